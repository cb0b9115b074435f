// From packages/care-plan/src/print/phrases.ts:11. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { amount } from '@openketamine/care-plan/phrases';

__test("packages/care-plan/src/print/phrases.ts:11 amount", async () => {
  __expect.assertions(1);

__expect(await (amount({ value: 31.5, unit: 'mg' }))).toEqual('31.5 mg');
});

export {};
