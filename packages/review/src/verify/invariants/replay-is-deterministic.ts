import type { Invariant } from '../invariant.js';

const copied = <T>(value: T): T =>
  value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T);

/** The same input gives the same course, and is left as it was. */
export const replayIsDeterministic: Invariant = {
  name: 'replay-is-deterministic',
  description: 'The same input gives the same course, and is left as it was.',
  oneIn: 8,
  *judge({ course, input, plan }) {
    const copy = {
      ...input,
      events: copied(input.events),
      patient: copied(input.patient),
      choices: copied(input.choices),
    };
    const before = JSON.stringify([copy.events, copy.patient, copy.choices]);
    const again = plan(copy);
    if (again.course === undefined) {
      yield `the second time it was refused: ${again.refusal.reason}`;
      return;
    }
    if (JSON.stringify([copy.events, copy.patient, copy.choices]) !== before)
      yield 'planning changed what it was given';
    if (JSON.stringify(again.course) === JSON.stringify(course)) return;
    const at = course.sessions.findIndex(
      (session, index) => JSON.stringify(session) !== JSON.stringify(again.course.sessions[index]),
    );
    yield at < 0
      ? 'the second course differs from the first'
      : `session ${at + 1} is another one the second time`;
  },
};
