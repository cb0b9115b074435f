// From packages/risk/src/statistics.ts:37. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { wilson } from '@openketamine/risk/statistics';

__test("packages/risk/src/statistics.ts:37 wilson", async () => {
  __expect.assertions(1);

__expect(await (wilson(0, 10).lower)).toEqual(0);
});

export {};
