import {
  OpenKetamineError,
  type DoseRule,
  type ReasonDetail,
  type WaitsFor,
} from '@openketamine/model';
import { questionId } from '@openketamine/model/details';
import type { PlanChoices } from '../input.js';
import type { Moment } from './criterion.js';
import type { Day } from './days.js';
import { sum } from './decimal.js';
import { ageOn } from './facts.js';
import { factMissing, holds, type Scene } from './guard.js';
import type { Cited } from './cited.js';
import { doseOf, type Dose, type DoseBook, type Level } from './levels.js';
import { because, type Say } from './reasons.js';
import {
  explicitly,
  fromRange,
  notAllowed,
  pickDefault,
  pickExplicit,
  settleOn,
} from './pick-dose.js';
import { ladderStep, type Step } from './titration.js';
import type { EventLog, SessionLog } from './log.js';
import { words } from './words.js';

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
  readonly book: DoseBook;
  /** Called when a dose wanted for the whole course or a phase was used. */
  readonly used: (what: 'dose' | 'phase') => void;
}

/** Decides the dose of one session under one dose rule. */
export function decideDose(at: DoseScene): Decision {
  const wanted = explicitly(at);
  const offered = offer(at);
  if (offered.gap !== undefined) {
    if (wanted !== undefined)
      throw notAllowed(wanted.path, wanted.wanted, words.session(at.number), offered);
    return { ...offered, held: at.before?.held };
  }
  const base = pickDefault(at, offered, wanted === undefined);
  if (wanted === undefined) return tie(at, keepReduced(at, offered, base));
  const picked = pickExplicit(at, offered, wanted);
  return tie(at, { ...picked, held: loweredTo(at, picked.dose as Dose, base) });
}

/** A reduction that counts here: of the same drug by the same route, and not lifted for this phase. */
export function heldHere({ before, of, scene, choices }: DoseScene): Held | undefined {
  const held = before?.held;
  if (held === undefined || held.of !== of) return undefined;
  const anew = held.phase !== scene.phase && choices.doseByPhase?.[scene.phase] !== undefined;
  return anew ? undefined : held;
}

/** Whether a dose is more than what is held. */
function exceeds({ mg, level }: Dose, held: Held): boolean {
  if (held.mg === null) return true;
  return held.level?.unit === level.unit ? level.value > held.level.value : mg > held.mg;
}

const isHeld = ({ mg, level }: Dose, held: Held): boolean =>
  held.level?.unit === level.unit ? level.value === held.level.value : mg === held.mg;

/** A dose that was reduced stays so; one that the protocol does not offer is for somebody to choose. */
function keepReduced(at: DoseScene, offered: Offer, base: Decision): Decision {
  const held = heldHere(at);
  const { dose } = base;
  if (held === undefined || dose === null || !exceeds(dose, held))
    return { ...base, held: at.before?.held };
  const kept =
    held.mg === null
      ? undefined
      : (offered.options.find((option) => isHeld(option, held)) ??
        fromRange(at, offered, { value: held.mg, unit: 'mg' }));
  const reduced = { unheld: dose, held };
  if (kept !== undefined)
    return { ...settleOn(at, offered, kept, at.say?.keepsReduced(kept)), ...reduced };
  const { waits: _waits, ...open } = base;
  return { ...open, dose: null, because: because(at.say?.reduced(held.since)), ...reduced };
}

