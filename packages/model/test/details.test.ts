import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GapDetail, LimitDetail, ReasonDetail, WaitsFor } from '../src/index.js';
import {
  contradictions,
  gapText,
  limitText,
  questionId,
  reasonText,
  siteSetText,
  waitsForText,
  type OwnQuestion,
  type PlanTexts,
} from '../src/details/index.js';
import { idSchema } from '../src/schema/shared.js';

const gap: GapDetail = { id: 'watch', says: 'How long.', blocks: 'part', cites: [] };
const limit: LimitDetail = {
  id: 'heart-rate',
  is: '>',
  value: 1,
  unit: '/min',
  says: 'Wait: then look.',
  cites: ['a'],
};
const reason: ReasonDetail = {
  id: 'start',
  says: 'First day.',
  cites: ['a', 'b'],
  verification: 'unverified',
};
const waits: readonly WaitsFor[] = [
  { kind: 'no-slot', id: 'no-slot' },
  { kind: 'rule', id: 'rule:a', rule: 'a' },
];

/** A plan that says everything twice, the same both times. */
const whole: PlanTexts = {
  gaps: [gapText(gap)],
  gapDetails: [gap],
  siteMustSet: ['stay: How long to stay.'],
  siteMustSetDetails: [{ id: 'stay', says: 'How long to stay.', published: [], cites: [] }],
  siteSet: ['dose cap: 40 mg instead of 50 mg (set by A. Name, 2025-01-02)'],
  siteSetDetails: [
    {
      kind: 'tighten',
      id: 'dose cap',
      says: '40 mg',
      value: { value: 40, unit: 'mg' },
      insteadOf: { value: 50, unit: 'mg' },
      by: 'A. Name',
      on: '2025-01-02',
      cites: [],
    },
  ],
  sessions: [
    {
      gate: waitsForText(waits),
      waitsForDetails: waits,
      because: [reasonText(reason)],
      becauseDetails: [reason],
      timetable: [{ limits: [limitText(limit)], limitDetails: [limit] }],
    },
  ],
  pending: [{ gate: 'no-slot', gateDetails: { kind: 'no-slot', id: 'no-slot' } }],
};

/** A plan that somebody has open in an editor. */
type Changeable = {
  gaps: string[];
  gapDetails: object[];
  siteMustSetDetails: [{ id: string }];
  siteSetDetails: [{ by: string }];
  sessions: [
    {
      gate: string;
      becauseDetails: [{ cites: string[] }];
      timetable: [{ limitDetails: [{ value: number }] }];
    },
  ];
  pending: [{ gate: string }];
};

describe('what a plan says twice', () => {
  test('contradicts nothing where both say the same', () => {
    expect(contradictions(whole)).toEqual([]);
  });

  test('contradicts nothing where only one of the two is there, as in a plan of an older version', () => {
    const strip = (ending: boolean): PlanTexts =>
      JSON.parse(
        JSON.stringify(whole, (key, value: unknown) =>
          key !== '' &&
          ['gaps', 'siteMustSet', 'siteSet', 'gate', 'because', 'limits'].some((text) =>
            ending ? key.endsWith('Details') : key === text,
          )
            ? undefined
            : value,
        ),
      );
    expect(contradictions(strip(true))).toEqual([]);
    expect(contradictions(strip(false))).toEqual([]);
    expect(contradictions({})).toEqual([]);
  });

  test.each<[string, (plan: Changeable) => void]>([
    ['/gaps', (plan) => (plan.gaps[0] = 'watch: Not so long.')],
    ['/gaps', (plan) => plan.gapDetails.push({ ...gap, id: 'other' })],
    ['/siteMustSet', (plan) => (plan.siteMustSetDetails[0].id = 'leave')],
    ['/siteSet', (plan) => (plan.siteSetDetails[0].by = 'B. Name')],
    ['/sessions/0/gate', (plan) => (plan.sessions[0].gate = 'no-slot')],
    ['/sessions/0/because', (plan) => (plan.sessions[0].becauseDetails[0].cites = [])],
    [
      '/sessions/0/timetable/0/limits',
      (plan) => (plan.sessions[0].timetable[0].limitDetails[0].value = 2),
    ],
    ['/pending/0/gate', (plan) => (plan.pending[0].gate = 'other')],
  ])('contradicts itself at %s where somebody changed one of the two', (path, change) => {
    const plan = structuredClone(whole);
    change(plan as unknown as Changeable);
    expect(contradictions(plan).map((found) => found.path)).toEqual([path]);
  });
});

describe('text', () => {
  test('of an exception names what it departs from and who decided', () => {
    expect(
      siteSetText({
        kind: 'exception',
        id: 'food',
        about: 'preparation/food',
        says: 'A light breakfast.',
        by: 'A. Name',
        cites: [],
      }),
    ).toBe('exception food, about preparation/food: A light breakfast. (by A. Name)');
  });

  test('of a filled gap says that it is one', () => {
    expect(
      siteSetText({ kind: 'fill', id: 'dose', says: '1 mg', by: 'A', on: '2025-01-02', cites: [] }),
    ).toBe('gap dose: 1 mg (set by A, 2025-01-02)');
  });

  test('of a reason without a source has no brackets', () => {
    expect(
      reasonText({ id: 'start', says: 'First day.', cites: [], verification: 'unverified' }),
    ).toBe('First day.');
  });
});

describe('the id of a question of the planner', () => {
  const kinds: readonly OwnQuestion[] = [
    'step-up',
    'dose-before',
    'dose',
    'implausible-dose',
    'interval',
    'sessions',
    'phase',
    'missed-session',
    'interruption',
    'anchor',
    'break',
    'no-slot',
    'paused',
    'weight',
    'arm',
  ];
  /** What each is about: several phases or days, several sessions, or one thing alone. */
  const about = (kind: OwnQuestion): readonly (string | number | undefined)[] =>
    ['dose', 'interval', 'phase', 'anchor', 'break'].includes(kind)
      ? ['before', 'up', 'maintenance', '2', 'session-1']
      : ['sessions', 'missed-session', 'interruption'].includes(kind)
        ? [1, 2, 12]
        : [undefined];
  const all = kinds.flatMap((kind) => about(kind).map((of) => [kind, of] as const));

  test('is never that of a gate, and never that of another question', () => {
    const id = fc.oneof(
      fc.constantFrom(...all).map(([kind, of]) => questionId(new Set(), kind, of)),
      fc.stringMatching(/^[a-z]{1,4}(?:-[a-z0-9]{1,3}){0,2}$/u),
    );
    fc.assert(
      fc.property(fc.uniqueArray(id, { maxLength: 30 }), (ids) => {
        const gates = new Set(ids.filter((text) => idSchema.safeParse(text).success));
        const own = all.map(([kind, of]) => questionId(gates, kind, of));
        expect(new Set(own).size).toBe(own.length);
        expect(own.filter((text) => gates.has(text))).toEqual([]);
      }),
    );
  });

  test('is the plain one as long as no gate has it', () => {
    expect(questionId(new Set(['interval']), 'interval', 'maintenance')).toBe(
      'interval-maintenance',
    );
  });
});
