import type {
  Because,
  Contradiction,
  ContradictionSide,
  Criterion,
  Finding,
  PatientFactsInput,
  Terminology,
} from '@openketamine/model';
import { describe, expect, test } from 'vitest';
import { Contradictions } from '../src/internal/contradictions.js';
import { plainTerminology } from './plain-terminology.js';
import { bySite, limit, makeRule, screenWith } from './rules.js';

/** A terminology of its own for each call, so that nothing is remembered from another. */
const terminologyOf = (...contradictions: readonly Contradiction[]): Terminology => ({
  ...plainTerminology,
  conceptNamed: (name) => (name === 'high blood' ? 'hypertension' : name),
  observationNamed: (name) => (name === 'systolic' ? 'systolic-blood-pressure' : name),
  contradictions: () => ({ contradictions: [...contradictions], below: [] }),
});

const besides: ReadonlySet<string> = new Set([
  'data-no-rules',
  'data-implausible',
  'data-old-score',
  'data-age-and-birth-date',
]);

function found(contradictions: readonly Contradiction[], facts: PatientFactsInput) {
  const terminology = terminologyOf(...contradictions);
  return screenWith([], facts, { options: { terminology } }).findings.filter(
    ({ rule }) => !besides.has(rule),
  );
}

const told = (id: string, says: string, ...because: readonly Because[]): Finding => ({
  rule: `data-${id}`,
  record: `data-${id}`,
  kind: 'data',
  outcome: 'met',
  severity: 'major',
  action: 'check-data',
  message: `${says} Until it is settled, neither counts as a "no".`,
  because: [...because],
  missing: [],
  cites: [],
});

const able: ContradictionSide = { fact: 'capacity', equals: [true] };
const now = '2026-01-05T08:00:00-05:00';
const conditions = (
  ...items: NonNullable<NonNullable<PatientFactsInput['conditions']>['items']>
): PatientFactsInput => ({ conditions: { items } });
/** A reading; without a time where that is empty. */
const reading = (value: number | string, unit = 'mm[Hg]', time = now) => ({
  code: 'systolic-blood-pressure',
  value: typeof value === 'number' ? ({ value, unit } as never) : value,
  ...(time === '' ? {} : { at: time }),
});
const readings = (...observations: NonNullable<PatientFactsInput['observations']>) => ({
  observations,
});
const scores = (...list: NonNullable<PatientFactsInput['scores']>) => ({ scores: list });

/** A side, how it is shown, and records in which it holds or does not. */
interface Kind {
  readonly side: ContradictionSide;
  readonly shown: string;
  readonly fact?: string;
  readonly holds: Readonly<Record<string, PatientFactsInput>>;
  readonly fails: Readonly<Record<string, PatientFactsInput>>;
}

