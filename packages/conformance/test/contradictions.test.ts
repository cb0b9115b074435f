import { describe, expect, test } from 'vitest';
import type { ContradictionSide, PatientFactsInput } from '@openketamine/model';
import { questions, rules } from '@openketamine/risk';
import { compileRules, type Subject } from '@openketamine/screening';
import { concepts } from '@openketamine/terminology';
import { fullTerminology as terminology } from '@openketamine/terminology/full';

const screener = compileRules(rules, { terminology, questions });
const at = '2026-01-05T10:00:00-05:00';
const subjects: readonly Subject[] = [
  { drug: 'esketamine', route: 'nasal', jurisdiction: 'US', indication: 'trd' },
  { drug: 'esketamine', route: 'nasal', jurisdiction: 'EU', indication: 'trd' },
  { drug: 'ketamine', route: 'iv', jurisdiction: 'US', indication: 'trd' },
  { drug: 'ketamine', route: 'iv', jurisdiction: 'UK', indication: 'trd' },
];

/** Each way in which the schema lets a record say one side of a contradiction. */
function writings(side: ContradictionSide): PatientFactsInput[] {
  if ('fact' in side) {
    const [group = '', part] = side.fact.split('.');
    return side.equals.map(
      (value) =>
        (part === undefined
          ? { [group]: value }
          : { [group]: { [part]: value } }) as PatientFactsInput,
    );
  }
  if ('reading' in side) {
    const { is, value, unit } = side.limit;
    const edge = Number(value);
    const values = is === '<' ? [edge - 1, edge - 10] : [edge, edge + 20];
    return values.map((read) => ({
      observations: [{ code: side.reading, value: { value: read, unit }, at: '2026-01-04' }],
    }));
  }
  if ('condition' in side && side.stages !== undefined) {
    return side.stages.flatMap((stage) =>
      [stage, `stage ${stage}`].map((written) => ({
        conditions: {
          complete: true,
          items: [{ concept: side.condition, clinicalStatus: 'active' as const, stage: written }],
        },
      })),
    );
  }
  if ('condition' in side) {
    const code = concepts.concepts.find(({ id }) => id === side.condition)?.icd10cm?.[0]?.code;
    const items = [
      { concept: side.condition, clinicalStatus: 'active' as const },
      ...(code === undefined
        ? []
        : [{ codes: [{ system: 'icd10cm', code }], clinicalStatus: 'active' as const }]),
    ];
    return items.map((item) => ({ conditions: { complete: true, items: [item] } }));
  }
  if ('observation' in side) {
    return side.equals.map((value) => ({
      observations: [{ code: side.observation, value, at: '2026-01-05T09:00:00-05:00' }],
    }));
  }
  if ('class' in side)
    return [{ scores: [{ scale: side.score, class: side.class, at: '2026-01-05' }] }];
  if ('total' in side) {
    const edge = Number(side.total.value);
    const total = side.total.is === '<' ? edge - 1 : edge;
    return [{ scores: [{ scale: side.score, total, at: '2026-01-05' }] }];
  }
  const age = Number(side.age.value);
  return [{ age: { value: age, unit: 'a' } }, { birthDate: `${2026 - age}-01-05` }];
}

function both(one: PatientFactsInput, other: PatientFactsInput): PatientFactsInput {
  return {
    ...one,
    ...other,
    ...(one.scores && other.scores ? { scores: [...one.scores, ...other.scores] } : {}),
    ...(one.pregnancy || other.pregnancy
      ? { pregnancy: { ...one.pregnancy, ...other.pregnancy } }
      : {}),
  };
}

function outcomes(facts: PatientFactsInput, subject: Subject) {
  const { findings } = screener.evaluate({ subject, facts, at, started: true });
  return {
    data: findings.filter(({ kind }) => kind === 'data').map(({ rule }) => rule),
    byRule: new Map(
      findings
        .filter(({ kind }) => kind !== 'data')
        .map(({ rule, branch, outcome }) => [`${rule} ${branch ?? ''}`, outcome] as const),
    ),
  };
}

