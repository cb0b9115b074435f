// From packages/model/src/highest-dose.ts:162. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { aboveHighest } from '@openketamine/model/highest-dose';

__test("packages/model/src/highest-dose.ts:162 aboveHighest", async () => {
  __expect.assertions(2);
const highest = [{ drug: 'd', route: 'iv', byWeight: { value: 2, unit: 'mg/kg', protocol: 'p' } }] as const;

__expect(await (aboveHighest(highest, { drug: 'd', route: 'iv', value: 2, unit: 'mg/kg' }))).toEqual(undefined);

__expect(await (aboveHighest(highest, { drug: 'd', route: 'iv', value: 2.1, unit: 'mg/kg' }))).toEqual({ value: 2, unit: 'mg/kg', protocol: 'p' });
});

export {};
