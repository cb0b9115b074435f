// From packages/statistics/src/comparisons.ts:15. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { riskDifference } from '@openketamine/statistics';

__test("packages/statistics/src/comparisons.ts:15 riskDifference", async () => {
  __expect.assertions(1);

__expect(await (Math.round(riskDifference({ n: 91, of: 336 }, { n: 60, of: 340 }).value * 1000) / 10)).toEqual(9.4);
});

export {};
