import { leadsTo, waysOf } from '../read/graph.js';
import type { ProtocolCheck } from '../check.js';

export const entriesAgreeWithWays: ProtocolCheck = {
  name: 'entries-agree-with-ways',
  description: 'A phase that says where it is entered from is led to from there.',
  *check(protocol) {
    for (const [index, phase] of protocol.phases.entries()) {
      for (const [at, entry] of phase.enter.entries()) {
        const path = ['phases', index, 'enter', at];
        if (entry.kind === 'after') {
          const leads = [...waysOf(protocol)].some(
            ({ from, to }) => from === entry.phase && to === phase.id,
          );
          if (leads || !protocol.phases.some(({ id }) => id === entry.phase)) continue;
          yield {
            path,
            message: `${phase.id} comes after ${entry.phase}, which leads elsewhere; name ${phase.id} as its \`next\``,
          };
        }
        if (entry.kind === 'gate') {
          const known = protocol.phases.some(({ gates }) =>
            gates.some(({ id }) => id === entry.gate),
          );
          if (!known || leadsTo(protocol, entry.gate).has(phase.id)) continue;
          yield {
            path,
            message: `no outcome of ${entry.gate} leads to ${phase.id}; add one, or correct the entry`,
          };
        }
      }
    }
  },
};
