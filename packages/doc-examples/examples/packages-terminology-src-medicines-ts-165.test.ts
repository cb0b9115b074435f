// From packages/terminology/src/medicines.ts:165. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { ingredients } from '@openketamine/terminology';
import { medicines } from '@openketamine/terminology/medicines';

__test("packages/terminology/src/medicines.ts:165 medicines", async () => {
  __expect.assertions(1);

__expect(await (medicines.brands('Temesta')[0]?.ingredients)).toEqual(['lorazepam']);
});

export {};
