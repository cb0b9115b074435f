// From packages/model/src/places/inherit.ts:90. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { holdsIn } from '@openketamine/model/places';

__test("packages/model/src/places/inherit.ts:90 holdsIn", async () => {
  __expect.assertions(2);

__expect(await (holdsIn(['US', 'EU'], 'NO'))).toEqual(true);

__expect(await (holdsIn('CA-BC', 'CA'))).toEqual(false);
});

export {};
