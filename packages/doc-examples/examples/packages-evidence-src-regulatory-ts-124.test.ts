// From packages/evidence/src/regulatory.ts:124. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { answerRegulatory, load } from '@openketamine/evidence';

__test("packages/evidence/src/regulatory.ts:124 answerRegulatory", async () => {
  __expect.assertions(1);

__expect(await (answerRegulatory(await load('regulatory'), {
  drug: 'esketamine', place: 'US', on: '2019-03-04', indication: 'treatment-resistant-depression',
}).answer)).toEqual('not-approved');
});

export {};
