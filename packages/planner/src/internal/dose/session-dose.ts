import {
  OpenKetamineError,
  type ByCase,
  type DoseRule,
  type Phase,
  type ReasonDetail,
  type WaitsFor,
} from '@openketamine/model';
import { questionId } from '@openketamine/model/details';
import { checkProtocol } from '@openketamine/model/door';
import { aboveHighest } from '@openketamine/model/highest-dose';
import type { Moment } from '../decide/criterion.js';
import type { Day } from '../calendar/days.js';
import { decideDose } from './dose.js';
import { type Decision, type DoseBefore } from './dose-scene.js';
import { notAllowed } from './pick-dose.js';
import { factsOn, type FactLine } from '../read/facts.js';
import { resolve } from '../read/guard.js';
import { quotient } from '../read/decimal.js';
import { same, shown, type Dose } from '../read/levels.js';
import { oncePer } from '../read/once.js';
import { because } from '../read/reasons.js';
import { addFinding, sceneOf, type Plan, type Context } from '../read/open.js';
import { dosingWeight, type DosingWeight } from './weights.js';
import { words } from '../read/words.js';

/** The decision for one session, with the dose of each arm where arms differ. */
export interface Decided extends Decision {
  readonly byArm?: readonly { readonly arm: string; readonly dose: Dose }[];
  /** The rule behind the dose, for what does not differ between arms: parts, devices, strengths. */
  readonly rule?: DoseRule | undefined;
  /** The body weight that mg/kg means here. */
  readonly weight?: DosingWeight;
}

export interface SessionPlace {
  readonly number: number;
  readonly inPhase: number;
  readonly day: Day;
  readonly before: DoseBefore | null;
  readonly moment: Moment;
  /** What was known when the session took place. */
  readonly facts: FactLine;
}

export function decideSession(plan: Plan, phase: Phase, at: SessionPlace): Decided {
  if (phase.dose === undefined) {
    const waits = doseOfPhase(plan, phase);
    return { dose: null, options: [], waits, rung: at.before?.rung ?? 0, because: [], cites: [] };
  }
  const decisions = plan.arms.map((arm) => {
    const scene = sceneOf(plan, phase.id, at.day, arm, at.inPhase, at.facts);
    const rule = atStrength(plan)(entryRule(plan, phase, scene, at.before));
    const weight = dosingWeight(rule, factsOn(at.facts, at.day), plan.input.bodyWeights ?? []);
    return {
      arm: arm?.id,
      rule,
      weight,
      decision: decideDose({
        rule,
        scene,
        number: at.number,
        inPhase: at.inPhase,
        day: at.day,
        weight: weight?.kg,
        before: at.before,
        of: drugOf(plan, phase),
        moment: at.moment,
        log: plan.log,
        session: plan.arms.length > 1 ? undefined : plan.log.sessions.get(at.number),
        choices: plan.arms.length > 1 ? withoutWanted(plan) : plan.choices,
        say: plan.say,
        taken: plan.taken,
        book: plan.doses,
        used: (what) => plan.notes.use(what === 'dose' ? 'dose' : `phase ${phase.id}`),
      }),
    };
  });
  for (const { decision } of decisions) sayReduced(plan, at.number, decision);
  const first = decisions[0]?.decision as Decision;
  const decided = decisions.every(({ decision }) => alike(decision, first))
    ? chosenForAll(plan, at, first)
    : acrossArms(plan, at, decisions);
  const { options, range } = decided;
  for (const option of [...options, ...(range ? [range.least, range.most] : [])])
    plan.notes.offer(option);
  const { weight, rule } = decisions[0] ?? {};
  // a dose that is still to be chosen, or that the source does not give, is waited for
  const unsure =
    decided.dose === null
      ? doseOfPhase(plan, phase, decided.gap)
      : implausible(plan, phase, at, decided);
  const waits = unsure === undefined ? {} : { waits: decided.waits ?? unsure };
  return weight === undefined
    ? { ...decided, rule, ...waits }
    : { ...decided, rule, ...waits, weight, because: whyWeight(plan, decided, weight) };
}

/** A dose of a phase that nobody has chosen, or that the source does not give. */
const doseOfPhase = ({ taken }: Context, { id: phase }: Phase, gap?: string): WaitsFor => ({
  kind: 'dose',
  id: questionId(taken, 'dose', phase),
  phase,
  ...(gap === undefined ? {} : { gap }),
});

/** The finding of a dose above any of the sources. */
const aboveAnySource = 'dose-above-any-source';

