// From packages/model/src/render/words.ts:125. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { showVerification } from '@openketamine/model/render';

__test("packages/model/src/render/words.ts:125 showVerification", async () => {
  __expect.assertions(1);

__expect(await (showVerification('unverified').word)).toEqual('unverified');
});

export {};
