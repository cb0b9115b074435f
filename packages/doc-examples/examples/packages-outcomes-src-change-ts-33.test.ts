// From packages/outcomes/src/change.ts:33. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { reliableChange } from '@openketamine/outcomes';

__test("packages/outcomes/src/change.ts:33 reliableChange", async () => {
  __expect.assertions(1);

__expect(await (reliableChange({ before: 30, after: 18, deviation: 6, reliability: 0.8, confidence: 1.96 }).reliable)).toEqual(true);
});

export {};
