import { describe, expect, test } from 'vitest';
import type {
  ConditionCodeReading,
  Criterion,
  Finding,
  MedicineReading,
  PatientFactsInput,
  Terminology,
} from '@openketamine/model';
import { confirmed } from './few-codes.js';
import { explain, limit, makeRule, screenWith } from './rules.js';
import { smallTerminology } from './small-terminology.js';

const nothing = makeRule('r', { fact: 'capacity', equals: [false] });

function dataOf(facts: PatientFactsInput, terminology: Terminology): Finding[] {
  return screenWith([nothing], facts, { options: { terminology } }).findings.filter(
    ({ kind }) => kind === 'data',
  );
}
const linesOf = (facts: PatientFactsInput, terminology: Terminology): string[] =>
  dataOf(facts, terminology).map(({ message }) => message.split('. ')[0] ?? '');

describe('scores by scale, item and class', () => {
  const scales = [
    { id: 'child-pugh', items: ['ascites'], classes: ['A', 'B', 'C'] },
    { id: 'madrs', items: ['1', '10'] },
    { id: 'plain' },
  ] as const;
  const terminology: Terminology = {
    ...smallTerminology,
    scaleNamed: (name) =>
      scales.find(({ id }) => id === name.toLowerCase().replace('mådrs', 'madrs')),
    names: () => ({
      concepts: [],
      observations: [],
      classes: [],
      substances: [],
      scales: scales.map(({ id }) => id),
      indications: [],
    }),
  };
  const told = (when: Criterion, score: object) =>
    explain(when, { scores: [{ at: '2026-01-05', ...score } as never] }, terminology);
  const severe: Criterion = { score: 'child-pugh', equals: ['C'] };
  const tenth: Criterion = { score: 'madrs', item: '10', ...limit('>=', 4, '{score}') };
  const whole: Criterion = { score: 'madrs', ...limit('>=', 30, '{score}') };

  test.each([
    [severe, { scale: 'child-pugh', class: 'C' }, 'met', 'C at 2026-01-05'],
    [severe, { scale: 'Child-Pugh', class: ' c ' }, 'met', 'C at 2026-01-05'],
    [severe, { scale: 'child-pugh', class: 'B' }, 'not-met', 'B at 2026-01-05'],
    [severe, { scale: 'child-pugh', class: 'D' }, 'unknown', undefined],
    [severe, { scale: 'child-pugh', total: 11 }, 'unknown', undefined],
    [tenth, { scale: 'madrs', item: '10', total: 4 }, 'met', '4 at 2026-01-05'],
    [tenth, { scale: 'madrs', item: '1', total: 4 }, 'unknown', undefined],
    [tenth, { scale: 'madrs', total: 4 }, 'unknown', undefined],
    [whole, { scale: 'MÅDRS', total: 30 }, 'met', '30 at 2026-01-05'],
    [whole, { scale: 'madrs', class: 'any', total: 29 }, 'not-met', '29 at 2026-01-05'],
    [whole, { scale: 'madrs', total: 30, status: 'entered-in-error' }, 'unknown', undefined],
    [whole, { scale: 'madrs', total: 30, at: '2026-01-06' }, 'unknown', undefined],
    [whole, { scale: 'madrs', total: 1e9 }, 'unknown', undefined],
    [whole, { scale: 'madrs' }, 'unknown', undefined],
  ] as const)('%j with %j is %s', (when, score, outcome, value) => {
    const found = told(when, score);
    expect([found?.outcome, found?.because[0]?.value]).toEqual([outcome, value]);
  });

  test.each([
    [{ scale: 'madrx', total: 3 }, 'Not recognized: madrx (did you mean madrs?)'],
    [{ scale: 'qqqqqqq', total: 3 }, 'Not recognized: qqqqqqq'],
    [{ scale: 'madrs', item: '11', total: 3 }, 'Not recognized: madrs, item 11'],
    [{ scale: 'plain', item: '1', total: 3 }, 'Not recognized: plain, item 1'],
    [{ scale: 'child-pugh', class: 'CC' }, 'Not recognized: child-pugh, class CC'],
    [
      { scale: 'madrs', total: 1e9 },
      'Not plausible, so that it decides nothing: madrs 1000000000.',
    ],
  ])('%j is told', (score, line) => {
    expect(linesOf({ scores: [{ at: '2026-01-05', ...score }] }, terminology)[0]).toContain(line);
  });

  test('a known score is told nothing of', () => {
    expect(
      linesOf(
        {
          scores: [
            { scale: 'child-pugh', class: 'c', at: '2026-01-05' },
            { scale: 'madrs', item: '10', total: 3, at: '2026-01-05' },
          ],
        },
        terminology,
      ),
    ).toEqual([]);
  });

  test('of two scores of one scale and item the later decides', () => {
    const scores = [
      { scale: 'madrs', item: '10', total: 5, at: '2026-01-05' },
      { scale: 'madrs', item: '10', total: 1, at: '2026-01-03' },
    ];
    expect(explain(tenth, { scores }, terminology)?.outcome).toBe('met');
    expect(explain(tenth, { scores: scores.toReversed() }, terminology)?.outcome).toBe('met');
  });
});

