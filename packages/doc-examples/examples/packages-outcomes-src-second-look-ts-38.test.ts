// From packages/outcomes/src/second-look.ts:38. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { auditC } from '@openketamine/outcomes/scales';
import { secondLookOf } from '@openketamine/outcomes';

__test("packages/outcomes/src/second-look.ts:38 secondLookOf", async () => {
  __expect.assertions(1);

__expect(await ([secondLookOf(auditC, [2, 1, 0])?.due, secondLookOf(auditC, [3, 0, null])?.due])).toEqual([false, null]);
});

export {};
