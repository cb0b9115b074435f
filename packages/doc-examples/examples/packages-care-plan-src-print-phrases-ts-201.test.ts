// From packages/care-plan/src/print/phrases.ts:201. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { timeOfDay } from '@openketamine/care-plan/phrases';

__test("packages/care-plan/src/print/phrases.ts:201 timeOfDay", async () => {
  __expect.assertions(1);

__expect(await (timeOfDay({ at: '2025-01-06T09:00:00-05:00[America/New_York]' }))).toEqual('09:00');
});

export {};
