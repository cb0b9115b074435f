import type { Phase } from '@openketamine/model';
import { askGates, pendSession } from './ask-gates.js';
import { checkEvents } from './check-events.js';
import { isOver, type PhaseStretch, type Position, type Walked } from './course-state.js';
import type { Day } from './days.js';
import { enter, firstPhase, leadIn, mostRounds, phaseOf } from './enter.js';
import type { Answer } from './gates.js';
import { missedOutcome } from './missed.js';
import { found, type Plan } from './open.js';
import { paceOf } from './pace.js';
import {
  closePhase,
  decidedInterval,
  mayGoOn,
  paceScene,
  scheduleOf,
  withinHorizon,
} from './phase-schedule.js';
import { beforeOf, place } from './place.js';
import { pausedSince, resumed } from './place-date.js';

export function walk(plan: Plan): Walked {
  const walked: Walked = { stops: [], stretches: [], pending: [], ended: 'open' };
  const at: Position = {
    number: 0,
    last: null,
    base: plan.start,
    gate: null,
    before: null,
    rounds: 0,
  };
  let phase: Phase | null = firstPhase(plan);
  at.base = leadIn(plan, phase);
  let ended: Walked['ended'] = 'open';
  let entered = false;
  while (phase !== null && at.rounds++ < mostRounds) {
    const reached: 'yes' | 'no' = entered ? enter(plan, phase, at, walked) : 'yes';
    if (reached === 'no') {
      walked.stretches.push({ phase, from: null, to: null, state: 'not-reached' });
      break;
    }
    entered = true;
    const outcome = walkPhase(plan, phase, at, walked);
    if (outcome.kind === 'ended') {
      ended = outcome.how;
      break;
    }
    phase = outcome.next === null ? null : phaseOf(plan, outcome.next);
    if (phase === null)
      ended = at.gate === null && walked.stops.every((stop) => isOver(stop)) ? 'completed' : 'open';
  }
  checkEvents(plan, at.number);
  return {
    ...walked,
    ended: plan.log.stoppedOn ? 'stopped' : pausedSince(plan) !== null ? 'paused' : ended,
  };
}

type Outcome = { kind: 'next'; next: string | null } | { kind: 'ended'; how: Walked['ended'] };

