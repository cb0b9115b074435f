// From packages/model/src/places/known.ts:40. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { isPlace } from '@openketamine/model/places';

__test("packages/model/src/places/known.ts:40 isPlace", async () => {
  __expect.assertions(2);

__expect(await (isPlace('US-TX'))).toEqual(true);

__expect(await (isPlace('Texas'))).toEqual(false);
});

export {};
