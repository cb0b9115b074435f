import type { Invariant } from '../invariant.js';

/** A course that is not over can be stopped at any time. */
export const aCourseCanBeStopped: Invariant = {
  name: 'a-course-can-be-stopped',
  description: 'A course that is not over can be stopped at any time.',
  oneIn: 8,
  *judge({ course, input, plan }) {
    if (course.state === 'completed' || course.state === 'stopped') return;
    const days = (input.events ?? []).flatMap((event) =>
      'date' in event && event.date !== undefined ? [event.date] : [],
    );
    const date = [input.start, ...days].toSorted().at(-1) ?? input.start;
    const events = [...(input.events ?? []), { type: 'course-stopped', date } as const];
    const stopped = plan({ ...input, events });
    if (stopped.refusal !== undefined) yield `it cannot be stopped: ${stopped.refusal.reason}`;
  },
};
