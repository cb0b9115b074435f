import { isBlock, walk } from '@openketamine/authoring';
import type { ProtocolCheck } from '../check.js';

export const criteriaFitTheirMeasure: ProtocolCheck = {
  name: 'criteria-fit-their-measure',
  description: 'A fall in percent is a percentage, and a fall in points is not.',
  *check(protocol) {
    for (const { path, value } of walk(protocol)) {
      if (!isBlock(value)) continue;
      const { measure, unit, value: limit } = value;
      if (measure !== 'fall-percent' && measure !== 'fall') continue;
      const expected = measure === 'fall-percent' ? '%' : '{score}';
      if (unit !== expected) {
        yield {
          path: [...path, 'unit'],
          message: `${measure} is given in ${String(unit)}; expected ${expected}`,
        };
      } else if (
        measure === 'fall-percent' &&
        typeof limit === 'number' &&
        (limit < 0 || limit > 100)
      ) {
        yield {
          path: [...path, 'value'],
          message: `a fall of ${limit} % cannot be; expected 0 to 100`,
        };
      }
    }
  },
};
