// From packages/statistics/src/comparisons.ts:44. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { oddsRatio } from '@openketamine/statistics';

__test("packages/statistics/src/comparisons.ts:44 oddsRatio", async () => {
  __expect.assertions(1);

__expect(await (Math.round(oddsRatio({ n: 46, of: 73 }, { n: 25, of: 79 }).value * 10) / 10)).toEqual(3.7);
});

export {};
