// From packages/model/src/bounds/days.ts:16. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { isCalendarDay } from '@openketamine/model/bounds';

__test("packages/model/src/bounds/days.ts:16 isCalendarDay", async () => {
  __expect.assertions(2);

__expect(await (isCalendarDay('2024-02-29'))).toEqual(true);

__expect(await (isCalendarDay('2026-02-30'))).toEqual(false);
});

export {};
