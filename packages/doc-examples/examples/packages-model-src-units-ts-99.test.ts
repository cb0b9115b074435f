// From packages/model/src/units.ts:99. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { isUnit } from '@openketamine/model';

__test("packages/model/src/units.ts:99 isUnit", async () => {
  __expect.assertions(1);

__expect(await (isUnit('mg/kg'))).toEqual(true);
});

export {};
