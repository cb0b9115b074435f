// From packages/model/src/render/words.ts:207. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { showSite } from '@openketamine/model/render';

__test("packages/model/src/render/words.ts:207 showSite", async () => {
  __expect.assertions(1);

__expect(await (showSite('fasting before the session'))).toEqual('site must set: fasting before the session');
});

export {};
