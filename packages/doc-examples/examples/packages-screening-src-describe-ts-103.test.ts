// From packages/screening/src/describe.ts:103. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { terminology } from '@openketamine/terminology';
import { describeCriterion } from '@openketamine/screening/describe';

__test("packages/screening/src/describe.ts:103 describeCriterion", async () => {
  __expect.assertions(1);

__expect(await (describeCriterion({ not: { fact: 'capacity', equals: [true] } }, terminology).text)).toEqual('not');
});

export {};
