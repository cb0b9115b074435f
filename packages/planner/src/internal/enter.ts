import { OpenKetamineError, type Phase } from '@openketamine/model';
import type { Position, Walked } from './course-state.js';
import { addLength, type Day } from './days.js';
import { holds } from './guard.js';
import { sceneOf, shared, type Plan } from './open.js';

export function firstPhase(plan: Plan): Phase {
  const { protocol, choices } = plan;
  if (choices.from !== undefined) return phaseOf(plan, choices.from);
  const starts = protocol.phases.filter((phase) =>
    phase.enter.some((entry) => entry.kind === 'start'),
  );
  for (const phase of starts) {
    const answers = plan.arms.map((arm) =>
      holds(phase.when, sceneOf(plan, phase.id, plan.start, arm)),
    );
    if (answers.every((answer) => answer === true)) return phase;
  }
  return starts[0] ?? (protocol.phases[0] as Phase);
}

/** Phases without drug that come before the first session lie before the start. */
export function leadIn(plan: Plan, first: Phase): Day {
  let base = plan.start;
  let phase: Phase | undefined = first;
  for (let round = 0; phase !== undefined && round < mostRounds; round++) {
    const schedule = shared(
      plan,
      phase.schedule,
      phase.id,
      plan.start,
      `The schedule of ${phase.id}`,
    );
    if (schedule?.kind !== 'none') break;
    const length = schedule.length?.most ?? schedule.length?.least;
    if (schedule.length !== undefined && length !== undefined)
      base = addLength(base, -length, schedule.length.unit);
    phase = plan.protocol.phases.find((one) => one.id === phase?.next);
  }
  return base;
}

export function phaseOf(plan: Plan, id: string): Phase {
  const phase = plan.protocol.phases.find((one) => one.id === id);
  if (phase === undefined) {
    throw new OpenKetamineError(
      'PROTOCOL_INVALID',
      '/protocol/phases',
      `There is no phase ${JSON.stringify(id)}.`,
      'Name a phase of the protocol.',
    );
  }
  return phase;
}

/** No course has more phases in a row than this; a graph that has goes round in circles. */
export const mostRounds = 60;

/** Whether a phase can begin: its event has happened, or somebody decided to take an optional one. */
export function enter(plan: Plan, phase: Phase, at: Position, walked: Walked): 'yes' | 'no' {
  const event = phase.enter.find((entry) => entry.kind === 'event');
  const others = phase.enter.some((entry) => entry.kind !== 'event' && entry.kind !== 'start');
  if (event?.kind === 'event' && !others) {
    const mark = plan.log.marks.findLast((one) => one.event.type === event.event);
    const decided = plan.log.decisions.findLast((one) => one.event.gate === `enter-${phase.id}`);
    const day = mark?.day ?? decided?.day ?? null;
    if (day === null) {
      walked.pending.push({
        gate: `enter-${phase.id}`,
        title: event.says ?? phase.title,
        after: { event: event.event },
        needs: [event.event],
        outcomes: ['enter'],
        cites: [],
      });
      return 'no';
    }
    at.base = Math.max(at.base, day, at.last === null ? day : at.last + 1);
  } else if (phase.optional) {
    const decided = plan.log.decisions.findLast((one) => one.event.gate === `enter-${phase.id}`);
    if (decided === undefined) {
      walked.pending.push({
        gate: `enter-${phase.id}`,
        title: phase.title,
        after: { phase: walked.stops.at(-1)?.phase.id ?? phase.id },
        needs: [],
        outcomes: ['enter', 'skip'],
        cites: [],
      });
      return 'no';
    }
    if (decided.event.outcome === 'skip') return 'no';
  }
  if (phase.after !== undefined) {
    at.base = addLength(at.base, phase.after.least ?? phase.after.most ?? 0, phase.after.unit);
  }
  return 'yes';
}