/** What a session waits for whose dose is above any that a protocol at hand names for the drug and the route. */
function implausible(
  plan: Plan,
  phase: Phase,
  { number, facts, day }: SessionPlace,
  { dose }: Decision,
): WaitsFor | undefined {
  const { highestDoses } = plan.input;
  if (highestDoses === undefined || dose === null) return undefined;
  const { mg, level } = dose;
  const weight = factsOn(facts, day).weight?.value;
  const { drug = plan.protocol.drug, route = plan.protocol.route } = phase;
  const above = (value: number, unit: 'mg' | 'mg/kg') =>
    aboveHighest(highestDoses, { drug, route, value, unit, weight });
  const perKg = level.unit === 'mg/kg' ? level.value : weight && quotient(mg, weight);
  // what is published by weight may be more milligrams than what is published as an amount, and the reverse
  const highest = above(mg, 'mg');
  if (highest === undefined || (perKg !== undefined && above(perKg, 'mg/kg') === undefined))
    return undefined;
  addFinding(
    plan,
    'stop',
    aboveAnySource,
    `Session ${number}: ${shown(dose)} is above any dose of ${drug} (${route}) that a protocol at hand names, ${highest.value} ${highest.unit} in ${highest.protocol}.`,
    [],
    number,
  );
  return {
    kind: 'implausible-dose',
    id: questionId(plan.taken, 'implausible-dose'),
    session: number,
    dose: { value: mg, unit: 'mg' },
    highest: { value: highest.value, unit: highest.unit },
    protocol: highest.protocol,
  };
}

/** What two sessions have to share so that the dose of one says something about the other. */
export const drugOf = ({ protocol }: Context, phase: Phase): string =>
  `${phase.drug ?? protocol.drug} ${phase.route ?? protocol.route}`;

/** Says that a reduction holds the dose of a session to come. */
function sayReduced(plan: Plan, number: number, { unheld, held, dose }: Decision): void {
  if (unheld === undefined || held === undefined || plan.log.over(number)) return;
  const to = dose === null ? 'nobody has chosen since' : `${dose.mg} mg are kept`;
  addFinding(
    plan,
    'caution',
    'dose-stays-reduced',
    `Session ${held.since} was stopped, poorly tolerated or given less: ${to}, until somebody decides that the dose rises.`,
    [],
    held.since,
  );
}

/** Two arms give the same dose, or offer the same. */
function alike(a: Decision, b: Decision): boolean {
  if (a.dose?.mg !== b.dose?.mg || a.gap !== b.gap) return false;
  if (a.range?.least.mg !== b.range?.least.mg || a.range?.most.mg !== b.range?.most.mg)
    return false;
  return (
    a.options.length === b.options.length &&
    a.options.every((option, at) => option.mg === b.options[at]?.mg)
  );
}

/** A dose chosen for a session that all arms share is taken from what they offer. */
function chosenForAll(plan: Plan, at: SessionPlace, decision: Decision): Decided {
  if (plan.arms.length < 2) return decision;
  const wanted = wantedFor(plan, at.number);
  const picked = wanted && decision.options.find((option) => same(wanted.dose, option));
  if (wanted === undefined) return decision;
  if (picked === undefined) {
    if (!wanted.here) return decision;
    throw notAllowed(wanted.path, wanted.dose, words.session(at.number), decision);
  }
  if (!wanted.here) plan.notes.use('dose');
  return { ...decision, dose: picked };
}

/** The dose somebody wants for a session: decided, chosen for it, or wanted for the whole course. */
function wantedFor(plan: Context, number: number) {
  const { chosen } = plan.log.sessions.get(number) ?? {};
  if (chosen) return { dose: chosen.event.dose, path: `/events/${chosen.index}/dose`, here: true };
  const own = plan.choices.doseBySession?.[number];
  if (own) return { dose: own, path: `/choices/doseBySession/${number}`, here: true };
  const { dose } = plan.choices;
  return dose && { dose, path: '/choices/dose', here: false };
}

function whyWeight(plan: Context, decided: Decided, weight: DosingWeight): readonly ReasonDetail[] {
  if (weight.formula === undefined) return decided.because;
  return [...because(plan.say?.dosingWeight(weight.kg, weight.formula)), ...decided.because];
}

