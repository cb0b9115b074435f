import type { Course, Protocol } from '@openketamine/model';
import { eventSentence } from '@openketamine/model/sentences';
import {
  planCourse,
  type CourseEvent,
  type PlanChoices,
  type PlanInput,
  type PlanPatient,
} from '@openketamine/planner';
import {
  answering,
  breaks,
  complaints,
  explore,
  quiet,
  type Found,
  type Reach,
  type Seen,
} from './explore/explore.js';
import { shrink } from './explore/shrink.js';
import type { Invariant, Planner } from './invariant.js';
import { invariants } from './invariants/index.js';
import { Oracle } from './oracle/oracle.js';
import { partsOf, type PartState } from './parts.js';
import { tellStart } from './tell.js';

/**
 * How far `verify` looks, and what it judges by.
 *
 * @category verify
 */
export interface VerifyOptions {
  /** Deviations from the planned course, one after the other. Default 2. */
  readonly depth?: number | undefined;
  /** States at most for one protocol. Default 2000. */
  readonly states?: number | undefined;
  /** The protocol to judge by, when courses of a changed one are compared with it. Default: the protocol itself. */
  readonly against?: Protocol | undefined;
  /** Another protocol by id, for doses that refer to one. */
  readonly protocols?: ((id: string) => Protocol | undefined) | undefined;
  /** The planner to try. Default: `planCourse`. */
  readonly plan?: Planner | undefined;
}

/**
 * A course that breaks an invariant, made as small as it could be.
 *
 * @category verify
 */
export interface CounterExample {
  /** Name of the invariant. */
  readonly invariant: string;
  /** What contradicts it. */
  readonly says: string;
  /** The start, in words. */
  readonly start: string;
  /** What happened, in words, in order of time. */
  readonly steps: readonly string[];
  /** To replay it: what `planCourse` was given. */
  readonly input: {
    /** ISO date of the first session. */
    readonly start: string;

    /** Who it was planned for. */
    readonly patient: PlanPatient;

    /** What was chosen. */
    readonly choices: PlanChoices;

    /** What happened, in order of time. */
    readonly events: readonly CourseEvent[];
  };
}

/**
 * What `verify` found out about one protocol.
 *
 * @category verify
 */
export interface Verification {
  /** Id of the protocol. */
  readonly protocol: string;
  /** Courses that were planned and judged. */
  readonly states: number;
  /** Of these, refused by the planner, in words. */
  readonly refused: number;
  /** How many deviations from the planned course were followed. */
  readonly depth: number;
  /** Whether the budget of states ended it before everything up to the depth was seen. */
  readonly cut: boolean;
  /** How each part of a session stands. */
  readonly parts: readonly PartState[];
  /** How many values the site must set. */
  readonly siteMustSet: number;
  /** Gaps of the source that keep the plan from going on, by id. */
  readonly gaps: readonly string[];
  /** Phases that no explored course came to. */
  readonly notReached: readonly string[];
  /** Empty when every invariant held. */
  readonly broken: readonly CounterExample[];
}

/** Name of the invariant that looks at all courses together. */
const reached = 'every-phase-is-reached';

/**
 * Plans a protocol for a grid of people, arms, places, editions and choices, lets everything happen to the course that may happen, up
 * to a depth, and judges every course by every invariant. What it finds is a fault of the protocol or of the planner; that it finds
 * nothing says that the two agree with each other and with themselves, not that the numbers are right.
 *
 * Pure and deterministic. Throws nothing.
 *
 * @param protocol - the protocol whose courses are planned
 * @param options - depth, budget, and what to judge by
 * @returns what was explored, and for each broken invariant the smallest counter-example
 * @example
 * import { ketamineIvTrdSingle } from '@openketamine/protocols/ketamine-iv-trd-single';
 * verify(ketamineIvTrdSingle, { states: 200 }).broken
 * // => []
 * @category verify
 */
