// From packages/model/src/highest-dose.ts:99. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { highestDoses } from '@openketamine/model/highest-dose';

__test("packages/model/src/highest-dose.ts:99 highestDoses", async () => {
  __expect.assertions(1);

__expect(await (highestDoses([]))).toEqual([]);
});

export {};
