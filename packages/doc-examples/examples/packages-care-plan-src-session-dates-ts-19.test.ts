// From packages/care-plan/src/session-dates.ts:19. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { sessionDates } from '@openketamine/care-plan';

__test("packages/care-plan/src/session-dates.ts:19 sessionDates", async () => {
  __expect.assertions(1);

__expect(await (sessionDates({ drug: 'ketamine', route: 'iv', sessions: [] }))).toEqual([]);
});

export {};
