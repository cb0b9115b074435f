// From docs/guides/when-a-session-is-missed.md:129. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { planCourse } from '@openketamine/planner';
import { ketamineIvTrdSixOverThreeWeeks as protocol } from '@openketamine/protocols/ketamine-iv-trd-six-over-three-weeks';

__test("docs/guides/when-a-session-is-missed.md:129 An interruption is not passed over", async () => {
  __expect.assertions(2);
const course = planCourse({
  protocol,
  start: '2025-01-06',
  patient: { weight: { value: 80, unit: 'kg' }, age: 40 },
  events: [
    { type: 'session-completed', session: 1, date: '2025-01-06' },
    { type: 'course-paused', date: '2025-01-07' },
    { type: 'course-resumed', date: '2026-01-07' },
  ],
});

__expect(await (course.findings.map((finding) => finding.rule).includes('missed-not-covered'))).toEqual(true);

__expect(await (course.sessions[1]?.gate)).toEqual('interrupted-before-2');
});

export {};
