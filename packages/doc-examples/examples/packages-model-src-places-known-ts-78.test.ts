// From packages/model/src/places/known.ts:78. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { nearestPlaces } from '@openketamine/model/places';

__test("packages/model/src/places/known.ts:78 nearestPlaces", async () => {
  __expect.assertions(1);

__expect(await (nearestPlaces('Germany'))).toEqual(['DE']);
});

export {};
