// From packages/statistics/src/proportion.ts:12. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { proportion } from '@openketamine/statistics';

__test("packages/statistics/src/proportion.ts:12 proportion", async () => {
  __expect.assertions(1);

__expect(await (Math.round(proportion({ n: 91, of: 336 }).value * 1000) / 10)).toEqual(27.1);
});

export {};
