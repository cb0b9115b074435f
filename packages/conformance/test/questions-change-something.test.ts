import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PatientFactsInput } from '@openketamine/model';
import { questions, rules } from '@openketamine/risk';
import { compileRules, type Subject } from '@openketamine/screening';
import { questionsOf } from '@openketamine/screening/questions';
import { concepts, observations } from '@openketamine/terminology';
import { fullTerminology as terminology } from '@openketamine/terminology/full';

const screener = compileRules(rules, { terminology, questions });
const supplies = new Map(
  questionsOf(rules, { terminology, questions }).map(
    (question) => [question.fact, question.supplies] as const,
  ),
);
const at = '2026-01-05T10:00:00-05:00';
const now = '2026-01-05T09:50:00-05:00';
const conceptIds = new Set(concepts.concepts.map(({ id }) => id));
const unitOf = new Map(observations.observations.map(({ id, unit }) => [id, unit]));

type Item = Readonly<Record<string, unknown>>;
type Loose = Readonly<Record<string, unknown>>;
const groups = ['pregnancy', 'logistics', 'visit'];
const listNames = ['conditions', 'familyHistory', 'allergies', 'medicines', 'treatmentHistory'];

function adding(facts: Loose, list: string, item: Item): Loose {
  const stated = facts[list] as { items?: Item[] } | undefined;
  return { ...facts, [list]: { ...stated, items: [...(stated?.items ?? []), item] } };
}

/** The same facts with one more thing said of one entry of a list, and of all of its entries. */
function saying(facts: Loose, list: string, more: Item): Loose[] {
  const stated = facts[list] as { items?: Item[] } | undefined;
  const items = stated?.items ?? [];
  const withItems = (changed: readonly Item[]) => ({
    ...facts,
    [list]: { ...stated, items: changed },
  });
  return [
    ...items.map((_, index) =>
      withItems(items.map((item, place) => (place === index ? { ...item, ...more } : item))),
    ),
    withItems(items.map((item) => ({ ...item, ...more }))),
  ];
}

const partsOfCondition: Readonly<Record<string, readonly Item[]>> = {
  verification: [{ verificationStatus: 'refuted' }, { verificationStatus: 'confirmed' }],
  status: [{ clinicalStatus: 'active' }, { clinicalStatus: 'resolved' }],
  onset: [{ onset: '2025-12-30' }, { onset: '2001-01-01' }],
  abated: [
    { abated: '2025-12-30', clinicalStatus: 'resolved' },
    { abated: '2001-01-01', clinicalStatus: 'resolved' },
  ],
  severity: [{ severity: 'severe' }, { severity: 'mild' }],
  stability: [{ stability: 'unstable' }, { stability: 'decompensated' }, { stability: 'stable' }],
  stage: [{ stage: '4' }, { stage: '1' }],
  controlled: [{ controlled: true }, { controlled: false }],
  clinicallySignificant: [{ clinicallySignificant: true }, { clinicallySignificant: false }],
  primary: [{ primary: true }, { primary: false }],
};
const partsOfMedicine: Readonly<Record<string, readonly Item[]>> = {
  'last-taken': [{ lastTaken: '2026-01-05T09:00:00-05:00' }, { lastTaken: '2025-01-01' }],
  changed: [{ changed: '2026-01-04' }, { changed: '2024-01-01' }],
  stopped: [
    { stopped: '2026-01-04', status: 'stopped' },
    { stopped: '2024-01-01', status: 'stopped' },
  ],
  'daily-dose': [
    { dailyDose: { value: 1, unit: 'mg' } },
    { dailyDose: { value: 5000, unit: 'mg' } },
  ],
};

