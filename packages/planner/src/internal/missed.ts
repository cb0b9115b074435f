import type { Phase } from '@openketamine/model';
import type { PhaseStretch, Position, Stop, Walked } from './course-state.js';
import { found, type Plan } from './open.js';

/** What a protocol says about a missed session, for the phase, the lapse and whether the patient got worse. */
export function missedOutcome(
  plan: Plan,
  phase: Phase,
  stop: Stop,
  at: Position,
  walked: Walked,
): string | null {
  const missed = plan.log.sessions.get(stop.number)?.missed;
  if (missed === undefined) return null;
  const rule = plan.protocol.missed.find(
    (one) =>
      (one.phase === undefined || one.phase.includes(phase.id)) &&
      (one.worsened === undefined || one.worsened === (missed.event.worsened ?? false)),
  );
  if (rule === undefined) {
    found(plan, {
      rule: 'missed-not-covered',
      severity: 'information',
      message: `Session ${stop.number} was missed; the source says nothing about that in ${phase.id}. The schedule is kept.`,
      session: stop.number,
      cites: [],
    });
    return null;
  }
  found(plan, {
    rule: `missed-${rule.do}`,
    severity: rule.do === 'keep-schedule' ? 'information' : 'caution',
    message: rule.says,
    session: stop.number,
    cites: rule.cite === undefined ? [] : [rule.cite],
  });
  if (rule.do === 'keep-schedule') return null;
  const gate = `missed-session-${stop.number}`;
  const decided = plan.log.decisions.findLast((one) => one.event.gate === gate)?.event.outcome;
  if (decided === undefined) {
    if (plan.log.lastSession > stop.number) return null;
    at.gate ??= gate;
    walked.pending.push({
      gate,
      title: rule.says,
      after: { session: stop.number },
      needs: [],
      outcomes: ['keep-schedule', rule.do === 'clinician' ? 'previous-schedule' : rule.do],
      cites: rule.cite === undefined ? [] : [rule.cite],
    });
    return null;
  }
  if (decided === 'keep-schedule') return null;
  if (decided === 'restart') return (walked.stretches[0] as PhaseStretch).phase.id;
  return walked.stretches.at(-2)?.phase.id ?? null;
}
