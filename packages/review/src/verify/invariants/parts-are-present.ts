import { partsOf } from '../parts.js';
import type { Invariant } from '../invariant.js';

/** Every part of a session is told, left for the site to set, or a named gap. */
export const partsArePresent: Invariant = {
  name: 'parts-are-present',
  description: 'Every part of a session is told, left for the site to set, or a named gap.',
  asked: 'start',
  *judge({ oracle, course }) {
    if (course.sessions.length === 0) return;
    const missing = partsOf(oracle, course).flatMap(({ part, state }) =>
      state === 'missing' ? [part] : [],
    );
    if (missing.length === 0) return;
    yield `${missing.join(', ')}: neither told in the procedure, nor left for the site to set, nor named by a gap that blocks a part`;
  },
};
