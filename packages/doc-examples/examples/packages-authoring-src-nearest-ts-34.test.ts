// From packages/authoring/src/nearest.ts:34. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { nearestFew } from '@openketamine/authoring';

__test("packages/authoring/src/nearest.ts:34 nearestFew", async () => {
  __expect.assertions(3);

__expect(await (nearestFew('iw', ['iv', 'im', 'oral']))).toEqual(['iv', 'im']);

__expect(await (nearestFew('tdr', ['trd', 'mdd']))).toEqual(['trd']);

__expect(await (nearestFew('rectal', ['iv', 'im', 'oral']))).toEqual([]);
});

export {};
