// From packages/planner/src/recorded-events.ts:27. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { recordedEvents } from '@openketamine/planner';

__test("packages/planner/src/recorded-events.ts:27 recordedEvents", async () => {
  __expect.assertions(1);

__expect(await (recordedEvents({ events: [{ id: 'a', type: 'relapse', date: '2025-02-03' }, { type: 'entered-in-error', event: 'a' }] }))).toEqual([]);
});

export {};
