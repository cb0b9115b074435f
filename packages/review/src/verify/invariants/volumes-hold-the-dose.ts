import { isOpen, nearly, shownSession } from '../invariant.js';
import type { Invariant } from '../invariant.js';

/** A whole graduation of the syringe, in mL: rounding moves by half of it, a cap by up to one. */
const graduation = 0.01;

/** Each volume holds the dose, to half a graduation of the syringe. */
export const volumesHoldTheDose: Invariant = {
  name: 'volumes-hold-the-dose',
  description: 'Each volume holds the dose, to half a graduation of the syringe.',
  *judge({ course }) {
    for (const session of course.sessions) {
      if (!isOpen(session) || session.dose === null) continue;
      for (const { part, strength, volume, holds } of session.volumes ?? []) {
        const dose =
          part === undefined
            ? session.dose.value
            : session.parts.find(({ id }) => id === part)?.dose?.value;
        if (!nearly(volume.value * strength.value, holds.value)) {
          yield `${shownSession(session)}: ${volume.value} mL of ${strength.value} mg/mL do not hold ${holds.value} mg`;
        }
        if (
          dose !== undefined &&
          Math.abs(holds.value - dose) > graduation * strength.value + 1e-9
        ) {
          yield `${shownSession(session)}: ${volume.value} mL of ${strength.value} mg/mL hold ${holds.value} mg, and the dose is ${dose} mg`;
        }
      }
    }
  },
};
