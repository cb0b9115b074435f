import type { Verification } from './provenance.js';
import type { Gap, Limit, SiteParameter } from './protocol.js';
import type { Quantity } from './quantity.js';

/**
 * What a detail of a plan rests on.
 *
 * @category course
 */
export interface DetailSources {
  /** Ids of sources, each once, with an optional place in them. Empty where nothing is cited. */
  readonly cites: readonly string[];
  /** How well the worst known of them is known; absent where the detail rests on none. */
  readonly verification?: Verification;
}

/**
 * Something the source of a protocol leaves out: a line of `gaps`, as data.
 *
 * @category course
 */
export interface GapDetail extends DetailSources {
  /** Id of the gap in the protocol; a site fills it by this name. */
  readonly id: string;
  /** What the source does not give. */
  readonly says: string;
  /** What cannot be planned: dates, the dose, or a part of the session. */
  readonly blocks: Gap['blocks'];
  /** JSON pointer to the part of the protocol that lacks it. */
  readonly at?: string;
}

/**
 * A value that sources give for a parameter of the site.
 *
 * @category course
 */
export interface PublishedValue extends DetailSources {
  /** A number with its unit, or words. */
  readonly value: Quantity | number | string;
  /** Who publishes it. */
  readonly says?: string;
}

/**
 * Something the site must set: a line of `siteMustSet`, as data.
 *
 * @category course
 */
export interface SiteMustSetDetail extends DetailSources {
  /** Id of the parameter; a policy sets it by this name. */
  readonly id: string;
  /** What the site must set. */
  readonly says: string;
  /** Unit of the value, where it is a number. */
  readonly unit?: SiteParameter['unit'];
  /** What sources give, for the site to choose from; nothing is chosen. */
  readonly published: readonly PublishedValue[];
  /** It rests on no source of the protocol: the project put it beside it. */
  readonly notOfSource?: boolean;
}

/**
 * Something a site's policy set or changed: a line of `siteSet`, as data.
 *
 * @category course
 */
export interface SiteSetDetail extends DetailSources {
  /**
   * `set`: a parameter that the protocol leaves to the site; `fill`: a gap; `tighten`: a rule made tighter;
   * `task`: something to do that the site asks for, or the days of something whose days the source leaves open;
   * `exception`: a departure that cannot be ordered.
   */
  readonly kind: 'set' | 'fill' | 'tighten' | 'task' | 'exception';
  /** What it is about: a parameter, a gap, a rule to tighten, or the name of an exception. */
  readonly id: string;
  /** The value in words, or what the exception says. */
  readonly says: string;
  /** The value, where it is one number with a unit. */
  readonly value?: Quantity;
  /** What the protocol has instead, where it has a number. */
  readonly insteadOf?: Quantity;
  /** What an exception departs from, such as `preparation/food`. */
  readonly about?: string;
  /** Who decided. */
  readonly by: string;
  /** ISO date of the decision; exceptions have none of their own. */
  readonly on?: string;
}

/**
 * A limit before or during a session: one of the `limits` of a line of the timetable, as data.
 *
 * @category course
 */
export interface LimitDetail extends DetailSources {
  /** What is observed, such as `systolic-blood-pressure`. */
  readonly id: string;
  /** How it is compared; exactly at the limit counts only with `<=`, `>=` or `=`. */
  readonly is: Limit['is'];
  /** The limit. */
  readonly value: number;
  /** UCUM unit of the limit. */
  readonly unit: Limit['unit'];
  /** What to do when the limit is breached. */
  readonly says: string;
  /** The source was read for the limit; what to do is the wording of this project. */
  readonly editorial?: true;
  /** No source says it: this project chose it. */
  readonly projectChoice?: true;
}

/**
 * A number in a reason. A dose may say more: how the source states it, and what rounding or a cap made of it.
 *
 * @category course
 */
export interface ReasonNumber extends Quantity {
  /** The amount as the source states it, where that is another number or unit. */
  readonly level?: Quantity;
  /** The amount before rounding and caps, where they changed it. */
  readonly before?: Quantity;
  /** The cap that lowered it. */
  readonly cappedBy?: Quantity;
  /** The arm that gives it. */
  readonly arm?: string;
}

/**
 * Why a session is as it is: one of its `because`, as data.
 *
 * @category course
 */
export interface ReasonDetail extends DetailSources {
  /** Key of the reason in the catalog of words, such as `perWeek`. */
  readonly id: string;
  /** The reason in the words of the catalog that was handed over, without its sources. */
  readonly says: string;
  /** Every amount in it, by name, with its unit. */
  readonly numbers?: Readonly<Record<string, ReasonNumber | readonly ReasonNumber[]>>;
  /** Days, names, session numbers and yes or no, by name. */
  readonly about?: Readonly<Record<string, string | number | boolean>>;
}

