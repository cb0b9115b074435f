// From packages/model/README.md:46. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { checkPlace, holdsIn, nearestPlaces, placeName, widerPlaces } from '@openketamine/model/places';

__test("packages/model/README.md:46 Places", async () => {
  __expect.assertions(4);

__expect(await (holdsIn('EU', 'NO'))).toEqual(true);

__expect(await (widerPlaces('GB-SCT'))).toEqual(['UK-SCT', 'UK']);

__expect(await (placeName('CA-BC'))).toEqual('British Columbia');

__expect(await (nearestPlaces('Germany'))).toEqual(['DE']);
});

export {};
