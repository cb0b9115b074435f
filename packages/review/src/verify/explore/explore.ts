import { OpenKetamineError, isRefusal, type Course } from '@openketamine/model';
import type { PlanInput } from '@openketamine/planner';
import type { Invariant, Planned, Planner, Situation } from '../invariant.js';
import type { Oracle } from '../oracle/oracle.js';
import { possibleEvents, nextSession } from './possible-events.js';
import { deepStarts, startsOf } from './starts.js';

/** How far to look. */
export interface Reach {
  /** Deviations from the planned course, one after the other. */
  readonly depth: number;
  /** States at most, over all starts. */
  readonly states: number;
}

/** What was broken, by which course. */
export interface Found {
  readonly invariant: string;
  readonly says: string;
  readonly input: PlanInput;
}

/** What was seen on the way. */
export interface Seen {
  states: number;
  refused: number;
  /** True when the budget ended it before the depth did. */
  cut: boolean;
  readonly phases: Set<string>;
  readonly found: Map<string, Found>;
  /** The course of the first start that was not refused. */
  ordinary: Course | undefined;
}

/** The name under which a fault of the planner itself is told. */
export const breaks = 'refuses-in-words';

/** Makes a planner that answers with a refusal instead of throwing it; anything else it throws is kept. */
export function answering(
  plan: Planner,
): (input: PlanInput) => Planned | { readonly broke: string } {
  return (input) => {
    try {
      return { course: plan(input) };
    } catch (error) {
      if (error instanceof OpenKetamineError && isRefusal(error.code)) return { refusal: error };
      return { broke: error instanceof Error ? error.message : String(error) };
    }
  };
}

/** A planner whose own faults are refusals too, for invariants that only compare. */
export const quiet =
  (plan: ReturnType<typeof answering>) =>
  (input: PlanInput): Planned => {
    const answer = plan(input);
    if ('broke' in answer)
      return { refusal: new OpenKetamineError('INTERNAL', '', answer.broke, '') };
    return answer;
  };

/** What one course contradicts, invariant by invariant. */
export function* complaints(
  invariants: readonly Invariant[],
  situation: Situation,
  turn = 0,
): Generator<{ invariant: string; says: string }> {
  const start = (situation.input.events ?? []).length === 0;
  for (const invariant of invariants) {
    if (invariant.asked === 'start' ? !start : invariant.asked === 'step' && start) continue;
    if (invariant.oneIn !== undefined && turn % invariant.oneIn !== 0) continue;
    for (const says of invariant.judge(situation)) {
      yield { invariant: invariant.name, says };
      break;
    }
  }
}

interface Node {
  readonly input: PlanInput;
  readonly course: Course;
  /** Deviations so far. */
  readonly deviations: number;
  /** Planned steps since the last deviation. */
  readonly since: number;
}

/** After a deviation the course is followed for so many planned steps, and judged at each. */
const followed = 2;

/** In a phase without an end, so many sessions are walked. */
const longest = 60;

/** Explores one protocol: every start, and from some of them every sequence of events up to the depth. */
export function explore(
  oracle: Oracle,
  plan: Planner,
  invariants: readonly Invariant[],
  reach: Reach,
  rest: Partial<PlanInput>,
): Seen {
  const seen: Seen = {
    states: 0,
    refused: 0,
    cut: false,
    phases: new Set(),
    found: new Map(),
    ordinary: undefined,
  };
  const answer = answering(plan);
  const explorer = new Explorer(oracle, answer, invariants, seen);
  // a third of the budget goes to starts, so that people and places get their share
  for (const input of startsOf(oracle, rest, Math.max(20, Math.floor(reach.states / 3))))
    explorer.start(input);
  const deep = deepStarts(oracle, rest);
  for (const [index, input] of deep.entries()) {
    const left = reach.states - seen.states;
    explorer.events(input, reach.depth, Math.floor(left / (deep.length - index)));
  }
  return seen;
}

class Explorer {
  private readonly oracle: Oracle;
  private readonly answer: ReturnType<typeof answering>;
  private readonly plan: (input: PlanInput) => Planned;
  private readonly invariants: readonly Invariant[];
  private readonly seen: Seen;

  constructor(
    oracle: Oracle,
    answer: ReturnType<typeof answering>,
    invariants: readonly Invariant[],
    seen: Seen,
  ) {
    this.oracle = oracle;
    this.answer = answer;
    this.plan = quiet(answer);
    this.invariants = invariants;
    this.seen = seen;
  }

