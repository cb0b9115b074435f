// From packages/screening/src/facts.ts:18. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { readFacts } from '@openketamine/screening/facts';

__test("packages/screening/src/facts.ts:18 readFacts", async () => {
  __expect.assertions(1);

__expect(await (readFacts({ weight: { value: 70, unit: 'kg' } }))).toEqual({ weight: { value: 70, unit: 'kg' } });
});

export {};
