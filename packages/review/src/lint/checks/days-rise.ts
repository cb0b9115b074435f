import { firstFall } from '../read/numbers.js';
import { schedulesOf } from '../read/parts.js';
import type { ProtocolCheck } from '../check.js';

export const daysRise: ProtocolCheck = {
  name: 'days-rise',
  description: 'Named days, hours and intervals rise, and day 1 is the first.',
  *check(protocol) {
    for (const { path, value } of schedulesOf(protocol)) {
      const list =
        value.kind === 'days'
          ? { name: 'days', values: value.days.values, first: 1 }
          : value.kind === 'hours'
            ? { name: 'hours', values: value.hours.values, first: 0 }
            : value.kind === 'interval' && 'values' in value.interval
              ? { name: 'interval', values: value.interval.values, first: undefined }
              : undefined;
      if (list === undefined) continue;
      const at = [...path, list.name, 'values'];
      const fall = firstFall(list.values);
      if (fall >= 0) {
        yield {
          path: [...at, fall],
          message: `${list.values[fall]} does not come after ${list.values[fall - 1]}; put the ${list.name} in order`,
        };
      }
      const [first] = list.values;
      if (list.first !== undefined && first !== list.first) {
        yield {
          path: [...at, 0],
          message: `the first session is at ${first}; expected ${list.first}, since ${list.name} count from the first session`,
        };
      }
    }
  },
};
