import { isOpen, nearly, shownSession } from '../invariant.js';
import type { Invariant } from '../invariant.js';

/** The parts and the devices of a session add up to its dose. */
export const partsAddUp: Invariant = {
  name: 'parts-add-up',
  description: 'The parts and the devices of a session add up to its dose.',
  *judge({ oracle, input, course }) {
    for (const session of course.sessions) {
      if (!isOpen(session) || session.dose === null) continue;
      const parts = session.parts.map(({ dose }) => dose?.value);
      const sum = parts.reduce<number>((total, mg) => total + (mg ?? 0), 0);
      if (parts.length > 0 && !parts.includes(undefined) && !nearly(sum, session.dose.value)) {
        yield `${shownSession(session)}: the parts add up to ${sum} mg, and the dose is ${session.dose.value} mg`;
      }
      const [arm] = oracle.arms(input);
      const each = oracle.rule(input, session, arm)?.rule.devices?.each.value;
      if (each === undefined) continue;
      const devices = session.devices ?? 0;
      if (!Number.isInteger(devices) || !nearly(devices * each, session.dose.value)) {
        yield `${shownSession(session)}: ${devices} devices of ${each} mg are not ${session.dose.value} mg`;
      }
    }
  },
};