const kinds: Readonly<Record<string, Kind>> = {
  'a fact': {
    side: { fact: 'pregnancy.status', equals: ['pregnant', 'unknown'] },
    shown: 'pregnancy.status: pregnant or unknown',
    fact: 'pregnancy.status',
    holds: {
      'as the first value': { pregnancy: { status: 'pregnant' } },
      'as the last value': { pregnancy: { status: 'unknown' } },
    },
    fails: {
      'as another value': { pregnancy: { status: 'not-pregnant' } },
      'beside another of its group': { pregnancy: { childbearingPotential: true } },
      'that is not recorded': {},
    },
  },
  'a condition': {
    side: { condition: 'high blood' },
    shown: 'hypertension',
    holds: {
      'by its name': conditions({ concept: 'hypertension' }),
      'that is active': conditions({ concept: 'hypertension', clinicalStatus: 'active' }),
      'whatever its stage': conditions({ concept: 'hypertension', stage: 'II' }),
      'where one of two entries is over': conditions(
        { concept: 'hypertension', clinicalStatus: 'resolved' },
        { concept: 'hypertension' },
      ),
    },
    fails: {
      'that is another': conditions({ concept: 'migraine' }),
      'that is not sure': conditions({
        concept: 'hypertension',
        verificationStatus: 'provisional',
      }),
      'that was ruled out': conditions({ concept: 'hypertension', verificationStatus: 'refuted' }),
      'that is inactive': conditions({ concept: 'hypertension', clinicalStatus: 'inactive' }),
      'in remission': conditions({ concept: 'hypertension', clinicalStatus: 'remission' }),
      'that is resolved': conditions({ concept: 'hypertension', clinicalStatus: 'resolved' }),
      'that has an end': conditions({ concept: 'hypertension', abated: '2020' }),
    },
  },
  'a stage of a condition': {
    side: { condition: 'kidney-disease', stages: ['IV', 'V'] },
    shown: 'kidney disease, stage IV or V',
    holds: {
      'that is the first': conditions({ concept: 'kidney-disease', stage: 'IV' }),
      'that is the last': conditions({ concept: 'kidney-disease', stage: '5' }),
    },
    fails: {
      'that is one below': conditions({ concept: 'kidney-disease', stage: 'III' }),
      'that is not said': conditions({ concept: 'kidney-disease' }),
      'that nobody can read': conditions({ concept: 'kidney-disease', stage: 'much' }),
      'that may be another': conditions({ concept: 'kidney-disease', stage: 'III to IV' }),
    },
  },
  'a reading': {
    side: { reading: 'systolic', limit: limit('>=', 180, 'mm[Hg]') },
    shown: 'systolic blood pressure >= 180 mm[Hg]',
    holds: {
      'at the limit': readings(reading(180)),
      'above the limit': readings(reading(181)),
      'at the limit in another unit': readings(reading(18, 'cm[Hg]')),
      'of another day': readings(reading(180, 'mm[Hg]', '2025-01-05')),
      'without a time, and one below it': readings(
        reading(180, 'mm[Hg]', ''),
        reading(120, 'mm[Hg]', ''),
      ),
    },
    fails: {
      'one step below the limit': readings(reading(179)),
      'that a later one has replaced': readings(reading(180, 'mm[Hg]', '2026-01-04'), reading(120)),
      'that nobody can have': readings(reading(1800)),
      'in words': readings(reading('high')),
      'in a unit that measures something else': readings(reading(200, 'kg')),
      'that is not recorded': readings({
        code: 'heart-rate',
        value: { value: 190, unit: '/min' },
        at: now,
      }),
    },
  },
  'a result': {
    side: { observation: 'systolic', equals: ['high', 'very high'] },
    shown: 'systolic blood pressure: high or very high',
    holds: {
      'of the day': readings(reading('high')),
      'of the day by the last word': readings(reading('very high')),
      'without a day': readings(reading('high', '', '')),
    },
    fails: {
      'of the day before': readings(reading('high', '', '2026-01-04')),
      'that is another': readings(reading('low')),
      'in numbers': readings(reading(200)),
      'that is not recorded': {},
    },
  },
  'a total': {
    side: { score: 'madrs', total: limit('>=', 20, '{score}') },
    shown: 'madrs >= 20 {score}',
    holds: {
      'at the limit': scores({ scale: 'madrs', total: 20, at: now }),
      'above the limit': scores({ scale: 'madrs', total: 21, at: now }),
    },
    fails: {
      'one step below the limit': scores({ scale: 'madrs', total: 19, at: now }),
      'that the scale cannot give': scores({ scale: 'madrs', total: 61, at: now }),
      'that a later one has replaced': scores(
        { scale: 'madrs', total: 20, at: '2026-01-04' },
        { scale: 'madrs', total: 19, at: now },
      ),
      'that is a class alone': scores({ scale: 'madrs', class: 'severe', at: now }),
      'of an item': scores({ scale: 'madrs', item: '1', total: 20, at: now }),
      'of another scale': scores({ scale: 'phq9', total: 20, at: now }),
      'that is not recorded': {},
    },
  },
  'a class': {
    side: { score: 'child-pugh', class: 'C' },
    shown: 'child-pugh: C',
    holds: { 'that is the same': scores({ scale: 'child-pugh', class: 'C', at: now }) },
    fails: {
      'that is another': scores({ scale: 'child-pugh', class: 'B', at: now }),
      'that a later one has replaced': scores(
        { scale: 'child-pugh', class: 'C', at: '2026-01-04' },
        { scale: 'child-pugh', class: 'B', at: now },
      ),
      'that is points alone': scores({ scale: 'child-pugh', total: 12, at: now }),
      'that is not recorded': {},
    },
  },
  'an age': {
    side: { age: limit('<', 12, 'a') },
    shown: 'age < 12 a',
    fact: 'age',
    holds: {
      'one step below the limit': { age: { value: 11, unit: 'a' } },
      'in months below the limit': { age: { value: 143, unit: 'mo' } },
      'by the birth date': { birthDate: '2014-01-06' },
    },
    fails: {
      'at the limit': { age: { value: 12, unit: 'a' } },
      'by the birth date at the limit': { birthDate: '2014-01-05' },
      'of which one is above': { age: { value: 11, unit: 'a' }, birthDate: '2000-01-01' },
      'that is not recorded': {},
    },
  },
};

