// From packages/authoring/src/complete/protocol.ts:46. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { completeProtocol, formatProblem, nothingShared, readAuthored } from '@openketamine/authoring';

__test("packages/authoring/src/complete/protocol.ts:46 completeProtocol", async () => {
  __expect.assertions(2);
const procedures = new Map([['rinse', { id: 'rinse', aftercare: [{ id: 'rinse-the-pot', says: 'Rinse the pot.', cite: 'tea-book' }] }]]);
const file = readAuthored('sencha.yaml', 'procedure: { use: [rinse] }');

__expect(await (completeProtocol(file, { ...nothingShared, procedures }).value)).toEqual({ procedure: { aftercare: [{ id: 'rinse-the-pot', says: 'Rinse the pot.', cite: 'tea-book', procedure: 'rinse', notOfSource: true }] }, sources: [] });

__expect(await (completeProtocol(readAuthored('b.yaml', 'procedure: { use: [rins] }'), { ...nothingShared, procedures }).problems.map(formatProblem))).toEqual(['b.yaml:1:20 procedure.use.0: there is no procedure "rins"; did you mean rinse?']);
});

export {};
