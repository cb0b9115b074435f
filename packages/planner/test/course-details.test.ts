import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WaitsFor } from '@openketamine/model';
import { contradictions } from '@openketamine/model/details';
import { usablePolicy } from '../src/site.js';
import { schedules, start, tried } from './arbitrary.js';
import {
  between,
  byWeight,
  chain,
  choiceOf,
  completed,
  every,
  exactly,
  fixed,
  gate,
  invent,
  invented,
  kg,
  mg,
  missed,
  outcome,
  phase,
  plan,
  q,
  says,
  session,
  sessions,
  single,
  total,
  weekly,
} from './invent.js';
import { english } from '../src/explain.js';

const unverified = { ...invented, verification: 'unverified' } as const;
const goOn = outcome('go-on', { do: 'continue' });

describe('what a session waits for is data', () => {
  const kindOf = (waits: readonly WaitsFor[] | undefined) => waits?.map(({ kind }) => kind);

  test('a gate of the protocol, with its question and its source', () => {
    const course = plan(
      phase('induction', weekly(2, { sessions: sessions(2) }), {
        gates: [gate('review', { kind: 'session', session: q(1, '{session}') }, [goOn])],
      }),
    );
    expect(session(course, 2)).toMatchObject({
      gate: 'review',
      waitsForDetails: [
        {
          kind: 'gate',
          id: 'review',
          phase: 'induction',
          title: 'What about review?',
          cites: ['invented'],
          verification: 'primary',
        },
      ],
    });
    expect(session(course, 1)).not.toHaveProperty('waitsForDetails');
  });

  test('an interval nobody has chosen, with its bounds', () => {
    const course = plan(phase('keep', every(between(1, 2, 'wk'), { sessions: sessions(2) })));
    expect(session(course, 2).waitsForDetails).toEqual([
      {
        kind: 'interval',
        id: 'interval-keep',
        phase: 'keep',
        least: { value: 1, unit: 'wk' },
        most: { value: 2, unit: 'wk' },
      },
    ]);
    expect(course.pending[0]?.gateDetails).toEqual(session(course, 2).waitsForDetails?.[0]);
  });

  test('more sessions than the least number', () => {
    const course = plan(phase('keep', weekly(1, { sessions: sessions(1, 2) })));
    expect(session(course, 2).waitsForDetails).toEqual([
      {
        kind: 'sessions',
        id: 'more-than-1',
        phase: 'keep',
        least: { value: 1, unit: '{session}' },
      },
    ]);
  });

  test('a step up, and by what it is decided', () => {
    const course = plan(
      phase('up', weekly(2, { sessions: sessions(2) }), {
        dose: {
          amount: { kind: 'set', ...mg(20) },
          titration: {
            ladder: { kind: 'steps', steps: [mg(20), mg(30)] },
            trigger: { by: 'measure', up: total('>', 20), taken: 'before-session', ...invented },
          },
        },
      }),
    );
    expect(session(course, 2).waitsForDetails).toEqual([
      { kind: 'step-up', id: 'step-up', session: 2, by: 'measure' },
    ]);
  });

  test('a dose nobody has chosen, and one that the source does not give', () => {
    const chosen = plan(phase('only', single, { dose: choiceOf([10, 20]) }));
    expect(session(chosen, 1).waitsForDetails).toEqual([
      { kind: 'dose', id: 'dose-only', phase: 'only' },
    ]);
    const gaps = [{ id: 'no-dose', says: 'None.', field: 'x', blocks: 'dose' as const }];
    const missing = plan(
      invent(phase('only', single, { dose: { amount: { kind: 'gap', gap: 'no-dose' } } }), {
        gaps,
      }),
    );
    expect(session(missing, 1).waitsForDetails).toEqual([
      { kind: 'dose', id: 'dose-only', phase: 'only', gap: 'no-dose' },
    ]);
    expect(missing.gapDetails).toEqual([
      { id: 'no-dose', says: 'None.', blocks: 'dose', cites: [] },
    ]);
  });

  test('a break of no stated length', () => {
    const course = plan(
      chain(phase('a', single), phase('b', single, { after: between(1, 2, 'wk') })),
    );
    expect(session(course, 2).waitsForDetails).toEqual([
      {
        kind: 'break',
        id: 'break-before-b',
        phase: 'b',
        least: { value: 1, unit: 'wk' },
        most: { value: 2, unit: 'wk' },
      },
    ]);
  });

  test('a day outside the course, an open day, a pause, a missed session, a doubted weight', () => {
    const anchored = plan(
      chain(
        phase('a', single),
        phase('b', single, { anchor: { id: 'quit-day', ...says('The day of quitting.') } }),
      ),
    );
    expect(session(anchored, 2).waitsForDetails).toEqual([
      { kind: 'anchor', id: 'anchor-quit-day', anchor: 'quit-day' },
    ]);
    const closed = plan(phase('a', every(exactly(3, 'd'), { sessions: sessions(2) })), {
      calendar: { closed: ['2025-01-09'] },
    });
    expect(kindOf(session(closed, 2).waitsForDetails)).toEqual(['no-slot']);
    const two = phase('a', weekly(2, { sessions: sessions(3) }));
    const paused = plan(two, {
      events: [completed(1, '2025-01-06'), { type: 'course-paused', date: '2025-01-07' }],
    });
    expect(session(paused, 2).waitsForDetails).toEqual([
      { kind: 'paused', id: 'course-paused', since: '2025-01-07' },
    ]);
    const late = plan(
      invent(two, { missed: [{ do: 'clinician', ...says('Somebody decides.') }] }),
      { events: [completed(1, '2025-01-06'), missed(2, '2025-01-09')] },
    );
    expect(session(late, 3).waitsForDetails).toEqual([
      { kind: 'missed-session', id: 'missed-session-2', session: 2 },
    ]);
    const heavier = plan(two, {
      events: [{ type: 'facts-changed', date: '2025-01-07', facts: { weight: kg(130) } }],
    });
    expect(session(heavier, 2).waitsForDetails).toMatchObject([
      { kind: 'weight', id: 'confirm-weight', now: kg(130), before: kg(60), on: '2025-01-07' },
    ]);
  });
});

