import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Course, Protocol } from '@openketamine/model';
import { contradictions } from '@openketamine/model/details';
import type { CourseEvent } from '../src/index.js';
import { english } from '../src/explain.js';
import {
  between,
  byWeight,
  chain,
  choiceOf,
  deepFreeze,
  doses,
  every,
  fallPercent,
  gate,
  invent,
  invented,
  kg,
  mg,
  outcome,
  phase,
  plan,
  q,
  session,
  sessions,
  single,
  total,
  weekly,
  type DoseInput,
  type PhaseInput,
} from './invent.js';
import { addDays, schedules, start, tried } from './arbitrary.js';

const runs = { numRuns: 150 };

const clinicDays = fc.option(
  fc.subarray(['mon', 'tue', 'wed', 'thu', 'fri'] as const, { minLength: 1 }),
  { nil: undefined },
);
const closed = fc.array(start, { maxLength: 8 });

describe('dates', () => {
  const courses = fc.record({
    first: schedules,
    second: schedules,
    start,
    days: clinicDays,
    closed,
  });

  test('strictly rise, and windows contain them, whatever the schedule and the calendar', () => {
    fc.assert(
      fc.property(courses, (entry) => {
        const course = tried({
          protocol: invent(chain(phase('one', entry.first), phase('two', entry.second))),
          start: entry.start,
          patient: { weight: kg(60), age: 40 },
          calendar: { closed: entry.closed, ...(entry.days ? { days: entry.days } : {}) },
        });
        const dated = (course?.sessions ?? []).flatMap(({ date, window }) =>
          date === null ? [] : [{ date, window }],
        );
        const days = dated.map(({ date }) => date);
        expect(days).toEqual([...new Set(days)].toSorted());
        for (const { date, window } of dated) {
          const inside = window === undefined || (date >= window.earliest && date <= window.latest);
          expect({ date, window, inside }).toMatchObject({ inside: true });
        }
      }),
      runs,
    );
  });

  test('are never on a closed day but the first, which somebody chose', () => {
    fc.assert(
      fc.property(courses, (entry) => {
        const course = tried({
          protocol: invent(chain(phase('one', entry.first), phase('two', entry.second))),
          start: entry.start,
          calendar: { closed: entry.closed },
          patient: { age: 40 },
        });
        const later = (course?.sessions ?? []).slice(1);
        expect(later.filter(({ date }) => date !== null && entry.closed.includes(date))).toEqual(
          [],
        );
      }),
      runs,
    );
  });

  test('without a calendar always exist', () => {
    fc.assert(
      fc.property(courses, (entry) => {
        const course = plan(chain(phase('one', entry.first), phase('two', entry.second)), {
          start: entry.start,
        });
        for (const { date } of course.sessions) expect(date).not.toBeNull();
      }),
      runs,
    );
  });
});

const weights = fc.integer({ min: 300, max: 1600 }).map((tenths) => tenths / 10);
const rules: fc.Arbitrary<DoseInput> = fc
  .record({
    perKg: fc.integer({ min: 1, max: 300 }).map((n) => n / 100),
    cap: fc.option(fc.integer({ min: 5, max: 200 }), { nil: undefined }),
    round: fc.option(
      fc.record({
        to: fc.constantFrom(0.1, 0.5, 1, 2.5, 5, 10),
        mode: fc.constantFrom('nearest' as const, 'down' as const, 'up' as const),
      }),
      { nil: undefined },
    ),
    strength: fc.constantFrom(10, 30, 50, 100),
  })
  .map(({ perKg, cap, round, strength }) =>
    byWeight(perKg, {
      strengths: [q(strength, 'mg/mL')],
      ...(cap === undefined ? {} : { cap: [mg(cap)] }),
      ...(round === undefined ? {} : { round: { to: mg(round.to), mode: round.mode } }),
    }),
  );
const once = (dose: DoseInput, weight: number) => {
  const course = plan(phase('only', single, { dose }), {
    patient: { weight: kg(weight), age: 40 },
  });
  const { dose: planned, volumes = [] } = session(course, 1);
  return { mg: planned?.value ?? Number.NaN, volumes };
};

describe('doses', () => {
  test('are never above the cap, and neither is what the syringe holds', () => {
    fc.assert(
      fc.property(rules, weights, (rule, weight) => {
        const cap = rule.cap?.[0]?.value ?? Infinity;
        const { mg: dose, volumes } = once(rule, weight);
        expect(dose).toBeLessThanOrEqual(cap);
        for (const { holds } of volumes) expect(holds.value).toBeLessThanOrEqual(cap);
      }),
      runs,
    );
  });

  test('of a heavier patient are never less', () => {
    fc.assert(
      fc.property(rules, weights, weights, (rule, a, b) => {
        const [light, heavy] = a < b ? [a, b] : [b, a];
        expect(once(rule, light).mg).toBeLessThanOrEqual(once(rule, heavy).mg);
      }),
      runs,
    );
  });

  test('are moved by rounding less than a step, and to the nearest by at most half a step', () => {
    fc.assert(
      fc.property(rules, weights, (rule, weight) => {
        const { cap: _cap, ...free } = rule;
        const { round: _round, ...exact } = free;
        const moved = Math.abs(once(free, weight).mg - once(exact, weight).mg);
        const step = rule.round?.to.value ?? 0;
        const most = rule.round?.mode === 'nearest' ? step / 2 : step;
        expect(moved).toBeLessThanOrEqual(most + 1e-9);
      }),
      runs,
    );
  });

  test('in a volume are held to within half a graduation', () => {
    fc.assert(
      fc.property(rules, weights, (rule, weight) => {
        const { cap: _cap, ...free } = rule;
        const { mg: dose, volumes } = once(free, weight);
        for (const { holds, strength } of volumes)
          expect(Math.abs(holds.value - dose)).toBeLessThanOrEqual(0.005 * strength.value + 1e-9);
      }),
      runs,
    );
  });
});

