// From packages/care-plan/src/print/phrases.ts:182. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { aboutLines } from '@openketamine/care-plan/phrases';

__test("packages/care-plan/src/print/phrases.ts:182 aboutLines", async () => {
  __expect.assertions(1);

__expect(await (aboutLines({}, { printed: '2025-01-06T08:00:00-05:00' }))).toEqual(['Printed: 2025-01-06T08:00:00-05:00']);
});

export {};
