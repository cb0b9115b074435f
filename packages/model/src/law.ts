import type { Regulatory, RegulatoryStep, Since, Until } from './schema/evidence.js';

/**
 * How a law stood on a day. `holds`: begun and not ended as far as was read. `may-hold`: it began in a span of which the day is
 * part. `proposed`: somebody proposed it, and nothing read says that it was adopted. `ended`: the last day that was read has
 * passed, and nothing read says what holds since. `not-yet`: what was read begins later.
 *
 * @category law
 */
export type LawState = 'holds' | 'may-hold' | 'proposed' | 'ended' | 'not-yet';

/**
 * One law as it was read to stand on a day: what it says, since when, until when, and where that was read.
 *
 * Says what was read, not what is lawful: a later text that nobody read changes it unseen.
 *
 * @category law
 */
export interface LawOfDay {
  readonly id: string;
  /** The dossier record of the step that is shown. */
  readonly record: string;
  readonly title: string;
  readonly kind: Regulatory['kind'];
  readonly jurisdiction: string;
  /** Who issued it. */
  readonly body: string;
  readonly state: LawState;
  readonly status: RegulatoryStep['status'];
  readonly says: string;
  readonly allows: readonly string[];
  readonly demands: readonly string[];
  readonly from: Since;
  readonly until: Until;
  readonly cites: readonly string[];
  readonly verification: RegulatoryStep['verification'];
  readonly readIn?: string;
}

/**
 * A law that a reader would expect and that nobody has read. Not the same as "there is none".
 *
 * @category law
 */
export interface NothingRead {
  /** Stable: the list it stands in, and the place. */
  readonly id: string;
  readonly kind: Regulatory['kind'];
  readonly jurisdiction: string;
  /** The name of the place. */
  readonly name: string;
  readonly says: string;
}

/**
 * The law of one place on one day, as far as it was read.
 *
 * @category law
 */
export interface LawAnswer {
  readonly place: string;
  /** ISO date. */
  readonly on: string;
  readonly laws: readonly LawOfDay[];
  readonly nothingRead: readonly NothingRead[];
}

/**
 * The law of the days of some sessions: all those one after the other for which it was read to be the same.
 *
 * @category law
 */
export interface LawOfSessions {
  readonly sessions: readonly number[];
  /** Day of the first of them. */
  readonly from: string;
  /** Day of the last of them. */
  readonly to: string;
  /** Where they are given. */
  readonly setting: string;
  /** Null where no place was given: then no law was looked up. */
  readonly place: string | null;
  readonly laws: readonly LawOfDay[];
  readonly nothingRead: readonly NothingRead[];
}
