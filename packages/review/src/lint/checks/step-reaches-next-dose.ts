import { dosesOf } from '../read/parts.js';
import type { ProtocolCheck } from '../check.js';

export const stepReachesNextDose: ProtocolCheck = {
  name: 'step-reaches-next-dose',
  description: 'The largest rise between sessions is enough to get from one dose to the next.',
  *check(protocol) {
    for (const { path, value } of dosesOf(protocol)) {
      const step = value.change?.stepMost;
      if (step === undefined || value.amount.kind !== 'choice') continue;
      const doses = value.amount.oneOf
        .filter(({ unit }) => unit === step.unit)
        .map((level) => level.value)
        .toSorted((a, b) => a - b);
      const stuck = doses.findIndex(
        (dose, index) => index > 0 && dose - (doses[index - 1] ?? dose) > step.value + 1e-9,
      );
      if (stuck < 0) continue;
      yield {
        path: [...path, 'change', 'stepMost', 'value'],
        message: `a rise of at most ${step.value} ${step.unit} never gets from ${doses[stuck - 1]} to ${doses[stuck]} ${step.unit}; correct one of them`,
      };
    }
  },
};
