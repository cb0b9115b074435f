import { nearly } from '../read/numbers.js';
import { dosesOf } from '../read/parts.js';
import type { ProtocolCheck } from '../check.js';

export const partsAddUp: ProtocolCheck = {
  name: 'parts-add-up',
  description: 'The parts of a session add up to its dose.',
  *check(protocol) {
    for (const { path, value } of dosesOf(protocol)) {
      const amounts = value.parts?.map(({ amount }) => amount) ?? [];
      const { amount: whole } = value;
      if (whole.kind !== 'set' || amounts.length === 0) continue;
      if (!amounts.every((amount) => amount !== undefined && amount.unit === whole.unit)) continue;
      const sum = amounts.reduce((total, amount) => total + (amount?.value ?? 0), 0);
      if (nearly(sum, whole.value)) continue;
      yield {
        path: [...path, 'amount', 'value'],
        message: `the parts add up to ${Number(sum.toPrecision(12))} ${whole.unit}, the dose says ${whole.value} ${whole.unit}; correct one of them`,
      };
    }
  },
};
