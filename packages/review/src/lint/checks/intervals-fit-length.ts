import { inDays } from '../read/numbers.js';
import { schedulesOf } from '../read/parts.js';
import type { ProtocolCheck } from '../check.js';

export const intervalsFitLength: ProtocolCheck = {
  name: 'intervals-fit-length',
  description: 'Sessions at an interval fit into the length of their phase.',
  *check(protocol) {
    for (const { path, value } of schedulesOf(protocol)) {
      if (value.kind !== 'interval' || value.sessions === undefined || value.length === undefined)
        continue;
      const { interval, length, sessions } = value;
      const shortest = inDays(
        'values' in interval
          ? Math.min(...interval.values)
          : 'least' in interval
            ? interval.least
            : undefined,
        interval.unit,
      );
      const days = inDays(length.most ?? length.least, length.unit);
      const least = sessions.least ?? sessions.most;
      if (shortest === undefined || days === undefined || least === undefined) continue;
      const needed = (least - 1) * shortest;
      if (needed <= days) continue;
      yield {
        path: [...path, 'sessions'],
        message: `${least} sessions at least ${shortest} d apart need ${needed} d, and the phase lasts ${days} d; correct one of them`,
      };
    }
  },
};
