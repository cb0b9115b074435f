// From packages/risk/src/statistics.ts:92. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { compareArms } from '@openketamine/risk/statistics';

__test("packages/risk/src/statistics.ts:92 compareArms", async () => {
  __expect.assertions(1);

__expect(await (compareArms({ active: { n: 142, N: 346 }, control: { n: 21, N: 222 } })?.numberNeededToHarm?.estimate.toFixed(1))).toEqual('3.2');
});

export {};
