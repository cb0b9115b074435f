import * as fc from 'fast-check';
import type { PatientFacts, Rule } from '@openketamine/model';

const at = Date.UTC(2026, 0, 5, 15);
const hoursAgo = (hours: number): string => new Date(at - hours * 3_600_000).toISOString();
const daysAgo = (days: number): string =>
  new Date(at - days * 86_400_000).toISOString().slice(0, 10);

/** Everything the rules of one treatment may ask for, so that nothing stays open. */
function mentioned(rules: readonly Rule[], key: string): string[] {
  const found = [...JSON.stringify(rules).matchAll(new RegExp(`"${key}":"([^"]+)"`, 'gu'))];
  return [...new Set(found.map((match) => match[1] ?? ''))].toSorted();
}

/** Patients of whom everything is known, so that engines without an unknown can be compared. */
export function completePatients(rules: readonly Rule[], count: number): PatientFacts[] {
  const concepts = mentioned(rules, 'condition');
  const vitals = [
    'systolic-blood-pressure',
    'diastolic-blood-pressure',
    'heart-rate',
    'respiratory-rate',
    'oxygen-saturation',
  ];
  const condition = fc.record({
    concept: fc.constantFrom(...concepts),
    clinicalStatus: fc.constantFrom('active' as const, 'resolved' as const),
    severity: fc.constantFrom('mild' as const, 'severe' as const),
    stability: fc.constantFrom('stable' as const, 'unstable' as const, 'decompensated' as const),
    controlled: fc.boolean(),
    clinicallySignificant: fc.boolean(),
    primary: fc.boolean(),
    onset: fc.constant(daysAgo(900)),
    abated: fc.integer({ min: 1, max: 800 }).map(daysAgo),
  });
  const medicine = fc.record({
    ingredient: fc.constantFrom(
      'diazepam',
      'oxycodone',
      'sertraline',
      'lisinopril',
      'lithium',
      'phenelzine',
      'modafinil',
      'zolpidem',
      'levothyroxine',
    ),
    dailyDose: fc.record({
      value: fc.integer({ min: 1, max: 12 }),
      unit: fc.constant('mg' as const),
    }),
    lastTaken: fc.integer({ min: 1, max: 40 }).map(hoursAgo),
  });
  const patient = fc.record({
    birthYear: fc.integer({ min: 1940, max: 2012 }),
    conditions: fc.array(condition, { maxLength: 4 }),
    medicines: fc.uniqueArray(medicine, { maxLength: 4, selector: ({ ingredient }) => ingredient }),
    vitals: fc.tuple(
      ...vitals.map((code) => fc.integer({ min: 60, max: 200 }).map((value) => ({ code, value }))),
    ),
    allergic: fc.boolean(),
    pregnant: fc.boolean(),
    hours: fc.integer({ min: 0, max: 20 }),
    failed: fc.integer({ min: 0, max: 4 }),
    weight: fc.integer({ min: 40, max: 130 }),
    escort: fc.boolean(),
    item: fc.integer({ min: 0, max: 1 }),
  });
  return fc.sample(patient, { numRuns: count, seed: 7 }).map((one): PatientFacts => ({
    birthDate: `${one.birthYear}-06-01`,
    weight: { value: one.weight, unit: 'kg' },
    hepaticImpairment: 'none',
    renalImpairment: 'none',
    capacity: true,
    pregnancy: {
      status: one.pregnant ? 'pregnant' : 'not-pregnant',
      breastfeeding: false,
      childbearingPotential: true,
    },
    conditions: { complete: true, items: one.conditions },
    familyHistory: { complete: true, items: [] },
    allergies: { complete: true, items: one.allergic ? [{ substance: 'ketamine' }] : [] },
    medicines: {
      complete: true,
      items: one.medicines.map((entry) => ({
        ...entry,
        equivalent: { of: 'lorazepam', dailyDose: entry.dailyDose },
      })),
    },
    substances: ['food', 'liquid', 'alcohol', 'grapefruit-juice'].map((substance) => ({
      substance,
      use: 'current',
      lastTaken: hoursAgo(one.hours),
    })),
    observations: [
      ...one.vitals.map(({ code, value }) => ({
        code,
        value: {
          value:
            code === 'respiratory-rate'
              ? value / 8
              : code === 'oxygen-saturation'
                ? value / 2
                : value,
          unit: code.endsWith('pressure')
            ? ('mm[Hg]' as const)
            : code === 'oxygen-saturation'
              ? ('%' as const)
              : ('/min' as const),
        },
        at: hoursAgo(1),
      })),
      { code: 'tsh', value: { value: one.hours / 50, unit: 'm[IU]/L' as const }, at: hoursAgo(1) },
      ...['urine-ketamine', 'urine-pcp', 'pregnancy-test'].map((code) => ({
        code,
        value: 'negative',
        at: hoursAgo(2),
      })),
    ],
    scores: [
      { scale: 'cssrs-screen', item: '4', total: one.item, at: hoursAgo(2) },
      { scale: 'cssrs-screen', item: '5', total: 0, at: hoursAgo(2) },
      { scale: 'mmse', total: 28, at: hoursAgo(2) },
      { scale: 'child-pugh', class: 'A', at: hoursAgo(2) },
    ],
    treatmentHistory: {
      complete: true,
      items: Array.from({ length: one.failed }, (_, index) => ({
        treatment: `medicine ${index}`,
        weeks: 8,
        adequateDose: true,
        outcome: 'no-response',
        episode: 'current',
        improvement: 10,
      })),
    },
    logistics: { escort: one.escort },
  }));
}
