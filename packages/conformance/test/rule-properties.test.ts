/* oxlint-disable unicorn/consistent-function-scoping -- a helper stands beside the tests that use it */
/* oxlint-disable vitest/no-conditional-expect, vitest/expect-expect -- a property asserts over whatever was generated */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type {
  ConditionFact,
  MedicineFact,
  ObservationFact,
  PatientFactsInput,
  Screening,
} from '@openketamine/model';
import { holdsIn } from '@openketamine/model/places';
import { rules } from '@openketamine/risk';
import { compileRules, interact } from '@openketamine/screening';
import { fullTerminology } from '@openketamine/terminology/full';

const at = '2026-01-05T10:00:00-05:00';
const screener = compileRules(rules, { terminology: fullTerminology });

const conditionNames = [...new Set(JSON.stringify(rules).match(/(?<="condition":")[^"]+/gu) ?? [])];
const medicineNames = [
  'lorazepam',
  'diazepam',
  'oxycodone',
  'phenelzine',
  'modafinil',
  'clarithromycin',
  'sertraline',
  'lithium',
];

const day = fc
  .integer({ min: 0, max: 400 })
  .map((days) => new Date(Date.UTC(2026, 0, 5) - days * 86_400_000).toISOString().slice(0, 10));
const clock = fc
  .integer({ min: 0, max: 599 })
  .map(
    (minute) =>
      `2026-01-05T${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00-05:00`,
  );

const condition: fc.Arbitrary<ConditionFact> = fc.record(
  {
    concept: fc.constantFrom(...conditionNames),
    clinicalStatus: fc.constantFrom('active', 'resolved'),
    verificationStatus: fc.constantFrom('confirmed', 'provisional'),
    severity: fc.constantFrom('mild', 'severe'),
    controlled: fc.boolean(),
    onset: day,
  },
  { requiredKeys: ['concept'] },
);
const medicine: fc.Arbitrary<MedicineFact> = fc.record(
  {
    ingredient: fc.constantFrom(...medicineNames),
    dailyDose: fc.record({
      value: fc.integer({ min: 1, max: 20 }),
      unit: fc.constant('mg' as const),
    }),
    lastTaken: clock,
  },
  { requiredKeys: ['ingredient'] },
);
const vital: fc.Arbitrary<ObservationFact> = fc.record({
  code: fc.constantFrom('systolic-blood-pressure', 'diastolic-blood-pressure', 'heart-rate'),
  value: fc.integer({ min: 40, max: 220 }).map((value) => ({ value, unit: 'mm[Hg]' as const })),
  at: clock,
});
const patient: fc.Arbitrary<PatientFactsInput> = fc.record(
  {
    birthDate: fc.constantFrom('1940-05-01', '1980-05-01', '2010-05-01'),
    sex: fc.constantFrom('male', 'female', 'unknown'),
    conditions: fc.record({ complete: fc.boolean(), items: fc.array(condition, { maxLength: 5 }) }),
    medicines: fc.record({ complete: fc.boolean(), items: fc.array(medicine, { maxLength: 4 }) }),
    observations: fc.array(vital, { maxLength: 5 }),
    logistics: fc.record({ escort: fc.boolean() }),
    hepaticImpairment: fc.constantFrom('none', 'moderate', 'severe'),
  },
  { requiredKeys: [] },
);
const subject = fc.constantFrom(
  { drug: 'esketamine', route: 'nasal', jurisdiction: 'US', indication: 'trd' },
  { drug: 'esketamine', route: 'nasal', jurisdiction: 'EU', indication: 'trd' },
  { drug: 'ketamine', route: 'iv', jurisdiction: 'US', indication: 'trd' },
  { drug: 'ketamine', route: 'oral', jurisdiction: 'CH', indication: 'trd' },
);

function outcomes(findings: Screening['findings']): Map<string, string> {
  return new Map(findings.map(({ rule, branch, outcome }) => [`${rule}/${branch ?? ''}`, outcome]));
}

