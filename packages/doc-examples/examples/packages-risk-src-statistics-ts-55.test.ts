// From packages/risk/src/statistics.ts:55. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { riskDifference } from '@openketamine/risk/statistics';

__test("packages/risk/src/statistics.ts:55 riskDifference", async () => {
  __expect.assertions(1);

__expect(await (riskDifference({ n: 10, N: 10 }, { n: 0, N: 10 }).estimate)).toEqual(1);
});

export {};
