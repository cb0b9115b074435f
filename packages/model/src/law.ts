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
  /** Id of the law in the collection `regulatory`; it stays the same over all its steps. */
  readonly id: string;
  /** The dossier record of the step that is shown. */
  readonly record: string;
  /** Name of the law, for a list. */
  readonly title: string;
  /** What it is about: an approval, a program, scheduling. */
  readonly kind: Regulatory['kind'];
  /** Place whose law it is: `US`, `CA-AB`. */
  readonly jurisdiction: string;
  /** Who issued it. */
  readonly body: string;
  /** How it stood on the day. */
  readonly state: LawState;
  /** What the step that is shown did: `approved`, `required`, `not-approved`. */
  readonly status: RegulatoryStep['status'];
  /** What it says, in our own words. */
  readonly says: string;
  /** What it allows, a sentence each; empty where what was read allows nothing by name. */
  readonly allows: readonly string[];
  /** What it demands, a sentence each; empty where what was read demands nothing by name. */
  readonly demands: readonly string[];
  /** Since when it holds, as exactly as was read. */
  readonly from: Since;
  /** Until when it holds, as exactly as was read. */
  readonly until: Until;
  /** Ids of the sources it was read in. */
  readonly cites: readonly string[];
  /** How its source was read. */
  readonly verification: RegulatoryStep['verification'];
  /** The copy or summary that was read, when `verification` is `secondary`. */
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
  /** What the law would be about. */
  readonly kind: Regulatory['kind'];
  /** Place whose law it would be: `US-WY`. */
  readonly jurisdiction: string;
  /** The name of the place. */
  readonly name: string;
  /** What nobody has read, in a sentence. */
  readonly says: string;
}

/**
 * The law of one place on one day, as far as it was read.
 *
 * @category law
 */
export interface LawAnswer {
  /** Place that was asked about: `US-CA`. */
  readonly place: string;
  /** ISO date. */
  readonly on: string;
  /** The laws of the place and of the places that it lies in, as they stood on the day. */
  readonly laws: readonly LawOfDay[];
  /** Laws that one would expect there and that nobody has read. */
  readonly nothingRead: readonly NothingRead[];
}

/**
 * The law of the days of some sessions: all those one after the other for which it was read to be the same.
 *
 * @category law
 */
export interface LawOfSessions {
  /** Their numbers in the course. */
  readonly sessions: readonly number[];
  /** Day of the first of them. */
  readonly from: string;
  /** Day of the last of them. */
  readonly to: string;
  /** Where they are given. */
  readonly setting: string;
  /** Null where no place was given: then no law was looked up. */
  readonly place: string | null;
  /** The laws as they stand on those days; empty where no place was given. */
  readonly laws: readonly LawOfDay[];
  /** Laws that one would expect there and that nobody has read. */
  readonly nothingRead: readonly NothingRead[];
}
