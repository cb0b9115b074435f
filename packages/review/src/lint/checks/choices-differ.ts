import { amountsOf, dosesOf } from '../read/parts.js';
import type { ProtocolCheck } from '../check.js';

export const choicesDiffer: ProtocolCheck = {
  name: 'choices-differ',
  description: 'The doses to choose from are different ones, and a range leads upward.',
  *check(protocol) {
    for (const part of dosesOf(protocol)) {
      for (const { amount, path } of amountsOf(part)) {
        if (amount.kind === 'choice') {
          const shown = amount.oneOf.map(({ value, unit }) => `${value} ${unit}`);
          const twice = shown.findIndex((text, index) => shown.indexOf(text) < index);
          if (twice < 0) continue;
          yield {
            path: [...path, 'oneOf', twice],
            message: `${shown[twice]} stands twice among the choices; remove one`,
          };
        }
        if (
          amount.kind === 'range' &&
          (amount.least.unit !== amount.most.unit || amount.least.value >= amount.most.value)
        ) {
          yield {
            path: [...path, 'most', 'value'],
            message: `the range leads from ${amount.least.value} ${amount.least.unit} to ${amount.most.value} ${amount.most.unit}; expected a higher end in the same unit`,
          };
        }
      }
    }
  },
};
