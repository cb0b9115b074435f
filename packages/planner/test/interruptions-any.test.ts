import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Course } from '@openketamine/model';
import { planCourse, type CourseEvent } from '../src/index.js';
import { completed, decided, invent, missed, moved, phase, type ScheduleInput } from './invent.js';
import { addDays, schedules, start, tried } from './arbitrary.js';

const paused = (date: string): CourseEvent => ({ type: 'course-paused', date });
const resumed = (date: string): CourseEvent => ({ type: 'course-resumed', date });

/** What may come between two sessions. */
const disturbances = fc.record({
  what: fc.constantFrom('completed', 'moved', 'paused', 'missed', 'closed'),
  after: fc.nat(5),
  days: fc.integer({ min: 1, max: 400 }),
});
type Disturbance = typeof disturbances extends fc.Arbitrary<infer D> ? D : never;

/** Sessions as planned up to some day, and then the disturbance. */
function disturbed(calm: Course, first: string, { what, after, days }: Disturbance) {
  const last = 1 + (after % (calm.sessions.length - 1));
  const given = calm.sessions.slice(0, last);
  const today = given.at(-1)?.date ?? first;
  const later = addDays(today, days);
  const more: Record<typeof what, CourseEvent[]> = {
    completed: [completed(last + 1, later)],
    moved: [moved(last + 1, later)],
    paused: [paused(today), resumed(later)],
    missed: [missed(last + 1, later)],
    closed: [],
  };
  return {
    events: [...given.map(({ number, date }) => completed(number, date ?? first)), ...more[what]],
    closures: what === 'closed' ? [{ from: addDays(today, 1), to: later }] : [],
  };
}

const millis = 86_400_000;
const apart = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / millis;

/** The longest time that the windows of an undisturbed course leave between two sessions; a week has room for all of its sessions. */
function longestWait({ sessions: calm }: Course, { kind }: ScheduleInput): number {
  const waits = calm.flatMap(({ window }, at) => {
    const before = calm[at - 1]?.window;
    return before === undefined || window === undefined
      ? []
      : [apart(before.earliest, window.latest)];
  });
  return Math.max(kind === 'per-week' ? 7 : 0, ...waits);
}

describe('whatever comes between two sessions', () => {
  test('and leaves them further apart than the schedule has it is found', () => {
    fc.assert(
      fc.property(schedules, start, disturbances, (schedule, first, disturbance) => {
        const protocol = invent(phase('only', schedule));
        const input = { protocol, start: first, patient: { age: 40 } };
        const calm = tried(input);
        if (calm === undefined || calm.sessions.length < 2) return;
        const longest = longestWait(calm, schedule);
        const { events, closures } = disturbed(calm, first, disturbance);
        const course = tried({ ...input, events, calendar: { closures } });
        if (course === undefined) return;
        const kept = course.sessions.filter(
          ({ date, state }) => date !== null && state !== 'missed',
        );
        kept.slice(1).forEach((session, at) => {
          const before = kept[at] as (typeof kept)[number];
          if (apart(before.date as string, session.date as string) <= longest) return;
          const told = course.findings.filter(
            ({ rule, session: of = 0 }) =>
              /^(?:outside-window|missed-.+|no-slot)$/u.test(rule) &&
              of >= before.number &&
              of <= session.number,
          );
          expect({ disturbance, before, one: session, told: told.length }).not.toMatchObject({
            told: 0,
          });
        });
      }),
      { numRuns: 400 },
    );
  });
});

describe('a course that is stopped', () => {
  const answers = ['keep-schedule', 'previous-schedule', 'restart', 'go-on', 'enter'];

  test('keeps every decision that was made before, and the sessions that were given', () => {
    let asked = 0;
    fc.assert(
      fc.property(
        schedules,
        start,
        disturbances,
        fc.array(fc.constantFrom(...answers), { minLength: 1, maxLength: 4 }),
        (schedule, first, disturbance, outcomes) => {
          const protocol = invent(phase('only', schedule));
          const patient = { age: 40 };
          const calm = tried({ protocol, start: first, patient });
          if (calm === undefined || calm.sessions.length < 2) return;
          const { events, closures } = disturbed(calm, first, disturbance);
          const input = { protocol, start: first, patient, calendar: { closures } };
          for (const outcome of outcomes) {
            const before = tried({ ...input, events });
            const gate = before?.pending.find(({ outcomes: of }) => of.includes(outcome))?.gate;
            const date = addDays(first, 800);
            if (gate === undefined) continue;
            const decision = decided(gate, outcome, date);
            if (tried({ ...input, events: [...events, decision] }) === undefined) continue;
            events.push(decision);
            asked += 1;
          }
          const running = tried({ ...input, events });
          if (running === undefined) return;
          const date = addDays(first, 800);
          const stopped = planCourse({
            ...input,
            events: [...events, { type: 'course-stopped', date }],
          });
          const over = ({ sessions: all }: Course) =>
            all.filter(({ state }) => state === 'completed' || state === 'missed');
          expect(over(stopped)).toEqual(over(running));
        },
      ),
      { numRuns: 400 },
    );
    expect(asked).toBeGreaterThan(100);
  });
});