describe('two readings of which one is always below the other', () => {
  const terminology: Terminology = {
    ...smallTerminology,
    contradictions: () => ({
      contradictions: [],
      below: [{ lower: 'diastolic-blood-pressure', upper: 'systolic-blood-pressure' }],
    }),
  };
  const reading = (code: string, value: number | string, at = '2026-01-05T09:00:00-05:00') => ({
    code,
    value: typeof value === 'number' ? { value, unit: 'mm[Hg]' as const } : value,
    at,
  });
  const high: Criterion = {
    observation: 'systolic-blood-pressure',
    against: 'value',
    ...limit('>', 100, 'mm[Hg]'),
  };
  const look = (...observations: ReturnType<typeof reading>[]) => {
    const facts = { observations };
    return [explain(high, facts, terminology)?.outcome, ...linesOf(facts, terminology)];
  };

  test('neither decides where it is not below it, and both are told', () => {
    const facts = {
      observations: [
        reading('systolic-blood-pressure', 110),
        reading('diastolic-blood-pressure', 110),
      ],
    };
    expect(explain(high, facts, terminology)?.outcome).toBe('unknown');
    expect(dataOf(facts, terminology).map(({ because }) => because)).toEqual([
      [
        {
          fact: 'diastolic-blood-pressure',
          value: '110 mm[Hg]',
          limit: 'below the systolic blood pressure of the same time, 110 mm[Hg]',
        },
      ],
    ]);
  });

  test.each([
    ['is below it', [110, 109], '2026-01-05T09:00:00-05:00', 'met', 0],
    ['is above it', [110, 120], '2026-01-05T09:00:00-05:00', 'unknown', 1],
    ['is of another time', [110, 120], '2026-01-05T09:30:00-05:00', 'met', 0],
  ] as const)('the lower one %s', (_, [upper, lower], at, outcome, lines) => {
    const found = look(
      reading('systolic-blood-pressure', upper),
      reading('diastolic-blood-pressure', lower, at),
    );
    expect([found[0], found.length - 1]).toEqual([outcome, lines]);
  });

  test('a word beside a number is not compared, nor is one alone', () => {
    expect(
      look(reading('systolic-blood-pressure', 110), reading('diastolic-blood-pressure', 'low')),
    ).toEqual(['met']);
    expect(
      look(reading('systolic-blood-pressure', 'high'), reading('diastolic-blood-pressure', 90)),
    ).toEqual(['unknown']);
    expect(look(reading('systolic-blood-pressure', 110))).toEqual(['met']);
    expect(look(reading('diastolic-blood-pressure', 110))).toEqual(['unknown']);
  });

  test('one that nobody can have is not compared either', () => {
    const [outcome, ...lines] = look(
      reading('systolic-blood-pressure', 110),
      reading('diastolic-blood-pressure', 4000),
    );
    expect([outcome, lines.length]).toEqual(['met', 1]);
  });

  test('an observation is known by its own name, another of its names, or a code; else it is told', () => {
    const by = (observation: object) =>
      explain(high, { observations: [observation as never] }, terminology)?.outcome;
    const value = { value: 120, unit: 'mm[Hg]' };
    const codes = [{ system: 'http://loinc.org', code: '8480-6' }];
    expect(by({ code: 'systolic-blood-pressure', value })).toBe('met');
    expect(by({ code: 'systolic', value })).toBe('met');
    expect(by({ codes, value })).toBe('met');
    expect(by({ code: 'unheard-of', codes, value })).toBe('met');
    expect(by({ codes: [{ system: 'x', code: '1' }, ...codes], value })).toBe('met');
    expect(by({ codes: [{ system: 'http://loinc.org', code: '1' }], value })).toBe('unknown');
    expect(by({ code: 'systolic', value, status: 'cancelled' })).toBe('unknown');
    expect(linesOf({ observations: [{ code: 'unheard-of', value: 'x' }] }, terminology)).toEqual([
      'Not recognized: unheard-of',
    ]);
  });
});

