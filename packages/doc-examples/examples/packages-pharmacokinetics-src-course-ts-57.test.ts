// From packages/pharmacokinetics/src/course.ts:57. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { dosesOf } from '@openketamine/pharmacokinetics';

__test("packages/pharmacokinetics/src/course.ts:57 dosesOf", async () => {
  __expect.assertions(1);

__expect(await (dosesOf(
  { drug: 'ketamine', route: 'iv', form: 'base', sessions: [
    { number: 1, state: 'planned', date: '2025-01-06', dose: { value: 35, unit: 'mg' }, parts: [
      { startsAt: { value: 0, unit: 'min' }, dose: { value: 35, unit: 'mg' }, over: { value: 40, unit: 'min' } }] },
    { number: 2, state: 'planned', date: '2025-01-09', dose: { value: 35, unit: 'mg' }, parts: [] },
  ] },
).doses[1]?.at)).toEqual({ value: 72, unit: 'h' });
});

export {};
