import type { Invariant } from '../invariant.js';

/** The editions a course names are those that hold on the days of its sessions. */
export const editionsGoByDate: Invariant = {
  name: 'editions-go-by-date',
  description: 'The editions a course names are those that hold on the days of its sessions.',
  *judge({ oracle, input, course }) {
    const dates = course.sessions.flatMap(({ date }) => date ?? []);
    const wanted = oracle.protocol.editions
      .filter(({ from }) => from === undefined || input.asOf === undefined || from <= input.asOf)
      .filter(({ from, until }) =>
        dates.some(
          (date) => (from === undefined || date >= from) && (until === undefined || date < until),
        ),
      )
      .map(({ id }) => id)
      .join(', ');
    const named = course.edition ?? '';
    if (named !== wanted)
      yield `the course names ${named === '' ? 'no edition' : named}, and on its days ${wanted === '' ? 'none holds' : `${wanted} holds`}`;
  },
};
