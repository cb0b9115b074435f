// From packages/model/src/bounds/bound.ts:61. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { acceptedBy } from '@openketamine/model/bounds';

__test("packages/model/src/bounds/bound.ts:61 acceptedBy", async () => {
  __expect.assertions(2);

__expect(await (acceptedBy({ least: 1, most: 7, whole: true }, '/wk'))).toEqual('a whole number from 1 to 7 /wk');

__expect(await (acceptedBy({ above: 0, most: 1000 }, 'mg/kg'))).toEqual('a number above 0, at most 1000 mg/kg');
});

export {};
