// From docs/guides/from-protocol-to-calendar.md:97. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { planCourse } from '@openketamine/planner';
import { usablePolicy } from '@openketamine/planner/site';
import { ketamineIvTrdSixOverThreeWeeks as protocol } from '@openketamine/protocols/ketamine-iv-trd-six-over-three-weeks';

__test("docs/guides/from-protocol-to-calendar.md:97 What your clinic decides", async () => {
  __expect.assertions(2);
const policy = usablePolicy({
  id: 'north-clinic',
  by: 'Medical lead',
  on: '2025-01-02',
  set: { 'fasting-solids': { value: 6, unit: 'h' } },
  tighten: { doseCap: { value: 60, unit: 'mg' } },
});
const course = planCourse({
  protocol,
  start: '2025-01-06',
  patient: { weight: { value: 130, unit: 'kg' }, age: 40 },
  policy,
});

__expect(await (course.sessions[0]?.dose)).toEqual({ value: 60, unit: 'mg' });

__expect(await (course.siteSet)).toEqual(['dose cap: 60 mg (set by Medical lead, 2025-01-02)', 'fasting-solids: 6 h (set by Medical lead, 2025-01-02)']);
});

export {};