/** A protocol with most of what a course can depend on. */
const rich: Protocol = invent(
  chain(
    phase('induction', weekly(2, { sessions: sessions(4) }), {
      dose: {
        amount: { kind: 'set', ...mg(20) },
        titration: {
          ladder: { kind: 'steps', steps: [mg(20), mg(30), mg(40)] },
          trigger: { by: 'measure', up: total('>', 20), taken: 'before-session', ...invented },
        },
      },
      gates: [
        gate('early', { kind: 'session', session: q(2, '{session}') }, [
          outcome('worse', { do: 'stop' }, total('>', 50)),
          outcome('on', { do: 'continue' }, total('<=', 50)),
        ]),
        gate('end', { kind: 'phase-end' }, [
          outcome('response', { do: 'go-to', phase: 'maintenance' }, fallPercent('>=', 50)),
          outcome('more', { do: 'extend', sessions: q(2, '{session}') }, fallPercent('<', 50)),
        ]),
      ],
    }),
    phase('maintenance', every(between(1, 2, 'wk'), { sessions: sessions(3, 4) }), {
      dose: { amount: { kind: 'carry', ...invented } },
    }),
    phase('taper', weekly(1, { sessions: sessions(1) }), { dose: choiceOf([10, 20]) }),
  ),
);

/** A course as it might go: sessions in order, some late, some missed, ratings and tolerability between. */
const stories: fc.Arbitrary<CourseEvent[]> = fc
  .array(
    fc.record({
      late: fc.integer({ min: 1, max: 9 }),
      what: fc.constantFrom('completed', 'completed', 'completed', 'missed', 'stopped'),
      given: fc.constantFrom(10, 20, 30, 40),
      rating: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }),
      poor: fc.option(fc.boolean(), { nil: undefined }),
      weight: fc.option(fc.integer({ min: 45, max: 120 }), { nil: undefined }),
    }),
    { maxLength: 9 },
  )
  .map((steps) => {
    const events: CourseEvent[] = [
      { type: 'assessment', scale: 'madrs', total: 36, date: '2025-01-05', baseline: true },
    ];
    let date = '2025-01-05';
    steps.forEach((step, at) => {
      date = addDays(date, at === 0 ? 1 : step.late);
      const number = at + 1;
      const dose = { value: step.given, unit: 'mg' as const };
      if (step.what === 'missed') events.push({ type: 'session-missed', session: number, date });
      else if (step.what === 'stopped')
        events.push({ type: 'session-stopped', session: number, date, given: dose });
      else events.push({ type: 'session-completed', session: number, date, dose });
      if (step.rating !== undefined)
        events.push({ type: 'assessment', scale: 'madrs', total: step.rating, date });
      if (step.poor !== undefined) events.push({ type: 'tolerability', date, poor: step.poor });
      if (step.weight !== undefined)
        events.push({ type: 'facts-changed', date, facts: { weight: kg(step.weight) } });
    });
    return events;
  });

const story = (events: readonly CourseEvent[]): Course | undefined =>
  tried({
    protocol: rich,
    start: '2025-01-06',
    patient: { weight: kg(60), age: 40 },
    events,
    explain: english,
  });

const over = ['completed', 'missed', 'stopped'];
const facts = ({ number, phase: of, state, date, dose }: Course['sessions'][number]) => ({
  number,
  of,
  state,
  date,
  dose,
});