describe('conditions by code', () => {
  const codes: Readonly<Record<string, ConditionCodeReading>> = {
    'icd10cm F10.21': {
      outcome: 'known',
      concepts: ['migraine', 'stroke'],
      inRemission: ['migraine'],
    },
    'icd10cm I50': { outcome: 'known', concepts: ['heart-failure'], possible: ['stroke'] },
    'icd10cm zzz': { outcome: 'malformed' },
    'snomed 1': { outcome: 'known', concepts: ['stroke'] },
    'snomed 2': { outcome: 'unlisted' },
    'other 3': { outcome: 'system', nearest: ['icd10cm'] } as never,
  };
  const terminology: Terminology = {
    ...smallTerminology,
    broader: (concept) => (concept === 'stroke' ? ['intracerebral-hemorrhage'] : []),
    readConditionCode: (system, code) => codes[`${system} ${code}`] ?? { outcome: 'unlisted' },
  };
  const coded = (...texts: string[]) => ({
    codes: texts.map((text) => {
      const [system = '', code = ''] = text.split(' ');
      return { system, code };
    }),
  });
  const present = (condition: string): Criterion => ({ condition, status: 'active' });
  const ever = (condition: string): Criterion => ({ condition, status: 'ever' });
  const look = (when: Criterion, ...items: object[]) =>
    explain(when, { conditions: { complete: true, items } }, terminology);

  test('a code of remission is past for what it names so, and present for the rest', () => {
    expect(look(present('migraine'), coded('icd10cm F10.21'))?.outcome).toBe('not-met');
    expect(look(ever('migraine'), coded('icd10cm F10.21'))).toMatchObject({
      outcome: 'met',
      because: [{ value: 'F10.21, in remission' }],
    });
    expect(look(present('stroke'), coded('icd10cm F10.21'))?.outcome).toBe('unknown');
    const back = { ...coded('icd10cm F10.21'), clinicalStatus: 'active' };
    expect(look(present('migraine'), back)).toMatchObject({
      outcome: 'unknown',
      missing: ['migraine.status'],
    });
    expect(look(present('stroke'), back)?.outcome).toBe('met');
    const gone = { ...coded('icd10cm F10.21'), clinicalStatus: 'remission' };
    expect(look(present('migraine'), gone)?.outcome).toBe('not-met');
    const said = linesOf({ conditions: { items: [back as never] } }, terminology);
    expect(said).toEqual(['The record says both that migraine is present and that it is past']);
  });

  test('wider concepts count, and are told by the entry', () => {
    expect(look(ever('intracerebral-hemorrhage'), coded('snomed 1'))?.outcome).toBe('met');
    expect(look(ever('intracerebral-hemorrhage'), { concept: 'stroke' })?.outcome).toBe('met');
    expect(look(ever('intracerebral-hemorrhage'), { concept: 'migraine' })?.outcome).toBe(
      'not-met',
    );
  });

  test('what a code may mean besides is asked for by name', () => {
    expect(look(ever('stroke'), coded('icd10cm I50'))).toMatchObject({
      outcome: 'unknown',
      missing: ['stroke.verification'],
    });
    // Somebody has said what it is.
    const named = { ...coded('icd10cm I50'), concept: 'heart-failure' };
    expect(look(ever('stroke'), named)?.outcome).toBe('not-met');
  });

  test.each([
    ['one system is understood', ['snomed 1', 'icd10cm unheard'], 'not-met'],
    ['no system is understood', ['icd10cm unheard'], 'unknown'],
    ['one code of a system that is understood is not', ['snomed 1', 'snomed 2'], 'unknown'],
    ['a code is malformed beside one that is understood', ['snomed 1', 'icd10cm zzz'], 'unknown'],
    ['a system is not known', ['other 3'], 'unknown'],
  ])('where %s the list proves that much', (_, texts, outcome) => {
    expect(look(ever('migraine'), coded(...texts))?.outcome).toBe(outcome);
  });

  test.each([
    [coded('icd10cm zzz'), 'Not recognized: icd10cm zzz'],
    [coded('icd10cm unheard'), 'Not recognized: icd10cm unheard'],
    [coded('other 3'), 'Not recognized: other 3'],
    [{ concept: 'strokes' }, 'Not recognized: strokes (did you mean stroke?)'],
    [{ text: 'an old note' }, 'Not recognized: an old note'],
    [{}, 'Not recognized: an entry without name or code'],
    [{ codes: [], text: 'an old note' }, 'Not recognized: an old note'],
  ])('%j is told', (item, line) => {
    expect(linesOf({ conditions: { items: [item as never] } }, terminology)).toEqual([line]);
  });

  test('free text that names a concept has it asked for', () => {
    expect(look(ever('heart-failure'), { text: 'weak heart' })).toMatchObject({
      outcome: 'unknown',
      missing: ['heart-failure.verification'],
    });
    const display = { codes: [{ system: 'icd10cm', code: 'unheard', display: 'weak heart' }] };
    expect(look(ever('heart-failure'), display)?.missing).toEqual(['heart-failure.verification']);
  });
});