describe('reasons are data', () => {
  test('a dose keeps its amount, its level, the weight, its cap and its source', () => {
    const course = plan(
      phase('only', single, { dose: byWeight(0.5, { cap: [{ ...mg(20), ...unverified }] }) }),
    );
    const [, dose] = session(course, 1).becauseDetails ?? [];
    expect(dose).toEqual({
      id: 'setDose',
      says: 'Dose: 0.5 mg/kg x 60 kg = 30 mg. Capped at 20 mg: 20 mg.',
      numbers: {
        dose: {
          value: 20,
          unit: 'mg',
          level: { value: 0.5, unit: 'mg/kg' },
          before: { value: 30, unit: 'mg' },
          cappedBy: { value: 20, unit: 'mg' },
        },
        weight: { value: 60, unit: 'kg' },
      },
      about: { first: false },
      cites: ['invented'],
      verification: 'primary',
    });
    expect(session(course, 1).because[1]).toBe(`${dose?.says} [invented]`);
  });

  test('a date keeps how often, the day and whether it was moved', () => {
    const course = plan(phase('only', weekly(2, { sessions: sessions(2) })));
    expect(session(course, 2).becauseDetails?.[0]).toMatchObject({
      id: 'perWeek',
      numbers: { perWeek: { value: 2, unit: '/wk' } },
      about: { date: '2025-01-09', moved: false },
      cites: ['invented'],
    });
  });

  test('an interval keeps its bounds, and choices keep every option', () => {
    const course = plan(
      phase('only', every(between(1, 2, 'wk'), { sessions: sessions(2) }), {
        dose: choiceOf([10, 20]),
      }),
    );
    const [date, dose] = session(course, 2).becauseDetails ?? [];
    expect(date?.numbers).toEqual({
      least: { value: 1, unit: 'wk' },
      most: { value: 2, unit: 'wk' },
    });
    expect(dose?.numbers).toEqual({
      options: [
        { value: 10, unit: 'mg' },
        { value: 20, unit: 'mg' },
      ],
    });
  });

  test('are made of the words that were handed over, and not at all without words', () => {
    const told = plan(phase('only', single, { dose: fixed(40) }), {
      explain: { ...english, start: (number) => `Sitzung ${number}.` },
    });
    expect(session(told, 1).becauseDetails?.[0]).toMatchObject({
      id: 'start',
      says: 'Sitzung 1.',
      about: { session: 1 },
    });
    const bare = plan(phase('only', single, { dose: fixed(40) }), { explain: undefined });
    expect(session(bare, 1)).not.toHaveProperty('becauseDetails');
  });

  test('say everything that the words say: each number in the words is in the data', () => {
    fc.assert(
      fc.property(schedules, start, (schedule, day) => {
        const course = tried({
          protocol: invent(phase('only', schedule, { dose: byWeight(0.71) })),
          start: day,
          patient: { weight: kg(63), age: 40 },
          explain: english,
        });
        for (const { becauseDetails = [] } of course?.sessions ?? [])
          for (const { says: words, numbers = {}, about = {} } of becauseDetails) {
            const known = JSON.stringify([numbers, about]);
            const written = words.match(/\d{4}-\d\d-\d\d|\d+(?:\.\d+)?/gu) ?? [];
            expect(written.filter((number) => !known.includes(number))).toEqual([]);
          }
      }),
      { numRuns: 100 },
    );
  });
});

