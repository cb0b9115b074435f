import { rules } from '@openketamine/risk';
import { fullTerminology as terminology } from '@openketamine/terminology/full';
import { readFacts } from '@openketamine/screening/facts';
import { ketamineIvTrdSixOverThreeWeeks as infusions } from '@openketamine/protocols/ketamine-iv-trd-six-over-three-weeks';
import { esketamineNasalTrdUs as spray } from '@openketamine/protocols/esketamine-nasal-trd-us';
import {
  coursePlanner,
  type CourseEvent,
  type CourseRequest,
  type ScreeningFinding,
} from '../src/index.js';
import { isScreening } from '../src/print/phrases.js';

const planner = coursePlanner({
  rules,
  terminology,
  readFacts: (facts, path) => readFacts(facts, terminology, path),
});

/** Session 1 was given on Monday 6 January. */
export const given = (session: number, date: string): CourseEvent => ({
  type: 'session-completed',
  session,
  date,
});
export const first = given(1, '2025-01-06');

/** Six infusions on Mondays and Thursdays in the US, with what happened. */
export const infused = (events: readonly CourseEvent[], more: Partial<CourseRequest> = {}) =>
  planner.plan({
    protocol: infusions,
    start: '2025-01-06',
    facts: { weight: { value: 80, unit: 'kg' }, age: { value: 40, unit: 'a' } },
    choices: { days: ['mon', 'thu'], jurisdiction: 'US' },
    events,
    ...more,
  });

/** The US label of the spray, with 56 mg in every session, with what happened. */
export const sprayed = (events: readonly CourseEvent[], more: Partial<CourseRequest> = {}) =>
  planner.plan({
    protocol: spray,
    start: '2025-01-06',
    facts: { age: { value: 40, unit: 'a' } },
    choices: {
      days: ['mon', 'thu'],
      dose: { value: 56, unit: 'mg' },
      jurisdiction: 'US',
      antidepressant: true,
    },
    events,
    ...more,
  });

type Course = ReturnType<typeof infused>;

export const screened = ({ findings }: Course): ScreeningFinding[] => findings.filter(isScreening);
export const arisen = (course: Course) =>
  screened(course)
    .filter((screeningFinding) => screeningFinding.since !== undefined)
    .map(({ rule, outcome, since }) => [rule, outcome, since]);
export const states = ({ sessions }: Course) => sessions.map(({ state }) => state);
