/* oxlint-disable unicorn/consistent-function-scoping -- a helper stands beside the tests that use it */
import { describe, expect, test } from 'vitest';
import type {
  ConditionFact,
  Criterion,
  MedicineFact,
  PatientFactsInput,
  Terminology,
} from '@openketamine/model';
import { plainTerminology } from '../src/internal/plain-terminology.js';
import { invented, makeRule, outcomeOf, screenWith } from './rules.js';

const limit = (
  is: '<' | '<=' | '>' | '>=',
  value: number,
  unit: 'h' | 'd' | 'mg' | 'a' | 'kg',
) => ({ is, value, unit, ...invented });

function explain(when: Criterion, facts: PatientFactsInput, terminology?: Terminology) {
  const options = terminology === undefined ? {} : { options: { terminology } };
  return screenWith([makeRule('r', when)], facts, options).findings.find(
    ({ rule }) => rule === 'r',
  );
}

function listed(fact: ConditionFact, complete = true): PatientFactsInput {
  return { conditions: { complete, items: [fact] } };
}

describe('conditions', () => {
  const active: Criterion = { condition: 'migraine', status: 'active' };
  const ever: Criterion = { condition: 'migraine', status: 'ever' };

  test.each([
    ['active', 'met'],
    ['recurrence', 'met'],
    ['relapse', 'met'],
    ['inactive', 'not-met'],
    ['remission', 'not-met'],
    ['resolved', 'not-met'],
  ] as const)('that are %s: now is %s, ever is met', (clinicalStatus, expected) => {
    expect(outcomeOf(active, listed({ concept: 'migraine', clinicalStatus }))).toBe(expected);
    expect(outcomeOf(ever, listed({ concept: 'migraine', clinicalStatus }))).toBe('met');
  });

  test('without a status are open, unless the record says when they ended', () => {
    expect(outcomeOf(active, listed({ concept: 'migraine' }))).toBe('unknown');
    expect(outcomeOf(active, listed({ concept: 'migraine', abated: '2025' }))).toBe('not-met');
    expect(outcomeOf(active, listed({ concept: 'migraine', abated: '2027' }))).toBe('unknown');
    expect(explain(active, listed({ concept: 'migraine' }))?.missing).toEqual(['migraine.status']);
  });

  test.each(['unconfirmed', 'provisional', 'differential'] as const)(
    'that are %s leave it open',
    (verificationStatus) => {
      const facts = listed({ concept: 'migraine', clinicalStatus: 'active', verificationStatus });
      expect(explain(active, facts)).toMatchObject({
        outcome: 'unknown',
        missing: ['migraine.verification'],
      });
    },
  );

  test('that are only suspected and past are not present', () => {
    expect(
      outcomeOf(
        active,
        listed({
          concept: 'migraine',
          clinicalStatus: 'resolved',
          verificationStatus: 'provisional',
        }),
      ),
    ).toBe('not-met');
  });

  test('one sure entry outweighs others that are open or past', () => {
    const items = [
      { concept: 'migraine' },
      { concept: 'migraine', clinicalStatus: 'resolved' as const },
      { concept: 'migraine', clinicalStatus: 'active' as const, text: 'Migraine with aura' },
    ];
    const finding = explain(active, { conditions: { items } });
    expect(finding?.outcome).toBe('met');
    expect(finding?.because).toEqual([
      { fact: 'migraine', value: 'Migraine with aura, active', limit: 'present now' },
    ]);
  });

  test('an entry that is past and one that is open leave it open, and the open one is named', () => {
    const items = [
      { concept: 'migraine', clinicalStatus: 'resolved' as const },
      { concept: 'migraine' },
    ];
    expect(explain(active, { conditions: { complete: true, items } })).toMatchObject({
      outcome: 'unknown',
      missing: ['migraine.status'],
    });
  });

  test('a past entry of a list that is not complete leaves the present open', () => {
    expect(
      explain(active, listed({ concept: 'migraine', clinicalStatus: 'resolved' }, false)),
    ).toMatchObject({ outcome: 'unknown', missing: ['migraine'] });
  });

  test('not met shows the entry that is past, or that the complete list does not hold it', () => {
    expect(
      explain(active, listed({ concept: 'migraine', clinicalStatus: 'resolved', abated: '2020' }))
        ?.because,
    ).toEqual([
      { fact: 'migraine', value: 'migraine, resolved, until 2020', limit: 'present now' },
    ]);
    expect(explain(active, { conditions: { complete: true } })?.because).toEqual([
      { fact: 'migraine', value: 'not in the complete list', limit: 'present now' },
    ]);
  });

  test('absence of some is never proven by a list', () => {
    const shy: Criterion = { condition: 'pregnancy', status: 'active', absence: 'unknown' };
    expect(outcomeOf(shy, { conditions: { complete: true, items: [] } })).toBe('unknown');
    expect(outcomeOf(shy, listed({ concept: 'pregnancy', clinicalStatus: 'resolved' }))).toBe(
      'unknown',
    );
    expect(outcomeOf(shy, listed({ concept: 'pregnancy', clinicalStatus: 'active' }))).toBe('met');
  });

  test('attributes that differ rule an entry out, those not recorded leave it open and are named', () => {
    const test_: Criterion = {
      condition: 'migraine',
      status: 'ever',
      with: { severity: ['severe', 'moderate'], controlled: false },
    };
    expect(
      outcomeOf(test_, listed({ concept: 'migraine', severity: 'severe', controlled: false })),
    ).toBe('met');
    expect(outcomeOf(test_, listed({ concept: 'migraine', severity: 'mild' }))).toBe('not-met');
    expect(explain(test_, listed({ concept: 'migraine', severity: 'severe' }))?.missing).toEqual([
      'migraine.controlled',
    ]);
    expect(explain(test_, listed({ concept: 'migraine' }))?.missing).toEqual([
      'migraine.severity',
      'migraine.controlled',
    ]);
    expect(
      explain(test_, listed({ concept: 'migraine', severity: 'severe', controlled: false }))
        ?.because[0],
    ).toEqual({
      fact: 'migraine',
      value: 'migraine, severe, not controlled',
      limit: 'now or in the past, severity severe or moderate, not controlled',
    });
  });

  test('show every attribute that is recorded', () => {
    const fact: ConditionFact = {
      concept: 'migraine',
      clinicalStatus: 'active',
      stability: 'unstable',
      stage: '4',
      controlled: true,
      onset: '2020',
      abated: '2021',
    };
    const asked: Criterion = {
      condition: 'migraine',
      status: 'active',
      with: {
        stability: ['unstable'],
        stage: ['4', '5'],
        controlled: true,
        clinicallySignificant: true,
        primary: true,
      },
    };
    expect(
      explain({ condition: 'migraine', status: 'ever' }, listed(fact))?.because[0]?.value,
    ).toBe('migraine, active, unstable, stage 4, controlled, since 2020, until 2021');
    expect(
      explain(asked, listed({ ...fact, clinicallySignificant: true, primary: true }))?.because[0]
        ?.limit,
    ).toBe(
      'present now, stability unstable, stage 4 or 5, controlled, clinically significant, primary',
    );
  });

  test('within a span since onset', () => {
    const recent: Criterion = {
      condition: 'migraine',
      status: 'ever',
      within: { value: 42, unit: 'd', since: 'onset', ...invented, cite: 'source' },
    };
    expect(outcomeOf(recent, listed({ concept: 'migraine', onset: '2025-11-24' }))).toBe('met');
    expect(outcomeOf(recent, listed({ concept: 'migraine', onset: '2025-11-23' }))).toBe('not-met');
    expect(explain(recent, listed({ concept: 'migraine' }))?.missing).toEqual(['migraine.onset']);
    expect(outcomeOf(recent, listed({ concept: 'migraine', onset: '2026-02-01' }))).toBe('unknown');
    expect(explain(recent, listed({ concept: 'migraine', onset: '2025-12-24' }))?.because).toEqual([
      {
        fact: 'migraine',
        value: 'migraine, since 2025-12-24',
        limit: 'now or in the past, begun within 42 d',
        cite: 'source',
      },
    ]);
  });

  test('within a span since last present: what lasts still counts', () => {
    const lately: Criterion = {
      condition: 'migraine',
      status: 'ever',
      within: { value: 183, unit: 'd', since: 'last', ...invented },
    };
    expect(
      outcomeOf(lately, listed({ concept: 'migraine', clinicalStatus: 'active', onset: '2010' })),
    ).toBe('met');
    expect(
      outcomeOf(
        lately,
        listed({ concept: 'migraine', clinicalStatus: 'resolved', abated: '2025-07-06' }),
      ),
    ).toBe('met');
    expect(
      outcomeOf(
        lately,
        listed({ concept: 'migraine', clinicalStatus: 'resolved', abated: '2025-07-05' }),
      ),
    ).toBe('not-met');
    expect(
      outcomeOf(
        lately,
        listed({ concept: 'migraine', clinicalStatus: 'resolved', onset: '2025-12-01' }),
      ),
    ).toBe('met');
    expect(
      explain(lately, listed({ concept: 'migraine', clinicalStatus: 'resolved', onset: '2010' }))
        ?.missing,
    ).toEqual(['migraine.abated']);
  });

  test('within a span that the site sets', () => {
    const bySite: Criterion = {
      condition: 'migraine',
      status: 'ever',
      within: { value: { site: 'span' }, unit: 'd', since: 'onset', basis: 'site' },
    };
    expect(explain(bySite, listed({ concept: 'migraine', onset: '2026-01-01' }))?.missing).toEqual([
      'site:span',
    ]);
    expect(
      outcomeOf(bySite, listed({ concept: 'migraine', onset: '2026-01-01' }), {
        site: { span: { value: 7, unit: 'd' } },
      }),
    ).toBe('met');
  });
});

