// From packages/outcomes/src/score.ts:98. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { phq9 } from '@openketamine/outcomes/scales';
import { score } from '@openketamine/outcomes';

__test("packages/outcomes/src/score.ts:98 score", async () => {
  __expect.assertions(1);
await __expect(async () => { score(phq9, [1, 1, 1, 1, 1, 1, 1, 1, null]) }).rejects.toMatchObject({ code: "SCALE_INCOMPLETE" });
});

export {};