const [, , infused] = subjects;
const found = (facts: PatientFactsInput) => outcomes(facts, infused as Subject);

const pairs = terminology.contradictions().contradictions.flatMap(({ id, one, other }) =>
  writings(one).flatMap((first) =>
    writings(other).map((second) => ({
      id,
      first,
      second,
      name: JSON.stringify([first, second]),
    })),
  ),
);

describe('two facts that cannot be true together', () => {
  test('are more than thirty when each is written in every way', () => {
    expect(pairs.length).toBeGreaterThan(30);
  });

  test.each(pairs)('are a finding, and no "no": $name', ({ id, first, second }) => {
    for (const subject of subjects) {
      const together = outcomes(both(first, second), subject);
      expect(together.data).toContain(`data-${id}`);
      const alone = [outcomes(first, subject), outcomes(second, subject)];
      for (const { data, byRule } of alone) {
        expect(data).not.toContain(`data-${id}`);
        const milder = [...byRule].filter(
          ([rule, outcome]) => outcome === 'met' && together.byRule.get(rule) === 'not-met',
        );
        expect(milder).toEqual([]);
      }
    }
  });
});

describe('two facts of which one follows from the other', () => {
  const index = (value: number) => ({
    code: 'body-mass-index',
    value: { value, unit: 'kg/m2' as const },
    at: '2026-01-05',
  });
  // 86.7 kg at 170 cm are 30.0
  const person = (kilograms: number): PatientFactsInput => ({
    weight: { value: kilograms, unit: 'kg' },
    height: { value: 170, unit: 'cm' },
  });
  const highIndex = 'actual-weight-at-high-body-mass-index ';

  test.each([
    [86.7, 29, false],
    [86.7, 28.9, true],
    [86.7, 31, false],
    [86.7, 31.1, true],
    [60, 35, true],
    [110, 22, true],
  ])('%s kg at 170 cm and a recorded index of %s contradict each other: %s', (kg, bmi, told) => {
    const { data } = found({ ...person(kg), observations: [index(bmi)] });
    expect(data.includes('data-body-mass-index-disagrees')).toBe(told);
  });

  test.each([
    ['weight and height', person(110), 22],
    ['the recorded index', person(60), 35],
  ])('where %s alone reach a limit, the limit is reached', (_, facts, bmi) => {
    const dosed = (given: PatientFactsInput) =>
      screener
        .evaluate({
          subject: infused as Subject,
          facts: given,
          at,
          course: { dosedBy: ['actual'] },
        })
        .findings.find(({ rule }) => rule === highIndex.trim());
    const finding = dosed({ ...facts, observations: [index(bmi)] });
    expect(finding?.outcome).toBe('met');
    // the other one is no reason
    const values = finding?.because.filter(({ fact }) => fact === 'body-mass-index') ?? [];
    expect(values).toHaveLength(1);
    expect(Number.parseFloat(String(values[0]?.value))).toBeGreaterThanOrEqual(30);
  });

  test.each<readonly [string, PatientFactsInput, string]>([
    [
      'two totals of a day',
      { scores: [20, 30].map((total) => ({ scale: 'madrs', total, at: '2026-01-05' })) },
      'data-scores-disagree',
    ],
    [
      'two classes of a day',
      {
        scores: ['low', 'high'].map((rated) => ({
          scale: 'cssrs-screen',
          class: rated,
          at: '2026-01-05',
        })),
      },
      'data-scores-disagree',
    ],
    [
      'an item above its total',
      {
        scores: [
          { scale: 'phq9', total: 1, at: '2026-01-05' },
          { scale: 'phq9', item: '9', total: 3, at: '2026-01-05' },
        ],
      },
      'data-scores-disagree',
    ],
    [
      'a substance used no more, and today',
      { substances: [{ substance: 'cocaine', use: 'past', lastTaken: '2026-01-05' }] },
      'data-substance-use',
    ],
  ])('%s are a finding', (_, facts, rule) => {
    expect(found(facts).data).toContain(rule);
  });

  const { same = [] } = terminology.contradictions();
  test.each(same.map((row) => ({ ...row, item: row.item })))(
    'a result that stands twice is a finding where the two differ: $observation',
    ({ observation, score, item }) => {
      const isClass = observation === 'cssrs-risk';
      const twice = (asScore: number | string, read: number | string): PatientFactsInput => ({
        observations: [
          {
            code: observation,
            value: typeof read === 'number' ? { value: read, unit: '{score}' } : read,
            at: '2026-01-05',
          },
        ],
        scores: [
          {
            scale: score,
            at: '2026-01-05',
            ...(item === undefined ? {} : { item }),
            ...(typeof asScore === 'number' ? { total: asScore } : { class: asScore }),
          },
        ],
      });
      const [low, high] = isClass ? ['low', 'high'] : [1, 2];
      if (low === undefined || high === undefined) throw new Error('two results');
      expect(found(twice(low, high)).data).toContain('data-scores-disagree');
      expect(found(twice(low, low)).data).not.toContain('data-scores-disagree');
    },
  );

  test('of two days, or of which one is not dated, are no contradiction', () => {
    const on = (first: string, second: string | undefined) =>
      found({
        scores: [
          { scale: 'madrs', total: 20, at: first },
          { scale: 'madrs', total: 30, ...(second === undefined ? {} : { at: second }) },
        ],
      }).data;
    expect(on('2026-01-04', '2026-01-05')).not.toContain('data-scores-disagree');
    expect(on('2026-01-05', undefined)).not.toContain('data-scores-disagree');
  });
});

