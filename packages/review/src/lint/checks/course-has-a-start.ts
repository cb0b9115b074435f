import type { ProtocolCheck } from '../check.js';

export const courseHasAStart: ProtocolCheck = {
  name: 'course-has-a-start',
  description: 'A course can begin: at least one phase is entered at the start.',
  *check(protocol) {
    if (protocol.phases.some(({ enter }) => enter.some(({ kind }) => kind === 'start'))) return;
    yield {
      path: ['phases'],
      at: 'key',
      message: 'no phase is entered at the start; expected enter: [{ kind: start }] in one',
    };
  },
};
