import type { ByCase, DoseRule, Phase, Protocol, Schedule } from '@openketamine/model';
import type { PlanChoices, PlanInput, PlanPatient } from '@openketamine/planner';
import type { FindProtocol } from '../cases/given.js';
import type { Reference } from './reference.js';

const variants = <T>(value: ByCase<T> | undefined): readonly T[] => {
  if (value === undefined) return [];
  return typeof value === 'object' && value !== null && 'cases' in value
    ? (value.cases as readonly { readonly use: T }[]).map((entry) => entry.use)
    : [value];
};
export const schedulesOf = (phase: Phase): readonly Schedule[] =>
  variants<Schedule>(phase.schedule);
export const dosesOf = (phase: Phase): readonly DoseRule[] => variants<DoseRule>(phase.dose);

/** Somebody the protocol was published for, nearest to the reference person. */
export function personFor(protocol: Protocol, reference: Reference): PlanPatient {
  const { age, sex } = protocol.population;
  const hospital = protocol.setting.place === 'hospital';
  return {
    weight: reference.weight,
    age: Math.min(Math.max(reference.age, age?.least ?? reference.age), age?.most ?? Infinity),
    ancestry: [],
    hepaticImpairment: 'none',
    setting: hospital ? 'inpatient' : 'outpatient',
    ...(sex === undefined ? {} : { sex }),
  };
}

/** Company as the protocol wants it; left open where it wants none in particular. */
export function companyFor(protocol: Protocol): PlanChoices {
  const rules = protocol.company.antidepressant.map(
    (antidepressantRule) => antidepressantRule.rule,
  );
  if (rules.includes('required')) return { antidepressant: true };
  return rules[0] === 'none' ? { antidepressant: false } : {};
}

/** Arms that are planned one by one; one without a name where a protocol has none to choose. */
export function armsFor(protocol: Protocol): readonly (string | undefined)[] {
  const arms = protocol.arms.filter((arm) => arm.plannable).map((arm) => arm.id);
  return arms.length > 1 ? arms : [undefined];
}

/** The input of a plan for the reference person. */
export function inputFor(
  protocol: Protocol,
  reference: Reference,
  protocols: FindProtocol,
  arm?: string,
): PlanInput {
  return {
    protocol,
    start: reference.start,
    patient: personFor(protocol, reference),
    choices: { ...companyFor(protocol), ...(arm === undefined ? {} : { arm }) },
    protocols,
  };
}

/** Whether a dose of the protocol is by body weight. */
export const byWeight = (protocol: Protocol) =>
  /"unit":"mg\/kg(?:\/h)?"/u.test(JSON.stringify(protocol.phases.map((phase) => phase.dose)));
