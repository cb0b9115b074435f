import { firstFall } from '../read/numbers.js';
import { amountsOf, dosesOf } from '../read/parts.js';
import type { ProtocolCheck } from '../check.js';

export const bandsRise: ProtocolCheck = {
  name: 'bands-rise',
  description: 'Bands of a dose rise, each but the last ends below a bound, and the last has none.',
  *check(protocol) {
    for (const part of dosesOf(protocol)) {
      for (const { amount, path } of amountsOf(part)) {
        if (amount.kind !== 'bands') continue;
        const bounds = amount.bands.map(({ below }) => below);
        const open = bounds.indexOf(undefined);
        if (open < 0) {
          yield {
            path: [...path, 'bands', bounds.length - 1],
            message: `nobody of ${bounds.at(-1)} or more has a dose; leave out \`below\` in the last band`,
          };
        } else if (open < bounds.length - 1) {
          yield {
            path: [...path, 'bands', open + 1],
            message:
              'this band is never reached, because the one before has no bound; give that one `below`',
          };
        }
        const fall = firstFall(bounds.filter((bound) => bound !== undefined));
        if (fall >= 0) {
          yield {
            path: [...path, 'bands', fall, 'below'],
            message: `${bounds[fall]} is not above ${bounds[fall - 1]}, the bound before; put the bands in order`,
          };
        }
      }
    }
  },
};
