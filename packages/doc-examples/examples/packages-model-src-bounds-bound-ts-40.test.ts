// From packages/model/src/bounds/bound.ts:40. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { isWithin } from '@openketamine/model/bounds';

__test("packages/model/src/bounds/bound.ts:40 isWithin", async () => {
  __expect.assertions(2);

__expect(await (isWithin({ least: 1, most: 7, whole: true }, 7))).toEqual(true);

__expect(await (isWithin({ above: 0, most: 10 }, 0))).toEqual(false);
});

export {};