/** A dose in which the arms differ is for a person to choose. */
function acrossArms(
  plan: Plan,
  at: SessionPlace,
  decisions: readonly { arm: string | undefined; decision: Decision }[],
): Decided {
  const byArm = decisions.flatMap(({ arm, decision: { dose, options } }) =>
    arm === undefined
      ? []
      : (dose === null ? options : [dose]).map((entry) => ({ arm, dose: entry })),
  );
  const wanted = wantedFor(plan, at.number);
  const picked = wanted && byArm.find((entry) => same(wanted.dose, entry.dose));
  if (picked && plan.choices.dose !== undefined) plan.notes.use('dose');
  if (wanted?.here && picked === undefined) {
    throw new OpenKetamineError(
      'DOSE_NOT_ALLOWED',
      wanted.path,
      `${wanted.dose.value} ${wanted.dose.unit} is the dose of no arm.`,
      `Choose ${byArm.map((entry) => `${entry.dose.mg} mg (${entry.arm})`).join(' or ')}.`,
    );
  }
  return {
    dose: picked?.dose ?? null,
    options: byArm.map((entry) => entry.dose),
    byArm,
    rung: 0,
    because: because(plan.say?.arms(byArm.map(({ arm, dose }) => ({ ...dose, arm })))),
    cites: decisions.flatMap(({ decision }) => decision.cites),
  };
}

function withoutWanted(plan: Context) {
  const { dose: _dose, doseBySession: _bySession, ...rest } = plan.choices;
  return rest;
}

/**
 * The rule of a session. A dose carried forward into the first session of a course, which has no session
 * before it, is what the phase before would offer.
 */
function entryRule(
  plan: Context,
  phase: Phase,
  scene: Parameters<typeof resolve>[1],
  before: DoseBefore | null,
): DoseRule {
  const rule = ruleFor(plan, phase.dose as ByCase<DoseRule>, phase.id, scene);
  if (rule.amount.kind !== 'carry' || before !== null) return rule;
  const from = plan.protocol.phases.find(
    (entry) => entry.next === phase.id && entry.dose !== undefined,
  );
  if (from?.dose === undefined) return rule;
  const theirs = ruleFor(plan, from.dose, from.id, { ...scene, phase: from.id });
  const { ladder } = theirs.titration ?? {};
  if (ladder?.kind === 'steps') return { ...rule, amount: { kind: 'choice', oneOf: ladder.steps } };
  return { ...rule, amount: theirs.amount };
}

/** A rule at the strength somebody chose: it is then the only one. */
const atStrength = oncePer(({ choices: { strength } }: Context) =>
  oncePer((rule: DoseRule): DoseRule => {
    if (strength === undefined) return rule;
    return { ...rule, strengths: [{ ...strength, basis: 'site' }] };
  }),
);

/** No dose is handed on so often; protocols that refer to each other hand it on without an end. */
// not clinical: bounds the work of one call
const mostBorrowed = 8;

/** The dose rule that holds; a dose that another protocol gives is looked up there. */
function ruleFor(
  plan: Context,
  dose: ByCase<DoseRule>,
  phase: string,
  scene: Parameters<typeof resolve>[1],
  borrowedBefore = 0,
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
  const path = `/protocol/phases/${phase}/dose/amount/protocol`;
  if (borrowedBefore > mostBorrowed)
    throw new OpenKetamineError(
      'PROTOCOL_INVALID',
      path,
      'The protocols that this dose refers to refer to each other.',
      'Give the dose in one of them.',
    );
  const other = plan.input.protocols?.(rule.amount.protocol);
  if (other === undefined) {
    throw new OpenKetamineError(
      'ID_UNKNOWN',
      path,
      `The protocol ${rule.amount.protocol} was not handed to the planner.`,
      'Pass a function `protocols` that finds it.',
    );
  }
  checkProtocol(other, `/protocols/${rule.amount.protocol}`);
  const name = rule.amount.phase ?? phase;
  const theirs = other.phases.find((entry) => entry.id === name)?.dose;
  if (theirs === undefined) {
    throw new OpenKetamineError(
      'PROTOCOL_INCOMPLETE',
      `/protocol/phases/${phase}/dose`,
      `${other.id} has no dose for ${name}.`,
      'Name a phase of that protocol.',
    );
  }
  const borrowed = ruleFor(
    plan,
    theirs,
    name,
    { ...scene, phase: name, arm: undefined },
    borrowedBefore + 1,
  );
  return rule.asNeeded === undefined ? borrowed : withOwn(rule)(borrowed);
}

/** The rule of another protocol, after what this one says for particular sessions or people. */
const withOwn = oncePer(({ asNeeded: own = [] }: DoseRule) =>
  oncePer((theirs: DoseRule): DoseRule => ({
    ...theirs,
    asNeeded: [...own, ...(theirs.asNeeded ?? [])],
  })),
);
