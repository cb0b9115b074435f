// From packages/model/src/render/words.ts:79. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { lastCheckedLine } from '@openketamine/model/render';

__test("packages/model/src/render/words.ts:79 lastCheckedLine", async () => {
  __expect.assertions(1);

__expect(await (lastCheckedLine({ status: 'reviewed', lastChecked: { on: '2026-01-01', by: 'A. Name' } }))).toEqual('sources last re-read on 2026-01-01 by A. Name');
});

export {};
