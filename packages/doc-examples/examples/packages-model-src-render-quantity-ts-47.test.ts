// From packages/model/src/render/quantity.ts:47. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { showQuantity } from '@openketamine/model/render';

__test("packages/model/src/render/quantity.ts:47 showQuantity", async () => {
  __expect.assertions(1);

__expect(await (showQuantity({ value: 31.5, unit: 'mg' }, 'de'))).toEqual('31,5\u202fmg');
});

export {};
