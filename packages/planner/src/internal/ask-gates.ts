import {
  anchorGate,
  doseGate,
  isAnchorGate,
  pend,
  plausibleGate,
  weightGate,
  type Stop,
  type Walked,
} from './course-state.js';
import { scalesOf } from './criterion.js';
import type { Day } from './days.js';
import { askGate, type Answer, type When } from './gates.js';
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
export function pendSession(walked: Walked, stop: Stop): void {
  const { gate, number } = stop;
  if (stop.state !== 'conditional' || gate === null) return;
  const question = questionOf(stop, gate);
  if (question === undefined) return;
  const [title, needs, outcomes] = question;
  const asked = gate === doseGate(stop.phase.id) ? 0 : 1;
  const after = { session: Math.max(asked, number - 1) };
  pend(walked, { gate, title, after, needs, outcomes, cites: [] });
}

/** What is asked, what would answer it, and which answers there are. */
type Question = readonly [title: string, needs: readonly string[], outcomes: readonly string[]];

function questionOf(
  { number, phase, rule, slot, decided }: Stop,
  gate: string,
): Question | undefined {
  if (gate === 'step-up') {
    const trigger = rule?.titration?.trigger;
    const needs =
      trigger?.by === 'measure' ? [...scalesOf(trigger.up)] : [trigger?.by ?? 'clinician'];
    return [words.stepUpAsked(number), needs, ['step-up', 'stay']];
  }
  if (gate === 'dose-before') {
    const before = number - 1;
    return [words.doseBeforeAsked(before), [`session-${before}`], ['keep', 'change']];
  }
  if (gate === `interval-${phase.id}` && slot.interval) {
    const { least, most = least } = slot.interval;
    const bounds = [least.value, most.value];
    const lengths = (slot.options ?? [...new Set(bounds)]).map((one) => `${one}${least.unit}`);
    return [words.intervalAsked(phase.id), ['interval'], lengths];
  }
  if (isAnchorGate(gate) || gate === 'no-slot' || gate.startsWith('break-before-')) {
    // answered by a day: the anchor's, or the one the session is moved to
    const anchor = isAnchorGate(gate) ? gate.slice(anchorGate('').length) : undefined;
    return [words.dayAsked(number, anchor), [anchor ?? `day-of-session-${number}`], []];
  }
  if (gate === doseGate(phase.id)) return [words.doseAsked(phase.id), [decided.gap ?? 'dose'], []];
  if (gate === plausibleGate) return [words.plausibleAsked(number), ['dose'], []];
  if (gate === weightGate) return [words.weightAsked, ['weightConfirmed'], []];
  if (gate.startsWith('more-than-'))
    return [words.moreAsked(gate.slice('more-than-'.length)), [], ['go-on', 'stop']];
  return undefined;
}