interface Awaited<K extends string> {
  /** What it is that is waited for. */
  readonly kind: K;
  /**
   * The name by which `gate` and decisions know it. Each question of a plan has one of its own: where the author of a protocol
   * gave a gate the name that the planner's own question would have, the planner's question begins with `planner:`.
   */
  readonly id: string;
}

/**
 * What a session waits for, or what an open question is about. `kind` tells them apart; nothing has to be read out of a name.
 *
 * - `gate`: a gate of the protocol.
 * - `step-up`: what would raise the dose of a session; until then it does not rise.
 * - `dose-before`: how a session went, where the source ties a change of the dose after it.
 * - `dose`: a dose of a phase that nobody has chosen, or that the source does not give (`gap`).
 * - `implausible-dose`: whether a dose above any that a source at hand names is right.
 * - `interval`: the interval of a phase, where the source gives a range or several; without `most` it gives no longest.
 * - `sessions`: whether there are more sessions than the least number; without `least` the source gives a least length.
 * - `phase`: whether a phase is entered, by an event or by a decision.
 * - `missed-session`, `interruption`: what follows a missed session, or comes before a session after so long a time.
 * - `anchor`: a day outside the course that was not given.
 * - `break`: the length of the break before a phase.
 * - `no-slot`: an open day within the window of the session.
 * - `paused`: the day on which the course is resumed.
 * - `weight`: whether a weight that lies far from the one before is right.
 * - `arm`: which arm, where the arms part ways.
 * - `excluded`: a met exclusion; no decision lifts it.
 * - `rule`: a decision about what a rule found in the course.
 *
 * @category course
 */
export type WaitsFor =
  | (Awaited<'gate'> &
      DetailSources & {
        /** Id of the phase. */
        readonly phase: string;
        /** The question, as a list shows it. */
        readonly title: string;
      })
  | (Awaited<'step-up'> & {
      /** Number of the session in the course. */
      readonly session: number;
      /** What decides: a measure, tolerability, a clinician, or the number of the session. */
      readonly by: string;
    })
  | (Awaited<'dose-before'> & {
      /** Number of the session in the course. */
      readonly session: number;
    })
  | (Awaited<'dose'> & {
      /** Id of the phase. */
      readonly phase: string;
      /** Id of the gap that leaves it open. */
      readonly gap?: string;
    })
  | (Awaited<'implausible-dose'> & {
      /** Number of the session in the course. */
      readonly session: number;

      /** The dose that was worked out. */
      readonly dose: Quantity;
      /** The highest dose that a source at hand names, and the protocol that names it. */
      readonly highest: Quantity;

      /** Id of that protocol. */
      readonly protocol: string;
    })
  | (Awaited<'interval'> & {
      /** Id of the phase. */
      readonly phase: string;

      /** The lowest that the source gives. */
      readonly least: Quantity;

      /** The highest. */
      readonly most?: Quantity;
      /** Single intervals to choose from, where the source names them. */
      readonly options?: readonly Quantity[];
    })
  | (Awaited<'sessions'> & {
      /** Id of the phase. */
      readonly phase: string;

      /** The lowest that the source gives. */
      readonly least?: Quantity<'{session}'>;
    })
  | (Awaited<'phase'> & {
      /** Id of the phase. */
      readonly phase: string;
      /** Event that begins the phase. */
      readonly event?: string;
    })
  | (Awaited<'missed-session'> & {
      /** Number of the session in the course. */
      readonly session: number;
    })
  | (Awaited<'interruption'> & {
      /** Number of the session in the course. */
      readonly session: number;
    })
  | (Awaited<'anchor'> & {
      /** Name of the day that the course hangs on: `surgery`. */
      readonly anchor: string;
    })
  | (Awaited<'break'> & {
      /** Id of the phase. */
      readonly phase: string;

      /** The lowest that the source gives. */
      readonly least: Quantity;

      /** The highest. */
      readonly most: Quantity;
    })
  | Awaited<'no-slot'>
  | (Awaited<'paused'> & {
      /** ISO date from which it is paused. */
      readonly since: string;
    })
  | (Awaited<'weight'> & {
      /** The weight that doses were worked out from. */
      readonly before: Quantity<'kg'>;

      /** The new weight. */
      readonly now: Quantity<'kg'>;
      /** ISO date of the weight. */
      readonly on: string;
    })
  | (Awaited<'arm'> & {
      /** Id of the phase. */
      readonly phase: string;
      /** Ids of the arms it may be. */
      readonly arms: readonly string[];
    })
  | Awaited<'excluded'>
  | (Awaited<'rule'> & {
      /** Id of the rule. */
      readonly rule: string;
    });
