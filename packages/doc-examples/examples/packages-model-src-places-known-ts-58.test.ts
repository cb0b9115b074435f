// From packages/model/src/places/known.ts:58. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { placeName } from '@openketamine/model/places';

__test("packages/model/src/places/known.ts:58 placeName", async () => {
  __expect.assertions(2);

__expect(await (placeName('GB-SCT'))).toEqual('Scotland');

__expect(await (placeName('FR-75'))).toEqual('France, 75');
});

export {};
