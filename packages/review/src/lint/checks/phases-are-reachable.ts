import { reachable } from '../read/graph.js';
import type { ProtocolCheck } from '../check.js';

export const phasesAreReachable: ProtocolCheck = {
  name: 'phases-are-reachable',
  description: 'Every phase can be reached from the start, or by an event or a state.',
  *check(protocol) {
    const found = reachable(protocol);
    for (const [index, { id }] of protocol.phases.entries()) {
      if (found.has(id)) continue;
      yield {
        path: ['phases', index, 'id'],
        message: `no phase that can be reached leads to ${id}; name it as \`next\` or in the outcome of a gate`,
      };
    }
  },
};