const small: Terminology = {
  ...plainTerminology,
  conceptsOf: (system, code) =>
    system === 'icd10cm' && code.startsWith('G43') ? ['migraine'] : undefined,
  broader: (concept) => (concept === 'migraine' ? ['headache-disorder'] : []),
  observationOf: (system, code) =>
    system === 'loinc' && code === '8480-6' ? 'systolic-blood-pressure' : undefined,
  observationNamed: (name) => (name === 'systolic' ? 'systolic-blood-pressure' : name),
  substancesOf: (system, code) =>
    system === 'rxnorm' && code === '6130' ? ['ketamine'] : undefined,
  medicineNamed: (name) =>
    ({
      lorazepam: { ingredients: ['lorazepam'], classes: ['benzodiazepine'] },
      ativan: { ingredients: ['lorazepam'], classes: ['benzodiazepine'] },
      benzodiazepine: { ingredients: [], classes: ['benzodiazepine'] },
    })[name.toLowerCase()],
  medicineOf: (rxnorm) =>
    rxnorm === '6470' ? { ingredients: ['lorazepam'], classes: ['benzodiazepine'] } : undefined,
  classMembers: (name) => (name === 'benzodiazepine' ? ['lorazepam', 'diazepam'] : undefined),
};

describe('codes and names', () => {
  const headache: Criterion = { condition: 'headache-disorder', status: 'ever' };

  test('a code fires its concept, and what that concept is a case of', () => {
    const facts = listed({ codes: [{ system: 'icd10cm', code: 'G43.1' }] });
    expect(explain(headache, facts, small)?.outcome).toBe('met');
    expect(explain(headache, facts, small)?.because[0]?.value).toBe('G43.1');
  });

  test('several codes of one entry each count', () => {
    const facts = listed({
      codes: [
        { system: 'snomed', code: '1' },
        { system: 'icd10cm', code: 'G43.1', display: 'Migraine' },
      ],
    });
    expect(explain(headache, facts, small)?.outcome).toBe('met');
  });

  test('a code that no concept lists proves nothing, not even absence, and is reported', () => {
    const facts = listed({ codes: [{ system: 'snomed', code: '1', display: 'Something' }] });
    expect(explain(headache, facts, small)?.outcome).toBe('unknown');
    const { findings } = screenWith([makeRule('r', headache)], facts, {
      options: { terminology: small },
    });
    expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      'data-not-evaluable: Not evaluable: Something. No rule can say anything about it.',
      'r: r is met',
    ]);
  });

  test('an ICD-10-CM code outside the listed families is known to be something else', () => {
    const facts = listed({
      codes: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'J06.9' }],
    });
    expect(explain(headache, facts, small)?.outcome).toBe('not-met');
    const { findings } = screenWith([makeRule('r', headache)], facts, {
      options: { terminology: small },
    });
    expect(findings.map(({ rule }) => rule)).toEqual(['r']);
  });

  test('free text alone is not evaluable', () => {
    expect(explain(headache, listed({ text: 'bad head' }), small)?.outcome).toBe('unknown');
    const { findings } = screenWith([], listed({}), { options: { terminology: small } });
    expect(findings[0]?.message).toContain('an entry without name or code');
  });

  test('an observation is found by its code and by its other name', () => {
    const high: Criterion = {
      observation: 'systolic',
      is: '>',
      value: 140,
      unit: 'mm[Hg]',
      against: 'value',
      ...invented,
    };
    const value = { value: 150, unit: 'mm[Hg]' as const };
    expect(
      explain(
        high,
        { observations: [{ codes: [{ system: 'loinc', code: '8480-6' }], value }] },
        small,
      )?.outcome,
    ).toBe('met');
    expect(explain(high, { observations: [{ code: 'systolic', value }] }, small)?.outcome).toBe(
      'met',
    );
    const { findings } = screenWith(
      [],
      { observations: [{ codes: [{ system: 'loinc', code: '0-0' }], value }] },
      { options: { terminology: small } },
    );
    expect(findings[0]?.because[0]).toEqual({
      fact: 'observations',
      value: 'loinc 0-0',
      limit: 'a name or code that is known',
    });
  });
});

