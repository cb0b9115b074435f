// From packages/model/src/quantity.ts:26. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { quantity } from '@openketamine/model';

__test("packages/model/src/quantity.ts:26 quantity", async () => {
  __expect.assertions(1);

__expect(await (quantity(0.5, 'mg/kg'))).toEqual({ value: 0.5, unit: 'mg/kg' });
});

export {};
