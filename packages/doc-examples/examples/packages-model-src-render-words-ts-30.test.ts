// From packages/model/src/render/words.ts:30. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { showStatus } from '@openketamine/model/render';

__test("packages/model/src/render/words.ts:30 showStatus", async () => {
  __expect.assertions(1);

__expect(await (showStatus({ state: 'draft' }).explains)).toEqual('Not reviewed by a clinician.');
});

export {};
