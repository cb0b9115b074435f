// From packages/outcomes/src/score.ts:94. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { auditC } from '@openketamine/outcomes/scales';
import { score } from '@openketamine/outcomes';

__test("packages/outcomes/src/score.ts:94 score", async () => {
  __expect.assertions(1);
const { total: points, secondLook } = score(auditC, [4, 0, 0]);

__expect(await ([points, secondLook?.due, secondLook?.screens.length])).toEqual([4, true, 2]);
});

export {};
