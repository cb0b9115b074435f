// From packages/model/src/errors.ts:106. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { isRefusal } from '@openketamine/model';

__test("packages/model/src/errors.ts:106 isRefusal", async () => {
  __expect.assertions(1);

__expect(await (isRefusal('DOSE_NOT_ALLOWED'))).toEqual(true);
});

export {};
