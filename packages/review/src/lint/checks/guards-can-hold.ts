import { allGuards, spans, stretchOf } from '../read/guards.js';
import type { ProtocolCheck } from '../check.js';

export const guardsCanHold: ProtocolCheck = {
  name: 'guards-can-hold',
  description: 'A guard can hold: its bounds leave something between them.',
  *check(protocol) {
    for (const { path, guard } of allGuards(protocol)) {
      for (const on of [...spans, 'date' as const]) {
        const { from, below } = stretchOf(guard, on);
        if (from < below) continue;
        const bounds =
          on === 'date'
            ? `from ${guard.from} until ${guard.until}`
            : `from ${from} to below ${below}`;
        yield {
          path: on === 'date' ? [...path, 'until'] : [...path, on, 'below'],
          message: `nothing lies ${bounds}, so this never holds; correct the bounds`,
        };
      }
    }
  },
};