describe('what the record excludes', () => {
  const aboutPregnancy = /pregnan|breastfeed|lactation|childbearing|contraception/u;
  const askedOf = (facts: PatientFactsInput) =>
    subjects.flatMap((subject) =>
      screener.screen({ subject, facts, at }).ask.map(({ fact }) => fact),
    );

  test.each<readonly [string, PatientFactsInput]>([
    ['a man', { sex: 'male' }],
    ['somebody of 85', { age: { value: 85, unit: 'a' } }],
    ['a woman of 90, by her birth date', { sex: 'female', birthDate: '1935-06-01' }],
    [
      'a woman unable to become pregnant',
      {
        sex: 'female',
        pregnancy: { childbearingPotential: false, breastfeeding: false, contraception: false },
      },
    ],
  ])('is not asked: pregnancy of %s', (_, facts) => {
    expect(askedOf(facts).filter((fact) => aboutPregnancy.test(fact))).toEqual([]);
  });

  test('is nothing that only a reading speaks against: it may be old', () => {
    const { byRule } = found({
      observations: [
        { code: 'egfr', value: { value: 95, unit: 'mL/min/{1.73_m2}' }, at: '2019-01-05' },
      ],
    });
    expect(byRule.get('renal-impairment ')).toBe('unknown');
  });

  test.each<readonly [string, PatientFactsInput]>([
    ['somebody of whom nothing is known', {}],
    ['a woman', { sex: 'female' }],
    ['a woman of 50', { sex: 'female', age: { value: 50, unit: 'a' } }],
    ['a man who is recorded as pregnant', { sex: 'male', pregnancy: { status: 'pregnant' } }],
  ])('is asked where it does not: pregnancy or nursing of %s', (_, facts) => {
    expect(askedOf(facts).some((fact) => aboutPregnancy.test(fact))).toBe(true);
  });

  test('is not asked: a memory test of everybody from 60 to 65, or single classes of a complete list', () => {
    for (const years of [60, 62, 65]) {
      const asked = askedOf({
        age: { value: years, unit: 'a' },
        sex: 'male',
        capacity: true,
        medicines: { complete: true, items: [] },
      });
      expect(asked).not.toContain('mmse');
      expect(asked).not.toContain('medicines');
      expect(asked.filter((fact) => /mood-stabilizer|lithium|valproate/u.test(fact))).toEqual([]);
    }
  });
});
