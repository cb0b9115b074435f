import { OpenKetamineError } from '@openketamine/model';
import { checkTotal } from './bands.js';
import { dayNumber } from '@openketamine/model/bounds';
import { definitionOf, judge } from './definitions.js';
import type { Definition, Scale } from './data-types.js';
import type { Flag } from './suicidality.js';

/** One rating of a course. */
export interface Rating {
  /** ISO date. */
  readonly on: string;
  /** Total of the scale, in points. */
  readonly total: number;
  /** The rating from before treatment; without one, the first is taken. */
  readonly baseline?: boolean;
  /** Answers that stand out by themselves; absent where none was looked for. */
  readonly flags?: readonly Flag[];
}

/** Which definitions a trajectory is told by. Each is an id of the scale; what is left out is not told. */
export interface TrajectoryDefinitions {
  /** Id of the definition of response; absent: not told. */
  readonly response?: string;
  /** Id of the definition of remission; absent: not told. */
  readonly remission?: string;
  /** A definition of kind `relapse` or `stable-remission` may need several ratings. */
  readonly relapse?: string;
  /** Least weeks a response has to hold, at each rating, to be called sustained. */
  readonly sustainedWeeks?: number;
}

/** The first time something held. */
export interface Reached {
  /** Id of the definition that tells it: `madrs-response-50`. */
  readonly definition: string;
  /** ISO date, or null when it never held. */
  readonly on: string | null;
  /** Days since baseline. */
  readonly days: number | null;
}

/** How a patient did over a course. */
export interface Trajectory {
  /** Id of the scale: `madrs`. */
  readonly scale: string;
  /** The rating that the others are compared with. */
  readonly baseline: Rating;
  /** The best rating so far; the baseline where none was better. */
  readonly best: Rating;
  /** The latest rating. */
  readonly last: Rating;
  /** Last minus baseline, in points. */
  readonly change: number;
  /** Points a week by least squares; null with fewer than two days. */
  readonly slopePerWeek: number | null;
  /**
   * When a response was first reached, by the definition asked for; null where none was asked
   * for.
   */
  readonly response: Reached | null;
  /**
   * When remission was first reached, by the definition asked for; null where none was asked for.
   */
  readonly remission: Reached | null;
  /** After a response. */
  readonly relapse: Reached | null;
  /** Whether the response held at each later rating, for the weeks asked; null when the course is too short to tell. */
  readonly sustained: boolean | null;
  /** Each flag with its day. They stand beside the figures and go into none of them. */
  readonly flags: readonly {
    /** ISO date of the rating. */
    readonly on: string;
    /** What was flagged. */
    readonly flag: Flag;
  }[];
}

function ordered(scale: Scale, ratings: readonly Rating[]): readonly Rating[] {
  if (ratings.length === 0) {
    throw new OpenKetamineError(
      'INPUT_INVALID',
      '/ratings',
      'There is no rating.',
      'Give one at least.',
    );
  }
  for (const [at, one] of ratings.entries()) checkTotal(scale, one.total, `/ratings/${at}/total`);
  return ratings
    .map((rating, at) => ({ one: rating, day: dayNumber(rating.on, `/ratings/${at}/on`) }))
    .toSorted((a, b) => a.day - b.day)
    .map(({ one }) => one);
}

const dayOf = (rating: Rating) => dayNumber(rating.on, '/on');

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function slope(ratings: readonly Rating[]): number | null {
  const weeks = ratings.map((rating) => dayOf(rating) / 7);
  const [x, y] = [mean(weeks), mean(ratings.map((rating) => rating.total))];
  const spread = weeks.reduce((sum, week) => sum + (week - x) ** 2, 0);
  if (spread === 0) return null;
  return (
    weeks.reduce((sum, week, at) => sum + (week - x) * ((ratings[at]?.total ?? y) - y), 0) / spread
  );
}

/** Whether a definition that needs several ratings holds at the last of these. */
function holdsOverTime({ rule }: Definition, until: readonly Rating[]): boolean {
  const last = until.at(-1);
  const before = until.at(-2);
  if (last === undefined) return false;
  if (rule.totalTwice !== undefined && before !== undefined) {
    const { atLeast, gapDays } = rule.totalTwice;
    const gap = dayOf(last) - dayOf(before);
    return (
      last.total >= atLeast &&
      before.total >= atLeast &&
      gap >= gapDays.least &&
      gap <= gapDays.most
    );
  }
  if (rule.totalInWeeks !== undefined) {
    const { atMost, atLeastWeeks, ofWeeks } = rule.totalInWeeks;
    const weeks = until.flatMap((rating) => {
      const back = Math.floor((dayOf(last) - dayOf(rating)) / 7);
      return back < ofWeeks && rating.total <= atMost ? [back] : [];
    });
    return new Set(weeks).size >= atLeastWeeks;
  }
  return false;
}

