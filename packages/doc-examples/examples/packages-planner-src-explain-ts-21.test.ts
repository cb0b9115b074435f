// From packages/planner/src/explain.ts:21. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { english } from '@openketamine/planner/explain';

__test("packages/planner/src/explain.ts:21 english", async () => {
  __expect.assertions(1);

__expect(await (english.onDay(4, '2025-01-09'))).toEqual('Day 4 of the phase: 2025-01-09.');
});

export {};
