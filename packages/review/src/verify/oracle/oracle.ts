import type { Course, DoseRule, Phase, Protocol, Schedule, Session } from '@openketamine/model';
import type { PlanInput } from '@openketamine/planner';
import { ageOn, armOf, factsOn } from './facts.js';
import { allowed, type Allowed } from './dose.js';
import { holds, resolve, type Scene } from './guard.js';

/** A rule with the person and the day it is asked for. */
export interface RuleAt {
  readonly rule: DoseRule;
  readonly scene: Scene;
  readonly weight: number | undefined;
}

/**
 * A protocol as something to judge by. It reads the protocol on its own, not with the planner, so that a slip in one of the two shows.
 */
export class Oracle {
  /** The protocol that is read. */
  readonly protocol: Protocol;
  private readonly others: (id: string) => Protocol | undefined;
  private readonly phases: ReadonlyMap<string, Phase>;

  constructor(protocol: Protocol, others: (id: string) => Protocol | undefined) {
    this.protocol = protocol;
    this.others = others;
    this.phases = new Map(protocol.phases.map((phase) => [phase.id, phase]));
  }

  /** The phase of the protocol with this id; undefined where it has none. */
  phase(id: string): Phase | undefined {
    return this.phases.get(id);
  }

  /** Arms the session may be in: the one chosen, or all that could be. */
  arms(input: PlanInput): readonly (string | undefined)[] {
    const chosen = armOf(input);
    if (chosen !== undefined) return [chosen];
    const active = this.protocol.arms.filter((arm) => arm.role === 'active' && arm.plannable);
    return active.length === 0 ? [undefined] : active.map(({ id }) => id);
  }

  /** The facts that hold at a session, which guards of the protocol ask about. */
  scene(input: PlanInput, session: Session, arm: string | undefined): Scene {
    const date = session.date ?? session.window?.earliest ?? input.start;
    return {
      date,
      phase: session.phase,
      inPhase: session.inPhase,
      arm,
      facts: factsOn(input, date),
      choices: input.choices ?? {},
      place: input.choices?.jurisdiction ?? this.protocol.jurisdiction,
      asOf: input.asOf,
    };
  }

  /** The rule for the dose of a session in one arm; null when a fact is not known, undefined when there is none. */
  rule(input: PlanInput, session: Session, arm: string | undefined): RuleAt | null | undefined {
    const dose = this.phase(session.phase)?.dose;
    if (dose === undefined) return undefined;
    // without a date nobody can tell which of changing facts hold
    if (
      session.date === null &&
      input.events?.some(({ type }) => type === 'facts-changed') === true
    )
      return null;
    const scene = this.scene(input, session, arm);
    const rule = this.lookedUp(resolve(dose, scene), scene, 0);
    if (rule === null || rule === undefined) return rule;
    return { rule, scene, weight: scene.facts.weight?.value };
  }

  /** A rule that another protocol gives, looked up there. */
  private lookedUp(
    rule: DoseRule | null | undefined,
    scene: Scene,
    deep: number,
  ): DoseRule | null | undefined {
    if (rule?.amount.kind !== 'from-protocol' || deep > 4) return rule;
    const { amount } = rule;
    const other = this.others(amount.protocol);
    const phase = amount.phase ?? scene.phase;
    const theirs = other?.phases.find(({ id }) => id === phase)?.dose;
    if (theirs === undefined) return undefined;
    const there = { ...scene, phase, arm: undefined };
    const found = this.lookedUp(resolve(theirs, there), there, deep + 1);
    // what a protocol says of particular people itself comes before what the other says
    if (!found || rule.asNeeded === undefined) return found;
    return { ...found, asNeeded: [...rule.asNeeded, ...(found.asNeeded ?? [])] };
  }

  /** Whether nothing of the phase has been given before a session; one that was missed does not use up the first dose. */
  isFirst({ sessions }: Course, session: Session): boolean {
    for (let at = session.number - 2; at >= 0; at--) {
      const before = sessions[at];
      if (before?.phase !== session.phase || before.inPhase >= session.inPhase) return true;
      if (before.state !== 'missed') return false;
    }
    return true;
  }

  /** What a rule allows in a session. */
  allowed({ rule, scene, weight }: RuleAt, course: Course, session: Session): Allowed | null {
    return allowed(rule, {
      first: this.isFirst(course, session),
      weight,
      age: ageOn(scene.facts, scene.date),
      holds: (when) => holds(when, scene),
    });
  }

  /**
   * The schedule that holds for a session in one arm; null when a fact is not known, undefined
   * when there is none.
   */
  schedule(
    input: PlanInput,
    session: Session,
    arm: string | undefined,
  ): Schedule | null | undefined {
    const schedule = this.phase(session.phase)?.schedule;
    return schedule === undefined ? undefined : resolve(schedule, this.scene(input, session, arm));
  }
}
