// From packages/outcomes/src/second-look.ts:34. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { auditC } from '@openketamine/outcomes/scales';
import { secondLookOf } from '@openketamine/outcomes';

__test("packages/outcomes/src/second-look.ts:34 secondLookOf", async () => {
  __expect.assertions(1);
const look = secondLookOf(auditC, [3, 0, 0]);

__expect(await ([look?.due, look?.screens])).toEqual([true, ['audit-c-screen-women-3']]);
});

export {};
