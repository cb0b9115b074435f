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
  // What other parts of the record say too, where they would contradict it.
  const told = [
    'pregnancy',
    'lactation',
    'hepatic-impairment',
    'chronic-kidney-disease',
    'eclampsia',
    'pre-eclampsia',
  ];
  const concepts = mentioned(rules, 'condition').filter((concept) => !told.includes(concept));
  // Of a condition nothing is said that contradicts itself: the engine reads the worse of two, the others the one they ask for.
  const condition = fc
    .record({
      concept: fc.constantFrom(...concepts),
      ended: fc.option(fc.integer({ min: 1, max: 800 })),
      severity: fc.constantFrom('mild' as const, 'severe' as const),
      stability: fc.constantFrom('stable' as const, 'unstable' as const, 'decompensated' as const),
      primary: fc.boolean(),
      onset: fc.constant(daysAgo(900)),
    })
    .map((entry) => ({
      ...entry,
      controlled: entry.stability === 'stable',
      clinicallySignificant: entry.stability !== 'stable' || entry.severity === 'severe',
    }));
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
    conditions: fc.uniqueArray(condition, { maxLength: 4, selector: ({ concept }) => concept }),
    medicines: fc.uniqueArray(medicine, { maxLength: 4, selector: ({ ingredient }) => ingredient }),
    diastolic: fc.integer({ min: 40, max: 120 }),
    pulsePressure: fc.integer({ min: 20, max: 90 }),
    heartRate: fc.integer({ min: 45, max: 140 }),
    respiratoryRate: fc.integer({ min: 8, max: 25 }),
    saturation: fc.integer({ min: 80, max: 100 }),
    allergic: fc.boolean(),
    pregnant: fc.boolean(),
    hours: fc.integer({ min: 0, max: 20 }),
    failed: fc.integer({ min: 0, max: 4 }),
    weight: fc.integer({ min: 40, max: 130 }),
    escort: fc.boolean(),
    item: fc.integer({ min: 0, max: 1 }),
  });
  return fc.sample(patient, { numRuns: count, seed: 7 }).map((one): PatientFacts => {
    const mayBear = one.birthYear > 1976;
    const pregnant = one.pregnant && mayBear;
    const vitals = [
      { code: 'systolic-blood-pressure', value: one.diastolic + one.pulsePressure, unit: 'mm[Hg]' },
      { code: 'diastolic-blood-pressure', value: one.diastolic, unit: 'mm[Hg]' },
      { code: 'heart-rate', value: one.heartRate, unit: '/min' },
      { code: 'respiratory-rate', value: one.respiratoryRate, unit: '/min' },
      { code: 'oxygen-saturation', value: one.saturation, unit: '%' },
    ] as const;
    return {
      birthDate: `${one.birthYear}-06-01`,
      sex: 'female',
      weight: { value: one.weight, unit: 'kg' },
      height: { value: 170, unit: 'cm' },
      hepaticImpairment: 'none',
      renalImpairment: 'none',
      capacity: true,
      consent: true,
      pregnancy: {
        status: pregnant ? 'pregnant' : 'not-pregnant',
        breastfeeding: false,
        childbearingPotential: mayBear,
      },
      conditions: {
        complete: true,
        items: one.conditions.map(({ ended, ...entry }) =>
          ended === null
            ? { ...entry, clinicalStatus: 'active' as const }
            : { ...entry, clinicalStatus: 'resolved' as const, abated: daysAgo(ended) },
        ),
      },
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
        ...vitals.map(({ code, value, unit }) => ({
          code,
          value: { value, unit },
          at: hoursAgo(1),
        })),
        {
          code: 'tsh',
          value: { value: one.hours / 50, unit: 'm[IU]/L' as const },
          at: hoursAgo(1),
        },
        ...['urine-ketamine', 'urine-pcp'].map((code) => ({
          code,
          value: 'negative',
          at: hoursAgo(2),
        })),
        {
          code: 'pregnancy-test',
          value: pregnant ? 'positive' : 'negative',
          at: hoursAgo(2),
        },
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
      visit: { setting: 'clinic', supervised: true },
    };
  });
}
