import type { AdverseEvent, AdverseEventTable, EventArm } from '@openketamine/model';
import {
  proportion,
  riskDifference as differenceOf,
  type Estimate,
} from '@openketamine/statistics';

/**
 * A share or a difference with its interval, as fractions.
 *
 * @category statistics
 */
export interface Interval {
  /** The value itself, as a fraction: 0.12 for 12 percent. */
  readonly estimate: number;
  /** Lower end of the interval, as a fraction. */
  readonly lower: number;
  /** Upper end of the interval, as a fraction. */
  readonly upper: number;
}

/** A confidence as a fraction, which is how this package has always taken it, in percent. */
const percent = (confidence: number): number => confidence * 100;

const interval = ({ value, from, to }: Estimate): Interval => ({
  estimate: value,
  lower: from,
  upper: to,
});

/**
 * Wilson's score interval of a share. Unlike the plain interval it never leaves 0 to 1 and is not a point at 0 of N.
 *
 * @param n - people with the event
 * @param N - people in all
 * @param confidence - two-sided, 0.95 unless given
 * @returns share and interval, as fractions
 * @throws OpenKetamineError `INPUT_INVALID` where the counts are none
 * @example
 * wilson(0, 10).lower
 * // => 0
 * @see {@link https://doi.org/10.1080/01621459.1927.10502953} for the method
 * @category statistics
 */
export function wilson(n: number, N: number, confidence = 0.95): Interval {
  return interval(proportion({ n, of: N }, percent(confidence)));
}

/**
 * Difference of two shares, first minus second, with Newcombe's interval from two Wilson intervals.
 *
 * @param active - people with the event, and people in all, on the drug
 * @param control - the same on the control
 * @param confidence - two-sided, 0.95 unless given
 * @returns difference and interval, as fractions
 * @throws OpenKetamineError `INPUT_INVALID` where the counts are none
 * @example
 * riskDifference({ n: 10, N: 10 }, { n: 0, N: 10 }).estimate
 * // => 1
 * @see {@link https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8%3C873::AID-SIM779%3E3.0.CO;2-I} method 10
 * @category statistics
 */
export function riskDifference(
  active: { readonly n: number; readonly N: number },
  control: { readonly n: number; readonly N: number },
  confidence = 0.95,
): Interval {
  const counts = { tested: { n: active.n, of: active.N }, other: { n: control.n, of: control.N } };
  return interval(differenceOf(counts.tested, counts.other, percent(confidence)));
}

/**
 * Two arms of one row compared.
 *
 * @category statistics
 */
export interface Comparison {
  /** Share of people with the event on the drug. */
  readonly active: Interval;
  /** Share of people with the event in the control group. */
  readonly control: Interval;
  /** Active minus control. */
  readonly difference: Interval;
  /**
   * Number needed to harm, with its interval; null where the interval of the difference holds 0, since then even the
   * direction is open. Negative: the drug had fewer.
   */
  readonly numberNeededToHarm: Interval | null;
}

/**
 * Compares the arms of one row. Never combines rows: groups of terms are not single terms, and label editions differ.
 *
 * @param row - one event of one table
 * @param confidence - two-sided, 0.95 unless given
 * @returns the comparison; undefined where the row lacks counts for either arm
 * @example
 * compareArms({ active: { n: 142, N: 346 }, control: { n: 21, N: 222 } })?.numberNeededToHarm?.estimate.toFixed(1)
 * // => '3.2'
 * @category statistics
 */
export function compareArms(
  row: {
    readonly active?: Pick<EventArm, 'n' | 'N'> | undefined;
    readonly control?: Pick<EventArm, 'n' | 'N'> | undefined;
  },
  confidence = 0.95,
): Comparison | undefined {
  const { active, control } = row;
  if (active?.n === undefined || active.N === undefined) return undefined;
  if (control?.n === undefined || control.N === undefined) return undefined;
  const a = { n: active.n, N: active.N };
  const b = { n: control.n, N: control.N };
  const difference = riskDifference(a, b, confidence);
  const open = difference.lower <= 0 && difference.upper >= 0;
  return {
    active: wilson(a.n, a.N, confidence),
    control: wilson(b.n, b.N, confidence),
    difference,
    numberNeededToHarm: open
      ? null
      : {
          estimate: 1 / difference.estimate,
          lower: 1 / difference.upper,
          upper: 1 / difference.lower,
        },
  };
}

/**
 * Whether a printed percentage is what its counts give, at the digits that were printed.
 *
 * @param arm - one arm of a row
 * @returns undefined where the counts or the percentage are missing
 * @example
 * percentFits({ n: 14, N: 225, percent: 6 })
 * // => true
 * percentFits({ n: 14, N: 225, percent: 7 })
 * // => false
 * @category statistics
 */
export function percentFits(
  arm: Pick<EventArm, 'n' | 'N' | 'percent'> | undefined,
): boolean | undefined {
  if (arm?.n === undefined || arm.N === undefined || arm.percent === undefined) return undefined;
  const digits = String(arm.percent).split('.')[1]?.length ?? 0;
  const step = 10 ** -digits;
  // Half a step either way, whichever way the source rounds a tie.
  return Math.abs((100 * arm.n) / arm.N - arm.percent) <= step / 2 + Number.EPSILON * 100;
}

/**
 * One event with the table it comes from.
 *
 * @category statistics
 */
export interface EventRow {
  /** The table that it stands in. */
  readonly table: AdverseEventTable;
  /** One event of the table, with its counts by arm. */
  readonly event: AdverseEvent;
}

/**
 * Rows about an event of one kind of term. Groups, single terms, scales and measurements are asked for apart, and label
 * editions too, so that no list mixes them.
 *
 * @param tables - adverse-event tables, for example those of this package
 * @param query - event by name, kind of term, and where wanted the drug, the route and the label edition
 * @returns rows, in the order of the tables
 * @example
 * findEvents(adverseEventTables, { event: 'dissociation', term: 'group', edition: 'US 2020-07' }).length
 * // => 1
 * @category statistics
 */
export function findEvents(
  tables: readonly AdverseEventTable[],
  query: {
    readonly event: string;
    readonly term: AdverseEvent['term'];
    readonly drug?: string;
    readonly route?: string;
    /** Label tables of this edition; without it no label table is found, only trials and reports. */
    readonly edition?: string;
  },
): EventRow[] {
  const wanted = query.event.toLowerCase();
  const rows: EventRow[] = [];
  for (const table of tables) {
    if (table.edition !== query.edition) continue;
    const about = table.applies.some(
      ({ drug, route }) =>
        (query.drug === undefined || drug === undefined || drug === query.drug) &&
        (query.route === undefined || route === undefined || route === query.route),
    );
    if (!about) continue;
    for (const event of table.events) {
      if (event.term === query.term && event.event.toLowerCase() === wanted)
        rows.push({ table, event });
    }
  }
  return rows;
}

/**
 * Names of all events, sorted, without repeats.
 *
 * @param tables - adverse-event tables
 * @returns the names
 * @category statistics
 */
export function eventNames(tables: readonly AdverseEventTable[]): string[] {
  return [...new Set(tables.flatMap((table) => table.events.map(({ event }) => event)))].toSorted();
}
