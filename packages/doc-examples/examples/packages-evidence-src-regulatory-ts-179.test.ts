// From packages/evidence/src/regulatory.ts:179. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { onLabel } from '@openketamine/evidence';

__test("packages/evidence/src/regulatory.ts:179 onLabel", async () => {
  __expect.assertions(1);

__expect(await ((await onLabel({
  drug: 'esketamine', place: 'US', on: '2025-01-17', indication: 'treatment-resistant-depression', alone: true,
})).answer)).toEqual('approved');
});

export {};
