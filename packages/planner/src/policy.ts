import type {
  Protocol,
  Quantity,
  SiteSetDetail,
  TaskFactName,
  TaskKind,
} from '@openketamine/model';

/**
 * What a site has decided where sources are silent or differ, with who decided and when. It is layered
 * over the protocol and stays visible in the plan. Tightening a cited rule is free; dose caps, first
 * doses, least gaps and least observation are never loosened; anything else that departs from the
 * protocol stands under `exceptions`, by name.
 *
 * @category policy
 */
export interface SitePolicy {
  /** Id of the policy: `clinic-north`. */
  readonly id: string;
  /** What a list shows; absent: the id. */
  readonly title?: string | undefined;
  /** Who decided. */
  readonly by: string;
  /** ISO date of the decision. */
  readonly on: string;
  /** Values for parameters that the protocol leaves to the site, by parameter. */
  readonly set?: Readonly<Record<string, SiteValue>> | undefined;
  /** Values for gaps of the source, by gap. The plan shows them as the site's. */
  readonly fill?: Readonly<Record<string, SiteValue>> | undefined;
  /** Limits that the site draws tighter than the protocol. */
  readonly tighten?: Tightening | undefined;
  /** What the site asks for beside the protocol: therapy and integration visits, a referral, a letter to the patient's own doctor. */
  readonly tasks?: readonly SiteTask[] | undefined;
  /** What the site does otherwise than the protocol says, each with who decided. */
  readonly exceptions?: readonly PolicyException[] | undefined;
}

/**
 * Cited rules made tighter. Each says which direction is tighter.
 *
 * @category policy
 */
export interface Tightening {
  /** Longer is tighter. */
  readonly observation?: Quantity<'min'> | undefined;
  /** Lower is tighter. */
  readonly doseCap?: Quantity<'mg'> | Quantity<'mg/kg'> | undefined;
  /** Lower is tighter. */
  readonly firstDose?: Quantity<'mg'> | Quantity<'mg/kg'> | undefined;
  /** Longer is tighter. */
  readonly leastGap?: Quantity<'h'> | Quantity<'d'> | undefined;
  /** Limits before the dose, by observation: nearer to normal is tighter. */
  readonly limits?: Readonly<Record<string, Quantity>> | undefined;
}

/**
 * Something to do that a site asks for. The id of a task of the protocol whose days the source leaves open says when that
 * task is; every other id adds a task, which rests on the site alone.
 *
 * A referral or a letter has no text: `needs` names the facts it needs, and a plan collects them as they are recorded.
 *
 * @category policy
 */
export interface SiteTask {
  /** Id of the task within its policy. */
  readonly id: string;
  /** What kind of task it is: `referral`. */
  readonly kind: TaskKind;
  /** What a plan shows, in the words of the site. Without it, the name of the kind. */
  readonly title?: string | undefined;
  /** Phase it belongs to; without it, every phase. */
  readonly phase?: string | undefined;
  /** When it is done. */
  readonly at: SiteTaskTime;
  /** How many times; absent: as often as `at` gives. */
  readonly count?: Quantity<'{session}'> | undefined;
  /** How long one is. */
  readonly length?: Quantity<'min'> | Quantity<'h'> | undefined;
  /** Without it, a referral or a letter needs what its kind needs. */
  readonly needs?: readonly TaskFactName[] | undefined;
}

/**
 * When a task of a site is done: before the course, at sessions or so long after them, every so often, so long after a
 * phase, or spread over a length.
 *
 * @category policy
 */
export type SiteTaskTime =
  | {
      /** Before the first session. */
      readonly kind: 'before-course';
    }
  | {
      /** At sessions, or so long after them. */
      readonly kind: 'session';

      /** Every session, the first or the last of the phase, or these numbers within it. */
      readonly sessions: 'every' | 'first' | 'last' | readonly number[];
      /** Negative is before. */
      readonly offset?: Quantity<'h'> | Quantity<'d'> | Quantity<'wk'> | undefined;
    }
  | {
      /** Again and again. */
      readonly kind: 'every';

      /** How often: 1 wk is once a week. */
      readonly every: Span;

      /** From which end of the phase it counts; absent: its start. */
      readonly from?: 'phase-start' | 'phase-end' | undefined;

      /** For how long; absent: as long as the phase lasts. */
      readonly for?: Span | undefined;
    }
  | {
      /** So long after a phase. */
      readonly kind: 'after-phase';
      /** How long after the phase. */
      readonly offset: Span;
    }
  | {
      /** Spread evenly over a length. */
      readonly kind: 'spread';

      /** From which end of the phase it counts; absent: its start. */
      readonly from?: 'phase-start' | 'phase-end' | undefined;
      /** Negative is before. */
      readonly offset?: Quantity<'d'> | Quantity<'wk'> | undefined;

      /** The length over which the visits are spread: 14 wk. */
      readonly over: Span;
    };

type Span = Quantity<'d'> | Quantity<'wk'> | Quantity<'mo'>;

/**
 * A departure from the protocol that cannot be ordered as tighter or looser.
 *
 * @category policy
 */
export interface PolicyException {
  /** Id of the exception within its policy. */
  readonly id: string;
  /** What it departs from, such as `preparation/food`. */
  readonly about: string;
  /** What the site does instead, in a sentence. */
  readonly says: string;
  /** Who decided on it. */
  readonly by: string;
}

/**
 * One value a site has set. `cases` may make it depend on patient facts: 60 minutes with an escort,
 * 120 without.
 *
 * @category policy
 */
export interface SiteValue {
  /** The value, in `unit`; absent where it hangs on `cases` or is only said in words. */
  readonly value?: number | string | boolean | undefined;
  /** UCUM code of the unit: `h`; absent for a word or a yes or no. */
  readonly unit?: string | undefined;
  /** The decision in a sentence, as the plan shows it. */
  readonly says?: string | undefined;
  /** Who decided; absent: whoever decided on the policy. */
  readonly by?: string | undefined;
  /** ISO date of the decision; absent: that of the policy. */
  readonly on?: string | undefined;
  /** Values that hang on the patient, such as on an escort home. */
  readonly cases?:
    | readonly {
        /** When the value holds. */
        readonly when: {
          /** Whether somebody accompanies the patient home. */
          readonly escort?: boolean | undefined;
        };

        /** What holds then. */
        readonly value: number | string;

        /** UCUM code of its unit. */
        readonly unit?: string | undefined;
      }[]
    | undefined;
}

/**
 * A policy as `planCourse` takes it. `usablePolicy` of `@openketamine/planner/site` makes one.
 *
 * @category policy
 */
export interface UsablePolicy {
  /** The policy as it was handed over. */
  readonly policy: SitePolicy;
  /** Layers the policy over a protocol. Refuses what may never be loosened. */
  readonly over: (protocol: Protocol) => SitedProtocol;
}

/**
 * A protocol with a site's decisions layered over it, and what the site changed.
 *
 * @category policy
 */
export interface SitedProtocol {
  /** The protocol with the values of the site in it. */
  readonly protocol: Protocol;
  /** What the site set or changed in it, one entry each. */
  readonly changed: readonly SiteSetDetail[];
  /** What the site decided and nothing in this protocol reads, by place in the policy: `set/fasting-solids`. */
  readonly unread?: readonly string[];
}
