// From packages/outcomes/src/due.ts:68. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { dueRatings } from '@openketamine/outcomes';
import { gad7 } from '@openketamine/outcomes/scales';

__test("packages/outcomes/src/due.ts:68 dueRatings", async () => {
  __expect.assertions(1);
const sessions = [{ number: 1, date: '2025-01-06', phase: 'induction' }, { number: 2, date: '2025-01-09', phase: 'induction' }];

__expect(await (dueRatings([gad7], sessions).map((one) => [one.date, one.when]))).toEqual([['2025-01-06', 'baseline'], ['2025-01-06', 'monthly'], ['2025-01-09', 'end-of-induction']]);
});

export {};
