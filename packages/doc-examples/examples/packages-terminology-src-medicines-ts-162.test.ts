// From packages/terminology/src/medicines.ts:162. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { medicines } from '@openketamine/terminology/medicines';

__test("packages/terminology/src/medicines.ts:162 medicines", async () => {
  __expect.assertions(1);

__expect(await (medicines.ingredient('Rifampicin')?.id)).toEqual('rifampin');
});

export {};
