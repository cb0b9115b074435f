import type { Quantity } from '@openketamine/model';
import type { CourseEvent, PlanInput } from '@openketamine/planner';

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

/** An event in words. */
export function tellEvent(event: CourseEvent): string {
  switch (event.type) {
    case 'session-completed':
      return `session ${event.session} on ${event.date}, ${event.dose === undefined ? 'as planned' : `${shown(event.dose)} given`}`;
    case 'session-missed':
      return `session ${event.session} missed on ${event.date}${event.worsened === true ? ', and worse since' : ''}`;
    case 'session-stopped':
      return `session ${event.session} stopped on ${event.date}${event.given === undefined ? '' : ` after ${shown(event.given)}`}`;
    case 'session-moved':
      return `session ${event.session} moved to ${event.to}`;
    case 'dose-chosen':
      return `${shown(event.dose)} chosen for session ${event.session}`;
    case 'assessment':
      return `${event.scale} ${event.total} on ${event.date}${event.baseline === true ? ', as baseline' : ''}`;
    case 'tolerability':
      return `${event.poor ? 'poorly' : 'well'} tolerated, ${event.date}`;
    case 'facts-changed':
      return `from ${event.date} on: ${tellStart({ protocol: undefined as never, start: event.date, patient: event.facts }).replace(/^starts on [^,]*, /u, '')}`;
    case 'gate-decided':
      return `${event.gate} decided on ${event.date}: ${event.outcome}`;
    case 'arm-assigned':
      return `arm ${event.arm} assigned on ${event.date}`;
    case 'entered-in-error':
      return `${event.event} taken back`;
    default:
      return `${event.type.replaceAll('-', ' ')}${'date' in event && event.date !== undefined ? ` on ${event.date}` : ''}`;
  }
}
