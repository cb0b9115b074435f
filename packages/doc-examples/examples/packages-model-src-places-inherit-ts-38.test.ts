// From packages/model/src/places/inherit.ts:38. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { isoPlace } from '@openketamine/model/places';

__test("packages/model/src/places/inherit.ts:38 isoPlace", async () => {
  __expect.assertions(1);

__expect(await (isoPlace('UK-SCT'))).toEqual('GB-SCT');
});

export {};