describe('allergies and family history', () => {
  const allergy: Criterion = { allergy: ['ketamine', 'esketamine'] };

  test('any of the substances fires, by name or code', () => {
    expect(outcomeOf(allergy, { allergies: { items: [{ substance: 'esketamine' }] } })).toBe('met');
    expect(
      explain(
        allergy,
        { allergies: { items: [{ codes: [{ system: 'rxnorm', code: '6130' }] }] } },
        small,
      )?.because,
    ).toEqual([
      { fact: 'allergy.ketamine', value: 'recorded', limit: 'allergy to ketamine, esketamine' },
    ]);
  });

  test('a complete list without them decides, an incomplete one or an unknown entry does not', () => {
    expect(
      explain(allergy, { allergies: { complete: true } })?.because.map(({ fact }) => fact),
    ).toEqual(['allergy.ketamine', 'allergy.esketamine']);
    expect(
      outcomeOf(allergy, { allergies: { complete: true, items: [{ substance: 'penicillin' }] } }),
    ).toBe('not-met');
    expect(outcomeOf(allergy, { allergies: { items: [{ substance: 'penicillin' }] } })).toBe(
      'unknown',
    );
    expect(
      explain(allergy, { allergies: { complete: true, items: [{ text: 'something' }] } })?.missing,
    ).toEqual(['allergy.ketamine', 'allergy.esketamine']);
    expect(outcomeOf(allergy, {})).toBe('unknown');
  });

  test('an unconfirmed allergy leaves it open, a refuted one counts for nothing', () => {
    expect(
      outcomeOf(allergy, {
        allergies: {
          complete: true,
          items: [{ substance: 'ketamine', verificationStatus: 'unconfirmed' }],
        },
      }),
    ).toBe('unknown');
    expect(
      outcomeOf(allergy, {
        allergies: {
          complete: true,
          items: [{ substance: 'ketamine', verificationStatus: 'refuted' }],
        },
      }),
    ).toBe('not-met');
  });

  const relative: Criterion = { familyHistory: 'psychosis', relation: 'first-degree' };
  const family = (fact: object, complete = true): PatientFactsInput => ({
    familyHistory: { complete, items: [{ concept: 'psychosis', ...fact }] },
  });

  test('parents, siblings and children are first-degree relatives, others are not', () => {
    for (const relation of ['parent', 'sibling', 'child', 'first-degree'] as const)
      expect(outcomeOf(relative, family({ relation }))).toBe('met');
    for (const relation of ['second-degree', 'other'] as const)
      expect(outcomeOf(relative, family({ relation }))).toBe('not-met');
    expect(outcomeOf({ familyHistory: 'psychosis', relation: 'any' }, family({}))).toBe('met');
    expect(explain(relative, family({}))?.missing).toEqual(['family-history.psychosis.relation']);
    expect(
      explain(relative, family({ relation: 'parent', verificationStatus: 'unconfirmed' }))?.missing,
    ).toEqual(['family-history.psychosis.verification']);
    expect(outcomeOf(relative, family({ relation: 'other' }, false))).toBe('unknown');
    expect(explain(relative, {})?.missing).toEqual(['family-history.psychosis']);
    expect(explain(relative, family({ relation: 'parent' }))?.because).toEqual([
      { fact: 'family-history.psychosis', value: 'parent', limit: 'in a first-degree relative' },
    ]);
    expect(explain(relative, { familyHistory: { complete: true } })?.because[0]?.value).toBe(
      'not in the complete list',
    );
    expect(
      explain(
        { familyHistory: 'psychosis', relation: 'any' },
        { familyHistory: { complete: true, items: [{ text: 'unclear' }] } },
      )?.outcome,
    ).toBe('unknown');
  });
});

