import type { Phase } from '@openketamine/model';
import { checkEvents } from './check-events.js';
import { isOver, type Position, type Walked } from './course-state.js';
import { enter, firstPhase, goesThrough, leadIn, mostRounds, phaseOf } from './enter.js';
import type { Plan } from '../read/open.js';
import { PhaseWalk, type Outcome } from './phase-walk.js';

/** Walks through the course, phase by phase and session by session, as far as it can be planned. */
export function walk(plan: Plan): Walked {
  const walked: Walked = { placed: [], stretches: [], pending: [], ended: 'open' };
  const at: Position = {
    number: 0,
    last: null,
    treated: null,
    base: plan.start,
    gate: null,
    dates: null,
    before: null,
    firstBy: null,
    returned: 0,
  };
  let phase: Phase | null = firstPhase(plan);
  at.base = leadIn(plan, phase);
  let ended: Walked['ended'] = 'open';
  for (let round = 0; phase !== null && round < mostRounds; round++) {
    const outcome = through(plan, phase, at, walked, round === 0);
    if (outcome.kind === 'ended') {
      ended = outcome.how;
      break;
    }
    phase = outcome.next === null ? null : phaseOf(plan, outcome.next);
    if (phase === null)
      ended = at.gate === null && walked.placed.every(isOver) ? 'completed' : 'open';
  }
  checkEvents(plan, at.number);
  return {
    ...walked,
    ...(plan.log.stopped ? { pending: [] } : {}),
    ended: plan.log.stopped ? 'stopped' : plan.log.paused ? 'paused' : ended,
  };
}

/** Enters a phase and walks through it, unless it is not for this course or not to be entered yet. */
function through(plan: Plan, phase: Phase, at: Position, walked: Walked, first: boolean): Outcome {
  if (!first) {
    const goes = goesThrough(plan, phase, at.base, walked);
    if (goes === false) return { kind: 'next', next: phase.next };
    const reached = goes === null ? 'no' : enter(plan, phase, at, walked);
    if (reached === 'skip') return { kind: 'next', next: phase.next };
    if (reached === 'no') {
      walked.stretches.push({
        phase,
        from: null,
        to: null,
        state: 'not-reached',
        lastSession: null,
      });
      return { kind: 'ended', how: 'open' };
    }
  }
  return new PhaseWalk(plan, phase, at, walked).walk();
}
