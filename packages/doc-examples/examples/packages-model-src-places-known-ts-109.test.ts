// From packages/model/src/places/known.ts:109. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { checkPlace } from '@openketamine/model/places';

__test("packages/model/src/places/known.ts:109 checkPlace", async () => {
  __expect.assertions(1);

__expect(await (checkPlace('NO', '/subject/jurisdiction'))).toEqual(undefined);
});

export {};