function walkPhase(plan: Plan, phase: Phase, at: Position, walked: Walked): Outcome {
  const schedule = scheduleOf(plan, phase, at.base, walked);
  if (schedule === null) {
    walked.stretches.push({ phase, from: null, to: null, state: 'not-reached' });
    return { kind: 'ended', how: 'open' };
  }
  if (schedule.kind === 'gap') {
    if (walked.stops.length === 0) paceOf(schedule, paceScene(plan, phase, at, {}));
    plan.gaps.add(schedule.gap);
    walked.stretches.push({ phase, from: null, to: null, state: 'not-reached' });
    return { kind: 'ended', how: 'open' };
  }
  const first = walked.stops.length === 0;
  // the start is the day of the first session, whatever came before it
  if (first && schedule.kind !== 'none') at.base = plan.start;
  const open: Phase['gates'] = phase.gates;
  const chosen = plan.choices.interval?.[phase.id] ?? decidedInterval(plan, phase);
  let pace = paceOf(schedule, paceScene(plan, phase, at, { chosen }, first));
  const stretch: PhaseStretch = {
    phase,
    from: null,
    to: null,
    state: at.gate === null ? 'planned' : 'conditional',
  };
  if (schedule.kind === 'none') {
    stretch.from = at.base;
    stretch.to = pace.ends === null ? null : pace.ends - 1;
  }
  walked.stretches.push(stretch);
  const phaseBase = at.base;
  const phaseBegan = plan.log.sessions.get(at.number + 1)?.completed?.index ?? Infinity;
  let inPhase = 0;
  let extra = 0;
  let lastInPhase: Day | null = null;
  while (mayGoOn(plan, phase, pace, at, inPhase, extra)) {
    const slot = resumed(plan, pace, inPhase, lastInPhase, at.number + 1);
    if (
      pace.ends !== null &&
      schedule.kind === 'interval' &&
      slot.day !== null &&
      slot.day >= pace.ends
    )
      break;
    if (!withinHorizon(plan, slot, at.number + 1)) break;
    if (inPhase > 0) {
      const due = askGates(
        plan,
        open,
        'before',
        at,
        inPhase,
        phaseBase,
        walked,
        phaseBegan,
        walked.stops.at(-1),
        slot.day,
      );
      if (due?.then.do === 'stop') return end(plan, at, walked, due);
      if (due?.then.do === 'go-to' && due.then.phase && due.then.phase !== phase.id) {
        closePhase(plan, phase, schedule, pace, at, phaseBase, true);
        return { kind: 'next', next: due.then.phase };
      }
    }
    at.number++;
    inPhase++;
    const stop = place(plan, phase, schedule, slot, at, inPhase, pace, phaseBegan, lastInPhase);
    walked.stops.push(stop);
    pendSession(plan, walked, stop);
    stretch.from ??= stop.day;
    stretch.to = stop.day ?? stretch.to;
    lastInPhase = stop.day ?? lastInPhase;
    at.last = stop.day ?? at.last;
    at.before = beforeOf(plan, stop);
    const answer = askGates(
      plan,
      open,
      'session',
      at,
      inPhase,
      phaseBase,
      walked,
      phaseBegan,
      stop,
    );
    if (answer !== null) {
      if (answer.then.do === 'stop') return end(plan, at, walked, answer);
      if (answer.then.do === 'extend') extra += answer.then.sessions?.value ?? 0;
      if (answer.then.do === 'change-interval' && answer.then.interval) {
        pace = paceOf(schedule, paceScene(plan, phase, at, { chosen, ordered: answer.then.interval }));
      }
      if (answer.then.do === 'go-to' && answer.then.phase && answer.then.phase !== phase.id) {
        closePhase(plan, phase, schedule, pace, at, phaseBase, true);
        return { kind: 'next', next: answer.then.phase };
      }
      if (answer.then.do === 'step-up' || answer.then.do === 'step-down') {
        const by = answer.then.do === 'step-up' ? 1 : -1;
        if (at.before) at.before = { ...at.before, rung: Math.max(0, at.before.rung + by) };
      }
    }
    const back = missedOutcome(plan, phase, stop, at, walked);
    if (back !== null) return { kind: 'next', next: back };
  }
  const whole =
    pace.most === null ? inPhase > 0 && pace.ends !== null : inPhase >= pace.most + extra;
  const cut = pace.most !== null && !whole && pace.ends === null;
  closePhase(plan, phase, schedule, pace, at, phaseBase, false);
  if (
    stretch.state === 'planned' &&
    inPhase > 0 &&
    whole &&
    walked.stops.filter((stop) => stop.phase === phase).every(isOver)
  )
    stretch.state = 'done';
  if (cut || (pace.most === null && pace.ends === null)) {
    askGates(
      plan,
      open,
      'upcoming',
      at,
      inPhase,
      phaseBase,
      walked,
      phaseBegan,
      walked.stops.at(-1),
    );
    return { kind: 'ended', how: 'open' };
  }
  if (schedule.kind === 'none' && pace.ends === null && phase.next !== null)
    return { kind: 'ended', how: 'open' };
  const answer = askGates(
    plan,
    open,
    'phase-end',
    at,
    inPhase,
    phaseBase,
    walked,
    phaseBegan,
    walked.stops.at(-1),
  );
  if (answer?.then.do === 'stop') return end(plan, at, walked, answer);
  if (answer?.then.do === 'repeat') return { kind: 'next', next: answer.then.phase ?? phase.id };
  if (answer?.then.do === 'go-to') return { kind: 'next', next: answer.then.phase ?? phase.next };
  return { kind: 'next', next: phase.next };
}

function end(plan: Plan, at: Position, walked: Walked, answer: Answer): Outcome {
  found(plan, {
    rule: 'course-ends-at-gate',
    severity: 'information',
    message: `The course ends at ${answer.gate.id}: ${answer.outcome}.`,
    cites: answer.gate.cite === undefined ? [] : [answer.gate.cite],
  });
  at.gate = null;
  return { kind: 'ended', how: walked.stops.every(isOver) ? 'completed' : 'stopped' };
}