describe('replanning', () => {
  test('gives the same plan for the same events, whatever their ids, moments and order of keys', () => {
    fc.assert(
      fc.property(stories, (events) => {
        const other = events.map(
          (event, at) =>
            Object.fromEntries(
              Object.entries({
                ...event,
                id: `e${at}`,
                at: `${at}`,
                by: 'A',
                note: 'n',
              }).toReversed(),
            ) as unknown as CourseEvent,
        );
        expect(story(other)).toEqual(story(events));
      }),
      runs,
    );
  });

  test('with more events never changes what has happened', () => {
    fc.assert(
      fc.property(stories, fc.nat(), (events, cut) => {
        const all = story(events);
        if (all === undefined) return;
        const some = story(events.slice(0, cut % (events.length + 1)));
        const happened = (some?.sessions ?? []).filter(({ state }) => over.includes(state));
        expect(all.sessions.slice(0, happened.length).map(facts)).toEqual(happened.map(facts));
      }),
      runs,
    );
  });

  test('takes an event entered in error as if it had never been', () => {
    fc.assert(
      fc.property(stories, fc.integer({ min: 0, max: 60 }), (events, value) => {
        const date = events.at(-1)?.type === undefined ? '2025-01-05' : dateOf(events);
        const wrong: CourseEvent[] = [
          { type: 'assessment', id: 'wrong', scale: 'madrs', total: value, date },
          { type: 'entered-in-error', event: 'wrong', date },
        ];
        expect(story([...events, ...wrong])).toEqual(story(events));
      }),
      runs,
    );
  });

  test('never plans what depends on what is not known: no value for it changes a planned session', () => {
    fc.assert(
      fc.property(stories, fc.integer({ min: 0, max: 60 }), fc.nat(40), (lived, value, later) => {
        // what was measured since the last session is known; here it is not
        const last = lived.findLastIndex(({ type }) => type.startsWith('session-'));
        const events = lived.filter(
          ({ type }, at) => type !== 'assessment' || at <= Math.max(last, 0),
        );
        const before = story(events);
        if (before === undefined) return;
        const date = addDays(dateOf(events), later);
        const after = story([
          ...events,
          { type: 'assessment', scale: 'madrs', total: value, date },
        ]);
        if (after === undefined) return;
        for (const entry of before.sessions) {
          if (entry.state !== 'planned' || entry.date === null) continue;
          const same = after.sessions.find(({ number }) => number === entry.number);
          expect(same && { date: same.date, dose: same.dose }).toEqual({
            date: entry.date,
            dose: entry.dose,
          });
        }
      }),
      { numRuns: 400 },
    );
  });
});

const dateOf = (events: readonly CourseEvent[]) =>
  events
    .map((event) => ('date' in event ? (event.date ?? '') : ''))
    .reduce((a, b) => (a > b ? a : b));

describe('a plan', () => {
  test('is the same each time, and changes nothing that went into it', () => {
    fc.assert(
      fc.property(stories, (events) => {
        const input = deepFreeze({
          protocol: structuredClone(rich),
          start: '2025-01-06',
          patient: { weight: kg(60), age: 40 },
          choices: { sessions: 9, interval: { maintenance: { value: 1, unit: 'wk' as const } } },
          calendar: { days: ['mon', 'tue', 'wed', 'thu', 'fri'], closed: ['2025-01-09'] },
          events: structuredClone(events),
        });
        const once_ = tried(input);
        expect(tried(input)).toEqual(once_);
        expect(tried(structuredClone(input))).toEqual(once_);
      }),
      runs,
    );
  });

  test('can be written as JSON and read again', () => {
    fc.assert(
      fc.property(stories, (events) => {
        const course = story(events);
        expect(course && JSON.parse(JSON.stringify(course))).toEqual(course);
      }),
      runs,
    );
  });

  test('says nothing twice in different words: every text is written from its details', () => {
    fc.assert(
      fc.property(stories, (events) => {
        const course = story(events);
        if (course === undefined) return;
        expect(contradictions(course)).toEqual([]);
        for (const { state, gate: waits, waitsForDetails } of course.sessions) {
          expect(waits === undefined).toBe(waitsForDetails === undefined);
          expect(waitsForDetails?.length ?? 0).toBe(state === 'conditional' ? 1 : 0);
        }
      }),
      runs,
    );
  });

  test('says the same without its reasons', () => {
    fc.assert(
      fc.property(stories, (events) => {
        const course = story(events);
        const bare = tried({
          protocol: rich,
          start: '2025-01-06',
          patient: { weight: kg(60), age: 40 },
          events,
        });
        const without = course && {
          ...course,
          sessions: course.sessions.map(({ becauseDetails: _reasons, ...rest }) => ({
            ...rest,
            because: [],
          })),
        };
        expect(bare).toEqual(without);
      }),
      runs,
    );
  });

  test('counts every session in its totals', () => {
    fc.assert(
      fc.property(stories, (events) => {
        const course = story(events);
        if (course === undefined) return;
        const { planned, conditional, completed } = course.totals;
        const missed = course.sessions.filter(({ state }) => state === 'missed').length;
        expect(planned.sessions + conditional.sessions + completed.sessions + missed).toBe(
          course.sessions.length,
        );
      }),
      runs,
    );
  });
});

describe('a wanted dose', () => {
  test('is given or refused, never something else', () => {
    const offered: PhaseInput = phase('induction', weekly(2, { sessions: sessions(3) }), {
      dose: choiceOf([28, 56, 84]),
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), (value) => {
        const course = tried({
          protocol: invent(offered),
          start: '2025-01-06',
          choices: { dose: { value, unit: 'mg' } },
        });
        expect(course && doses(course)).toEqual(
          [28, 56, 84].includes(value) ? [value, value, value] : undefined,
        );
      }),
      runs,
    );
  });
});
