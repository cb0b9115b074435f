// From packages/terminology/src/products.ts:53. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { createTerminology, ingredients } from '@openketamine/terminology';
import { products } from '@openketamine/terminology/products';

__test("packages/terminology/src/products.ts:53 products", async () => {
  __expect.assertions(1);

__expect(await (createTerminology({ products }).medicineNamed('Valium')?.ingredients)).toEqual(['diazepam']);
});

export {};
