// From packages/authoring/src/nearest.ts:9. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { nearest } from '@openketamine/authoring';

__test("packages/authoring/src/nearest.ts:9 nearest", async () => {
  __expect.assertions(2);

__expect(await (nearest('indukton', ['induction', 'maintenance']))).toEqual('induction');

__expect(await (nearest('taper', ['induction', 'maintenance']))).toEqual(undefined);
});

export {};
