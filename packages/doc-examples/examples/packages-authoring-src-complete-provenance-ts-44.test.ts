// From packages/authoring/src/complete/provenance.ts:44. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { completeRecord, nothingShared, readAuthored } from '@openketamine/authoring';

__test("packages/authoring/src/complete/provenance.ts:44 completeRecord", async () => {
  __expect.assertions(1);
const sources = new Map([['tea-book', { read: { verification: 'secondary', readIn: 'a reprint' } }]]);
const file = readAuthored('sencha.yaml', 'water: { value: 200, unit: mL, basis: practice, cite: tea-book }');

__expect(await (completeRecord(file, { ...nothingShared, sources }).value)).toEqual({ water: { value: 200, unit: 'mL', basis: 'practice', cite: 'tea-book', verification: 'secondary', readIn: 'a reprint' } });
});

export {};
