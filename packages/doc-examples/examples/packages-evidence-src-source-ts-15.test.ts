// From packages/evidence/src/source.ts:15. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { source } from '@openketamine/evidence';

__test("packages/evidence/src/source.ts:15 source", async () => {
  __expect.assertions(1);

__expect(await ((await source('ekstrand')).id)).toEqual('ekstrand2022');
});

export {};
