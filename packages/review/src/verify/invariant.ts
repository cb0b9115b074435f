import type { Course, OpenKetamineError, Session } from '@openketamine/model';
import type { PlanInput } from '@openketamine/planner';
import type { Oracle } from './oracle/oracle.js';

/**
 * The planner, or something that claims to be one.
 *
 * @category verify
 */
export type Planner = (input: PlanInput) => Course;

/** A plan, or the refusal that stands in its place. */
export type Planned =
  | {
      /** The plan. */
      readonly course: Course;
      /** Absent: there is a plan. */
      readonly refusal?: undefined;
    }
  | {
      /** Absent: the call was refused. */
      readonly course?: undefined;
      /** Why the call was refused. */
      readonly refusal: OpenKetamineError;
    };

/**
 * A course, what it was planned from, and what it is judged by.
 *
 * @category verify
 */
export interface Situation {
  /** The protocol that the course is judged by. */
  readonly oracle: Oracle;
  /** What the planner was given. */
  readonly input: PlanInput;
  /** The course as it was planned. */
  readonly course: Course;
  /** The course before the last event; absent at the start. */
  readonly before?: Course | undefined;
  /** Plans another course, for invariants that compare. Never throws a refusal. */
  readonly plan: (input: PlanInput) => Planned;
}

/**
 * Something that holds for every course a protocol allows, whatever happens. Each stands in a file of its own.
 *
 * @category verify
 */
export interface Invariant {
  /** Kebab case; a counter-example is told under this name. */
  readonly name: string;
  /** One sentence that says what has to be true. */
  readonly description: string;
  /** `start`: asked of courses to which nothing has happened; `step`: asked after an event; else of all. */
  readonly asked?: 'start' | 'step';
  /** Asked of one course in so many, since it plans again. A counter-example is asked in any case. */
  readonly oneIn?: number;
  /** What contradicts it, in words a clinician reads. */
  judge(situation: Situation): Iterable<string>;
}

/** Sessions that are still to come. */
export const isOpen = ({ state }: Session): boolean =>
  state === 'planned' || state === 'conditional' || state === 'moved';

/** `session 3 on 2025-01-13`. */
export const shownSession = ({ number, date }: Session): string =>
  `session ${number}${date === null ? '' : ` on ${date}`}`;

/** Equal but for what binary fractions add. */
export const nearly = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));

/** Above by more than what binary fractions add. */
export const above = (a: number, b: number): boolean => a > b && !nearly(a, b);

/** Whole days since 1970. */
export const dayOf = (date: string): number =>
  Math.round(Date.parse(`${date}T00:00:00Z`) / 86_400_000);

/** The date so many days later. */
export const plusDays = (date: string, days: number): string =>
  new Date((dayOf(date) + days) * 86_400_000).toISOString().slice(0, 10);