describe('medicines', () => {
  const benzodiazepine: Criterion = { medicine: ['benzodiazepine'] };
  const taking = (fact: MedicineFact, complete = true): PatientFactsInput => ({
    medicines: { complete, items: [fact] },
  });
  const out = (when: Criterion, facts: PatientFactsInput) => explain(when, facts, small)?.outcome;

  test('are found by ingredient, brand, RxNorm code, free text and class', () => {
    for (const fact of [
      { ingredient: 'Lorazepam' },
      { brand: 'Ativan' },
      { rxnorm: '6470' },
      { text: 'ativan' },
      { class: 'benzodiazepine' },
    ]) {
      expect(out(benzodiazepine, taking(fact))).toBe('met');
    }
  });

  test('a class that the record states counts beside what the terminology knows', () => {
    expect(
      out({ medicine: ['sedative'] }, taking({ ingredient: 'lorazepam', class: 'sedative' })),
    ).toBe('not-met');
    const knows: Terminology = { ...small, classMembers: () => [] };
    expect(
      explain(
        { medicine: ['sedative'] },
        taking({ ingredient: 'lorazepam', class: 'sedative' }),
        knows,
      )?.outcome,
    ).toBe('met');
    expect(
      explain(benzodiazepine, taking({ rxnorm: '6470', class: 'sedative' }), knows)?.outcome,
    ).toBe('met');
  });

  test('of which only the class is known may be any of its members', () => {
    expect(out({ medicine: ['lorazepam'] }, taking({ class: 'benzodiazepine' }))).toBe('unknown');
    expect(out({ medicine: ['oxycodone'] }, taking({ class: 'benzodiazepine' }))).toBe('not-met');
  });

  test('that nobody knows leave every medicine rule open, and are reported', () => {
    expect(out(benzodiazepine, taking({ brand: 'Mystery' }))).toBe('unknown');
    for (const [fact, text] of [
      [{ rxnorm: '1' }, 'RxNorm 1'],
      [{}, 'RxNorm ?'],
      [{ class: 'mystery' }, 'mystery'],
    ] as const) {
      const { findings } = screenWith([], taking(fact), { options: { terminology: small } });
      expect(findings[0]?.message).toContain(text);
    }
  });

  test('that were stopped or are on hold are not taken now', () => {
    for (const status of ['stopped', 'on-hold', 'entered-in-error'] as const)
      expect(out(benzodiazepine, taking({ ingredient: 'lorazepam', status }))).toBe('not-met');
    expect(out(benzodiazepine, taking({ ingredient: 'lorazepam', status: 'active' }))).toBe('met');
  });

  const lately: Criterion = { medicine: ['benzodiazepine'], lastTaken: limit('<', 12, 'h') };

  test('last taken, or stopped, less than so long ago', () => {
    expect(
      out(lately, taking({ ingredient: 'lorazepam', lastTaken: '2026-01-04T22:00:00-05:00' })),
    ).toBe('not-met');
    expect(
      out(lately, taking({ ingredient: 'lorazepam', lastTaken: '2026-01-04T22:01:00-05:00' })),
    ).toBe('met');
    expect(
      out(lately, taking({ ingredient: 'lorazepam', status: 'stopped', stopped: '2026-01-01' })),
    ).toBe('not-met');
    expect(explain(lately, taking({ ingredient: 'lorazepam' }), small)?.missing).toEqual([
      'benzodiazepine.last-taken',
    ]);
    expect(out(lately, taking({ ingredient: 'lorazepam', lastTaken: '2026-02-01' }))).toBe(
      'unknown',
    );
    expect(
      explain(
        lately,
        taking({ ingredient: 'lorazepam', lastTaken: '2026-01-05T08:00:00-05:00' }),
        small,
      )?.because,
    ).toEqual([
      {
        fact: 'benzodiazepine',
        value: 'lorazepam, last taken 2026-01-05T08:00:00-05:00',
        limit: 'last taken < 12 h ago',
      },
    ]);
    expect(explain(lately, { medicines: { complete: true } }, small)?.because[0]?.value).toBe(
      'not in the complete list',
    );
  });

  test('changed lately', () => {
    const changed: Criterion = {
      medicine: ['benzodiazepine'],
      changed: { value: 28, unit: 'd', ...invented },
    };
    expect(out(changed, taking({ ingredient: 'lorazepam', changed: '2025-12-08' }))).toBe('met');
    expect(out(changed, taking({ ingredient: 'lorazepam', changed: '2025-12-07' }))).toBe(
      'not-met',
    );
    expect(out(changed, taking({ ingredient: 'lorazepam', started: '2026-01-01' }))).toBe('met');
    expect(explain(changed, taking({ ingredient: 'lorazepam' }), small)?.missing).toEqual([
      'benzodiazepine.changed',
    ]);
  });

  const much: Criterion = {
    medicine: ['benzodiazepine'],
    dailyTotal: { ...limit('>', 6, 'mg'), as: 'lorazepam' },
  };
  const lorazepam = (value: number, unit: 'mg' | 'ug' | 'mL' = 'mg'): MedicineFact => ({
    ingredient: 'lorazepam',
    dailyDose: { value, unit },
  });

  test('add up to a daily total, in whatever unit of mass', () => {
    expect(out(much, { medicines: { complete: true, items: [lorazepam(3), lorazepam(3)] } })).toBe(
      'not-met',
    );
    expect(
      out(much, { medicines: { complete: true, items: [lorazepam(3), lorazepam(3.5)] } }),
    ).toBe('met');
    expect(
      out(much, { medicines: { complete: true, items: [lorazepam(3), lorazepam(3500, 'ug')] } }),
    ).toBe('met');
    expect(
      out(much, {
        medicines: { complete: true, items: [lorazepam(0.1), lorazepam(0.2), lorazepam(5.7)] },
      }),
    ).toBe('not-met');
    expect(out(much, taking(lorazepam(7, 'mL')))).toBe('unknown');
  });

  test('what has passed the limit stays past it, also while the list is not complete', () => {
    expect(out(much, taking(lorazepam(7), false))).toBe('met');
    expect(out(much, taking(lorazepam(5), false))).toBe('unknown');
    expect(
      out(much, {
        medicines: { complete: true, items: [lorazepam(7), { ingredient: 'lorazepam' }] },
      }),
    ).toBe('met');
    expect(out(much, {})).toBe('unknown');
    expect(out(much, { medicines: { complete: true } })).toBe('not-met');
  });

  test('a total that must stay below is settled the other way round', () => {
    const little: Criterion = { medicine: ['benzodiazepine'], dailyTotal: limit('<', 6, 'mg') };
    expect(out(little, taking(lorazepam(7), false))).toBe('not-met');
    expect(out(little, taking(lorazepam(5), false))).toBe('unknown');
    expect(out(little, taking(lorazepam(5)))).toBe('met');
  });

  test('another drug counts only as the equivalent that a clinician wrote', () => {
    const diazepam: Terminology = {
      ...small,
      medicineNamed: (name) => ({ ingredients: [name], classes: ['benzodiazepine'] }),
    };
    const run = (fact: MedicineFact) => explain(much, taking(fact), diazepam)?.outcome;
    expect(run({ ingredient: 'diazepam', dailyDose: { value: 100, unit: 'mg' } })).toBe('unknown');
    expect(
      run({
        ingredient: 'diazepam',
        equivalent: { of: 'lorazepam', dailyDose: { value: 7, unit: 'mg' } },
      }),
    ).toBe('met');
    expect(
      run({
        ingredient: 'diazepam',
        equivalent: { of: 'diazepam', dailyDose: { value: 7, unit: 'mg' } },
      }),
    ).toBe('unknown');
    expect(
      explain(
        much,
        taking({
          ingredient: 'diazepam',
          equivalent: { of: 'lorazepam', dailyDose: { value: 7, unit: 'mg' } },
        }),
        diazepam,
      )?.because[0],
    ).toEqual({
      fact: 'benzodiazepine',
      value: 'diazepam, 7 mg a day as lorazepam',
      limit: 'taken now, daily total > 6 mg as lorazepam',
    });
  });

  test('held over a total, only those taken lately count', () => {
    const both: Criterion = {
      medicine: ['benzodiazepine'],
      lastTaken: limit('<', 1, 'd'),
      dailyTotal: limit('>', 2, 'mg'),
    };
    expect(out(both, taking({ ...lorazepam(3), lastTaken: '2026-01-05' }))).toBe('met');
    expect(out(both, taking({ ...lorazepam(3), lastTaken: '2026-01-01' }))).toBe('not-met');
    expect(out(both, taking(lorazepam(3)))).toBe('unknown');
  });

  test('against a limit of the site', () => {
    const bySite: Criterion = {
      medicine: ['benzodiazepine'],
      lastTaken: { is: '<', value: { site: 'hold' }, unit: 'h', basis: 'site' },
    };
    expect(
      explain(
        bySite,
        taking({ ingredient: 'lorazepam', lastTaken: '2026-01-05T09:00:00-05:00' }),
        small,
      )?.missing,
    ).toEqual(['site:hold', 'benzodiazepine.last-taken']);
  });
});

