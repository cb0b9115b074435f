// From packages/care-plan/src/join.ts:190. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { isImplausible } from '@openketamine/care-plan';

__test("packages/care-plan/src/join.ts:190 isImplausible", async () => {
  __expect.assertions(1);

__expect(await (isImplausible({ rule: 'dose-above-any-source' }))).toEqual(true);
});

export {};
