import type { Schedule } from '@openketamine/model';
import { inDays } from '../read/numbers.js';
import { schedulesOf } from '../read/parts.js';
import type { ProtocolCheck } from '../check.js';

const closest = (values: readonly number[]) =>
  values.length < 2
    ? undefined
    : Math.min(...values.slice(1).map((value, index) => value - (values[index] ?? value)));

/** Days between the two sessions that lie closest, at the widest the schedule can be spread. */
function tightest(schedule: Schedule): number | undefined {
  switch (schedule.kind) {
    case 'per-week':
      return 7 / schedule.perWeek.value;
    case 'days':
      return closest(schedule.days.values);
    case 'hours': {
      const hours = closest(schedule.hours.values);
      return hours === undefined ? undefined : hours / 24;
    }
    case 'daily':
      return schedule.everyDays?.value ?? 1;
    case 'interval': {
      const { interval } = schedule;
      const longest =
        'values' in interval
          ? Math.max(...interval.values)
          : 'most' in interval
            ? interval.most
            : undefined;
      return inDays(longest, interval.unit);
    }
    default:
      return undefined;
  }
}

export const leastGapFitsSchedule: ProtocolCheck = {
  name: 'least-gap-fits-schedule',
  description: 'The least gap between sessions leaves room for the schedule.',
  *check(protocol) {
    for (const { phase, path, value } of schedulesOf(protocol)) {
      const gap = phase.leastGap;
      if (gap === undefined) continue;
      const least = gap.unit === 'h' ? gap.value / 24 : gap.value;
      const apart = tightest(value);
      if (apart === undefined || apart >= least) continue;
      yield {
        path,
        message: `sessions lie ${Number(apart.toFixed(2))} d apart, less than the least gap of ${gap.value} ${gap.unit}; correct one of them`,
      };
    }
  },
};
