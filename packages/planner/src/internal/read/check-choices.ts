import { OpenKetamineError, type Phase, type Protocol } from '@openketamine/model';
import { holdsIn } from '@openketamine/model/places';
import type { PlanChoices } from '../../input.js';
import { toDay, weekdayNamed } from '../calendar/days.js';
import { checkKind, onlyFields } from './fields.js';
import { checkQuantity } from './quantity.js';

export const choiceFields: readonly string[] = [
  'from',
  'arm',
  'dose',
  'doseBySession',
  'doseByPhase',
  'interval',
  'days',
  'daysByPhase',
  'time',
  'times',
  'timeZone',
  'antidepressant',
  'anchors',
  'strength',
  'finalVolume',
  'sessions',
  'sessionsByPhase',
  'weeks',
  'jurisdiction',
];

/** Refuses choices that are none, and choices about what the protocol does not have. */
export function checkChoices(choices: PlanChoices, protocol: Protocol): void {
  onlyFields(choices, choiceFields, '/choices', 'choice');
  for (const field of ['from', 'arm', 'timeZone', 'jurisdiction'] as const)
    if (choices[field] !== undefined) checkKind(choices[field], 'string', `/choices/${field}`);
  if (choices.antidepressant !== undefined)
    checkKind(choices.antidepressant, 'boolean', '/choices/antidepressant');
  checkPhases(choices, protocol);
  checkAnchors(choices, protocol);
  checkCounts(choices);
  checkChosenAmounts(choices);
  for (const day of [...(choices.days ?? []), ...Object.values(choices.daysByPhase ?? {}).flat()])
    weekdayNamed(day, '/choices/days');
}

/** What was chosen for each of several things, with its path. */
const each = <T>(field: string, of: Readonly<Record<string, T>> = {}) =>
  Object.entries(of).map(([id, value]) => ({ path: `/choices/${field}/${id}`, id, value }));

function checkPhases(choices: PlanChoices, { id: protocol, phases }: Protocol): void {
  const { from, interval, daysByPhase, doseByPhase, sessionsByPhase } = choices;
  const known = phases.map(({ id }) => id);
  const intervals = each('interval', interval);
  const named: readonly { readonly path: string; readonly id: string }[] = [
    ...(from === undefined ? [] : [{ path: '/choices/from', id: from }]),
    ...intervals,
    ...each('daysByPhase', daysByPhase),
    ...each('doseByPhase', doseByPhase),
    ...each('sessionsByPhase', sessionsByPhase),
  ];
  for (const { path, id } of named) {
    if (known.includes(id)) continue;
    throw new OpenKetamineError(
      'ID_UNKNOWN',
      path,
      `${protocol} has no phase ${JSON.stringify(id)}.`,
      `Use one of ${known.join(', ')}.`,
    );
  }
  for (const { path, id } of intervals) {
    if (phases.some((phase) => phase.id === id && hasInterval(phase))) continue;
    throw new OpenKetamineError(
      'INTERVAL_NOT_ALLOWED',
      path,
      `${id} leaves no interval to choose.`,
      'Leave the interval out.',
    );
  }
}

/** Whether a phase leaves an interval to choose. */
export function hasInterval({ schedule }: Phase): boolean {
  const all = 'cases' in schedule ? schedule.cases : [{ use: schedule }];
  return all.some(({ use }) => use.kind === 'interval');
}

function checkAnchors({ anchors }: PlanChoices, protocol: Protocol): void {
  const known = anchorsOf(protocol);
  for (const { path, id, value } of each('anchors', anchors)) {
    if (known.has(id)) {
      toDay(value, path);
      continue;
    }
    throw new OpenKetamineError(
      'ID_UNKNOWN',
      path,
      `Nothing in ${protocol.id} hangs on ${JSON.stringify(id)}.`,
      known.size === 0 ? 'Leave the anchor out.' : `Use one of ${[...known].join(', ')}.`,
    );
  }
}

function checkCounts({ sessions, weeks, sessionsByPhase }: PlanChoices): void {
  const counts = [
    { path: '/choices/sessions', value: sessions },
    { path: '/choices/weeks', value: weeks },
    ...each('sessionsByPhase', sessionsByPhase),
  ];
  for (const { path, value } of counts) {
    if (value === undefined || (Number.isInteger(value) && value > 0)) continue;
    throw new OpenKetamineError(
      'VALUE_OUT_OF_RANGE',
      path,
      `${value} is not a number of ${path.endsWith('weeks') ? 'weeks' : 'sessions'}.`,
      'Give a whole number from 1 on.',
    );
  }
}

function checkChosenAmounts(choices: PlanChoices): void {
  const { dose, doseBySession, doseByPhase, strength, finalVolume } = choices;
  const doses = [
    ...(dose === undefined ? [] : [{ path: '/choices/dose', value: dose }]),
    ...each('doseBySession', doseBySession),
    ...each('doseByPhase', doseByPhase),
  ];
  for (const { path, value } of doses)
    checkQuantity(value, path, { what: 'dose', units: ['mg', 'mg/kg'] });
  if (strength !== undefined)
    checkQuantity(strength, '/choices/strength', { what: 'strength', units: ['mg/mL'] });
  if (finalVolume !== undefined)
    checkQuantity(finalVolume, '/choices/finalVolume', { what: 'final volume', units: ['mL'] });
}

/** Days outside the course on which something in the protocol hangs. */
function anchorsOf({ phases, tasks }: Protocol): ReadonlySet<string> {
  return new Set([
    ...phases.flatMap(({ anchor }) => anchor?.id ?? []),
    ...tasks.flatMap(({ at }) => (at.kind === 'day' && at.anchor) || []),
  ]);
}

/** Refuses a place where the protocol does not hold. */
export function checkPlace({ jurisdiction }: PlanChoices, protocol: Protocol): void {
  if (jurisdiction === undefined || protocol.jurisdiction === undefined) return;
  const places = [protocol.jurisdiction, ...(protocol.usableIn ?? [])];
  if (holdsIn(places, jurisdiction)) return;
  throw new OpenKetamineError(
    'JURISDICTION_MISMATCH',
    '/choices/jurisdiction',
    `${protocol.id} holds in ${places.join(', ')}, not in ${jurisdiction}.`,
    `Choose a protocol of ${jurisdiction}, or plan for ${places[0]}.`,
  );
}
