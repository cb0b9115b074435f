// From packages/model/src/render/words.ts:178. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { showOutcome } from '@openketamine/model/render';

__test("packages/model/src/render/words.ts:178 showOutcome", async () => {
  __expect.assertions(1);

__expect(await (showOutcome('unknown').meaning)).toEqual('unknown');
});

export {};
