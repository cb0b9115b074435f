import { comesBack, endable, isOpenEnded } from '../read/graph.js';
import type { ProtocolCheck } from '../check.js';

export const phasesHaveAWayOut: ProtocolCheck = {
  name: 'phases-have-a-way-out',
  description:
    'From every phase the course can come to an end; a phase without an end of its own has a gate that stops.',
  *check(protocol) {
    const found = endable(protocol);
    for (const [index, phase] of protocol.phases.entries()) {
      // a phase that only leads to one without a way out is not the one to mend
      if (found.has(phase.id) || !(isOpenEnded(protocol, phase) || comesBack(protocol, phase.id)))
        continue;
      yield {
        path: ['phases', index, 'id'],
        message: isOpenEnded(protocol, phase)
          ? `${phase.id} has no end and no gate that ends it; add a gate with an outcome that stops or leads on`
          : `from ${phase.id} the course goes round without an end; add a gate with an outcome that stops`,
      };
    }
  },
};
