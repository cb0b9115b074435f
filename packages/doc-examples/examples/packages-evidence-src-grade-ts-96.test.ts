// From packages/evidence/src/grade.ts:96. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { gradeCell, load } from '@openketamine/evidence';

__test("packages/evidence/src/grade.ts:96 gradeCell", async () => {
  __expect.assertions(1);
const [method] = await load('grading');
const rows = await load('conditions');
const cell = rows.find((one) => one.id === 'ptsd')?.cells[1];

__expect(await (cell && method && gradeCell(cell, await load('outcomes'), method).grade)).toEqual('D');
});

export {};
