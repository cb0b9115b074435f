// From packages/review/src/verify/verify.ts:107. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { ketamineIvTrdSingle } from '@openketamine/protocols/ketamine-iv-trd-single';
import { verify } from '@openketamine/review';

__test("packages/review/src/verify/verify.ts:107 verify", async () => {
  __expect.assertions(1);

__expect(await (verify(ketamineIvTrdSingle, { states: 200 }).broken)).toEqual([]);
});

export {};
