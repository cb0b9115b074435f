// From packages/statistics/README.md:13. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { numberNeededToTreat, proportion, riskDifference } from '@openketamine/statistics';

__test("packages/statistics/README.md:13 @openketamine/statistics", async () => {
  __expect.assertions(3);
const esketamine = { n: 91, of: 336 };
const quetiapine = { n: 60, of: 340 };

__expect(await ((proportion(esketamine).value * 100).toFixed(1))).toEqual('27.1');

__expect(await ((riskDifference(esketamine, quetiapine).value * 100).toFixed(1))).toEqual('9.4');

__expect(await (Math.ceil(numberNeededToTreat(esketamine, quetiapine).value))).toEqual(11);
});

export {};