export function verify(protocol: Protocol, options: VerifyOptions = {}): Verification {
  const reach: Reach = { depth: options.depth ?? 2, states: options.states ?? 2000 };
  const judged = options.against ?? protocol;
  const plan = options.plan ?? planCourse;
  const others = options.protocols ?? (() => undefined);
  const oracle = new Oracle(judged, others);
  const planner: Planner = (input) => plan({ ...input, protocol });
  const rest = { protocols: others };
  const seen = explore(oracle, planner, invariants, reach, rest);
  const again = (found: Found) =>
    explore(oracle, planner, unsampled(found.invariant), { ...reach, states: 500 }, rest);
  const broken = [...seen.found.values()].map((found) =>
    counterExample(oracle, planner, shorter(found, again)),
  );
  const hidden = judged.phases.filter((phase) => !seen.phases.has(phase.id));
  const notReached = hidden.map(({ id }) => id);
  const lost = hidden.filter((phase) => !isExplained(judged, phase.id, seen.ordinary));
  return {
    protocol: protocol.id,
    states: seen.states,
    refused: seen.refused,
    depth: reach.depth,
    cut: seen.cut,
    parts: seen.ordinary === undefined ? [] : partsOf(oracle, seen.ordinary),
    siteMustSet: seen.ordinary?.siteMustSet.length ?? 0,
    gaps: judged.gaps.map(({ id }) => id),
    notReached,
    broken: [
      ...broken,
      ...lost.map(({ id }) => ({
        invariant: reached,
        says: `no course comes to ${id}`,
        start: 'all that were tried',
        steps: [],
        input: { start: '', patient: {}, choices: {}, events: [] },
      })),
    ],
  };
}

/** An invariant that is asked of every course. */
const unsampled = (name: string): Invariant[] =>
  invariants
    .filter((invariant) => invariant.name === name)
    .map((invariant) => ({ ...invariant, oneIn: 1 }));

const length = ({ input }: Found) => input.events?.length ?? 0;

/** What is asked of some courses only may have been found late; then it is looked for once more. */
function shorter(found: Found, again: (found: Found) => Seen): Found {
  const sampled = invariants.some(
    ({ name, oneIn }) => name === found.invariant && oneIn !== undefined,
  );
  const other = sampled && length(found) > 0 ? again(found).found.get(found.invariant) : undefined;
  return other !== undefined && length(other) < length(found) ? other : found;
}

/** A phase that nobody comes to because the source gives no dates for it, or for one before it. */
function isExplained({ phases }: Protocol, id: string, ordinary: Course | undefined): boolean {
  if (ordinary === undefined) return true;
  const without = new Set(
    phases.flatMap((phase) =>
      'kind' in phase.schedule && phase.schedule.kind === 'gap' ? [phase.id] : [],
    ),
  );
  if (without.has(id)) return true;
  const before = phases.filter(
    ({ gates, next }) =>
      next === id || gates.some(({ outcomes }) => outcomes.some(({ then }) => then.phase === id)),
  );
  return before.length > 0 && before.every((phase) => without.has(phase.id));
}

function counterExample(oracle: Oracle, planner: Planner, found: Found): CounterExample {
  const shows = (input: PlanInput) => saidBy(oracle, planner, found.invariant, input) !== undefined;
  const input = shrink(found.input, shows);
  const { choices = {}, events = [], patient = {}, start } = input;
  return {
    invariant: found.invariant,
    says: saidBy(oracle, planner, found.invariant, input) ?? found.says,
    start: tellStart(input),
    steps: events.map(eventSentence),
    input: { start, patient, choices, events },
  };
}

/** What an invariant says about a course; undefined when it holds, or when the course is refused. */
function saidBy(
  oracle: Oracle,
  planner: Planner,
  name: string,
  input: PlanInput,
): string | undefined {
  const answer = answering(planner);
  const answered = answer(input);
  if ('broke' in answered)
    return name === breaks ? `the planner broke: ${answered.broke}` : undefined;
  if (answered.course === undefined) return undefined;
  const asked: readonly Invariant[] = invariants.filter((invariant) => invariant.name === name);
  const events = input.events ?? [];
  const earlier =
    events.length === 0 ? undefined : answer({ ...input, events: events.slice(0, -1) });
  const before = earlier !== undefined && !('broke' in earlier) ? earlier.course : undefined;
  for (const complaint of complaints(asked, {
    oracle,
    input,
    course: answered.course,
    before,
    plan: quiet(answer),
  }))
    return complaint.says;
  return undefined;
}
