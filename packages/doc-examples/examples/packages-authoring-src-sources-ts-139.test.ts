// From packages/authoring/src/sources.ts:139. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { sourceIndex } from '@openketamine/authoring';

__test("packages/authoring/src/sources.ts:139 sourceIndex", async () => {
  __expect.assertions(1);
const index = sourceIndex({ home: 'sources' });

__expect(await (index.find('tea-book', { sources: [{ id: 'tea-book', title: 'A book of tea', year: 1906 }] }))).toEqual({ title: 'A book of tea', year: 1906 });
});

export {};
