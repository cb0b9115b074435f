import type { Quantity } from '@openketamine/model';
import type { PlanInput } from '@openketamine/planner';

const shown = ({ value, unit }: Quantity) => `${value} ${unit}`;

/** A start in words: when, who, and what was chosen. */
export function tellStart({ choices = {}, patient = {}, start }: PlanInput): string {
  const who = [
    ...(patient.weight === undefined ? [] : [shown(patient.weight)]),
    ...(patient.age === undefined ? [] : [`${patient.age} years`]),
    ...(patient.sex === undefined ? [] : [patient.sex]),
    ...(patient.ancestry === undefined || patient.ancestry.length === 0
      ? []
      : [patient.ancestry.join(' and ')]),
    ...(patient.hepaticImpairment === undefined
      ? []
      : [`hepatic impairment: ${patient.hepaticImpairment}`]),
    ...(patient.setting === undefined ? [] : [patient.setting]),
  ];
  const what = [
    ...(choices.arm === undefined ? [] : [`arm ${choices.arm}`]),
    ...(choices.dose === undefined ? [] : [`dose ${shown(choices.dose)} wanted`]),
    ...Object.entries(choices.interval ?? {}).map(([phase, one]) => `${phase} every ${shown(one)}`),
    ...(choices.antidepressant === undefined
      ? []
      : [choices.antidepressant ? 'with an antidepressant' : 'alone']),
    ...(choices.jurisdiction === undefined ? [] : [`in ${choices.jurisdiction}`]),
    ...(choices.days === undefined ? [] : [`on ${choices.days.join(', ')}`]),
    ...(choices.sessions === undefined ? [] : [`${choices.sessions} sessions`]),
  ];
  return [`starts on ${start}`, ...who, ...what].join(', ');
}
