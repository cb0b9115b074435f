// From packages/planner/src/holidays.ts:16. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { withHolidays } from '@openketamine/planner/holidays';

__test("packages/planner/src/holidays.ts:16 withHolidays", async () => {
  __expect.assertions(1);

__expect(await (withHolidays({ holidays: 'US' }, 2025, 2025).closed?.includes('2025-01-20'))).toEqual(true);
});

export {};
