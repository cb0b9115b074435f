import type { Quantity, ReasonDetail, Schedule } from '@openketamine/model';
import type { ExplainedDose, Words } from '../../explain.js';
import { citesOf, worst, type Cited } from './cited.js';
import type { Day } from '../calendar/days.js';
import type { Slot } from '../calendar/slots.js';

/** A dose in a reason, with the arm that gives it where arms differ. */
export type ToldDose = ExplainedDose & { readonly arm?: string };
export type Told = string | ToldDose | Quantity;

type Structured<G> = G extends readonly [infer First, ...infer Rest]
  ? [
      First extends string
        ? First | Told
        : First extends string | undefined
          ? First | Told
          : First extends readonly string[]
            ? readonly Told[]
            : First,
      ...Structured<Rest>,
    ]
  : [];

/** A catalog that is told amounts instead of text, and gives reasons as data. */
export type SayWords = {
  readonly [K in keyof Words]: Words[K] extends (...given: infer G) => string
    ? (...given: Structured<G>) => ReasonDetail
    : ReasonDetail;
};

/** Where in the course a session is whose day is explained. */
export interface SessionPosition {
  readonly number: number;
  /** Day of the session before. */
  readonly last: Day | null;
  /** Day 1 of the phase. */
  readonly base: Day;
}

/** Everything that is said about a session, where words were handed over. */
export interface Say extends SayWords {
  /** Why a session is on its day. */
  readonly whyDate: (
    schedule: Schedule,
    slot: Slot,
    day: Day,
    at: SessionPosition,
    inPhase: number,
    lastInPhase: Day | null,
  ) => ReasonDetail;
}

/** The reasons among what was said; nothing is said where no words for reasons were handed over. */
export const because = (...said: readonly (ReasonDetail | undefined)[]): ReasonDetail[] =>
  said.filter((reason) => reason !== undefined);

/** A reason with the sources it rests on, and how well they are known. */
export function sourced(reason: ReasonDetail, from: readonly Cited[]): ReasonDetail {
  const verification = worst(from);
  const cites = citesOf(from);
  const { id, says, numbers, about } = reason;
  // field by field and not by spreading, which takes several times as long
  const found = { id, says } as { -readonly [K in keyof ReasonDetail]: ReasonDetail[K] };
  if (numbers !== undefined) found.numbers = numbers;
  if (about !== undefined) found.about = about;
  found.cites = cites;
  if (verification !== undefined) found.verification = verification;
  return found;
}