const runs = { numRuns: 150 };

describe('whatever the patient', () => {
  test('the order of entries never matters', () => {
    fc.assert(
      fc.property(patient, subject, (facts, about) => {
        const turned: PatientFactsInput = {
          ...facts,
          ...(facts.conditions === undefined
            ? {}
            : {
                conditions: {
                  ...facts.conditions,
                  items: facts.conditions.items?.toReversed() ?? [],
                },
              }),
          ...(facts.medicines === undefined
            ? {}
            : {
                medicines: { ...facts.medicines, items: facts.medicines.items?.toReversed() ?? [] },
              }),
          ...(facts.observations === undefined
            ? {}
            : { observations: facts.observations.toReversed() }),
        };
        const screening = screener.screen({ subject: about, facts, at });
        const other = screener.screen({ subject: about, facts: turned, at });
        expect(outcomes(other.findings)).toEqual(outcomes(screening.findings));
        expect(other.overall).toBe(screening.overall);
        expect(other.ask).toEqual(screening.ask);
      }),
      runs,
    );
  });

  test('the order of rules never matters', () => {
    const turned = compileRules(rules.toReversed(), { terminology: fullTerminology });
    fc.assert(
      fc.property(patient, subject, (facts, about) => {
        expect(turned.screen({ subject: about, facts, at })).toEqual(
          screener.screen({ subject: about, facts, at }),
        );
      }),
      { numRuns: 30 },
    );
  });

  test.each(['conditions', 'familyHistory'] as const)(
    'a name of %s that nobody knows proves as little as a list that is not complete',
    (list) => {
      fc.assert(
        fc.property(patient, subject, (facts, about) => {
          const items = facts[list]?.items ?? [];
          const slipped = { complete: true, items: [...items, { concept: 'hart-failure' }] };
          const open = { complete: false, items };
          const entry = screener.evaluate({
            subject: about,
            facts: { ...facts, [list]: slipped },
            at,
          });
          const other = screener.evaluate({
            subject: about,
            facts: { ...facts, [list]: open },
            at,
          });
          const said = outcomes(entry.findings);
          expect(said.get('data-not-evaluable/')).toBe('met');
          said.delete('data-not-evaluable/');
          expect(said).toEqual(outcomes(other.findings));
          expect(entry.undecided).toEqual(other.undecided);
        }),
        runs,
      );
    },
  );

  test('a screener answers as if it had been asked nothing before', () => {
    fc.assert(
      fc.property(patient, subject, (facts, about) => {
        const asked = { subject: about, facts, at };
        const fresh = compileRules(rules, { terminology: fullTerminology });
        expect(screener.evaluate(asked)).toEqual(fresh.evaluate(asked));
      }),
      { numRuns: 30 },
    );
  });

  test('one more sure condition never undoes what is met, and decides no rule the other way', () => {
    fc.assert(
      fc.property(patient, subject, fc.constantFrom(...conditionNames), (facts, about, concept) => {
        const more: PatientFactsInput = {
          ...facts,
          conditions: {
            ...facts.conditions,
            items: [...(facts.conditions?.items ?? []), { concept, clinicalStatus: 'active' }],
          },
        };
        const before = outcomes(screener.evaluate({ subject: about, facts, at }).findings);
        const after = outcomes(screener.evaluate({ subject: about, facts: more, at }).findings);
        for (const [rule, outcome] of before) {
          if (outcome === 'met') expect(after.get(rule)).toBe('met');
        }
      }),
      runs,
    );
  });

  test('saying that a list is complete only turns unknown into not met', () => {
    fc.assert(
      fc.property(patient, subject, (facts, about) => {
        const open: PatientFactsInput = {
          ...facts,
          conditions: { complete: false, items: facts.conditions?.items ?? [] },
        };
        const closed: PatientFactsInput = {
          ...facts,
          conditions: { complete: true, items: facts.conditions?.items ?? [] },
        };
        const before = outcomes(screener.evaluate({ subject: about, facts: open, at }).findings);
        const after = outcomes(screener.evaluate({ subject: about, facts: closed, at }).findings);
        for (const [rule, outcome] of before) {
          if (outcome !== 'unknown') expect(after.get(rule)).toBe(outcome);
          else expect(['unknown', 'not-met']).toContain(after.get(rule));
        }
      }),
      runs,
    );
  });

  test('a single fact that was missing never undoes what is met, and opens nothing that was decided', () => {
    fc.assert(
      fc.property(
        patient,
        subject,
        fc.boolean(),
        fc.constantFrom('none', 'moderate', 'severe'),
        (facts, about, escort, hepaticImpairment) => {
          const { logistics: _, hepaticImpairment: __, ...without } = facts;
          const before = outcomes(
            screener.evaluate({ subject: about, facts: without, at }).findings,
          );
          const after = outcomes(
            screener.evaluate({
              subject: about,
              facts: {
                ...without,
                logistics: { escort },
                hepaticImpairment,
              },
              at,
            }).findings,
          );
          for (const [rule, outcome] of before) {
            if (outcome === 'met') expect(after.get(rule)).toBe('met');
            // Where several ways lead to one thing, a new one may say what a list without it denied.
            if (outcome === 'not-met') expect(['not-met', 'met']).toContain(after.get(rule));
          }
        },
      ),
      runs,
    );
  });

  test('refuting every condition leaves none met through a condition', () => {
    fc.assert(
      fc.property(fc.array(condition, { minLength: 1, maxLength: 5 }), subject, (items, about) => {
        const refuted = items.map((entry) => ({
          ...entry,
          verificationStatus: 'refuted' as const,
        }));
        const found = screener.evaluate({
          subject: about,
          facts: { conditions: { complete: true, items: refuted } },
          at,
        });
        const none = screener.evaluate({
          subject: about,
          facts: { conditions: { complete: true, items: [] } },
          at,
        });
        expect(outcomes(found.findings)).toEqual(outcomes(none.findings));
      }),
      runs,
    );
  });

  test('the recorded sex settles what nobody recorded of pregnancy, and nothing that somebody did', () => {
    const pregnancyRules = rules
      .filter(({ record }) => record === 'CI-PREGNANCY' || record === 'STOP-PREG')
      .map(({ id }) => id);
    expect(pregnancyRules.length).toBeGreaterThan(3);
    fc.assert(
      fc.property(
        subject,
        fc.constantFrom('pregnant', 'not-pregnant', 'unknown'),
        (about, status) => {
          const of = (sex: 'male' | 'female' | 'unknown') =>
            screener
              .evaluate({
                subject: about,
                facts: { sex, pregnancy: { status: status as 'unknown' } },
                at,
                started: true,
              })
              .findings.filter(({ rule }) => pregnancyRules.includes(rule))
              .map(({ outcome }) => outcome);
          expect(of('unknown')).toEqual(of('female'));
          const expected = { pregnant: 'met', 'not-pregnant': 'not-met', unknown: 'not-met' }[
            status
          ];
          expect(new Set([...of('male'), expected])).toEqual(new Set([expected]));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a rule of one place never fires in another, and one without a place fires everywhere', () => {
    const places = ['US', 'EU', 'DE', 'UK', 'GB', 'CH', 'HK', 'CA', 'CA-BC', 'CA-AB', 'AU', 'JP'];
    fc.assert(
      fc.property(patient, fc.constantFrom(...places), subject, (facts, jurisdiction, about) => {
        const { findings } = screener.evaluate({ subject: { ...about, jurisdiction }, facts, at });
        const found = new Set(findings.map(({ rule }) => rule));
        for (const rule of rules) {
          if (!found.has(rule.id)) continue;
          const here = rule.places === undefined || holdsIn(rule.places, jurisdiction);
          expect(here).toBe(true);
        }
        // what stands in for others is asked only where they are missing: hazards.test.ts
        const anywhere = rules.filter(
          ({ places: named, moment, protocols, indications, fallbackFor }) =>
            named === undefined &&
            fallbackFor === undefined &&
            moment === 'course' &&
            protocols === undefined &&
            indications === undefined,
        );
        for (const rule of anywhere) {
          const treated = rule.applies.some(
            ({ drug, route }) =>
              (drug ?? about.drug) === about.drug && (route ?? about.route) === about.route,
          );
          const silent = [rule, ...(rule.branches ?? [])].some(
            ({ onlyIfRecorded }) => onlyIfRecorded !== undefined,
          );
          // A rule that is asked only of what is recorded may have nothing to say, and never elsewhere.
          if (!treated || !silent) expect(found.has(rule.id)).toBe(treated);
        }
      }),
      runs,
    );
  });

  test('writing a quantity in another unit never changes a result', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 30_000, max: 150_000 }),
        subject,
        (halfMg, grams, about) => {
          const facts = (
            dose: MedicineFact['dailyDose'],
            weight: PatientFactsInput['weight'],
          ): PatientFactsInput => ({
            medicines: {
              complete: true,
              items: [
                { ingredient: 'lorazepam', ...(dose === undefined ? {} : { dailyDose: dose }) },
              ],
            },
            ...(weight === undefined ? {} : { weight }),
          });
          const patientFacts = facts(
            { value: halfMg / 2, unit: 'mg' },
            { value: grams / 1000, unit: 'kg' },
          );
          const other = facts({ value: halfMg * 500, unit: 'ug' }, { value: grams, unit: 'g' });
          expect(
            outcomes(screener.evaluate({ subject: about, facts: other, at }).findings),
          ).toEqual(
            outcomes(screener.evaluate({ subject: about, facts: patientFacts, at }).findings),
          );
        },
      ),
      runs,
    );
  });

  test('a result says something of every rule exactly once for each branch, and its counts agree', () => {
    fc.assert(
      fc.property(patient, subject, (facts, about) => {
        const { findings, undecided, overall } = screener.evaluate({ subject: about, facts, at });
        const keys = findings
          .filter(({ kind }) => kind !== 'data')
          .map(({ rule, branch }) => `${rule}/${branch ?? ''}`);
        expect(new Set(keys).size).toBe(keys.length);
        const open = findings.filter(({ outcome }) => outcome === 'unknown');
        expect(undecided.exclude + undecided.defer + undecided.other).toBe(open.length);
        expect(open.every(({ missing }) => missing.length > 0)).toBe(true);
        // What is decided says why; what is open may say what keeps it open.
        expect(
          findings.every(({ outcome, because }) => outcome === 'unknown' || because.length > 0),
        ).toBe(true);
        if (overall === 'clear') expect(open).toEqual([]);
        if (overall === 'exclude')
          expect(
            findings.some(
              ({ outcome, action }) =>
                outcome === 'met' && ['exclude', 'stop-course'].includes(action),
            ),
          ).toBe(true);
      }),
      runs,
    );
  });

  test('only a label or a regulator excludes by itself', () => {
    for (const { action, authority, branches, moment } of rules) {
      if (moment === 'session') continue;
      const actions = [action, ...(branches ?? []).map((branch) => branch.action)];
      if (actions.some((text) => text === 'exclude' || text === 'stop-course'))
        expect(['label', 'regulator']).toContain(authority);
    }
  });
});

