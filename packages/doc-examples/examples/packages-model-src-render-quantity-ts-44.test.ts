// From packages/model/src/render/quantity.ts:44. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { showQuantity } from '@openketamine/model/render';

__test("packages/model/src/render/quantity.ts:44 showQuantity", async () => {
  __expect.assertions(1);

__expect(await (showQuantity({ value: 31.5, unit: 'mg' }))).toEqual('31.5\u202fmg');
});

export {};
