// From packages/screening/src/questions.ts:28. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { terminology } from '@openketamine/terminology';
import { questionsOf } from '@openketamine/screening/questions';

__test("packages/screening/src/questions.ts:28 questionsOf", async () => {
  __expect.assertions(1);

__expect(await (questionsOf([], { terminology }))).toEqual([]);
});

export {};
