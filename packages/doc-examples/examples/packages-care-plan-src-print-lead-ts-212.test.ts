// From packages/care-plan/src/print/lead.ts:212. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { decidingLines } from '@openketamine/care-plan/lead';

__test("packages/care-plan/src/print/lead.ts:212 decidingLines", async () => {
  __expect.assertions(1);

__expect(await (decidingLines({ urgency: 'ask', now: 'NOW: ASK FIRST.', notCleared: 'NOT CLEARED: 1 excluding rule is undecided.' }))).toEqual(['NOT CLEARED: 1 excluding rule is undecided.', 'NOW: ASK FIRST.']);
});

export {};
