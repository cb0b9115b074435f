// From packages/planner/src/time.ts:46. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { temporalClock } from '@openketamine/planner/time';

__test("packages/planner/src/time.ts:46 temporalClock", async () => {
  __expect.assertions(1);

__expect(await (temporalClock.plusHours('2025-03-08T09:00:00-05:00[America/New_York]', 24))).toEqual('2025-03-09T10:00:00-04:00[America/New_York]');
});

export {};
