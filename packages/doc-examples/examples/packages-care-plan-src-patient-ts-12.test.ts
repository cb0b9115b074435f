// From packages/care-plan/src/patient.ts:12. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { planPatient } from '@openketamine/care-plan';

__test("packages/care-plan/src/patient.ts:12 planPatient", async () => {
  __expect.assertions(1);

__expect(await (planPatient({ weight: { value: 80, unit: 'kg' }, age: { value: 40, unit: 'a' } }))).toEqual({ weight: { value: 80, unit: 'kg' }, age: 40 });
});

export {};
