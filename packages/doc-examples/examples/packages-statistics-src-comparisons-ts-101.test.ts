// From packages/statistics/src/comparisons.ts:101. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { numberNeededToTreat } from '@openketamine/statistics';

__test("packages/statistics/src/comparisons.ts:101 numberNeededToTreat", async () => {
  __expect.assertions(1);

__expect(await (Math.ceil(numberNeededToTreat({ n: 91, of: 336 }, { n: 60, of: 340 }).value))).toEqual(11);
});

export {};
