// From packages/planner/README.md:13. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { planCourse } from '@openketamine/planner';
import { english } from '@openketamine/planner/explain';
import { ketamineIvTrdSixOverThreeWeeks as protocol } from '@openketamine/protocols/ketamine-iv-trd-six-over-three-weeks';

__test("packages/planner/README.md:13 @openketamine/planner", async () => {
  __expect.assertions(3);
const course = planCourse({
  protocol,
  start: '2025-01-06',
  patient: { weight: { value: 63, unit: 'kg' }, age: 40 },
  choices: { days: ['mon', 'thu'], strength: { value: 50, unit: 'mg/mL' } },
  explain: english,
});
const [first] = course.sessions;

__expect(await (first?.dose)).toEqual({ value: 31.5, unit: 'mg' });

__expect(await (first?.volumes)).toEqual([{ strength: { value: 50, unit: 'mg/mL' }, volume: { value: 0.63, unit: 'mL' }, holds: { value: 31.5, unit: 'mg' } }]);

__expect(await (first?.because[0])).toEqual('Session 1: the first session is on the day the course starts. [anand2023]');
});

export {};
