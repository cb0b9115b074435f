// From packages/evidence/src/load.ts:56. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { load } from '@openketamine/evidence';

__test("packages/evidence/src/load.ts:56 load", async () => {
  __expect.assertions(1);

__expect(await ((await load('conditions')).map((one) => one.id).includes('ptsd'))).toEqual(true);
});

export {};
