import type { Quantity } from '@openketamine/model';
import { pend, type PlacedSession, type Walked } from './course-state.js';
import { scalesOf } from '../decide/criterion.js';
import type { Day } from '../calendar/days.js';
import { askGate, type Answer, type When } from '../decide/gates.js';
import type { PhaseWalk } from './phase-walk.js';
import { words } from '../read/words.js';

/** Asks the gates that stand at this point. The first that decides something wins; an open one makes what follows conditional. */
export function askGates(here: PhaseWalk, when: When, nextDay: Day | null): Answer | null {
  const { plan, phase, at, walked, inPhase, base, began, repeated } = here;
  for (const gate of phase.gates) {
    const answer = askGate(plan, gate, when, {
      phase: phase.id,
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
    at.gate ??= answer.waits;
    pend(walked, answer.waits, answer.pending);
    if (answer.default !== undefined && when === 'phase-end') return answer.default;
  }
  return null;
}

/** The open question behind a session that is conditional for another reason than a gate of the protocol. */
export function pendSession(walked: Walked, placed: PlacedSession): void {
  const { gate, number } = placed;
  if (placed.state !== 'conditional' || gate === null) return;
  const question = questionOf(placed, gate);
  if (question === undefined) return;
  const [title, needs, outcomes] = question;
  const after = { session: Math.max(gate.kind === 'dose' ? 0 : 1, number - 1) };
  pend(walked, gate, { title, after, needs, outcomes, cites: [] });
}

/** What is asked, what would answer it, and which answers there are. */
type Question = readonly [title: string, needs: readonly string[], outcomes: readonly string[]];

function questionOf(
  { number, rule }: PlacedSession,
  gate: NonNullable<PlacedSession['gate']>,
): Question | undefined {
  // answered by a day: the anchor's, or the one the session is moved to
  const day: Question = [words.dayAsked(number, undefined), [`day-of-session-${number}`], []];
  switch (gate.kind) {
    case 'step-up': {
      const trigger = rule?.titration?.trigger;
      const needs = trigger?.by === 'measure' ? [...scalesOf(trigger.up)] : [gate.by];
      return [words.stepUpAsked(number), needs, ['step-up', 'stay']];
    }
    case 'dose-before':
      return [words.doseBeforeAsked(gate.session), [`session-${gate.session}`], ['keep', 'change']];
    case 'interval': {
      const { phase, least, most = least, options = [least, most] } = gate;
      return [words.intervalAsked(phase), ['interval'], [...new Set(options.map(shownLength))]];
    }
    case 'anchor':
      return [words.dayAsked(number, gate.anchor), [gate.anchor], []];
    case 'no-slot':
    case 'break':
      return day;
    case 'dose':
      return [words.doseAsked(gate.phase), [gate.gap ?? 'dose'], []];
    case 'implausible-dose':
      return [words.plausibleAsked(number), ['dose'], []];
    case 'weight':
      return [words.weightAsked, ['weightConfirmed'], []];
    case 'sessions':
      return [words.moreAsked(gate.least?.value), [], ['go-on', 'stop']];
    default:
      return undefined;
  }
}

const shownLength = ({ value, unit }: Quantity) => `${value}${unit}`;
