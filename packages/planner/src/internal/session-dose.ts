import { OpenKetamineError, type ByCase, type DoseRule, type Phase } from '@openketamine/model';
import type { Moment } from './criterion.js';
import type { PlanPatient } from '../input.js';
import type { Day } from './days.js';
import { decideDose, type Decision, type DoseBefore } from './dose.js';
import { resolve } from './guard.js';
import { same, type Dose } from './levels.js';
import { sceneOf, type Plan } from './open.js';
import { dosingWeight, type DosingWeight } from './weights.js';
import { words } from './words.js';

/** The decision for one session, with the dose of each arm where arms differ. */
export interface Decided extends Decision {
  readonly byArm?: readonly { readonly arm: string; readonly dose: Dose }[];
  /** The body weight that mg/kg means here. */
  readonly weight?: DosingWeight;
}

export interface SessionPlace {
  readonly number: number;
  readonly inPhase: number;
  readonly day: Day;
  readonly before: DoseBefore | null;
  readonly moment: Moment;
  readonly facts: PlanPatient;
}

/** Which of the wanted doses were taken somewhere in the course. */
const usedBy = new WeakMap<Plan, Set<string>>();
const offeredBy = new WeakMap<Plan, Dose[]>();

export function wasUsed(plan: Plan, what: string): boolean {
  return usedBy.get(plan)?.has(what) ?? false;
}

export function everOffered(plan: Plan): readonly Dose[] {
  return offeredBy.get(plan) ?? [];
}

export function decideSession(plan: Plan, phase: Phase, at: SessionPlace): Decided {
  if (phase.dose === undefined) {
    return { dose: null, options: [], rung: at.before?.rung ?? 0, because: [], cites: [] };
  }
  const decisions = plan.arms.map((arm) => {
    const scene = sceneOf(plan, phase.id, at.day, arm, at.inPhase);
    const rule = ruleFor(plan, phase.dose as ByCase<DoseRule>, phase.id, scene);
    const weight = dosingWeight(rule, at.facts);
    return {
      arm: arm?.id,
      weight,
      decision: decideDose({
        rule,
        scene,
        number: at.number,
        inPhase: at.inPhase,
        day: at.day,
        weight: weight?.kg,
        before: at.before,
        moment: at.moment,
        log: plan.log,
        session: plan.log.sessions.get(at.number),
        choices: plan.arms.length > 1 ? withoutWanted(plan) : plan.choices,
        explain: plan.explain,
        book: plan.book,
        used: (what) => note(plan, what === 'dose' ? 'dose' : `phase ${phase.id}`),
      }),
    };
  });
  const first = decisions[0]?.decision as Decision;
  const decided = decisions.every(
    ({ decision }) => decision.dose?.mg === first.dose?.mg && decision.gap === first.gap,
  )
    ? first
    : acrossArms(plan, at, decisions);
  const offered = offeredBy.get(plan) ?? [];
  if (offered.length < 200)
    offeredBy.set(plan, [
      ...offered,
      ...decided.options,
      ...(decided.range ? [decided.range.least, decided.range.most] : []),
    ]);
  const weight = decisions[0]?.weight;
  return weight === undefined
    ? decided
    : { ...decided, weight, because: whyWeight(plan, decided, weight) };
}

function whyWeight(plan: Plan, decided: Decided, weight: DosingWeight): readonly string[] {
  if (!plan.explain || weight.formula === undefined) return decided.because;
  return [words.dosingWeight(weight.kg, weight.formula), ...decided.because];
}

/** A dose in which the arms differ is for a person to choose. */
function acrossArms(
  plan: Plan,
  at: SessionPlace,
  decisions: readonly { arm: string | undefined; decision: Decision }[],
): Decided {
  const byArm = decisions.flatMap(({ arm, decision }) =>
    arm === undefined || decision.dose === null ? [] : [{ arm, dose: decision.dose }],
  );
  const wanted =
    plan.log.sessions.get(at.number)?.chosen?.event.dose ??
    plan.choices.doseBySession?.[at.number] ??
    plan.choices.dose;
  const picked = wanted === undefined ? undefined : byArm.find((one) => same(wanted, one.dose));
  if (picked && plan.choices.dose !== undefined) note(plan, 'dose');
  if (
    wanted !== undefined &&
    picked === undefined &&
    plan.choices.doseBySession?.[at.number] !== undefined
  ) {
    throw new OpenKetamineError(
      'DOSE_NOT_ALLOWED',
      `/choices/doseBySession/${at.number}`,
      `${wanted.value} ${wanted.unit} is the dose of no arm.`,
      `Choose ${byArm.map((one) => `${one.dose.mg} mg (${one.arm})`).join(' or ')}.`,
    );
  }
  return {
    dose: picked?.dose ?? null,
    options: byArm.map((one) => one.dose),
    byArm,
    rung: 0,
    because: plan.explain ? [words.arms(byArm.map((one) => `${one.dose.mg} mg (${one.arm})`))] : [],
    cites: decisions.flatMap(({ decision }) => decision.cites),
  };
}

function withoutWanted(plan: Plan) {
  const { dose: _dose, doseBySession: _bySession, ...rest } = plan.choices;
  return rest;
}

function note(plan: Plan, what: string): void {
  const used = usedBy.get(plan) ?? new Set();
  usedBy.set(plan, used.add(what));
}

/** The dose rule that holds; a dose that another protocol gives is looked up there. */
function ruleFor(
  plan: Plan,
  dose: ByCase<DoseRule>,
  phase: string,
  scene: Parameters<typeof resolve>[1],
): DoseRule {
  const rule = resolve(dose, scene, `The dose of ${phase}`);
  if (rule === undefined) {
    throw new OpenKetamineError(
      'PROTOCOL_INCOMPLETE',
      `/protocol/phases/${phase}/dose`,
      `No dose of ${phase} holds for these facts.`,
      'Check the arm and the facts given.',
    );
  }
  if (rule.amount.kind !== 'from-protocol') return rule;
  const other = plan.input.protocols?.(rule.amount.protocol);
  if (other === undefined) {
    throw new OpenKetamineError(
      'ID_UNKNOWN',
      `/protocol/phases/${phase}/dose/amount/protocol`,
      `The protocol ${rule.amount.protocol} was not handed to the planner.`,
      'Pass a function `protocols` that finds it.',
    );
  }
  const name = rule.amount.phase ?? phase;
  const theirs = other.phases.find((one) => one.id === name)?.dose;
  if (theirs === undefined) {
    throw new OpenKetamineError(
      'PROTOCOL_INCOMPLETE',
      `/protocol/phases/${phase}/dose`,
      `${other.id} has no dose for ${name}.`,
      'Name a phase of that protocol.',
    );
  }
  return ruleFor(plan, theirs, name, { ...scene, phase: name, arm: undefined });
}
