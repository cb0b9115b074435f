import { isBlock, walk } from '@openketamine/authoring';
import type { ProtocolCheck } from '../check.js';

export const rangesRise: ProtocolCheck = {
  name: 'ranges-rise',
  description: 'Of two bounds the least is not above the most, and at least one is given.',
  *check(protocol) {
    for (const { path, value } of walk(protocol)) {
      if (
        !isBlock(value) ||
        !('basis' in value) ||
        !('unit' in value) ||
        'value' in value ||
        'values' in value
      )
        continue;
      const { least, most } = value;
      if (typeof least === 'number' && typeof most === 'number' && least > most) {
        yield {
          path: [...path, 'most'],
          message: `the most, ${most}, is below the least, ${least}; correct one of them`,
        };
      }
      if (least === undefined && most === undefined) {
        yield { path, message: 'neither bound is given; expected least, most or both' };
      }
    }
  },
};
