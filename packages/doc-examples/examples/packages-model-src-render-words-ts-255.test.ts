// From packages/model/src/render/words.ts:255. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { showNotOfSource } from '@openketamine/model/render';

__test("packages/model/src/render/words.ts:255 showNotOfSource", async () => {
  __expect.assertions(1);

__expect(await (showNotOfSource().word)).toEqual('not of this source');
});

export {};
