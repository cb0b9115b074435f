import type { DoseRule, ReasonDetail, WaitsFor } from '@openketamine/model';
import type { PlanChoices } from '../../input.js';
import type { Moment } from '../decide/criterion.js';
import type { Day } from '../calendar/days.js';
import type { Scene } from '../read/guard.js';
import type { Cited } from '../read/cited.js';
import type { Dose, DoseCache, Level } from '../read/levels.js';
import type { Say } from '../read/reasons.js';
import type { EventLog, SessionLog } from '../read/log.js';

/** What is known of the dose of the session before. */
export interface DoseBefore {
  /** Number of the session in the course. */
  readonly number: number;
  readonly dose: Dose | null;
  /** Milligrams really given or planned; null when not known. */
  readonly mg: number | null;
  /** False when it still depends on something. */
  readonly certain: boolean;
  /** The session is over. */
  readonly settled: boolean;
  /** It was given in full, or planned so: nobody stopped it. */
  readonly whole: boolean;
  readonly rung: number;
  readonly options: readonly Dose[];
  readonly poor: boolean;
  /** Steps a gate has moved the dose since; absent when none spoke. */
  readonly moved?: number;
  /** Drug and route. */
  readonly of: string;
  /** A reduction that nobody has lifted. */
  readonly held: Held | undefined;
}

/** A dose was reduced, stopped or poorly tolerated: it does not rise until somebody decides. */
export interface Held {
  /** Milligrams at most; null where nobody knows how much was given. */
  readonly mg: number | null;
  /** The amount as the protocol states it, where it is one of the protocol's. */
  readonly level?: Level | undefined;
  /** Number of the session. */
  readonly since: number;
  readonly phase: string;
  /** Drug and route: a reduction of one says nothing about another. */
  readonly of: string;
}

/** The dose of a session, or what has to be chosen or found out first. */
export interface Decision {
  readonly dose: Dose | null;
  readonly options: readonly Dose[];
  readonly range?: { readonly least: Dose; readonly most: Dose; readonly step?: Dose };
  readonly gap?: string;
  /** What the dose waits for. */
  readonly waits?: WaitsFor;
  /** The dose without a reduction, where one holds it back. */
  readonly unheld?: Dose | null;
  /** A reduction that stands after this session, unless it is given otherwise. */
  readonly held?: Held | undefined;
  readonly rung: number;
  readonly because: readonly ReasonDetail[];
  readonly cites: readonly Cited[];
}

export interface DoseScene {
  readonly rule: DoseRule;
  readonly scene: Scene;
  /** Number in the course. */
  readonly number: number;
  readonly inPhase: number;
  readonly day: Day;
  readonly weight: number | undefined;
  readonly before: DoseBefore | null;
  /** Drug and route. */
  readonly of: string;
  readonly moment: Moment;
  readonly log: EventLog;
  readonly session: SessionLog | undefined;
  readonly choices: PlanChoices;
  /** The words of reasons; undefined where none are wanted. */
  readonly say: Say | undefined;
  /** Names of the gates of the protocol, which no question of the planner's own may have. */
  readonly taken: ReadonlySet<string>;
  readonly book: DoseCache;
  /** Called when a dose wanted for the whole course or a phase was used. */
  readonly used: (what: 'dose' | 'phase') => void;
}

/** What the protocol allows for this session. */
export interface Offer extends Decision {
  /** Choosing another option than the last dose is a decision about it. */
  readonly free: boolean;
  /** What was wanted before no longer answers: the highest dose needs somebody who chooses it anew. */
  readonly anew?: true;
  /** The next rung, open to a clinician or while the measure is not known. */
  readonly above?: Dose;
  readonly aboveWaits?: WaitsFor;
}

/** A reduction that counts here: of the same drug by the same route, and not lifted for this phase. */
export function heldHere({ before, of, scene, choices }: DoseScene): Held | undefined {
  const held = before?.held;
  if (held === undefined || held.of !== of) return undefined;
  const anew = held.phase !== scene.phase && choices.doseByPhase?.[scene.phase] !== undefined;
  return anew ? undefined : held;
}

/** No session of the phase has been given yet: a missed one does not use up the first dose. */
export function isFirst({ before, number, inPhase }: DoseScene): boolean {
  return before === null || before.number <= number - inPhase;
}
