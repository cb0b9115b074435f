// From packages/care-plan/src/print/phrases.ts:219. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { dateOf } from '@openketamine/care-plan/phrases';

__test("packages/care-plan/src/print/phrases.ts:219 dateOf", async () => {
  __expect.assertions(1);

__expect(await (dateOf('2025-01-06'))).toEqual('Mon 2025-01-06');
});

export {};
