import type { Guard } from '@openketamine/model';
import type { PlanChoices, PlanInput, PlanPatient } from '@openketamine/planner';
import type { Oracle } from '../oracle/oracle.js';
import { ages, doses, guardsIn, intervals, starts, tried, weights } from './values.js';

/** One thing that differs between starts, and its values. The first is the ordinary one. */
export interface Dimension {
  readonly name: string;
  readonly values: readonly ((input: PlanInput) => PlanInput)[];
}

export const withPatient = (facts: PlanPatient) => (input: PlanInput) => ({
  ...input,
  patient: { ...input.patient, ...facts },
});
const withChoices = (choices: PlanChoices) => (input: PlanInput) => ({
  ...input,
  choices: { ...input.choices, ...choices },
});

const same = (input: PlanInput) => input;

/** Everything in which starts of this protocol differ in a way that can matter to it. */
export function dimensionsOf(oracle: Oracle): Dimension[] {
  const { protocol } = oracle;
  const guards = guardsIn(protocol);
  const uses = (field: keyof Guard) => guards.some((guard) => guard[field] !== undefined);
  const text = JSON.stringify(protocol.phases);
  const byWeight =
    text.includes('"mg/kg') ||
    text.includes('"by":"weight"') ||
    uses('weight') ||
    uses('bmi') ||
    protocol.population.weight !== undefined;
  const byCompany =
    uses('antidepressant') ||
    protocol.company.antidepressant.some(({ rule }) => rule === 'required' || rule === 'none');
  const active = protocol.arms.filter((arm) => arm.plannable).map(({ id }) => id);
  const elsewhere = protocol.phases.flatMap(({ enter, id }) =>
    enter.some(({ kind }) => kind === 'event' || kind === 'state') ? [id] : [],
  );
  const places = [protocol.jurisdiction, ...(protocol.usableIn ?? [])].filter(
    (place) => place !== undefined,
  );
  const all: Dimension[] = [
    { name: 'arm', values: [...active, undefined].map((arm) => withChoices({ arm })) },
    {
      name: 'weight',
      values: byWeight
        ? [
            ...weights(oracle, guards).map((value) =>
              withPatient({ weight: { value, unit: 'kg' } }),
            ),
            withPatient({ weight: undefined }),
          ]
        : [],
    },
    {
      name: 'age',
      values: [
        ...ages(oracle, guards).map((age) => withPatient({ age })),
        withPatient({ age: undefined }),
      ],
    },
    {
      name: 'start',
      values: starts(oracle, guards).map((start) => (input) => ({ ...input, start })),
    },
    {
      name: 'company',
      values: byCompany
        ? [true, undefined, false].map((antidepressant) => withChoices({ antidepressant }))
        : [],
    },
    {
      name: 'place',
      values: [same, ...places.map((jurisdiction) => withChoices({ jurisdiction }))],
    },
    { name: 'from', values: [same, ...elsewhere.map((from) => withChoices({ from }))] },
    { name: 'dose', values: [same, ...doses(protocol).map((dose) => withChoices({ dose }))] },
    { name: 'interval', values: [same, ...intervals(protocol).map(withChoices)] },
    { name: 'horizon', values: [same, withChoices({ sessions: 16 })] },
    { name: 'days', values: [same, withChoices({ days: ['mon', 'wed', 'fri'] })] },
    {
      name: 'ancestry',
      values: uses('ancestry')
        ? [[], ['asian'], ['asian', 'japanese'], undefined].map((ancestry) =>
            withPatient({ ancestry }),
          )
        : [],
    },
    {
      name: 'sex',
      values: uses('sex')
        ? (['female', 'male', undefined] as const).map((sex) => withPatient({ sex }))
        : [],
    },
    {
      name: 'height',
      values: uses('bmi')
        ? tried.heights.map((value) => withPatient({ height: { value, unit: 'cm' } }))
        : [],
    },
    {
      name: 'liver',
      values: uses('hepaticImpairment')
        ? (['none', 'moderate', 'severe', undefined] as const).map((hepaticImpairment) =>
            withPatient({ hepaticImpairment }),
          )
        : [],
    },
    {
      name: 'setting',
      values: uses('setting')
        ? (['outpatient', 'inpatient', undefined] as const).map((setting) =>
            withPatient({ setting }),
          )
        : [],
    },
  ];
  return all.filter(({ values }) => values.length > 1);
}
