import { OpenKetamineError, type Quantity, type ReasonDetail } from '@openketamine/model';
import { sum, toMultiple } from '../read/decimal.js';
import type { Decision, DoseScene, Offer } from './dose-scene.js';
import { same, shown, type Dose, type Level } from '../read/levels.js';
import { because } from '../read/reasons.js';
import { words } from '../read/words.js';

/** The dose somebody decided for this very session. */
export function explicitly(at: DoseScene): { wanted: Quantity; path: string } | undefined {
  if (at.session?.chosen) {
    return {
      wanted: at.session.chosen.event.dose,
      path: `/events/${at.session.chosen.index}/dose`,
    };
  }
  const wanted = at.choices.doseBySession?.[at.number];
  return wanted === undefined ? undefined : { wanted, path: `/choices/doseBySession/${at.number}` };
}

/** Takes the dose somebody decided, where the protocol allows it. */
export function pickExplicit(
  at: DoseScene,
  offered: Offer,
  { wanted, path }: { wanted: Quantity; path: string },
): Decision {
  const found = offered.options.find((option) => same(wanted, option));
  if (found) return settleOn(at, offered, found);
  if (offered.above && same(wanted, offered.above)) {
    const { above, aboveWaits } = offered;
    const { waits: _waits, ...decision } = settleOn(at, offered, above);
    return {
      ...decision,
      rung: offered.rung + 1,
      ...(aboveWaits === undefined ? {} : { waits: aboveWaits }),
    };
  }
  const inRange = fromRange(at, offered, wanted);
  if (inRange) return settleOn(at, offered, inRange);
  throw notAllowed(path, wanted, words.session(at.number), offered);
}

export function settleOn(
  at: DoseScene,
  offered: Offer,
  dose: Dose,
  why: ReasonDetail | undefined = at.say?.chosen(dose),
): Decision {
  const { free: _free, anew: _anew, above: _above, aboveWaits: _aboveWaits, ...decision } = offered;
  return {
    ...decision,
    dose,
    because: because(why),
    cites: [dose.level, ...offered.cites],
  };
}

export function fromRange(at: DoseScene, offered: Offer, wanted: Quantity): Dose | undefined {
  if (offered.range === undefined) return undefined;
  const { least, most } = offered.range;
  const level: Level = { ...least.level, value: wanted.value, unit: wanted.unit as Level['unit'] };
  if (!['mg', 'mg/kg'].includes(wanted.unit)) return undefined;
  const dose = at.book.of(level, at.rule, at.weight, words.theDose(at.number));
  // a wish above the cap is refused, not cut down to it
  if (dose.cappedBy !== undefined) return undefined;
  const { step } = offered.range;
  const onStep =
    step === undefined ||
    toMultiple(sum([dose.mg, -least.mg]), step.mg, 'nearest') === sum([dose.mg, -least.mg]);
  return onStep && dose.mg >= least.mg && dose.mg <= most.mg ? dose : undefined;
}

/** A dose the protocol does not allow, with what it does. */
export function notAllowed(
  path: string,
  wanted: Quantity,
  where: string,
  offered: { options: readonly Dose[]; range?: Decision['range']; above?: Dose; gap?: string },
): OpenKetamineError {
  const allowed = [...offered.options, ...(offered.above ? [offered.above] : [])].map(shown);
  const hint = offered.range
    ? `Choose from ${shown(offered.range.least)} to ${shown(offered.range.most)}${offered.range.step === undefined ? '' : ` in steps of ${shown(offered.range.step)}`}.`
    : allowed.length > 0
      ? `Choose ${[...new Set(allowed)].join(' or ')}.`
      : offered.gap === undefined
        ? 'Leave the dose out.'
        : `The source gives no dose (gap ${offered.gap}): leave it out, or fill the gap in the policy of the site.`;
  return new OpenKetamineError(
    'DOSE_NOT_ALLOWED',
    path,
    `${wanted.value} ${wanted.unit} is not allowed in ${where}.`,
    hint,
  );
}

/** A dose wanted for a phase or the course is taken wherever the protocol offers it; `counts`: it is used, not only compared. */
export function pickDefault(at: DoseScene, offered: Offer, counts: boolean): Decision {
  const forPhase = at.choices.doseByPhase?.[at.scene.phase];
  const wanted = forPhase ?? at.choices.dose;
  if (wanted === undefined) return offered;
  const note = () => {
    if (counts) at.used(forPhase === undefined ? 'dose' : 'phase');
  };
  const found = offered.options.find((option) => same(wanted, option));
  if (found) {
    note();
    if (offered.anew && offered.options.every((option) => option.mg <= found.mg)) return offered;
    // a lower dose that the protocol allows is taken; what it gives anyway needs no choice
    return offered.free || found !== offered.dose ? settleOn(at, offered, found) : offered;
  }
  const inRange = fromRange(at, offered, wanted);
  if (inRange) {
    note();
    return settleOn(at, offered, inRange);
  }
  if (!offered.free || at.rule.change?.stepMost === undefined) return offered;
  // the wanted dose lies more than one step above: go up by the step the source allows
  const target = wanted.unit === 'mg' ? wanted.value : undefined;
  const reach = offered.options
    .filter((option) => target !== undefined && option.mg <= target)
    .at(-1);
  if (reach === undefined || (at.before?.mg ?? 0) >= reach.mg) return offered;
  const why = at.say?.stepTowards(reach, wanted);
  return settleOn(at, offered, reach, why);
}
