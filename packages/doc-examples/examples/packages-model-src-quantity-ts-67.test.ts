// From packages/model/src/quantity.ts:67. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { parseQuantity } from '@openketamine/model';

__test("packages/model/src/quantity.ts:67 parseQuantity", async () => {
  __expect.assertions(1);

__expect(await (parseQuantity('0.5 mg/kg'))).toEqual({ value: 0.5, unit: 'mg/kg' });
});

export {};
