// From packages/planner/src/time.ts:43. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { temporalClock } from '@openketamine/planner/time';

__test("packages/planner/src/time.ts:43 temporalClock", async () => {
  __expect.assertions(1);

__expect(await (temporalClock.moment('2025-01-06', '09:00', 'America/New_York'))).toEqual('2025-01-06T09:00:00-05:00[America/New_York]');
});

export {};
