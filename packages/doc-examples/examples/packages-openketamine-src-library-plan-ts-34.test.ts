// From packages/openketamine/src/library/plan.ts:34. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { plan } from 'openketamine';

__test("packages/openketamine/src/library/plan.ts:34 plan", async () => {
  __expect.assertions(1);
const course = await plan({
  protocol: 'ketamine-iv-trd-six-over-three-weeks',
  start: '2025-01-06',
  patient: { weight: { value: 80, unit: 'kg' }, age: { value: 40, unit: 'a' } },
  choices: { days: ['mon', 'thu'], jurisdiction: 'US' },
});

__expect(await (course.sessions.map(({ date, dose }) => [date, dose?.value])[1])).toEqual(['2025-01-09', 40]);
});

export {};
