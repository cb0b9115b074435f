// From packages/model/src/render/words.ts:192. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { showGap } from '@openketamine/model/render';

__test("packages/model/src/render/words.ts:192 showGap", async () => {
  __expect.assertions(1);

__expect(await (showGap('dose of the first session'))).toEqual('[ ] gap: dose of the first session');
});

export {};
