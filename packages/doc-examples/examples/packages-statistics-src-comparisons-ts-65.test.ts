// From packages/statistics/src/comparisons.ts:65. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { riskRatio } from '@openketamine/statistics';

__test("packages/statistics/src/comparisons.ts:65 riskRatio", async () => {
  __expect.assertions(1);

__expect(await (Math.round(riskRatio({ n: 91, of: 336 }, { n: 60, of: 340 }).value * 100) / 100)).toEqual(1.53);
});

export {};