const each = (which: 'holds' | 'fails') =>
  Object.entries(kinds).flatMap(([name, kind]) =>
    Object.entries(kind[which]).map(([how, facts]): readonly [string, Kind, PatientFactsInput] => [
      `${name} ${how}`,
      kind,
      facts,
    ]),
  );

describe('two things that cannot be true together', () => {
  const says = 'They do not agree.';

  test.each(each('holds'))('%s stands against what it contradicts', (_, kind, facts) => {
    const { side, shown, fact = shown } = kind;
    const both: PatientFactsInput = { ...facts, capacity: true };
    expect(found([{ id: 'x', one: side, other: able, says }], both)).toEqual([
      told('x', says, { fact, value: shown, limit: 'capacity: true' }),
    ]);
    expect(found([{ id: 'x', one: able, other: side, says }], both)).toEqual([
      told('x', says, { fact: 'capacity', value: 'capacity: true', limit: shown }),
    ]);
    expect(
      found([{ id: 'x', one: side, other: able, says }], { ...facts, capacity: false }),
    ).toEqual([]);
  });

  test.each(each('fails'))('%s contradicts nothing', (_, { side }, facts) => {
    const both: PatientFactsInput = { ...facts, capacity: true };
    expect(found([{ id: 'x', one: side, other: able, says }], both)).toEqual([]);
    expect(found([{ id: 'x', one: able, other: side, says }], both)).toEqual([]);
  });

  test('a condition of which a code says that it is past contradicts nothing', () => {
    const terminology: Terminology = {
      ...terminologyOf({ id: 'x', one: { condition: 'depression' }, other: able, says }),
      readConditionCode: () => ({
        outcome: 'known',
        concepts: ['depression'],
        inRemission: ['depression'],
      }),
    };
    const facts = {
      ...conditions({ codes: [{ system: 'icd10cm', code: 'F32.5' }] }),
      capacity: true,
    };
    const ids = screenWith([], facts, { options: { terminology } }).findings.map(
      ({ rule }) => rule,
    );
    expect(ids).toEqual(['data-no-rules']);
  });

  test.each<readonly [string, ContradictionSide, PatientFactsInput]>([
    [
      'reading',
      { reading: 'systolic', limit: bySite('highest', 'mm[Hg]') },
      readings(reading(100)),
    ],
    [
      'total',
      { score: 'madrs', total: bySite('most', '{score}') },
      scores({ scale: 'madrs', total: 3, at: now }),
    ],
  ])('a limit of a %s that the site sets contradicts nothing', (_, side, facts) => {
    expect(
      found([{ id: 'x', one: side, other: able, says }], { ...facts, capacity: true }),
    ).toEqual([]);
  });

  test('several of one matter stand in one finding, in the order of the list and with the words of the first', () => {
    const facts: PatientFactsInput = { capacity: true, consent: true, sex: 'male' };
    const consent: ContradictionSide = { fact: 'consent', equals: [true] };
    const sex: ContradictionSide = { fact: 'sex', equals: ['male'] };
    const because = (fact: string, limitShown: string) => ({
      fact,
      value: `${fact}: true`,
      limit: limitShown,
    });
    expect(
      found(
        [
          { id: 'b', one: able, other: consent, says: 'B first.' },
          { id: 'a', one: consent, other: sex, says: 'A.' },
          { id: 'b', one: able, other: sex, says: 'B second.' },
          { id: 'b', one: consent, other: able, says: 'B third.' },
        ],
        facts,
      ),
    ).toEqual([
      told('a', 'A.', because('consent', 'sex: male')),
      told(
        'b',
        'B first.',
        because('capacity', 'consent: true'),
        because('capacity', 'sex: male'),
        because('consent', 'capacity: true'),
      ),
    ]);
  });

  test('the words of the first of the list are told, whatever is looked for together', () => {
    const consent: ContradictionSide = { fact: 'consent', equals: [true] };
    const sex: ContradictionSide = { fact: 'sex', equals: ['male'] };
    // The first and the last have one side in common.
    const list = [
      { id: 'a', one: able, other: consent, says: 'A.' },
      { id: 'b', one: consent, other: sex, says: 'B first.' },
      { id: 'b', one: able, other: sex, says: 'B second.' },
    ];
    expect(found(list, { capacity: true, consent: true, sex: 'male' })).toEqual([
      told('a', 'A.', { fact: 'capacity', value: 'capacity: true', limit: 'consent: true' }),
      told(
        'b',
        'B first.',
        { fact: 'consent', value: 'consent: true', limit: 'sex: male' },
        { fact: 'capacity', value: 'capacity: true', limit: 'sex: male' },
      ),
    ]);
  });
});

