// From packages/model/src/render/words.ts:56. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { statusLine } from '@openketamine/model/render';

__test("packages/model/src/render/words.ts:56 statusLine", async () => {
  __expect.assertions(1);

__expect(await (statusLine({ status: 'superseded', decided: { supersededBy: 'ketamine-iv-trd-single', on: '2026-01-01', by: 'A. Name' }, lastChecked: null }))).toEqual('SUPERSEDED: replaced by another protocol, ketamine-iv-trd-single (A. Name, 2026-01-01)');
});

export {};
