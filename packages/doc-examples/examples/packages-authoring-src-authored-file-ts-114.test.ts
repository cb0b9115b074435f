// From packages/authoring/src/authored-file.ts:114. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { formatProblem, readAuthored } from '@openketamine/authoring';

__test("packages/authoring/src/authored-file.ts:114 readAuthored", async () => {
  __expect.assertions(3);
const tea = readAuthored('sencha.yaml', 'id: sencha\nwater: { value: 200, unit: mL }');

__expect(await (tea.locate(['water', 'unit']))).toEqual({ line: 2, column: 28 });

__expect(await (readAuthored('broken.yaml', 'id: [sencha').problems.map(formatProblem))).toEqual(['broken.yaml:1:12 not readable as YAML: Flow sequence in block collection must be sufficiently indented and end with a ]']);

__expect(await (readAuthored('octal.yaml', 'grams: 010').problems.map(formatProblem))).toEqual(['octal.yaml:1:8 not readable as YAML: 010 is no plain decimal number; write one such as 10 or 0.5, or put a text in quotes']);
});

export {};
