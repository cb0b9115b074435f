import type { DoseWeight, Protocol } from '@openketamine/model';
import type { CourseFacts } from './internal/prepared.js';
import { dayNumber } from './internal/plain-time.js';

type Phase = Protocol['phases'][number];
type Schedule = Exclude<Phase['schedule'], { cases: unknown }>;
type Dose = Exclude<NonNullable<Phase['dose']>, { cases: unknown }>;

/** A week is a stretch of so many days, wherever it begins. */
const daysOfWeek = 7;
const daysOf: Readonly<Record<string, number>> = { d: 1, wk: daysOfWeek };
const hoursOfDay = 24;

function casesOf<T>(entry: T | { readonly cases: readonly { readonly use: T }[] }): readonly T[] {
  return typeof entry === 'object' && entry !== null && 'cases' in entry
    ? entry.cases.map(({ use }) => use)
    : [entry];
}

/** The most of these days that lie within seven in a row, and the first of them. */
function densest(days: readonly number[]): { readonly count: number; readonly from: number } {
  const sorted = days.toSorted((a, b) => a - b);
  let best = { count: 0, from: 0 };
  let first = 0;
  for (const [last, day] of sorted.entries()) {
    while (day - (sorted[first] ?? day) >= daysOfWeek) first++;
    if (last - first + 1 > best.count)
      best = { count: last - first + 1, from: sorted[first] ?? day };
  }
  return best;
}

/** How many days, so far apart, lie within seven in a row. */
function withinWeek(apart: number): number {
  return Math.floor((daysOfWeek - 1) / apart) + 1;
}

/** The most sessions a week that a schedule says; undefined where it gives no dates. */
function mostOf(schedule: Schedule): number | undefined {
  switch (schedule.kind) {
    case 'single':
      return 1;
    case 'per-week':
      return schedule.perWeek.value;
    case 'days':
      return densest(schedule.days.values).count;
    case 'hours':
      return densest(schedule.hours.values.map((hour) => Math.floor(hour / hoursOfDay))).count;
    case 'daily':
      return withinWeek(schedule.everyDays?.value ?? 1);
    case 'within': {
      // Where a source reports ranges, its fewest sessions go with its shortest time.
      const { least: sessions } = schedule.sessions;
      const { least: time, unit } = schedule.within;
      if (sessions === undefined || time === undefined) return undefined;
      const days = time * (daysOf[unit] ?? Number.NaN);
      return Math.min(sessions, Math.ceil((sessions / days) * daysOfWeek));
    }
    case 'interval': {
      const { interval } = schedule;
      const least = 'values' in interval ? Math.min(...interval.values) : interval.least;
      const days = least === undefined ? Number.NaN : least * (daysOf[interval.unit] ?? Number.NaN);
      return days > 0 ? withinWeek(days) : undefined;
    }
    default:
      return undefined;
  }
}

/** Protocols of a team's own may lack what ours have; what is not there is not known. */
type Like = Pick<Protocol, 'drug' | 'route'> & { readonly phases?: Protocol['phases'] };

function mostPerWeek(protocol: Like, drug: string, route: string): number | undefined {
  const all = (protocol.phases ?? []).flatMap((phase) => {
    if ((phase.drug ?? protocol.drug) !== drug) return [];
    if ((phase.route ?? protocol.route) !== route) return [];
    return casesOf<Schedule>(phase.schedule).flatMap((schedule) => mostOf(schedule) ?? []);
  });
  return all.length === 0 ? undefined : Math.max(...all);
}

function weightOf(dose: Dose): DoseWeight | undefined {
  const { amount, first, titration, asNeeded, weight } = dose;
  if (amount.kind === 'carry' || amount.kind === 'gap') return undefined;
  const byWeight = JSON.stringify([amount, first, titration, asNeeded]).includes('"unit":"mg/kg');
  return byWeight ? (weight?.means ?? 'not-stated') : 'none';
}

/**
 * What rules can ask of the course that is meant: by which weight it doses, and how many sessions it has within seven days,
 * beside the most that any of the protocols given has for the same drug and route. Nothing of it is typed: all is worked out
 * from the protocols, and from dates where there are any.
 *
 * Sessions are counted over any seven days in a row. What a protocol does not say is left out, and rules that need it are
 * not asked. Does not plan.
 *
 * @param protocol - the protocol that is meant
 * @param protocols - all protocols at hand
 * @param dates - days on which sessions of its drug and route are or were, where a plan has them
 * @returns what is known of the course
 * @example
 * courseOfProtocol({ drug: 'ketamine', route: 'iv', phases: [] }, [], ['2025-01-06', '2025-01-08']).sessionsPerWeek
 * // => 2
 * @category screening
 */
export function courseOfProtocol(
  protocol: Like,
  protocols: readonly Like[],
  dates?: readonly string[],
): CourseFacts {
  const { drug, route } = protocol;
  const studied = protocols.flatMap((like) => mostPerWeek(like, drug, route) ?? []);
  const days = dates?.map((date) =>
    dayNumber(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))),
  );
  const dense = days === undefined || days.length === 0 ? undefined : densest(days);
  const from = dense === undefined ? undefined : dates?.[days?.indexOf(dense.from) ?? -1];
  const weights = (protocol.phases ?? []).flatMap(({ dose }) =>
    dose === undefined ? [] : casesOf<Dose>(dose).flatMap((entry) => weightOf(entry) ?? []),
  );
  return {
    ...(weights.length === 0 ? {} : { dosedBy: [...new Set(weights)] }),
    sessionsPerWeek: dense?.count ?? mostPerWeek(protocol, drug, route),
    ...(from === undefined ? {} : { densestFrom: from }),
    ...(studied.length === 0 ? {} : { mostStudiedPerWeek: Math.max(...studied) }),
  };
}
