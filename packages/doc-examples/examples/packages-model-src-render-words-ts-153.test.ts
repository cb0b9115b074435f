// From packages/model/src/render/words.ts:153. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { showSessionState } from '@openketamine/model/render';

__test("packages/model/src/render/words.ts:153 showSessionState", async () => {
  __expect.assertions(1);

__expect(await (showSessionState('conditional').meaning)).toEqual('unknown');
});

export {};
