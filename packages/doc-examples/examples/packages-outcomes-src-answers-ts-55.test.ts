// From packages/outcomes/src/answers.ts:55. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { checkAnswers } from '@openketamine/outcomes';
import { gad7 } from '@openketamine/outcomes/scales';

__test("packages/outcomes/src/answers.ts:55 checkAnswers", async () => {
  __expect.assertions(1);

__expect(await (checkAnswers(gad7, [0, 1, 2, 3, 0, 1, null]))).toEqual([0, 1, 2, 3, 0, 1, null]);
});

export {};