/**
 * How a patient did over a course: baseline, best, last, slope, and when a response, a remission and a relapse by the
 * definitions named were first reached. Looks only at the ratings given; does not fill in weeks without a rating and cannot see
 * what is not a rating (hospital care that some definitions of relapse count).
 *
 * @param scale - a scale of this package
 * @param ratings - in any order; one may say that it is the baseline
 * @param definitions - ids of definitions of the scale
 * @returns the trajectory
 * @throws OpenKetamineError `INPUT_INVALID`, `VALUE_OUT_OF_RANGE`, `DATE_INVALID`, `ID_UNKNOWN`, `BASELINE_INVALID`
 * @example
 * const course = trajectory(
 *   madrs,
 *   [{ on: '2025-01-06', total: 32 }, { on: '2025-01-13', total: 20 }, { on: '2025-01-27', total: 12 }],
 *   { response: 'madrs-response-50', remission: 'madrs-remission-10' },
 * );
 * [course.response?.days, course.remission?.on, course.change]
 * // => [21, null, -20]
 * @category trajectories
 */
export function trajectory(
  scale: Scale,
  ratings: readonly Rating[],
  definitions: TrajectoryDefinitions = {},
): Trajectory {
  const all = ordered(scale, ratings);
  const baseline = all.find((rating) => rating.baseline === true) ?? all[0];
  const last = all.at(-1);
  if (baseline === undefined || last === undefined) {
    throw new OpenKetamineError('INTERNAL', '', 'Ratings were there and are gone.', 'Report this.');
  }
  const after = all.filter((rating) => rating !== baseline && dayOf(rating) >= dayOf(baseline));
  const better = (a: Rating, b: Rating) =>
    scale.direction === 'higher-worse' ? a.total < b.total : a.total > b.total;
  const days = (rating: Rating | undefined) =>
    rating === undefined ? null : dayOf(rating) - dayOf(baseline);
  const holds = (id: string, at: number): boolean => {
    const definition = definitionOf(scale, id);
    const rating = after[at];
    if (rating === undefined) return false;
    const { met } = judge(scale, definition, rating.total, baseline.total);
    return met ?? holdsOverTime(definition, after.slice(0, at + 1));
  };
  const reached = (id: string | undefined, from = 0): Reached | null => {
    if (id === undefined) return null;
    definitionOf(scale, id);
    const at = after.findIndex((_, index) => index >= from && holds(id, index));
    return { definition: id, on: after[at]?.on ?? null, days: days(after[at]) };
  };
  const response = reached(definitions.response);
  const first = after.findIndex((rating) => rating.on === response?.on);
  return {
    scale: scale.id,
    baseline,
    best: after.reduce((best, rating) => (better(rating, best) ? rating : best), baseline),
    last,
    change: last.total - baseline.total,
    slopePerWeek: slope([baseline, ...after]),
    response,
    remission: reached(definitions.remission),
    relapse: first < 0 ? null : reached(definitions.relapse, first + 1),
    sustained: sustainedFrom(first, after, definitions, holds),
    flags: all.flatMap((rating) => (rating.flags ?? []).map((flag) => ({ on: rating.on, flag }))),
  };
}

function sustainedFrom(
  first: number,
  after: readonly Rating[],
  { response, sustainedWeeks }: TrajectoryDefinitions,
  holds: (id: string, at: number) => boolean,
): boolean | null {
  const begun = after[first];
  if (begun === undefined || response === undefined || sustainedWeeks === undefined) return null;
  const end = dayOf(begun) + 7 * sustainedWeeks;
  const later = after.map((rating, at) => ({ at, day: dayOf(rating) })).slice(first + 1);
  const inside = later.filter(({ day }) => day <= end);
  if (inside.some(({ at }) => !holds(response, at))) return false;
  // Without a rating at or after the end nobody knows whether it held.
  const beyond = later.find(({ day }) => day >= end);
  return beyond === undefined ? null : holds(response, beyond.at);
}
