// From packages/model/src/bounds/readings.ts:52. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { readingBound } from '@openketamine/model/bounds';

__test("packages/model/src/bounds/readings.ts:52 readingBound", async () => {
  __expect.assertions(1);

__expect(await (readingBound('systolic-blood-pressure', 'mm[Hg]'))).toEqual({ least: 40, most: 370 });
});

export {};
