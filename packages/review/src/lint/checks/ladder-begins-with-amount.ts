import { nearly } from '../read/numbers.js';
import { dosesOf } from '../read/parts.js';
import type { ProtocolCheck } from '../check.js';

export const ladderBeginsWithAmount: ProtocolCheck = {
  name: 'ladder-begins-with-amount',
  description: 'A titration begins with the dose that stands as amount or first.',
  *check(protocol) {
    for (const { path, value } of dosesOf(protocol)) {
      const ladder = value.titration?.ladder;
      const stated = value.first ?? value.amount;
      if (ladder === undefined || stated.kind !== 'set') continue;
      const begin = ladder.kind === 'steps' ? ladder.steps[0] : ladder.start;
      if (begin === undefined || begin.unit !== stated.unit || nearly(begin.value, stated.value))
        continue;
      yield {
        path: [
          ...path,
          'titration',
          'ladder',
          ...(ladder.kind === 'steps' ? ['steps', 0] : ['start']),
          'value',
        ],
        message: `the ladder begins with ${begin.value} ${begin.unit}, the dose with ${stated.value} ${stated.unit}; correct one of them`,
      };
    }
  },
};
