// From README.md:67. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { plan } from 'openketamine';

__test("README.md:67 In ten lines", async () => {
  __expect.assertions(2);
const course = {
  protocol: 'ketamine-iv-trd-six-over-three-weeks',
  start: '2025-01-06',
  patient: { weight: { value: 80, unit: 'kg' }, age: { value: 40, unit: 'a' } },
  choices: { days: ['mon', 'thu'] },
} as const;
const { sessions } = await plan(course);

__expect(await (sessions.map(({ date, dose }) => [date, dose?.value, dose?.unit]))).toEqual([['2025-01-06', 40, 'mg'], ['2025-01-09', 40, 'mg'], ['2025-01-13', 40, 'mg'], ['2025-01-16', 40, 'mg'], ['2025-01-20', 40, 'mg'], ['2025-01-23', 40, 'mg']]);
const replanned = await plan({
  ...course,
  events: [
    { type: 'session-completed', session: 1, date: '2025-01-06' },
    { type: 'session-missed', session: 2, date: '2025-01-09' },
  ],
});

__expect(await (replanned.sessions.map(({ state }) => state))).toEqual(['completed', 'missed', 'planned', 'planned', 'planned', 'planned']);
});

export {};
