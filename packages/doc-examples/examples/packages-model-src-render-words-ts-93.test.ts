// From packages/model/src/render/words.ts:93. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { isRetired } from '@openketamine/model/render';

__test("packages/model/src/render/words.ts:93 isRetired", async () => {
  __expect.assertions(1);

__expect(await (isRetired('not-endorsed'))).toEqual(true);
});

export {};