describe('limits, parameters and policies are data', () => {
  const limit = {
    observe: 'heart-rate',
    is: '>' as const,
    value: 100,
    unit: '/min' as const,
    then: 'Wait.',
    ...unverified,
  };
  const protocol = invent(phase('only', single), {
    procedure: {
      checks: [{ id: 'pulse', limits: [limit], ...says('The pulse is counted.') }],
      site: [
        {
          param: 'stay',
          says: 'How long to stay.',
          unit: 'min',
          published: [{ value: 60, unit: 'min', says: 'One clinic.', ...unverified }],
        },
      ],
    },
  });

  test('a limit keeps its comparator, its value and how well it is known', () => {
    expect(session(plan(protocol), 1).timetable[0]).toMatchObject({
      limits: ['heart-rate > 100 /min: Wait. (unverified)'],
      limitDetails: [
        {
          id: 'heart-rate',
          is: '>',
          value: 100,
          unit: '/min',
          says: 'Wait.',
          cites: ['invented'],
          verification: 'unverified',
        },
      ],
    });
  });

  test('what the site must set keeps what was published for it', () => {
    expect(plan(protocol).siteMustSetDetails).toEqual([
      {
        id: 'stay',
        says: 'How long to stay.',
        unit: 'min',
        published: [
          {
            value: { value: 60, unit: 'min' },
            says: 'One clinic.',
            cites: ['invented'],
            verification: 'unverified',
          },
        ],
        cites: ['invented'],
        verification: 'unverified',
      },
    ]);
  });

  test('what the site set keeps the value, what it stands for, who decided and when', () => {
    const policy = usablePolicy({
      id: 'north',
      by: 'A head of the clinic',
      on: '2025-01-02',
      set: { stay: { value: 90, unit: 'min' } },
      tighten: { limits: { 'heart-rate': { value: 90, unit: '/min' } } },
      exceptions: [{ id: 'food', about: 'preparation/food', says: 'A breakfast.', by: 'B' }],
    });
    const course = plan(protocol, { policy });
    expect(course.siteSetDetails).toEqual([
      {
        kind: 'tighten',
        id: 'heart-rate',
        says: '90 /min',
        value: { value: 90, unit: '/min' },
        insteadOf: { value: 100, unit: '/min' },
        by: 'A head of the clinic',
        on: '2025-01-02',
        cites: [],
      },
      {
        kind: 'exception',
        id: 'food',
        says: 'A breakfast.',
        about: 'preparation/food',
        by: 'B',
        cites: [],
      },
      {
        kind: 'set',
        id: 'stay',
        says: '90 min',
        value: { value: 90, unit: 'min' },
        by: 'A head of the clinic',
        on: '2025-01-02',
        cites: [],
      },
    ]);
    expect(contradictions(course)).toEqual([]);
  });
});
