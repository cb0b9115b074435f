import { isOpen, shownSession } from '../invariant.js';
import type { Invariant } from '../invariant.js';

/** After a course was stopped nothing is to come, and while it is paused nothing has a date. */
export const aStopIsAStop: Invariant = {
  name: 'a-stop-is-a-stop',
  description:
    'After a course was stopped nothing is to come, and while it is paused nothing has a date.',
  *judge({ input, course }) {
    const events = input.events ?? [];
    const open = course.sessions.filter(isOpen);
    if (events.some(({ type }) => type === 'course-stopped')) {
      if (course.state !== 'stopped')
        yield `the course was stopped, and is shown as ${course.state}`;
      const [next] = open;
      if (next !== undefined)
        yield `the course was stopped, and ${shownSession(next)} is ${next.state}`;
    }
    const pause = events.findLast(
      ({ type }) => type === 'course-paused' || type === 'course-resumed',
    );
    if (pause?.type !== 'course-paused') return;
    const next = open.find(
      ({ date, state }) => state !== 'moved' && date !== null && date >= pause.date,
    );
    if (next !== undefined)
      yield `the course is paused since ${pause.date}, and ${shownSession(next)} has a date`;
  },
};
