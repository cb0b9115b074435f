// From packages/evidence/src/grade.ts:117. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { conditionMatrix } from '@openketamine/evidence';

__test("packages/evidence/src/grade.ts:117 conditionMatrix", async () => {
  __expect.assertions(1);
const rows = await conditionMatrix();

__expect(await (rows.find((row) => row.id === 'end-of-life')?.cells.map((cell) => cell.grade))).toEqual(['none']);
});

export {};
