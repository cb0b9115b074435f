// From packages/model/src/render/words.ts:76. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { lastCheckedLine } from '@openketamine/model/render';

__test("packages/model/src/render/words.ts:76 lastCheckedLine", async () => {
  __expect.assertions(1);

__expect(await (lastCheckedLine({ status: 'draft', lastChecked: null }))).toEqual('sources not re-read by a named person');
});

export {};
