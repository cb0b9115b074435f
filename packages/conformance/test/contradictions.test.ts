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
  if ('total' in side)
    return [{ scores: [{ scale: side.score, total: Number(side.total.value), at: '2026-01-05' }] }];
  const age = Number(side.age.value);
  return [{ age: { value: age, unit: 'a' } }, { birthDate: `${2026 - age}-01-05` }];
}

function both(one: PatientFactsInput, other: PatientFactsInput): PatientFactsInput {
  return {
    ...one,
    ...other,
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
