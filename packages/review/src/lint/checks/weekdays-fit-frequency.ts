import { schedulesOf } from '../read/parts.js';
import type { ProtocolCheck } from '../check.js';

export const weekdaysFitFrequency: ProtocolCheck = {
  name: 'weekdays-fit-frequency',
  description: 'Where weekdays are named, there are as many as sessions a week.',
  *check(protocol) {
    for (const { path, value } of schedulesOf(protocol)) {
      if (value.kind !== 'per-week' || value.weekdays === undefined) continue;
      const { weekdays, perWeek } = value;
      if (new Set(weekdays).size === perWeek.value && weekdays.length === perWeek.value) continue;
      yield {
        path: [...path, 'weekdays'],
        message: `${weekdays.join(', ')} are not ${perWeek.value} days; expected one for each session of the week`,
      };
    }
  },
};
