import type { ReasonDetail, Titration, WaitsFor } from '@openketamine/model';
import { questionId } from '@openketamine/model/details';
import type { Cited } from '../read/cited.js';
import { verdict, type Verdict } from '../decide/criterion.js';
import { sum, times } from '../read/decimal.js';
import { heldHere, isFirst, type DoseScene } from './dose-scene.js';
import type { Level } from '../read/levels.js';
import { words } from '../read/words.js';

/** Where on the ladder a session stands. */
export interface Step {
  readonly level: Level;
  readonly rung: number;
  /** The level above, where somebody could choose it. */
  readonly above?: Level;
  readonly aboveWaits?: WaitsFor;
  readonly waits?: WaitsFor;
  readonly gap?: string;
  /** It would have risen, and a reduction holds it. */
  readonly held: boolean;
  readonly because: ReasonDetail | undefined;
  readonly cite: Cited;
}

/** Levels a source names on an unbounded ladder: its start and one rise. Beyond them it is silent. */
const namedWithoutCeiling = 2;

/** The level of a rung; undefined past the top; a gap past what the source names. */
function levelOf(titration: Titration, rung: number): Level | undefined | { gap: string } {
  const { ladder } = titration;
  if (ladder.kind === 'steps') return ladder.steps[rung];
  const { start, step, ceiling } = ladder;
  const value = sum([start.value, times(step.value, rung)]);
  if (ceiling !== null) return value <= ceiling.value ? { ...start, value } : undefined;
  if (rung < namedWithoutCeiling) return { ...start, value };
  return { gap: ladder.gap ?? 'ceiling' };
}

/** No ladder has more rungs; one whose step is next to nothing would be climbed without an end. */
// not clinical: bounds the work of one call
const mostRungs = 1000;

/** The highest rung that can be reached from one, step by step, over levels that will do. */
function climb(titration: Titration, from: number, willDo: (level: Level) => boolean): number {
  for (let rung = from; rung < mostRungs; rung++) {
    const next = levelOf(titration, rung + 1);
    if (next === undefined || 'gap' in next || !willDo(next)) return rung;
  }
  return mostRungs;
}

/** The rung of the dose before: the one planned, or the highest one not above what was really given. */
function rungGiven(
  { before, rule, weight, book, number }: DoseScene,
  titration: Titration,
): number {
  if (before === null) return 0;
  const { mg } = before;
  if (!before.settled || mg === null || mg === before.dose?.mg) return before.rung;
  const about = words.theDose(number);
  return climb(titration, 0, (level) => book.of(level, rule, weight, about).mg <= mg);
}

/** How the trigger stands for this session: the dose rises, stays, or nobody knows. */
function rises(at: DoseScene, titration: Titration): Verdict {
  const { trigger } = titration;
  if (at.before === null) return false;
  if (at.before.moved !== undefined) return at.before.moved > 0;
  switch (trigger.by) {
    case 'session':
      return (at.inPhase - 1) % trigger.everySessions === 0;
    case 'measure':
      return verdict(trigger.up, at.log, at.moment);
    case 'tolerability':
      return verdict(
        { state: 'tolerated', is: true, basis: trigger.basis, verification: trigger.verification },
        at.log,
        at.moment,
      );
    case 'clinician':
      return null;
  }
}

/** The rung of this session. A rise that nobody has decided or measured does not happen. */
export function ladderStep(at: DoseScene): Step {
  const titration = at.rule.titration as Titration;
  const { trigger } = titration;
  const first = isFirst(at);
  const from = first ? 0 : rungGiven(at, titration) + Math.min(0, at.before?.moved ?? 0);
  const wouldRise = first ? false : rises(at, titration);
  const decided = (at.before?.moved ?? 0) > 0;
  const poor = at.before?.poor === true && !decided;
  // until somebody decides, a dose that was reduced does not rise by itself
  const held = wouldRise === true && !decided && !poor && heldHere(at) !== undefined;
  const up = held ? null : wouldRise;
  const wantedRung = up === true && !poor ? from + titration.stepsAtOnce : from;
  const wanted = levelOf(titration, wantedRung);
  const gap = wanted !== undefined && 'gap' in wanted ? wanted.gap : undefined;
  const rung = wanted === undefined ? climb(titration, from, () => true) : wantedRung;
  const level = (gap === undefined ? levelOf(titration, rung) : levelOf(titration, from)) as Level;
  const nextLevel = levelOf(titration, rung + titration.stepsAtOnce);
  const above = nextLevel === undefined || 'gap' in nextLevel ? undefined : nextLevel;
  const open = up === null && !poor && above !== undefined;
  const mine = trigger.by === 'clinician';
  const stepUp = (): WaitsFor => ({
    kind: 'step-up',
    id: questionId(at.taken, 'step-up'),
    session: at.number,
    by: trigger.by,
  });
  return {
    level,
    rung,
    because: at.say?.rung(up, trigger.by, first),
    cite: trigger,
    held,
    ...(gap === undefined ? {} : { gap }),
    ...(open ? { waits: stepUp(), above } : {}),
    // a clinician who has seen the session before may go up at once
    ...(open && !((mine || held) && at.before?.settled) ? { aboveWaits: stepUp() } : {}),
  };
}
