// From packages/screening/src/eligibility.ts:24. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { eligibilityOf } from '@openketamine/screening';

__test("packages/screening/src/eligibility.ts:24 eligibilityOf", async () => {
  __expect.assertions(1);

__expect(await (eligibilityOf([]).state)).toEqual('no-criteria');
});

export {};