describe('food, drink and other substances', () => {
  const food: Criterion = { substance: 'food', last: { ...limit('<', 2, 'h'), cite: 'source' } };
  const ate = (lastTaken: string) => ({ substances: [{ substance: 'food', lastTaken }] });

  test('go by the last time, to the minute', () => {
    expect(outcomeOf(food, ate('2026-01-05T08:00:00-05:00'))).toBe('not-met');
    expect(outcomeOf(food, ate('2026-01-05T08:01:00-05:00'))).toBe('met');
    expect(outcomeOf(food, ate('2026-01-05'))).toBe('unknown');
    expect(outcomeOf(food, ate('2026-01-05T11:00:00-05:00'))).toBe('unknown');
    expect(
      outcomeOf(food, {
        substances: [{ substance: 'drink', lastTaken: '2026-01-05T09:59:00-05:00' }],
      }),
    ).toBe('unknown');
    expect(explain(food, {})?.missing).toEqual(['food.last-taken']);
    expect(explain(food, ate('2026-01-05T09:00:00-05:00'))?.because).toEqual(
      [
        {
          fact: 'food',
          value: 'last 2026-01-05T09:00:00-05:00',
          limit: 'last < 2 h ago',
          cite: 'source',
        },
      ].map((one) => ({ ...one, fact: 'food.last-taken' })),
    );
  });

  test('none at all is longer ago than any limit', () => {
    const never: Criterion = { substance: 'food', last: limit('>=', 2, 'h') };
    expect(outcomeOf(food, { substances: [{ substance: 'food', use: 'none' }] })).toBe('not-met');
    expect(outcomeOf(never, { substances: [{ substance: 'food', use: 'none' }] })).toBe('met');
  });

  test('an entry in error counts for nothing, and one use lately outweighs one long ago', () => {
    expect(
      outcomeOf(food, {
        substances: [
          { substance: 'food', lastTaken: '2026-01-05T09:00:00-05:00', status: 'entered-in-error' },
        ],
      }),
    ).toBe('unknown');
    const both = [
      { substance: 'food', lastTaken: '2026-01-01' },
      { substance: 'food', lastTaken: '2026-01-05T09:00:00-05:00' },
    ];
    expect(outcomeOf(food, { substances: both })).toBe('met');
    expect(
      outcomeOf(food, {
        substances: [{ substance: 'food', lastTaken: '2026-01-01' }, { substance: 'food' }],
      }),
    ).toBe('unknown');
  });

  test('use by word', () => {
    const use: Criterion = { substance: 'alcohol', use: ['current', 'past'] };
    expect(outcomeOf(use, { substances: [{ substance: 'alcohol', use: 'current' }] })).toBe('met');
    expect(outcomeOf(use, { substances: [{ substance: 'alcohol', use: 'none' }] })).toBe('not-met');
    expect(explain(use, { substances: [{ substance: 'alcohol' }] })?.missing).toEqual([
      'alcohol.use',
    ]);
    expect(explain(use, { substances: [{ substance: 'alcohol', use: 'past' }] })?.because).toEqual([
      { fact: 'alcohol.use', value: 'past', limit: 'use: current or past' },
    ]);
  });

  test('a limit of the site has no default', () => {
    const bySite: Criterion = {
      substance: 'food',
      last: { is: '<', value: { site: 'fasting' }, unit: 'h', basis: 'site' },
    };
    expect(explain(bySite, ate('2026-01-05T09:00:00-05:00'))?.missing).toEqual(['site:fasting']);
  });
});

