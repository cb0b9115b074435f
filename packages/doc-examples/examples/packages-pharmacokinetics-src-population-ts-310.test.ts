// From packages/pharmacokinetics/src/population.ts:310. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { percentilesOf } from '@openketamine/pharmacokinetics';

__test("packages/pharmacokinetics/src/population.ts:310 percentilesOf", async () => {
  __expect.assertions(1);

__expect(await (percentilesOf(Float64Array.of(1, 2, 3, 4), [50]))).toEqual([2.5]);
});

export {};
