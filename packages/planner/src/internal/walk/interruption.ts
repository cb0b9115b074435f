import type { Phase } from '@openketamine/model';
import { questionId } from '@openketamine/model/details';
import type { Position, Walked } from './course-state.js';
import { toDay, toIso } from '../calendar/days.js';
import { ask, followRule, rulesFor } from './missed.js';
import { addFinding, type Plan } from '../read/open.js';
import type { Slot } from '../calendar/slots.js';

/** Whether somebody has said what follows on an interruption before a session. */
function isDecided(plan: Plan, number: number): boolean {
  const gate = questionId(plan.taken, 'interruption', number);
  return plan.log.of('gate-decided').some(({ event }) => event.gate === gate);
}

/**
 * Says when a session lies outside what its schedule allows, however that came about: it was late, moved, or the
 * course was paused. One that comes so late that the schedule's longest wait would have passed once more is an
 * interruption: where no rule of the source covers it, what follows waits for a decision.
 *
 * @returns the phase somebody decided to go back to
 */
export function interruption(
  plan: Plan,
  phase: Phase,
  slot: Slot,
  at: Position,
  walked: Walked,
): string | null {
  const number = at.number + 1;
  const { over, moved } = plan.log.sessions.get(number) ?? {};
  const day = over?.day ?? (moved ? toDay(moved.event.to, `/events/${moved.index}/to`) : slot.day);
  if (day === null || at.dates?.kind === 'anchor') return null;
  // after a stop only what was said before it stands
  if (plan.log.stopped && !over && !isDecided(plan, number)) return null;
  if (at.last === null && !moved) return null;
  const limit = slot.covered ?? slot.latest;
  if (day > limit || (day < slot.earliest && (over || moved))) {
    addFinding(
      plan,
      'caution',
      'outside-window',
      day > limit
        ? `Session ${number}: ${toIso(day)} lies after ${toIso(limit)}, the last day that the schedule allows.`
        : `Session ${number}: ${toIso(day)} lies before ${toIso(slot.earliest)}, the first day that the schedule allows.`,
      [],
      number,
    );
  }
  const from = at.treated;
  if (at.last === null || from === null || over?.event.type === 'session-missed') return null;
  const longest = limit - at.last;
  if (day - from <= 2 * longest) return null;
  const rules = rulesFor(plan, phase, day, { from, to: day });
  const [rule] = rules;
  if (rule !== undefined && rule.worsened === undefined && followRule(plan, rule, number))
    return null;
  const says = `From ${toIso(from)} to ${toIso(day)} nothing was given: ${day - from} d, and the schedule of ${phase.id} has ${longest} d at most.`;
  if (rule === undefined)
    addFinding(
      plan,
      'caution',
      'missed-not-covered',
      `${says} The source says nothing about that.`,
      [],
      number,
    );
  return ask(
    plan,
    'interruption',
    number,
    at,
    walked,
    rule === undefined ? [{ do: 'restart', says }] : rules,
    over ? number : at.number,
  );
}
