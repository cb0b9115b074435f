import { anchorGate, isAnchorGate, pend, type Stop, type Walked } from './course-state.js';
import { scalesOf } from './criterion.js';
import type { Day } from './days.js';
import { askGate, type Answer, type When } from './gates.js';
import type { Plan } from './open.js';
import type { PhaseWalk } from './phase-walk.js';
import { words } from './words.js';

/** Asks the gates that stand at this point. The first that decides something wins; an open one makes what follows conditional. */
export function askGates(here: PhaseWalk, when: When, nextDay: Day | null): Answer | null {
  const { plan, phase, at, walked, inPhase, base, began, repeated } = here;
  for (const gate of phase.gates) {
    const answer = askGate(plan, gate, when, {
      number: at.number,
      inPhase,
      day: here.last ?? at.last,
      phaseBase: base,
      phaseBegan: began,
      repeated,
      passed: plan.log.lastSettled > at.number,
      nextDay,
    });
    if (answer === 'not-here') continue;
    if (answer.kind === 'decided') return answer.answer;
    at.gate ??= gate.id;
    pend(walked, answer.pending);
    if (answer.default !== undefined && when === 'phase-end') return answer.default;
  }
  return null;
}

/** The open question behind a session that is conditional for another reason than a gate of the protocol. */
export function pendSession(plan: Plan, walked: Walked, stop: Stop): void {
  const { gate, number, phase } = stop;
  if (stop.state !== 'conditional' || gate === null) return;
  const after = { session: Math.max(1, number - 1) };
  if (gate === 'step-up') {
    const { titration } = stop.rule ?? {};
    const needs =
      titration?.trigger.by === 'measure'
        ? [...scalesOf(titration.trigger.up)]
        : [titration?.trigger.by ?? 'clinician'];
    pend(walked, {
      gate,
      title: words.stepUpAsked(number),
      after,
      needs,
      outcomes: ['step-up', 'stay'],
      cites: [],
    });
  } else if (gate === 'dose-before') {
    pend(walked, {
      gate,
      title: words.doseBeforeAsked(number - 1),
      after,
      needs: [`session-${number - 1}`],
      outcomes: ['keep', 'change'],
      cites: [],
    });
  } else if (gate === `interval-${phase.id}` && stop.slot.interval) {
    const { options } = stop.slot;
    const { least, most } = stop.slot.interval;
    const outcomes =
      options?.map((one) => `${one}${least.unit}`) ??
      [least, most].flatMap((one) => (one === undefined ? [] : [`${one.value}${one.unit}`]));
    pend(walked, {
      gate,
      title: words.intervalAsked(phase.id),
      after,
      needs: ['interval'],
      outcomes,
      cites: [],
    });
  } else if (isAnchorGate(gate) || gate === 'no-slot' || gate.startsWith('break-before-')) {
    // answered by a day: the anchor's, or the one the session is moved to
    const anchor = isAnchorGate(gate) ? gate.slice(anchorGate('').length) : undefined;
    pend(walked, {
      gate,
      title: words.dayAsked(number, anchor),
      after,
      needs: [anchor ?? `day-of-session-${number}`],
      outcomes: [],
      cites: [],
    });
  } else if (gate.startsWith('more-than-')) {
    pend(walked, {
      gate,
      title: words.moreAsked(gate.slice('more-than-'.length)),
      after,
      needs: [],
      outcomes: ['go-on', 'stop'],
      cites: [],
    });
  }
}
