// From packages/care-plan/src/patient.ts:54. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { aboutPatient } from '@openketamine/care-plan';

__test("packages/care-plan/src/patient.ts:54 aboutPatient", async () => {
  __expect.assertions(1);

__expect(await (aboutPatient({ id: ' ward-7 ', sex: 'female', capacity: true }))).toEqual({ id: 'ward-7', sex: 'female' });
});

export {};