describe('one medicine under several names', () => {
  const readings: Readonly<Record<string, MedicineReading>> = {
    both: {
      outcome: 'known',
      medicine: confirmed(['diazepam', 'oxycodone'], ['benzodiazepine', 'opioid']),
    },
    two: {
      outcome: 'ambiguous',
      meanings: [
        { medicine: confirmed(['diazepam'], ['benzodiazepine']), countries: [] },
        { medicine: confirmed(['loratadine'], []), countries: [] },
      ],
    },
    part: {
      outcome: 'partly',
      medicine: confirmed(['diazepam'], ['benzodiazepine']),
      unread: ['xyz'],
      nearest: ['Xyzal'],
    },
    memory: {
      outcome: 'known',
      medicine: { ingredients: ['diazepam'], classes: ['benzodiazepine'], confirmed: false },
    },
    nil: { outcome: 'none' },
    lost: { outcome: 'unknown', nearest: ['last'], vague: false },
  };
  const terminology: Terminology = {
    ...smallTerminology,
    readMedicine: (text, context) => readings[text] ?? smallTerminology.readMedicine(text, context),
  };
  const look = (medicine: string, item: object) => {
    const facts = { medicines: { complete: true, items: [item as never] } };
    return [
      explain({ medicine: [medicine] }, facts, terminology)?.outcome,
      ...linesOf(facts, terminology),
    ];
  };

  test.each([
    ['the same twice', { ingredient: 'diazepam', text: 'Valium' }, ['met', 'not-met'], []],
    ['a part and the whole', { ingredient: 'diazepam', text: 'both' }, ['met', 'met'], []],
    ['the whole and a part', { ingredient: 'both', text: 'diazepam' }, ['met', 'met'], []],
    [
      'a class and a member',
      { ingredient: 'benzodiazepine', text: 'diazepam' },
      ['met', 'not-met'],
      [],
    ],
    [
      'a member and its class',
      { ingredient: 'diazepam', text: 'benzodiazepine' },
      ['met', 'not-met'],
      [],
    ],
    [
      'two things',
      { ingredient: 'diazepam', text: 'oxycodone' },
      ['met', 'unknown'],
      ['One entry names two medicines: diazepam, and oxycodone'],
    ],
    [
      'a member and another class',
      { ingredient: 'diazepam', text: 'opioid' },
      ['met', 'unknown'],
      ['One entry names two medicines: diazepam, and opioid'],
    ],
    [
      'a name of two meanings that fits one',
      { ingredient: 'diazepam', text: 'two' },
      ['met', 'not-met'],
      [],
    ],
    [
      'a name of two meanings that fits none',
      { ingredient: 'oxycodone', text: 'two' },
      ['unknown', 'met'],
      ['One entry names two medicines: oxycodone, and two'],
    ],
    [
      'a name of two meanings and one that nobody read',
      { ingredient: 'lost', text: 'two' },
      ['unknown', 'not-met'],
      ['two is sold as several medicines: diazepam; loratadine'],
    ],
    ['none, and nothing read', { ingredient: 'lost', text: 'nil' }, ['not-met', 'not-met'], []],
    [
      'read in part',
      { ingredient: 'diazepam', text: 'part' },
      ['met', 'unknown'],
      ['Only a part of diazepam was read; not evaluable: xyz'],
    ],
    [
      'two that nobody read',
      { ingredient: 'lost', text: 'lost' },
      ['unknown', 'unknown'],
      ['Not recognized: lost (did you mean last?)'],
    ],
    [
      'from memory, twice',
      { ingredient: 'memory', text: 'memory' },
      ['met', 'unknown'],
      [
        'memory was read as diazepam, but no register at hand has it by that name: it counts as that, and leaves open whether it is something else',
      ],
    ],
    [
      'confirmed, and from memory',
      { ingredient: 'diazepam', text: 'memory' },
      ['met', 'not-met'],
      [],
    ],
    [
      'a known code and another name',
      { rxnorm: '3322', text: 'oxycodone' },
      ['met', 'unknown'],
      ['One entry names two medicines: diazepam, and oxycodone'],
    ],
    ['a known code alone', { rxnorm: '3322' }, ['met', 'not-met'], []],
    [
      'a known code and a name that nobody read',
      { rxnorm: '3322', text: 'lost' },
      ['met', 'not-met'],
      [],
    ],
    [
      'an unknown code and a name',
      { rxnorm: '1', text: 'diazepam' },
      ['met', 'not-met'],
      ['The RxNorm code 1 is not known; the entry was read by its name as diazepam.'],
    ],
    [
      'an unknown code alone',
      { rxnorm: '1' },
      ['unknown', 'unknown'],
      ['Not recognized: RxNorm 1'],
    ],
    [
      'a stated class that contradicts the name',
      { ingredient: 'diazepam', class: 'opioid' },
      ['met', 'met'],
      ['One entry names two medicines: diazepam, and opioid'],
    ],
    [
      'a stated class of the name',
      { ingredient: 'diazepam', class: 'benzodiazepine' },
      ['met', 'not-met'],
      [],
    ],
    ['a stated class alone', { class: 'benzodiazepine' }, ['met', 'not-met'], []],
    [
      'a class that nobody knows',
      { class: 'sleepers' },
      ['unknown', 'unknown'],
      ['Not recognized: sleepers'],
    ],
  ] as const)('%s', (_, item, [benzodiazepine, opioid], lines) => {
    expect(look('benzodiazepine', item)).toEqual([benzodiazepine, ...lines]);
    expect(look('opioid', item)[0]).toBe(opioid);
  });
});

