// From packages/authoring/src/sources.ts:90. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { toReference } from '@openketamine/authoring';

__test("packages/authoring/src/sources.ts:90 toReference", async () => {
  __expect.assertions(1);

__expect(await (toReference({ title: 'A book of tea', issued: { 'date-parts': [[1906]] }, DOI: '10.1/tea' }))).toEqual({ title: 'A book of tea', year: 1906, doi: '10.1/tea' });
});

export {};
