// From packages/risk/src/statistics.ts:164. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { adverseEventTables } from '@openketamine/risk';
import { findEvents } from '@openketamine/risk/statistics';

__test("packages/risk/src/statistics.ts:164 findEvents", async () => {
  __expect.assertions(1);

__expect(await (findEvents(adverseEventTables, { event: 'dissociation', term: 'group', edition: 'US 2020-07' }).length)).toEqual(1);
});

export {};