describe('bad records', () => {
  test('ten thousand observations are answered in time', () => {
    const observations = Array.from({ length: 10_000 }, (_, index) => ({
      code: 'systolic-blood-pressure',
      value: { value: 100 + (index % 30), unit: 'mm[Hg]' as const },
      at: new Date(Date.UTC(2026, 0, 5, 14) - index * 60_000).toISOString(),
    }));
    const begun = performance.now();
    const { findings } = screener.screen({
      subject: { drug: 'ketamine', route: 'iv', jurisdiction: 'US' },
      facts: { observations },
      at,
    });
    expect(findings.length).toBeGreaterThan(0);
    expect(performance.now() - begun).toBeLessThan(2000);
  });

  test('that contradict themselves are reported, and the rules still fire', () => {
    const facts: PatientFactsInput = {
      birthDate: '1980-01-01',
      birthDates: ['1980-01-01', '1990-01-01'],
      age: { value: 20, unit: 'a' },
      pregnancy: { status: 'pregnant', childbearingPotential: false },
      visit: { arrived: '2026-01-05T09:00:00-05:00', discharged: '2026-01-05T08:00:00-05:00' },
      conditions: {
        items: [
          { concept: 'stroke', onset: '2020', abated: '2010' },
          { concept: 'migraine', onset: '2030' },
        ],
      },
      observations: [{ code: 'heart-rate', value: { value: 60, unit: '/min' }, at: '2030-01-01' }],
    };
    const { findings } = screener.screen({
      subject: { drug: 'ketamine', route: 'iv', jurisdiction: 'US' },
      facts,
      at,
    });
    const data = findings.filter(({ kind }) => kind === 'data').map(({ rule }) => rule);
    expect(data.toSorted()).toEqual([
      'data-age-and-birth-date',
      'data-age-and-birth-date',
      'data-birth-dates',
      'data-condition-dates',
      'data-condition-future',
      'data-observation-future',
      'data-pregnancy',
      'data-visit-order',
    ]);
    expect(findings.find(({ rule }) => rule === 'ketamine-us-blood-pressure-hazard')?.outcome).toBe(
      'met',
    );
    expect(findings.find(({ rule }) => rule === 'ketamine-us-pregnancy')?.outcome).toBe('met');
  });

  test('a birth date in the future is reported and gives no age', () => {
    const { findings } = screener.screen({
      subject: { drug: 'ketamine', route: 'iv', jurisdiction: 'US' },
      facts: { birthDate: '2027-01-01' },
      at,
    });
    expect(findings.find(({ kind }) => kind === 'data')?.rule).toBe('data-birth-date-future');
    expect(findings.find(({ rule }) => rule === 'ketamine-under-18')?.outcome).toBe('unknown');
  });

  test('records without contradictions have no findings about themselves', () => {
    const facts: PatientFactsInput = {
      birthDate: '1980-05-01',
      age: { value: 45.7, unit: 'a' },
      pregnancy: { status: 'not-pregnant', childbearingPotential: false },
      visit: { arrived: '2026-01-05T08:00:00-05:00', discharged: '2026-01-05T08:00:00-05:00' },
      conditions: { items: [{ concept: 'stroke', onset: '2010', abated: '2010' }] },
      observations: [
        { code: 'heart-rate', value: { value: 60, unit: '/min' }, at: '2026-01-05T10:00:00-05:00' },
      ],
    };
    const { findings } = screener.screen({
      subject: { drug: 'ketamine', route: 'iv', jurisdiction: 'US' },
      facts,
      at,
    });
    expect(findings.filter(({ kind }) => kind === 'data')).toEqual([]);
  });
});

test('every rule of interaction can be found by what it is about', () => {
  for (const rule of rules) {
    if (rule.interaction === undefined) continue;
    const [about] = rule.applies;
    const treatment = { drug: about?.drug ?? 'ketamine', route: about?.route ?? 'iv' };
    for (const name of rule.interaction.with) {
      const [result] = interact({
        rules,
        terminology: fullTerminology,
        subject: treatment,
        with: [name],
      });
      expect(result?.findings.map((finding) => finding.rule)).toContain(rule.id);
    }
  }
});

test('brands and product codes are found as their ingredients are', () => {
  const treatment = { drug: 'esketamine', route: 'nasal' };
  const found = (name: string) =>
    interact({
      rules,
      terminology: fullTerminology,
      subject: treatment,
      with: [name],
    })[0]?.findings.map(({ rule }) => rule);
  expect(found('Valium')).toEqual(found('diazepam'));
  expect(found('3322')).toEqual(found('diazepam'));
  expect(found('Nardil')).toEqual(found('phenelzine'));
});
