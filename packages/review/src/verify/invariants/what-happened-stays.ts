import type { Invariant } from '../invariant.js';

/** What happened to a session is what the course shows of it, whatever happens later. */
export const whatHappenedStays: Invariant = {
  name: 'what-happened-stays',
  description: 'What happened to a session is what the course shows of it, whatever happens later.',
  *judge({ input, course }) {
    for (const event of input.events ?? []) {
      if (
        event.type !== 'session-completed' &&
        event.type !== 'session-missed' &&
        event.type !== 'session-stopped'
      )
        continue;
      const session = course.sessions[event.session - 1];
      const state = event.type.slice('session-'.length);
      if (session === undefined) {
        yield `session ${event.session} was ${state}, and is gone`;
        continue;
      }
      if (session.state !== state)
        yield `session ${event.session} was ${state}, and is shown as ${session.state}`;
      if (state !== 'missed' && session.date !== event.date)
        yield `session ${event.session} was on ${event.date}, and is shown on ${session.date}`;
      const given =
        event.type === 'session-completed'
          ? event.dose
          : event.type === 'session-stopped'
            ? event.given
            : undefined;
      if (given !== undefined && session.dose?.value !== given.value)
        yield `in session ${event.session} ${given.value} mg were given, and ${session.dose?.value ?? 'no'} mg are shown`;
    }
  },
};
