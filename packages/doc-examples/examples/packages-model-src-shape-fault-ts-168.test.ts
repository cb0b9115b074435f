// From packages/model/src/shape/fault.ts:168. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { faultIn } from '@openketamine/model/door';

__test("packages/model/src/shape/fault.ts:168 faultIn", async () => {
  __expect.assertions(1);

__expect(await (faultIn({ whole: { block: { id: 'text' } }, parts: {} }, { id: 7 }))).toEqual({ path: ['id'], found: 7, accepted: 'text' });
});

export {};
