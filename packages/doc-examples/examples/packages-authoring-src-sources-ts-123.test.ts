// From packages/authoring/src/sources.ts:123. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { readingOf } from '@openketamine/authoring';

__test("packages/authoring/src/sources.ts:123 readingOf", async () => {
  __expect.assertions(1);

__expect(await (readingOf({ id: 'tea-book', read: { verification: 'primary' } }))).toEqual({ verification: 'primary' });
});

export {};
