// From packages/model/src/render/words.ts:224. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { showLabelUse } from '@openketamine/model/render';

__test("packages/model/src/render/words.ts:224 showLabelUse", async () => {
  __expect.assertions(1);

__expect(await (showLabelUse(false, 'US').word)).toEqual('off label in US');
});

export {};
