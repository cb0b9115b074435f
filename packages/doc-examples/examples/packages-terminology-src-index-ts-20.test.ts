// From packages/terminology/src/index.ts:20. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { terminology } from '@openketamine/terminology';

__test("packages/terminology/src/index.ts:20 terminology", async () => {
  __expect.assertions(1);

__expect(await (terminology.broader('schizophrenia').includes('psychotic-disorder'))).toEqual(true);
});

export {};
