// From packages/model/src/highest-dose.ts:73. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { asDose } from '@openketamine/model/highest-dose';

__test("packages/model/src/highest-dose.ts:73 asDose", async () => {
  __expect.assertions(1);

__expect(await (asDose({ value: 0.6, unit: 'mg/kg/h' }, { value: 50 }))).toEqual({ value: 0.5, unit: 'mg/kg' });
});

export {};
