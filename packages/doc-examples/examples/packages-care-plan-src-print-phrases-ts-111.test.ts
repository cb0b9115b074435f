// From packages/care-plan/src/print/phrases.ts:111. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { patientWords } from '@openketamine/care-plan/phrases';

__test("packages/care-plan/src/print/phrases.ts:111 patientWords", async () => {
  __expect.assertions(1);

__expect(await (patientWords({ id: 'ward-7', age: { value: 44, unit: 'a' }, weight: { value: 71, unit: 'kg' } }))).toEqual('ward-7, 44 years, 71 kg');
});

export {};
