// From packages/screening/src/facts.ts:21. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { readFacts } from '@openketamine/screening/facts';

__test("packages/screening/src/facts.ts:21 readFacts", async () => {
  __expect.assertions(1);
await __expect(async () => { readFacts({ wieght: 70 }) }).rejects.toMatchObject({ code: "INPUT_INVALID" });
});

export {};
