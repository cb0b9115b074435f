import type {
  Monitor,
  Procedure,
  Quantity,
  SessionPart,
  TimetableEntry,
} from '@openketamine/model';
import { citesOf } from '../read/cited.js';
import { writtenLimit } from './details.js';
import { concerns } from './lists.js';
import { marksOf } from '../read/marks.js';
import { oncePer } from '../read/once.js';
import type { Day } from '../calendar/days.js';
import type { Context } from '../read/open.js';

/** Minutes from the start of the dose at which each anchor lies; null when it is not known yet. */
export interface Anchors {
  readonly end: number | null;
  readonly lastDevice: number | null;
}

export function anchorsOf(parts: readonly SessionPart[]): Anchors {
  const last = parts.at(-1);
  if (last === undefined) return { end: null, lastDevice: null };
  const over = last.over === undefined ? null : (last.over?.value ?? 0);
  return {
    end: over === null ? null : last.startsAt.value + over,
    lastDevice: last.startsAt.value,
  };
}

const at = (value: number): Quantity<'min'> => ({ value, unit: 'min' });

function origin(from: Monitor['from'], anchors: Anchors): number | null {
  if (from === 'end') return anchors.end;
  if (from === 'last-device') return anchors.lastDevice;
  return 0;
}

/** What is checked when, in minutes from the start of the dose. */
export function timetableOf(
  plan: Context,
  procedure: Procedure,
  phase: string,
  day: Day,
  anchors: Anchors,
): TimetableEntry[] {
  const entries: TimetableEntry[] = [];
  for (const check of procedure.checks) {
    if (!concerns(plan, check.when, phase, day)) continue;
    entries.push({
      at: at(0),
      do: check.id,
      says: check.says,
      ...limitsOf(check.limits, (limit) => concerns(plan, limit.when, phase, day)),
      ...groundOf(check),
    });
  }
  for (const monitor of procedure.monitoring) {
    if (!concerns(plan, monitor.when, phase, day)) continue;
    const from = origin(monitor.from, anchors);
    const rest = from === null ? watchedFromUnknown(monitor) : watched(monitor);
    const minutes = monitor.at?.values ?? [];
    for (const minute of minutes) entries.push({ at: at((from ?? 0) + minute), ...rest });
    if (monitor.every) {
      entries.push({
        at: at((from ?? 0) + monitor.every.value),
        every: at(monitor.every.value),
        ...rest,
      });
    } else if (minutes.length === 0) entries.push({ at: at(from ?? 0), ...rest });
  }
  return entries.toSorted((a, b) => a.at.value - b.at.value);
}

type Check = Procedure['checks'][number];

/** The limits of a check that hold; nothing where it has none at all. */
function limitsOf(
  all: Check['limits'],
  holds: (limit: Check['limits'][number]) => boolean,
): Pick<TimetableEntry, 'limits' | 'limitDetails'> {
  if (all.length === 0) return {};
  const limits = all.filter(holds).map(writtenLimit);
  return {
    limits: limits.map(({ text }) => text),
    limitDetails: limits.map(({ detail }) => detail),
  };
}

/** The marks and sources of a line, the same in every plan. */
const groundOf = oncePer((stated: Check | Monitor) =>
  Object.freeze({ ...marksOf(stated), cites: Object.freeze(citesOf([stated])) }),
);

/** What a line of watching says apart from its minute, which may not be known yet. */
const restOf = (monitor: Monitor, isKnown: boolean) => {
  const remark = says(monitor, isKnown);
  return Object.freeze({
    do: monitor.do,
    ...(monitor.until === undefined ? {} : { until: monitor.until }),
    ...(monitor.continuous ? { continuous: true } : {}),
    ...(remark === undefined ? {} : { says: remark }),
    ...groundOf(monitor),
  });
};
const watched = oncePer((monitor: Monitor) => restOf(monitor, true));
const watchedFromUnknown = oncePer((monitor: Monitor) => restOf(monitor, false));

/** Remark of a monitor, with the anchor when its minute is not known yet. */
function says(monitor: Monitor, isKnown: boolean): string | undefined {
  const anchor = isKnown ? undefined : `Minutes count from the ${monitor.from.replace('-', ' ')}.`;
  const range =
    monitor.everyMost && monitor.every
      ? `Every ${monitor.every.value} to ${monitor.everyMost.value} min.`
      : undefined;
  const all = [monitor.says, range, anchor].filter((text) => text !== undefined);
  return all.length === 0 ? undefined : all.join(' ');
}

/** How long somebody watches: at least so long, and until what. */
export function observationOf(
  plan: Context,
  procedure: Procedure,
  phase: string,
  day: Day,
): { atLeast?: Quantity<'min'>; until: string[] } | undefined {
  const rules = procedure.observation.filter((entry) => concerns(plan, entry.when, phase, day));
  if (rules.length === 0) return undefined;
  const least = rules.flatMap((rule) => rule.atLeast?.value ?? []);
  return {
    ...(least.length === 0 ? {} : { atLeast: at(Math.max(...least)) }),
    until: rules.flatMap((rule) => rule.until.map((citedText) => citedText.says)),
  };
}
