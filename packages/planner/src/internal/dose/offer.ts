import {
  OpenKetamineError,
  type DoseRule,
  type ReasonDetail,
  type WaitsFor,
} from '@openketamine/model';
import { questionId } from '@openketamine/model/details';
import { sum } from '../read/decimal.js';
import { ageOn } from '../read/facts.js';
import { factMissing, holds } from '../read/guard.js';
import type { Cited } from '../read/cited.js';
import { doseOf, type Dose, type Level } from '../read/levels.js';
import { because } from '../read/reasons.js';
import { ladderStep, type Step } from './titration.js';
import { words } from '../read/words.js';
import { type DoseBefore, type DoseScene, type Offer, isFirst } from './dose-scene.js';

function amountFor(at: DoseScene): DoseRule['amount'] | null {
  for (const entry of at.rule.asNeeded ?? []) {
    const answer = holds(entry.when, at.scene);
    if (answer === true) return entry.amount;
    if (answer !== false) throw factMissing(answer.missing, words.theDose(at.number));
  }
  if (isFirst(at) && at.rule.first !== undefined) return at.rule.first;
  return at.rule.titration === undefined ? at.rule.amount : null;
}

export function offer(at: DoseScene): Offer {
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
export const doseBefore = ({ number, taken }: DoseScene): WaitsFor => ({
  kind: 'dose-before',
  id: questionId(taken, 'dose-before'),
  session: number - 1,
});
