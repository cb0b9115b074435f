// From packages/model/src/render/quantity.ts:68. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { showDate } from '@openketamine/model/render';

__test("packages/model/src/render/quantity.ts:68 showDate", async () => {
  __expect.assertions(1);

__expect(await (showDate('2025-01-06'))).toEqual('6 Jan 2025');
});

export {};
