import type { Session } from '@openketamine/model';
import { above, isOpen, shownSession } from '../invariant.js';
import { capsOf } from '../oracle/dose.js';
import type { Invariant } from '../invariant.js';

/** Every amount a session shows as something that may be given. */
function offered({ choices, dose, range, volumes }: Session, arm: string | undefined): number[] {
  return [
    ...(dose === null ? [] : [dose.value]),
    ...(choices ?? [])
      .filter((choice) => choice.arm === undefined || choice.arm === arm)
      .map(({ value }) => value),
    ...(range === undefined ? [] : [range.most.value]),
    ...(volumes ?? []).map(({ holds }) => holds.value),
  ];
}

/** No dose, no choice and no volume is above a cap. */
export const noDoseAboveCap: Invariant = {
  name: 'no-dose-above-cap',
  description: 'No dose, no choice and no volume is above a cap.',
  *judge({ oracle, input, course }) {
    for (const session of course.sessions.filter(isOpen)) {
      for (const arm of oracle.arms(input)) {
        const at = oracle.rule(input, session, arm);
        if (!at?.rule.cap) continue;
        for (const cap of capsOf(at.rule, at.weight)) {
          const over = offered(session, arm).filter((mg) => above(mg, cap));
          if (over.length > 0) {
            yield `${shownSession(session)}: ${Math.max(...over)} mg, and the cap is ${cap} mg`;
          }
        }
      }
    }
  },
};
