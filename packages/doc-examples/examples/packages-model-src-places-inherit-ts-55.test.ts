// From packages/model/src/places/inherit.ts:55. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { widerPlaces } from '@openketamine/model/places';

__test("packages/model/src/places/inherit.ts:55 widerPlaces", async () => {
  __expect.assertions(1);

__expect(await (widerPlaces('DE-BY'))).toEqual(['DE-BY', 'DE', 'EU']);
});

export {};
