// From packages/model/src/places/inherit.ts:23. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { canonicalPlace } from '@openketamine/model/places';

__test("packages/model/src/places/inherit.ts:23 canonicalPlace", async () => {
  __expect.assertions(1);

__expect(await (canonicalPlace('GB-SCT'))).toEqual('UK-SCT');
});

export {};