describe('age, body and single facts', () => {
  const minor: Criterion = { age: limit('<', 18, 'a') };

  test('the age on the day, from a birth date or as recorded', () => {
    expect(outcomeOf(minor, { birthDate: '2008-01-06' })).toBe('met');
    expect(outcomeOf(minor, { birthDate: '2008-01-05' })).toBe('not-met');
    expect(outcomeOf(minor, { age: { value: 215, unit: 'mo' } })).toBe('met');
    expect(outcomeOf(minor, { age: { value: 216, unit: 'mo' } })).toBe('not-met');
    expect(explain(minor, {})?.missing).toEqual(['age']);
    expect(outcomeOf(minor, { birthDate: '2027-01-01' })).toBe('unknown');
    expect(explain(minor, { birthDate: '1980-02-03' })?.because).toEqual([
      { fact: 'age', value: '45 a, born 1980-02-03', limit: '< 18 a' },
    ]);
  });

  test('where records disagree each age counts', () => {
    expect(outcomeOf(minor, { birthDate: '1980-01-01', age: { value: 17, unit: 'a' } })).toBe(
      'met',
    );
    expect(outcomeOf(minor, { birthDates: ['1980-01-01', '2010-01-01'] })).toBe('met');
  });

  test('against a limit of the site', () => {
    expect(
      explain(
        { age: { is: '<', value: { site: 'age' }, unit: 'a', basis: 'site' } },
        { age: { value: 3, unit: 'a' } },
      )?.outcome,
    ).toBe('unknown');
  });

  const heavy: Criterion = { measure: 'weight', ...limit('>', 115, 'kg') };

  test('weight from the record or from a measurement, in kilograms or grams', () => {
    expect(outcomeOf(heavy, { weight: { value: 115, unit: 'kg' } })).toBe('not-met');
    expect(outcomeOf(heavy, { weight: { value: 115_001, unit: 'g' } })).toBe('met');
    expect(
      outcomeOf(heavy, { observations: [{ code: 'weight', value: { value: 116, unit: 'kg' } }] }),
    ).toBe('met');
    expect(outcomeOf(heavy, { observations: [{ code: 'weight', value: 'heavy' }] })).toBe(
      'unknown',
    );
    expect(explain(heavy, {})?.missing).toEqual(['weight']);
  });

  const obese: Criterion = {
    measure: 'body-mass-index',
    is: '>=',
    value: 30,
    unit: 'kg/m2',
    ...invented,
  };

  test('the body-mass index as recorded, or worked out', () => {
    expect(
      outcomeOf(obese, { weight: { value: 120, unit: 'kg' }, height: { value: 200, unit: 'cm' } }),
    ).toBe('met');
    expect(
      outcomeOf(obese, { weight: { value: 119, unit: 'kg' }, height: { value: 2, unit: 'm' } }),
    ).toBe('not-met');
    expect(
      outcomeOf(obese, {
        observations: [{ code: 'body-mass-index', value: { value: 31, unit: 'kg/m2' } }],
      }),
    ).toBe('met');
    expect(explain(obese, { weight: { value: 120, unit: 'kg' } })?.missing).toEqual(['height']);
    expect(explain(obese, { height: { value: 2, unit: 'm' } })?.missing).toEqual(['weight']);
    expect(
      explain(obese, { weight: { value: 125, unit: 'kg' }, height: { value: 2, unit: 'm' } })
        ?.because,
    ).toEqual([{ fact: 'body-mass-index', value: '31.25 kg/m2', limit: '>= 30 kg/m2' }]);
    const bySite: Criterion = {
      measure: 'height',
      is: '>',
      value: { site: 'tall' },
      unit: 'cm',
      basis: 'site',
    };
    expect(explain(bySite, { height: { value: 2, unit: 'm' } })?.missing).toEqual(['site:tall']);
  });

  test('single facts: recorded, recorded as unknown, and not recorded', () => {
    const escort: Criterion = { fact: 'logistics.escort', equals: [false] };
    expect(outcomeOf(escort, { logistics: { escort: false } })).toBe('met');
    expect(outcomeOf(escort, { logistics: { escort: true } })).toBe('not-met');
    expect(outcomeOf(escort, { logistics: {} })).toBe('unknown');
    const sex: Criterion = { fact: 'sex', equals: ['female'] };
    expect(outcomeOf(sex, { sex: 'unknown' })).toBe('unknown');
    expect(explain(escort, {})?.missing).toEqual(['logistics.escort']);
    expect(explain(sex, { sex: 'male' })?.because).toEqual([
      { fact: 'sex', value: 'male', limit: 'female' },
    ]);
  });
});

