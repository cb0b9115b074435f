// From packages/outcomes/src/answers.ts:58. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { checkAnswers } from '@openketamine/outcomes';
import { gad7 } from '@openketamine/outcomes/scales';

__test("packages/outcomes/src/answers.ts:58 checkAnswers", async () => {
  __expect.assertions(1);
await __expect(async () => { checkAnswers(gad7, [0, 1, 2, 3, 0, 1, 4]) }).rejects.toMatchObject({ code: "ANSWER_OUT_OF_RANGE" });
});

export {};
