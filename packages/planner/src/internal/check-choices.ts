import { OpenKetamineError, type Protocol } from '@openketamine/model';
import type { PlanChoices } from '../input.js';
import { weekdays } from './days.js';
import { onlyFields } from './fields.js';
import { checkQuantity } from './quantity.js';

const choiceFields: readonly string[] = [
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
  const phases = protocol.phases.map((phase) => phase.id);
  const named: [string, string][] = [
    ...(choices.from === undefined ? [] : [['/choices/from', choices.from] as [string, string]]),
    ...(['interval', 'daysByPhase', 'doseByPhase', 'sessionsByPhase'] as const).flatMap((field) =>
      Object.keys(choices[field] ?? {}).map(
        (id) => [`/choices/${field}/${id}`, id] as [string, string],
      ),
    ),
  ];
  for (const [path, id] of named) {
    if (!phases.includes(id)) {
      throw new OpenKetamineError(
        'ID_UNKNOWN',
        path,
        `${protocol.id} has no phase ${JSON.stringify(id)}.`,
        `Use one of ${phases.join(', ')}.`,
      );
    }
  }
  const anchors = anchorsOf(protocol);
  for (const id of Object.keys(choices.anchors ?? {})) {
    if (anchors.has(id)) continue;
    throw new OpenKetamineError(
      'ID_UNKNOWN',
      `/choices/anchors/${id}`,
      `Nothing in ${protocol.id} hangs on ${JSON.stringify(id)}.`,
      anchors.size === 0 ? 'Leave the anchor out.' : `Use one of ${[...anchors].join(', ')}.`,
    );
  }
  for (const id of Object.keys(choices.interval ?? {})) {
    const schedule = protocol.phases.find((phase) => phase.id === id)?.schedule;
    const all =
      schedule === undefined ? [] : 'cases' in schedule ? schedule.cases : [{ use: schedule }];
    if (all.some(({ use }) => use.kind === 'interval')) continue;
    throw new OpenKetamineError(
      'INTERVAL_NOT_ALLOWED',
      `/choices/interval/${id}`,
      `${id} leaves no interval to choose.`,
      'Leave the interval out.',
    );
  }
  checkCounts(choices);
  checkChosenAmounts(choices);
  for (const day of [...(choices.days ?? []), ...Object.values(choices.daysByPhase ?? {}).flat()]) {
    if (!(weekdays as readonly string[]).includes(day)) {
      throw new OpenKetamineError(
        'INPUT_INVALID',
        '/choices/days',
        `${JSON.stringify(day)} is no day of the week.`,
        `Use ${weekdays.join(', ')}.`,
      );
    }
  }
}

function checkCounts({ sessions, weeks, sessionsByPhase }: PlanChoices): void {
  const counts: [string, number | undefined][] = [
    ['sessions', sessions],
    ['weeks', weeks],
    ...Object.entries(sessionsByPhase ?? {}).map(
      ([phase, count]) => [`sessionsByPhase/${phase}`, count] as [string, number],
    ),
  ];
  for (const [field, count] of counts) {
    if (count === undefined || (Number.isInteger(count) && count > 0)) continue;
    throw new OpenKetamineError(
      'VALUE_OUT_OF_RANGE',
      `/choices/${field}`,
      `${count} is no number of ${field.startsWith('weeks') ? 'weeks' : 'sessions'}.`,
      'Give a whole number from 1 on.',
    );
  }
}

function checkChosenAmounts(choices: PlanChoices): void {
  const { dose, doseBySession = {}, doseByPhase = {}, strength, finalVolume } = choices;
  const doses: [string, unknown][] = [
    ...(dose === undefined ? [] : [['dose', dose] as [string, unknown]]),
    ...Object.entries(doseBySession).map(
      ([of, one]) => [`doseBySession/${of}`, one] as [string, unknown],
    ),
    ...Object.entries(doseByPhase).map(
      ([of, one]) => [`doseByPhase/${of}`, one] as [string, unknown],
    ),
  ];
  for (const [field, one] of doses)
    checkQuantity(one, ['mg', 'mg/kg'], `/choices/${field}`, 'dose');
  if (strength !== undefined) checkQuantity(strength, ['mg/mL'], '/choices/strength', 'strength');
  if (finalVolume !== undefined)
    checkQuantity(finalVolume, ['mL'], '/choices/finalVolume', 'final volume');
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
  if (places.some((place) => jurisdiction === place || jurisdiction.startsWith(`${place}-`)))
    return;
  throw new OpenKetamineError(
    'JURISDICTION_MISMATCH',
    '/choices/jurisdiction',
    `${protocol.id} holds in ${places.join(', ')}, not in ${jurisdiction}.`,
    `Choose a protocol of ${jurisdiction}, or plan for ${places[0]}.`,
  );
}
