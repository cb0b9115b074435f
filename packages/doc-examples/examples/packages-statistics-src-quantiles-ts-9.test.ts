// From packages/statistics/src/quantiles.ts:9. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { quantiles } from '@openketamine/statistics';

__test("packages/statistics/src/quantiles.ts:9 quantiles", async () => {
  __expect.assertions(1);

__expect(await (quantiles(Float64Array.of(4, 1, 3, 2), [0, 0.5, 1]))).toEqual([1, 2.5, 4]);
});

export {};
