import type { Dose } from '../read/levels.js';
import { because } from '../read/reasons.js';
import { fromRange, settleOn } from './pick-dose.js';
import { type Held, type Decision, type DoseScene, type Offer, heldHere } from './dose-scene.js';

/** Whether a dose is more than what is held. */
function exceeds({ mg, level }: Dose, held: Held): boolean {
  if (held.mg === null) return true;
  return held.level?.unit === level.unit ? level.value > held.level.value : mg > held.mg;
}

const isHeld = ({ mg, level }: Dose, held: Held): boolean =>
  held.level?.unit === level.unit ? level.value === held.level.value : mg === held.mg;

/** A dose that was reduced stays so; one that the protocol does not offer is for somebody to choose. */
export function keepReduced(at: DoseScene, offered: Offer, base: Decision): Decision {
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
export function loweredTo(at: DoseScene, chosen: Dose, base: Decision): Held | undefined {
  const { before, scene, number, of } = at;
  if (before === null) return undefined;
  const usual = (base.unheld ?? base.dose)?.mg ?? (before.of === of ? before.mg : null);
  if (usual === null || chosen.mg >= usual) return undefined;
  return { mg: chosen.mg, level: chosen.level, since: number, phase: scene.phase, of };
}
