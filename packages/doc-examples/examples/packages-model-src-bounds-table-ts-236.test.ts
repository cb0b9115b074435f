// From packages/model/src/bounds/table.ts:236. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { outside } from '@openketamine/model/bounds';

__test("packages/model/src/bounds/table.ts:236 outside", async () => {
  __expect.assertions(2);

__expect(await (outside('dose', -0.5, 'mg/kg'))).toEqual('a number above 0, at most 1000 mg/kg');

__expect(await (outside('dose', 0.5, 'mg/kg'))).toEqual(undefined);
});

export {};
