// From docs/guides/when-a-session-is-missed.md:96. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { planCourse, type CourseEvent } from '@openketamine/planner';
import { esketamineNasalTrdUs as protocol } from '@openketamine/protocols/esketamine-nasal-trd-us';

__test("docs/guides/when-a-session-is-missed.md:96 A reduced dose stays reduced", async () => {
  __expect.assertions(3);
const doses = (...more: CourseEvent[]) =>
  planCourse({
    protocol,
    start: '2025-01-06',
    patient: { age: 40 },
    choices: { days: ['mon', 'thu'], dose: { value: 84, unit: 'mg' }, antidepressant: true },
    events: [{ type: 'session-completed', session: 1, date: '2025-01-06' }, ...more],
  }).sessions.slice(0, 5).map((session) => session.dose?.value);

__expect(await (doses())).toEqual([56, 84, 84, 84, 84]);

__expect(await (doses({ type: 'dose-chosen', session: 2, dose: { value: 56, unit: 'mg' } }))).toEqual([56, 56, 56, 56, 56]);

__expect(await (doses(
  { type: 'dose-chosen', session: 2, dose: { value: 56, unit: 'mg' } },
  { type: 'dose-chosen', session: 4, dose: { value: 84, unit: 'mg' } },
))).toEqual([56, 56, 56, 84, 84]);
});

export {};