describe('failed treatment trials', () => {
  const trial = (more: object = {}) => ({
    treatment: 'sertraline',
    weeks: 8,
    adequateDose: true,
    outcome: 'no-response' as const,
    episode: 'current' as const,
    class: 'ssri',
    ...more,
  });
  const counting = (how: object, is: '<' | '>=' = '>=', value = 2): Criterion => ({
    failedTrials: { scope: 'current-episode', count: 'treatments', ...how },
    is,
    value,
    unit: '{trial}',
    ...invented,
  });
  const run = (when: Criterion, items: object[], complete = true) =>
    outcomeOf(when, { treatmentHistory: { complete, items: items as never } });

  test('count when they failed in the episode', () => {
    expect(run(counting({}), [trial(), trial()])).toBe('met');
    expect(run(counting({}), [trial()])).toBe('not-met');
    expect(run(counting({}), [trial(), trial({ episode: 'earlier' })])).toBe('not-met');
    expect(run(counting({ scope: 'lifetime' }), [trial(), trial({ episode: 'earlier' })])).toBe(
      'met',
    );
    for (const outcome of ['response', 'intolerance', 'non-adherence'])
      expect(run(counting({}), [trial(), trial({ outcome })])).toBe('not-met');
    expect(run(counting({}), [trial(), trial({ status: 'entered-in-error' })])).toBe('not-met');
  });

  test('stay open where the record does not say, unless enough are sure', () => {
    for (const gap of [{ outcome: undefined }, { episode: undefined }]) {
      expect(run(counting({}), [trial(), trial(gap)])).toBe('unknown');
      expect(run(counting({}), [trial(), trial(), trial(gap)])).toBe('met');
    }
    expect(run(counting({}), [trial()], false)).toBe('unknown');
    expect(run(counting({}), [trial(), trial()], false)).toBe('met');
    expect(outcomeOf(counting({}), {})).toBe('unknown');
  });

  test('need an adequate dose, and weeks enough, where the source asks', () => {
    const adequate = counting({
      adequateDose: true,
      weeks: { is: '>=', value: 4, unit: 'wk', ...invented },
    });
    expect(run(adequate, [trial({ weeks: 4 }), trial({ weeks: 4 })])).toBe('met');
    expect(run(adequate, [trial({ weeks: 4 }), trial({ weeks: 3 })])).toBe('not-met');
    expect(run(adequate, [trial(), trial({ adequateDose: false })])).toBe('not-met');
    expect(run(adequate, [trial(), trial({ adequateDose: undefined })])).toBe('unknown');
    expect(run(adequate, [trial(), trial({ weeks: undefined })])).toBe('unknown');
  });

  test('go by improvement where the source does, and by the word where no number is recorded', () => {
    const quarter = counting({ improvement: { is: '<=', value: 25, unit: '%', ...invented } });
    expect(run(quarter, [trial({ improvement: 25 }), trial({ improvement: 10 })])).toBe('met');
    expect(run(quarter, [trial({ improvement: 26 }), trial({ improvement: 10 })])).toBe('not-met');
    expect(run(quarter, [trial(), trial({ improvement: 10, outcome: 'response' })])).toBe('met');
  });

  test('by class count each class once', () => {
    const classes = counting({ count: 'classes' });
    expect(run(classes, [trial(), trial({ treatment: 'citalopram' })])).toBe('not-met');
    expect(run(classes, [trial(), trial({ treatment: 'venlafaxine', class: 'snri' })])).toBe('met');
    expect(run(classes, [trial(), trial({ treatment: 'something', class: undefined })])).toBe(
      'unknown',
    );
    expect(run(classes, [trial({ class: undefined })])).toBe('not-met');
  });

  test('are explained with how they were counted', () => {
    const fewer = counting(
      {
        weeks: { is: '>=', value: 4, unit: 'wk', ...invented },
        improvement: { is: '<=', value: 25, unit: '%', ...invented },
      },
      '<',
    );
    const [finding] = screenWith([makeRule('r', fewer)], {
      treatmentHistory: { complete: true, items: [trial()] },
    }).findings;
    expect(finding?.because).toEqual([
      {
        fact: 'failed-trials',
        value: '1',
        limit:
          'failed treatments < 2 {trial}, in the current episode, each >= 4 wk, improvement <= 25 %',
      },
    ]);
    const [sure] = screenWith([makeRule('r', counting({ scope: 'lifetime' }))], {
      treatmentHistory: { items: [trial(), trial()] },
    }).findings;
    expect(sure?.because[0]).toEqual({
      fact: 'failed-trials',
      value: 'at least 2',
      limit: 'failed treatments >= 2 {trial}, over the lifetime',
    });
    const [range] = screenWith([makeRule('r', counting({}, '>=', 1))], {
      treatmentHistory: { complete: true, items: [trial(), trial({ outcome: undefined })] },
    }).findings;
    expect(range?.because[0]?.value).toBe('1 to 2');
    const [open] = screenWith([makeRule('r', counting({}))], {}).findings;
    expect(open?.missing).toEqual(['failed-trials']);
  });

  test('against a number that the site sets', () => {
    const bySite: Criterion = {
      failedTrials: { scope: 'lifetime', count: 'treatments' },
      is: '>=',
      value: { site: 'n' },
      unit: '{trial}',
      basis: 'site',
    };
    expect(run(bySite, [trial()])).toBe('unknown');
  });
});
