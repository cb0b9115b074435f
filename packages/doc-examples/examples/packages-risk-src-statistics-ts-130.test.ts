// From packages/risk/src/statistics.ts:130. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { percentFits } from '@openketamine/risk/statistics';

__test("packages/risk/src/statistics.ts:130 percentFits", async () => {
  __expect.assertions(2);

__expect(await (percentFits({ n: 14, N: 225, percent: 6 }))).toEqual(true);

__expect(await (percentFits({ n: 14, N: 225, percent: 7 }))).toEqual(false);
});

export {};
