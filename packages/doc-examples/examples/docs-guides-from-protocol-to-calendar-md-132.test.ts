// From docs/guides/from-protocol-to-calendar.md:132. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { planCourse } from '@openketamine/planner';
import { withHolidays } from '@openketamine/planner/holidays';
import { temporalClock } from '@openketamine/planner/time';
import { ketamineIvTrdSixOverThreeWeeks as protocol } from '@openketamine/protocols/ketamine-iv-trd-six-over-three-weeks';

__test("docs/guides/from-protocol-to-calendar.md:132 Closed days", async () => {
  __expect.assertions(2);
const calendar = withHolidays({ holidays: 'US', closures: [{ from: '2025-01-09', to: '2025-01-10', why: 'training' }] }, 2025, 2025);
const course = planCourse({
  protocol,
  start: '2025-01-06',
  patient: { weight: { value: 80, unit: 'kg' }, age: 40 },
  choices: { time: '09:00', timeZone: 'America/New_York' },
  calendar,
  clock: temporalClock,
});

__expect(await (course.sessions.map((session) => session.date))).toEqual(['2025-01-06', '2025-01-08', '2025-01-13', '2025-01-16', '2025-01-21', '2025-01-23']);

__expect(await (course.sessions[0]?.at)).toEqual('2025-01-06T09:00:00-05:00[America/New_York]');
});

export {};