describe('allergies by name', () => {
  const terminology: Terminology = {
    ...smallTerminology,
    substancesOf: (system, code) =>
      system === 'snomed' && code === '1' ? ['oxycodone'] : undefined,
    hasSubstance: (name) => name === 'food',
    readMedicine: (text, context) =>
      text === 'two'
        ? {
            outcome: 'ambiguous',
            meanings: [
              { medicine: confirmed(['diazepam'], ['benzodiazepine']), countries: [] },
              { medicine: confirmed(['oxycodone'], ['opioid']), countries: [] },
            ],
          }
        : text === 'part'
          ? {
              outcome: 'partly',
              medicine: confirmed(['oxycodone'], ['opioid']),
              unread: ['xyz'],
              nearest: ['Xyzal'],
            }
          : smallTerminology.readMedicine(text, context),
  };
  const code = (text: string) => [{ system: 'snomed', code: text }];

  test.each([
    [{ substance: 'oxycodone' }, 'met', []],
    [{ text: 'Oxycodone' }, 'met', []],
    [{ substance: 'valium' }, 'not-met', []],
    [{ substance: 'opioid' }, 'not-met', []],
    [{ substance: 'two' }, 'unknown', ['Not recognized: two']],
    [{ text: 'part' }, 'met', ['Not recognized: part (did you mean Xyzal?)']],
    [{ substance: 'latex' }, 'not-met', []],
    [{ substance: 'food' }, 'not-met', []],
    [{ substance: 'unheard' }, 'unknown', ['Not recognized: unheard']],
    [{ codes: code('1') }, 'met', []],
    [{ codes: code('2') }, 'unknown', ['Not recognized: snomed 2']],
    [{ codes: [...code('1'), ...code('2')] }, 'met', []],
    [{ substance: 'latex', codes: code('2') }, 'not-met', []],
    [{}, 'unknown', ['Not recognized: an entry without name or code']],
    [{ substance: 'oxycodone', verificationStatus: 'refuted' }, 'not-met', []],
    [{ substance: 'oxycodone', verificationStatus: 'unconfirmed' }, 'unknown', []],
  ] as const)('%j: %s', (item, outcome, lines) => {
    const facts = { allergies: { complete: true, items: [item as never] } };
    expect([
      explain({ allergy: ['oxycodone'] }, facts, terminology)?.outcome,
      ...linesOf(facts, terminology),
    ]).toEqual([outcome, ...lines]);
  });
});
