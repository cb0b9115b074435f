// From packages/model/src/render/words.ts:53. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { statusLine } from '@openketamine/model/render';

__test("packages/model/src/render/words.ts:53 statusLine", async () => {
  __expect.assertions(1);

__expect(await (statusLine({ status: 'draft', lastChecked: null }))).toEqual('draft: not reviewed by a clinician');
});

export {};