/** Answers to one fact that is asked for, each as the record would then be. */
function answersTo(fact: string, facts: Loose): Loose[] {
  const [head = '', part = ''] = fact.split('.');
  if (listNames.includes(fact))
    return [{ ...facts, [fact]: { ...(facts[fact] as object), complete: true } }];
  if (head === 'family-history' || fact.startsWith('allergy.')) {
    const list = head === 'family-history' ? 'familyHistory' : 'allergies';
    return [
      { ...facts, [list]: { ...(facts[list] as object), complete: true } },
      ...saying(facts, list, { verificationStatus: 'refuted', relation: 'parent' }),
    ];
  }
  if (fact === 'failed-trials')
    return [{ ...facts, treatmentHistory: { complete: true, items: [] } }];
  if (fact === 'age')
    return [10, 40, 62, 70].map((value) => ({ ...facts, age: { value, unit: 'a' } }));
  if (fact === 'weight')
    return [30, 60, 150].map((value) => ({ ...facts, weight: { value, unit: 'kg' } }));
  if (fact === 'height')
    return [150, 180].map((value) => ({ ...facts, height: { value, unit: 'cm' } }));
  if (conceptIds.has(head) && !groups.includes(head)) {
    if (part !== '')
      return (partsOfCondition[part] ?? []).flatMap((more) => saying(facts, 'conditions', more));
    return [adding(facts, 'conditions', { concept: head, clinicalStatus: 'active' })];
  }
  if (part === 'last-taken' || part === 'use' || partsOfMedicine[part] !== undefined) {
    const used = [
      { substance: head, use: 'none' },
      { substance: head, use: 'current', lastTaken: now },
      { substance: head, use: 'current', lastTaken: '2025-01-01' },
    ].map((entry) => ({
      ...facts,
      substances: [...((facts['substances'] as Item[] | undefined) ?? []), entry],
    }));
    return [
      ...used,
      ...(partsOfMedicine[part] ?? []).flatMap((more) => saying(facts, 'medicines', more)),
    ];
  }
  if (unitOf.has(head)) {
    const context = part === 'baseline' ? { context: ['baseline'] } : {};
    const unit = unitOf.get(head);
    const values =
      unit === undefined
        ? ['positive', 'negative', true, false]
        : [1, 45, 80, 130, 200].map((value) => ({ value, unit }));
    const given = values.map((value) => ({
      code: head,
      value,
      at: now,
      upperLimitOfNormal: 40,
      ...context,
    }));
    return given.map((entry) => ({
      ...facts,
      observations: [...((facts['observations'] as Item[] | undefined) ?? []), entry],
    }));
  }
  if (terminology.scaleNamed(head) !== undefined) {
    const item = part === '' ? {} : { item: part };
    const given = [
      ...[0, 1, 5, 20, 50].map((total) => ({ scale: head, total, at: now, ...item })),
      ...(terminology.scaleNamed(head)?.classes ?? []).map((drugClass) => ({
        scale: head,
        class: drugClass,
        at: now,
      })),
    ];
    return given.map((entry) => ({
      ...facts,
      scores: [...((facts['scores'] as Item[] | undefined) ?? []), entry],
    }));
  }
  if (
    terminology.classMembers(fact) !== undefined ||
    terminology.medicineNamed(fact) !== undefined
  ) {
    return [
      adding(facts, 'medicines', { text: fact }),
      { ...facts, medicines: { complete: true, items: [] } },
    ];
  }
  const values = [
    true,
    false,
    'none',
    'mild',
    'moderate',
    'severe',
    'pregnant',
    'not-pregnant',
    'clinic',
    'home',
    'asian',
    'other',
    'male',
    'female',
  ];
  return values.map((value) =>
    part === ''
      ? { ...facts, [head]: value }
      : { ...facts, [head]: { ...(facts[head] as object), [part]: value } },
  );
}

const of = (facts: Loose, subject: Subject) => {
  const { findings } = screener.evaluate({ subject, facts, at });
  return JSON.stringify(
    findings.map(({ rule, branch, outcome, missing }) => [rule, branch, outcome, missing]),
  );
};

const patient = fc.record<PatientFactsInput>(
  {
    age: fc.constantFrom(
      { value: 17, unit: 'a' as const },
      { value: 44, unit: 'a' as const },
      { value: 62, unit: 'a' as const },
      { value: 85, unit: 'a' as const },
    ),
    sex: fc.constantFrom('male', 'female', 'unknown'),
    capacity: fc.boolean(),
    hepaticImpairment: fc.constantFrom('none', 'mild', 'severe'),
    renalImpairment: fc.constantFrom('none', 'severe'),
    pregnancy: fc.constantFrom(
      { status: 'not-pregnant' as const },
      { childbearingPotential: true },
      { breastfeeding: false },
    ),
    conditions: fc.record({
      complete: fc.boolean(),
      items: fc.array(
        fc.record(
          {
            concept: fc.constantFrom(
              'heart-failure',
              'stroke',
              'hypertension',
              'substance-use-disorder',
              'mania',
              'other-condition',
            ),
            clinicalStatus: fc.constantFrom('active', 'resolved'),
            verificationStatus: fc.constantFrom('confirmed', 'unconfirmed'),
          },
          { requiredKeys: ['concept'] },
        ),
        { maxLength: 3 },
      ),
    }),
    medicines: fc.record({
      complete: fc.boolean(),
      items: fc.array(
        fc.record({
          ingredient: fc.constantFrom('lorazepam', 'sertraline', 'lithium', 'oxycodone'),
        }),
        { maxLength: 3 },
      ),
    }),
    allergies: fc.record({ complete: fc.boolean(), items: fc.constant([]) }),
    familyHistory: fc.record({ complete: fc.boolean(), items: fc.constant([]) }),
    treatmentHistory: fc.record({ complete: fc.boolean(), items: fc.constant([]) }),
    logistics: fc.record({
      escort: fc.boolean(),
      referral: fc.boolean(),
      recordsReceived: fc.boolean(),
    }),
    visit: fc.record({ setting: fc.constantFrom('clinic', 'home'), supervised: fc.boolean() }),
  },
  { requiredKeys: [] },
);
const subject = fc.constantFrom<Subject>(
  { drug: 'esketamine', route: 'nasal', jurisdiction: 'US', indication: 'trd' },
  { drug: 'esketamine', route: 'nasal', jurisdiction: 'EU', indication: 'trd' },
  { drug: 'ketamine', route: 'iv', jurisdiction: 'US', indication: 'trd' },
  { drug: 'ketamine', route: 'oral', jurisdiction: 'CA-BC', indication: 'trd' },
);

describe('a question', () => {
  test('is asked only if some answer changes a finding', () => {
    fc.assert(
      fc.property(patient, subject, (facts, about) => {
        const before = of(facts, about);
        const idle = screener
          .screen({ subject: about, facts, at })
          .ask.map(({ fact }) => fact)
          .filter((fact) => !fact.startsWith('site:'))
          .filter(
            (fact) =>
              !(supplies.get(fact) ?? [fact]).some((text) =>
                answersTo(text, facts).some((answered) => of(answered, about) !== before),
              ),
          );
        expect(idle).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
