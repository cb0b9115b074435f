import { isOver, type PlacedSession } from './course-state.js';
import type { DoseBefore, Held } from '../dose/dose-scene.js';
import { drugOf } from '../dose/session-dose.js';
import { volumesOf } from '../dose/volumes.js';
import type { Plan } from '../read/open.js';

/** What the next session needs to know of the dose of this one. A missed session leaves things as they were. */
export function beforeOf(
  plan: Plan,
  placed: PlacedSession,
  before: DoseBefore | null,
): DoseBefore | null {
  if (placed.state === 'missed') return before;
  const over = isOver(placed);
  const mg = placed.given ?? (over ? null : (placed.decided.dose?.mg ?? null));
  const index = over ? (plan.log.over(placed.number)?.index ?? -1) : -1;
  const next = plan.log.nextGiven(placed.number);
  const poor =
    index >= 0 &&
    plan.log
      .of('tolerability')
      .some((entry) => entry.event.poor && entry.index > index && entry.index < next);
  return {
    dose: placed.decided.dose,
    number: placed.number,
    mg,
    certain: over || placed.state === 'planned' || placed.state === 'moved',
    settled: over,
    whole: placed.state !== 'stopped',
    rung: placed.decided.rung,
    options: placed.decided.options,
    poor,
    of: drugOf(plan, placed.phase),
    held: heldAfter(plan, placed, before, poor),
  };
}

/** The reduction that stands after a session: because it was stopped, given less than planned, or poorly tolerated. */
function heldAfter(
  plan: Plan,
  placed: PlacedSession,
  before: DoseBefore | null,
  poor: boolean,
): Held | undefined {
  const { decided, given, number, phase, state } = placed;
  const { dose, options, unheld } = decided;
  let { held } = decided;
  const at = { since: number, phase: phase.id, of: drugOf(plan, phase) };
  const last = before?.of === at.of ? before.mg : null;
  const reduced = (mg: number | null): Held => ({
    mg,
    level: [...(dose ? [dose] : []), ...options].find((entry) => entry.mg === mg)?.level,
    ...at,
  });
  if (state === 'stopped') return reduced(given);
  if (given !== null) {
    const usual = dose === null ? (unheld?.mg ?? last ?? 0) : leastHeld(plan, placed, dose.mg);
    if (given < usual) held = reduced(given);
    else if (held?.of === at.of && held.mg !== null && given !== held.mg) {
      // what is given meanwhile, more or less, is what does not rise by itself from then on
      const lifted = given > held.mg && given >= (unheld?.mg ?? 0);
      held = lifted ? undefined : { ...reduced(given), since: held.since };
    }
  }
  if (before?.moved === -1) held = reduced(given ?? dose?.mg ?? null);
  const mg = given ?? dose?.mg;
  if (poor && mg !== undefined && !(held?.mg != null && held.mg <= mg)) held = reduced(mg);
  return held;
}

/** The least that counts as a dose: what a syringe filled for it really holds. */
function leastHeld(plan: Plan, { rule, decided }: PlacedSession, mg: number): number {
  if (rule === undefined) return mg;
  const volumes = volumesOf(plan, rule, [], mg, decided.weight?.kg);
  return Math.min(mg, ...volumes.map(({ holds }) => holds.value));
}
