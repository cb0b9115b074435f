import type { Protocol } from '@openketamine/model';
import { protocolSchema } from '@openketamine/model/schema';
import { planCourse, type PlanInput } from '@openketamine/planner';
import { english } from '@openketamine/planner/explain';
import { screen } from '@openketamine/screening';
import type { PatientFactsInput, Rule } from '@openketamine/model';
import { ruleSchema } from '@openketamine/model/schema';
import { joinScreening, planPatient, type ScreenedCourse } from '../src/index.js';
import { plainTerminology } from './plain-terminology.js';

const from = { basis: 'trial', verification: 'primary', cite: 'invented' } as const;
const q = <const U extends string>(value: number, unit: U) => ({ value, unit, ...from });

/** Three sessions in two weeks, invented. */
export const protocol: Protocol = protocolSchema.parse({
  id: 'invented-three',
  title: 'Three sessions; invented, with "quotes", commas and a semicolon',
  summary: 'Invented.',
  kind: 'trial',
  status: { state: 'draft' },
  compiled: '2026-11-25',
  lastChecked: null,
  jurisdiction: 'US',
  drug: 'invented-drug',
  form: 'base',
  route: 'iv',
  indications: ['trd'],
  setting: { place: 'clinic', says: 'A clinic.' },
  population: {},
  phases: [
    {
      id: 'induction',
      title: 'Three',
      enter: [{ kind: 'start' }],
      schedule: { kind: 'days', days: { values: [1, 4, 8], unit: 'd', ...from } },
      dose: { amount: { kind: 'set', ...q(40, 'mg') }, over: q(40, 'min') },
      next: null,
    },
  ],
  procedure: {
    observation: [{ atLeast: q(120, 'min'), from: 'start', until: [{ says: 'Awake.', ...from }] }],
    discharge: [{ id: 'awake', says: 'Awake ≥ 10 minutes.', ...from }],
  },
  company: { antidepressant: [{ rule: 'allowed', says: 'May go on.', ...from }] },
  sources: [{ id: 'invented' }],
});

/** One rule that excludes people with an invented condition. */
export const exclusion: Rule = ruleSchema.parse({
  id: 'invented-exclusion',
  record: 'INVENTED',
  title: 'An invented exclusion',
  says: 'Not with the invented condition.',
  kind: 'contraindication',
  authority: 'label',
  places: ['US'],
  applies: [{ drug: 'invented-drug' }],
  action: 'exclude',
  severity: 'critical',
  message: 'Has the invented condition.',
  moment: 'course',
  when: { condition: 'invented-condition', status: 'ever' },
  source: { basis: 'label', cite: 'invented', verification: 'primary' },
  status: 'draft',
  compiled: '2026-11-25',
  lastChecked: null,
});
const rules: readonly Rule[] = [exclusion];

const changing = (id: string, condition: string, change: object) =>
  ruleSchema.parse({
    id,
    record: 'INVENTED',
    title: 'A rule that changes the plan',
    says: 'It changes the plan.',
    kind: 'precaution',
    authority: 'label',
    places: ['US'],
    applies: [{ drug: 'invented-drug' }],
    action: 'monitor',
    severity: 'moderate',
    message: 'It changes the plan.',
    when: { condition, status: 'ever' },
    changes: [
      {
        says: 'Do otherwise.',
        basis: 'label',
        cite: 'invented',
        verification: 'unverified',
        ...change,
      },
    ],
    source: { basis: 'label', cite: 'invented', verification: 'primary' },
    status: 'draft',
    compiled: '2026-11-25',
    lastChecked: null,
  });

/** Rules that ask for a longer stay, a medicine to be held, another dose, and an end. */
export const changingRules: readonly Rule[] = [
  changing('stay-longer', 'liver', { change: 'longer-observation', value: 180, unit: 'min' }),
  changing('stay-shorter', 'liver', { change: 'longer-observation', value: 60, unit: 'min' }),
  changing('hold', 'sleep', {
    change: 'hold-medicine',
    value: 12,
    unit: 'h',
    medicine: ['sedative'],
  }),
  changing('lower', 'age', { change: 'lower-dose', value: 20, unit: 'mg' }),
  changing('end', 'liver-failure', { change: 'stop-course' }),
];

/** Somebody who has these conditions and no others. */
export const having = (...concepts: string[]): PatientFactsInput => ({
  age: { value: 40, unit: 'a' },
  conditions: {
    complete: true,
    items: concepts.map((concept) => ({
      concept,
      clinicalStatus: 'active',
      verificationStatus: 'confirmed',
    })),
  },
});

/** The sample planned and screened for somebody. */
export function planned(
  facts: PatientFactsInput = {},
  more: Partial<PlanInput> = {},
  ruled: readonly Rule[] = rules,
): ScreenedCourse {
  const course = planCourse({
    protocol,
    start: '2025-01-06',
    patient: planPatient(facts),
    explain: english,
    ...more,
  });
  const screening = screen({
    rules: ruled,
    terminology: plainTerminology,
    subject: {
      protocol: protocol.id,
      drug: protocol.drug,
      route: protocol.route,
      jurisdiction: 'US',
    },
    facts,
    at: '2025-01-06',
  });
  return joinScreening(course, screening);
}

export const clear: PatientFactsInput = {
  age: { value: 40, unit: 'a' },
  conditions: { complete: true, items: [] },
};
export const excluded: PatientFactsInput = {
  age: { value: 40, unit: 'a' },
  conditions: {
    complete: false,
    items: [
      { concept: 'invented-condition', clinicalStatus: 'active', verificationStatus: 'confirmed' },
    ],
  },
};