/** What stands after somebody chose a dose: nothing, or a reduction when it is less than it would have been. */
function loweredTo(at: DoseScene, chosen: Dose, base: Decision): Held | undefined {
  const { before, scene, number, of } = at;
  if (before === null) return undefined;
  const usual = (base.unheld ?? base.dose)?.mg ?? (before.of === of ? before.mg : null);
  if (usual === null || chosen.mg >= usual) return undefined;
  return { mg: chosen.mg, level: chosen.level, since: number, phase: scene.phase, of };
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

/** No session of the phase has been given yet: a missed one does not use up the first dose. */
export function isFirst({ before, number, inPhase }: DoseScene): boolean {
  return before === null || before.number <= number - inPhase;
}

function amountFor(at: DoseScene): DoseRule['amount'] | null {
  for (const entry of at.rule.asNeeded ?? []) {
    const answer = holds(entry.when, at.scene);
    if (answer === true) return entry.amount;
    if (answer !== false) throw factMissing(answer.missing, words.theDose(at.number));
  }
  if (isFirst(at) && at.rule.first !== undefined) return at.rule.first;
  return at.rule.titration === undefined ? at.rule.amount : null;
}

function offer(at: DoseScene): Offer {
  const amount = amountFor(at);
  if (amount === null) return ladder(at);
  const { before, say } = at;
  const rung = before?.rung ?? 0;
  const of = (level: Level) => at.book.of(level, at.rule, at.weight, words.theDose(at.number));
  const entry = (level: Level, why: (dose: Dose) => ReasonDetail | undefined): Offer => {
    const dose = of(level);
    return withReduction(at, {
      dose,
      options: [dose],
      rung,
      because: because(why(dose)),
      cites: [level],
      free: false,
    });
  };
  const open = (
    options: readonly Dose[],
    why: ReasonDetail | undefined,
    cites: readonly Cited[],
  ): Offer => ({ dose: null, options, rung, because: because(why), cites, free: true });
  switch (amount.kind) {
    case 'set':
      return entry(amount, (dose) => say?.setDose(dose, at.weight, at.rule.first === amount));
    case 'choice': {
      const options = withinStep(at, amount.oneOf.map(of));
      return open(options, say?.choice(options), amount.oneOf);
    }
    case 'range': {
      const range = {
        least: of(amount.least),
        most: atMostOneStep(at, of(amount.most)),
        ...(amount.step === undefined ? {} : { step: of(amount.step) }),
      };
      const why = say?.range(range.least, range.most);
      return { ...open([], why, [amount.least, amount.most]), range };
    }
    case 'bands': {
      const value = amount.by === 'weight' ? at.weight : ageOn(at.scene.facts, at.day);
      if (value === undefined) throw factMissing(amount.by, words.theDose(at.number));
      const band = amount.bands.find(({ below }) => below === undefined || value < below);
      if (band === undefined) return gapped(at, `no-band-for-${amount.by}`);
      return entry(band.use, (dose) => say?.setDose(dose, at.weight, false));
    }
    case 'carry': {
      const level = carriedLevel(amount, before);
      if (before === null || level === undefined)
        return open(before?.options ?? [], say?.carriedUnknown, [amount]);
      return {
        ...entry(level, (dose) => say?.carried(dose)),
        ...(before.certain ? {} : { waits: doseBefore(at) }),
      };
    }
    case 'gap':
      return gapped(at, amount.gap);
    case 'from-protocol':
      throw new OpenKetamineError(
        'INTERNAL',
        '',
        'A dose from another protocol was not resolved.',
        'Report it.',
      );
  }
}

/** The amount of the session before: as planned, or what was given where that was something else. */
function carriedLevel(
  carry: Extract<DoseRule['amount'], { kind: 'carry' }>,
  before: DoseBefore | null,
): Level | undefined {
  if (before === null) return undefined;
  const { mg, dose, settled, whole } = before;
  if (!settled || !whole || mg === null || mg === dose?.mg) return dose?.level;
  const chosen = before.options.find((option) => option.mg === mg);
  if (chosen !== undefined) return chosen.level;
  const { kind: _kind, ...from } = carry;
  return { value: mg, unit: 'mg', ...from };
}

function gapped(at: DoseScene, gap: string): Offer {
  return {
    dose: null,
    options: [],
    gap,
    rung: at.before?.rung ?? 0,
    because: because(at.say?.doseGap(gap)),
    cites: [],
    free: false,
  };
}

/** A rise from one session to the next is at most one step, where the source says so. */
function withinStep(at: DoseScene, options: readonly Dose[]): readonly Dose[] {
  const most = oneStepUp(at);
  return options.filter((option) => option.mg <= most);
}

function atMostOneStep(at: DoseScene, dose: Dose): Dose {
  const most = oneStepUp(at);
  return dose.mg <= most ? dose : { mg: most, level: { ...dose.level, value: most, unit: 'mg' } };
}

/** The highest dose one step allows after the session before; Infinity where nothing limits it. */
function oneStepUp({ rule, before, weight }: DoseScene): number {
  const step = rule.change?.stepMost;
  if (step === undefined || before === null) return Infinity;
  const from = before.mg ?? Math.max(...before.options.map((option) => option.mg));
  if (!Number.isFinite(from)) return Infinity;
  return sum([from, doseOf(step, { ...rule, cap: undefined, round: undefined }, weight, '').mg]);
}

/** A lower dose, open once a session has shown how the higher one is tolerated. */
function withReduction(at: DoseScene, offered: Offer): Offer {
  const { reduceTo } = at.rule;
  if (reduceTo === undefined || at.before === null || isFirst(at)) return offered;
  const lower = at.book.of(reduceTo, at.rule, at.weight, words.theDose(at.number));
  const options = [...offered.options, lower];
  const reduced = at.before.mg !== null && at.before.mg === lower.mg && at.before.certain;
  if (reduced)
    return {
      ...offered,
      dose: lower,
      options,
      cites: [...offered.cites, reduceTo],
      because: because(at.say?.keepsReduced(lower)),
    };
  if (at.before.poor)
    return {
      ...offered,
      dose: null,
      options,
      free: true,
      anew: true,
      because: because(at.say?.poorlyTolerated(lower)),
    };
  return { ...offered, options };
}

function ladder(at: DoseScene): Offer {
  const step: Step = ladderStep(at);
  if (step.gap !== undefined) return gapped(at, step.gap);
  const dose = at.book.of(step.level, at.rule, at.weight, words.theDose(at.number));
  const above =
    step.above === undefined
      ? undefined
      : at.book.of(step.above, at.rule, at.weight, words.theDose(at.number));
  return {
    dose,
    options: [dose],
    rung: step.rung,
    because: because(at.say?.setDose(dose, at.weight, false), step.because),
    cites: [step.level, step.cite],
    free: false,
    ...(step.waits === undefined ? {} : { waits: step.waits }),
    ...(step.held ? { unheld: above ?? null } : {}),
    ...(above === undefined ? {} : { above }),
    ...(step.aboveWaits === undefined ? {} : { aboveWaits: step.aboveWaits }),
  };
}

/** How the session before went, as something to wait for. */
const doseBefore = ({ number, taken }: DoseScene): WaitsFor => ({
  kind: 'dose-before',
  id: questionId(taken, 'dose-before'),
  session: number - 1,
});

/** A change that depends on how the session before went waits for that session. */
function tie(at: DoseScene, decision: Decision): Decision {
  const { before } = at;
  if (before === null || decision.dose === null || decision.waits !== undefined) return decision;
  const tied = at.rule.change?.tiedTo === 'session-before' || at.rule.reduceTo !== undefined;
  if (!tied || before.settled) return decision;
  const unchanged = before.mg !== null && before.mg === decision.dose.mg && before.certain;
  if (unchanged || (before.mg === null && !at.rule.change)) return decision;
  return {
    ...decision,
    waits: doseBefore(at),
    because: [...decision.because, ...because(at.say?.tiedToBefore(at.number - 1))],
  };
}