  /** Judges a course without events. */
  start(input: PlanInput): Course | undefined {
    frozen(input.patient);
    frozen(input.choices);
    const course = this.reach(input, undefined);
    this.seen.ordinary ??= course;
    return course;
  }

  /** Plans and judges one course; undefined when it was refused. */
  private reach(input: PlanInput, before: Course | undefined): Course | undefined {
    const { seen } = this;
    const answer = this.answer(input);
    seen.states += 1;
    if ('broke' in answer) {
      this.note({ invariant: breaks, says: `the planner broke: ${answer.broke}`, input });
      return undefined;
    }
    if (answer.course === undefined) {
      seen.refused += 1;
      return undefined;
    }
    const { course } = answer;
    for (const { id, state } of course.phases) if (state !== 'not-reached') seen.phases.add(id);
    const situation: Situation = { oracle: this.oracle, input, course, before, plan: this.plan };
    for (const complaint of complaints(this.invariants, situation, seen.states))
      this.note({ ...complaint, input });
    return course;
  }

  /** Of several counter-examples the one with the fewest events is kept. */
  private note(found: Found): void {
    const known = this.seen.found.get(found.invariant);
    const length = (entry: Found) => entry.input.events?.length ?? 0;
    if (known === undefined || length(found) < length(known))
      this.seen.found.set(found.invariant, found);
  }

  /** Breadth first: the planned course first, then everything one deviation from it, then two. */
  events(input: PlanInput, depth: number, budget: number): void {
    const until = this.seen.states + budget;
    const course = this.start(input);
    if (course === undefined) return;
    const known = new Set<string>([keyOf(input, course)]);
    const levels: Node[][] = [[{ input, course, deviations: 0, since: 0 }]];
    for (let level = 0; level < levels.length; level++) {
      const nodes = levels[level] ?? [];
      for (let node = nodes.shift(); node !== undefined; node = nodes.shift()) {
        if (this.seen.states >= until) {
          this.seen.cut = true;
          return;
        }
        this.expand(node, depth, known, levels);
      }
    }
  }

  private expand(node: Node, depth: number, known: Set<string>, levels: Node[][]): void {
    const { course, deviations, input, since } = node;
    for (const { deviates, event } of possibleEvents(this.oracle, input, course)) {
      const now = deviations + deviates;
      if (now > depth || (deviates === 1 && !isTelling(course))) continue;
      if (
        deviates === 0 &&
        (deviations > 0 ? since >= followed : course.sessions.length > longest * 3)
      )
        continue;
      if (deviates === 0 && deviations === 0 && (input.events?.length ?? 0) > longest) continue;
      const next: PlanInput = { ...input, events: [...(input.events ?? []), frozen(event)] };
      const reached = this.reach(next, course);
      if (reached === undefined) continue;
      const key = keyOf(next, reached);
      if (known.has(key)) continue;
      known.add(key);
      const level = now * (followed + 1) + (deviates === 1 || deviations === 0 ? 0 : since + 1);
      (levels[level] ??= []).push({
        input: next,
        course: reached,
        deviations: now,
        since: deviates === 1 ? 0 : since + 1,
      });
    }
    for (let level = 0; level < levels.length; level++) levels[level] ??= [];
  }
}

/** Events are shared by many states; a planner that changes one breaks at once. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

/** Where deviations are tried: early and late in a phase, and where something is asked. In between nothing differs. */
function isTelling(course: Course): boolean {
  const next = nextSession(course);
  if (next === undefined) return true;
  const after = course.sessions[next.number];
  return next.inPhase <= 3 || after?.phase !== next.phase || next.gate !== after?.gate;
}

/** What decides how a course goes on: two histories with the same key are one state. */
function keyOf(input: PlanInput, course: Course): string {
  const last = new Map<string, unknown>();
  for (const event of input.events ?? []) {
    if (event.type === 'assessment')
      last.set(`${event.scale} ${event.baseline === true}`, event.total);
    if (event.type === 'tolerability') last.set('poor', [event.poor, nextSession(course)?.number]);
    if (event.type === 'relapse' || event.type === 'discharged') last.set(event.type, true);
    if (event.type === 'facts-changed') last.set('weight', event.facts.weight?.value);
  }
  let key: string = course.state;
  for (const { date, dose, gate, phase, state } of course.sessions) {
    key += `|${phase} ${state} ${date} ${dose?.value ?? ''} ${gate ?? ''}`;
  }
  for (const { gate } of course.pending) key += `?${gate}`;
  for (const [what, value] of last) key += `;${what}=${String(value)}`;
  return key;
}
