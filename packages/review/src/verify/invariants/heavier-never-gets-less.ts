import type { Session } from '@openketamine/model';
import { plausible } from '@openketamine/model';
import type { PlanInput } from '@openketamine/planner';
import { above, shownSession } from '../invariant.js';
import type { Oracle } from '../oracle/oracle.js';
import type { Invariant } from '../invariant.js';

const leastTried = plausible.weight.least;

/** Bands by weight, and guards on weight, may lower a dose from a bound on. */
function banded(oracle: Oracle, input: PlanInput, session: Session): boolean {
  return oracle.arms(input).some((arm) => {
    const at = oracle.rule(input, session, arm);
    const dose = oracle.phase(session.phase)?.dose;
    const guarded =
      dose !== undefined &&
      'cases' in dose &&
      dose.cases.some(({ when }) => when?.weight !== undefined || when?.bmi !== undefined);
    return (
      !at ||
      at.rule.amount.kind === 'bands' ||
      guarded ||
      (at.rule.asNeeded ?? []).some(
        ({ when }) => when.weight !== undefined || when.bmi !== undefined,
      )
    );
  });
}

/** A heavier person never gets less of a dose by weight, except from a band on. */
export const heavierNeverGetsLess: Invariant = {
  name: 'heavier-never-gets-less',
  description: 'A heavier person never gets less of a dose by weight, except from a band on.',
  asked: 'start',
  oneIn: 2,
  *judge({ oracle, input, course, plan }) {
    const weight = input.patient?.weight?.value;
    if (weight === undefined) return;
    for (const lighter of [weight - 0.5, weight / 1.5]) {
      if (lighter < leastTried) continue;
      const other = plan({
        ...input,
        patient: { ...input.patient, weight: { value: lighter, unit: 'kg' } },
      });
      for (const [index, session] of course.sessions.entries()) {
        const light = other.course?.sessions[index];
        if (light === undefined || session.dose === null || light.dose === null) continue;
        if (!above(light.dose.value, session.dose.value) || banded(oracle, input, session))
          continue;
        yield `${shownSession(session)}: ${session.dose.value} mg at ${weight} kg, and ${light.dose.value} mg at ${lighter} kg`;
      }
    }
  },
};
