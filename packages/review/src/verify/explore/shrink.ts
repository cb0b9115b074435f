import type { CourseEvent, PlanInput } from '@openketamine/planner';

/** Whether an input still shows the fault. */
type Shows = (input: PlanInput) => boolean;

const withEvents = (input: PlanInput, events: readonly CourseEvent[]): PlanInput => {
  const { events: _events, ...rest } = input;
  return events.length === 0 ? rest : { ...rest, events };
};

/** Leaves out events as long as the fault stays, first many at once, then one by one. */
function fewerEvents(input: PlanInput, shows: Shows): PlanInput {
  let events = input.events ?? [];
  for (let size = events.length; size > 0; size = Math.floor(size / 2)) {
    for (let from = 0; from + size <= events.length;) {
      const fewer = [...events.slice(0, from), ...events.slice(from + size)];
      if (shows(withEvents(input, fewer))) events = fewer;
      else from += 1;
    }
  }
  return withEvents(input, events);
}

const without = <T extends object>(value: T, field: string): T => {
  const { [field as keyof T]: _left, ...rest } = value;
  return rest as T;
};

/** Leaves out facts and choices as long as the fault stays. */
function fewerFacts(input: PlanInput, shows: Shows): PlanInput {
  let best = input;
  for (const part of ['choices', 'patient'] as const) {
    for (const field of Object.keys(best[part] ?? {})) {
      const fewer = { ...best, [part]: without(best[part] ?? {}, field) };
      if (shows(fewer)) best = fewer;
    }
  }
  return best;
}

/** The smallest input, by events and then by facts, that still shows a fault. */
export function shrink(input: PlanInput, shows: Shows): PlanInput {
  return fewerFacts(fewerEvents(fewerFacts(input, shows), shows), shows);
}