describe('what a record excludes', () => {
  const says = 'They do not agree.';
  const outcomeWith = (
    terminology: Terminology,
    when: Criterion,
    facts: PatientFactsInput,
  ): string | undefined =>
    screenWith([makeRule('r', when)], facts, { options: { terminology } }).findings.find(
      ({ rule }) => rule === 'r',
    )?.outcome;
  const excluded = (one: ContradictionSide, other: ContradictionSide, facts: PatientFactsInput) =>
    outcomeWith(
      terminologyOf({ id: 'x', one, other, says }),
      { fact: 'capacity', equals: [true] },
      facts,
    );
  const grows = new Set(['a reading', 'a total', 'a class']);

  test.each(each('holds'))('%s: excludes unless it grows old', (name, { side }, facts) => {
    const isOld = [...grows].some((kind) => name.startsWith(kind));
    expect([excluded(able, side, facts), excluded(side, able, facts)]).toEqual(
      isOld ? ['unknown', 'unknown'] : ['not-met', 'not-met'],
    );
  });

  test.each(each('fails'))('%s: excludes nothing', (_, { side }, facts) => {
    expect([excluded(able, side, facts), excluded(side, able, facts)]).toEqual([
      'unknown',
      'unknown',
    ]);
  });

  const pairs: readonly Contradiction[] = [
    { id: 'x', one: able, other: { condition: 'coma' }, says },
    { id: 'y', one: { condition: 'stupor' }, other: able, says },
    {
      id: 'z',
      one: { fact: 'capacity', equals: [false] },
      other: { fact: 'consent', equals: [true] },
      says,
    },
  ];
  const isCapacity = (value: boolean) => (side: ContradictionSide) =>
    'fact' in side && side.fact === 'capacity' && side.equals.includes(value);

  test('nothing is excluded where nobody asks, or where one of the ways stands against nothing', () => {
    const all = new Contradictions(terminologyOf(...pairs));
    expect(all.excluding([])).toBeUndefined();
    expect(all.excluding([() => false])).toBeUndefined();
    expect(all.excluding([isCapacity(true), () => false])).toBeUndefined();
    expect(all.excluding([isCapacity(true), isCapacity(false)])).toBeTypeOf('function');
  });

  test.each<readonly [string, PatientFactsInput, string]>([
    ['by the first that stands against it', conditions({ concept: 'coma' }), 'not-met'],
    ['by the second that stands against it', conditions({ concept: 'stupor' }), 'not-met'],
    ['by both', conditions({ concept: 'stupor' }, { concept: 'coma' }), 'not-met'],
    ['by none', conditions({ concept: 'migraine' }), 'unknown'],
    ['by what stands against another value', { consent: true }, 'unknown'],
  ])('one way is excluded %s', (_, facts, outcome) => {
    const terminology = terminologyOf(...pairs);
    const rules = outcomeWith(terminology, { fact: 'capacity', equals: [true] }, facts);
    expect(rules).toBe(outcome);
  });

  test('what is in doubt itself excludes nothing', () => {
    const terminology = terminologyOf(...pairs, {
      id: 'w',
      one: { fact: 'consent', equals: [true] },
      other: { fact: 'sex', equals: ['male'] },
      says,
    });
    const refused: Criterion = { fact: 'capacity', equals: [false] };
    expect(outcomeWith(terminology, refused, { consent: true })).toBe('not-met');
    expect(outcomeWith(terminology, refused, { consent: true, sex: 'female' })).toBe('not-met');
    expect(outcomeWith(terminology, refused, { consent: true, sex: 'male' })).toBe('unknown');
  });
});
