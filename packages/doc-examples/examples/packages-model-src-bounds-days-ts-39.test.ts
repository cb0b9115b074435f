// From packages/model/src/bounds/days.ts:39. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { isDay } from '@openketamine/model/bounds';

__test("packages/model/src/bounds/days.ts:39 isDay", async () => {
  __expect.assertions(2);

__expect(await (isDay('2025-01-06'))).toEqual(true);

__expect(await (isDay('0025-01-06'))).toEqual(false);
});

export {};
