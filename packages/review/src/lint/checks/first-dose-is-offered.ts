import type { Amount } from '@openketamine/model';
import { nearly } from '../read/numbers.js';
import { dosesOf } from '../read/parts.js';
import type { ProtocolCheck } from '../check.js';

/** What an amount offers in a unit; null where it offers nothing that can be compared. */
function allowed(amount: Amount, unit: string) {
  if (amount.kind === 'choice') {
    const options = amount.oneOf.filter((level) => level.unit === unit).map(({ value }) => value);
    if (options.length === 0) return null;
    return {
      holds: (value: number) => options.some((option) => nearly(option, value)),
      said: `${options.join(' or ')} ${unit}`,
    };
  }
  if (amount.kind !== 'range' || amount.least.unit !== unit || amount.most.unit !== unit)
    return null;
  const least = amount.least.value;
  const most = amount.most.value;
  return {
    holds: (value: number) => value >= least && value <= most,
    said: `${least} to ${most} ${unit}`,
  };
}

export const firstDoseIsOffered: ProtocolCheck = {
  name: 'first-dose-is-offered',
  description: 'A fixed first dose is among the doses that the phase offers.',
  *check(protocol) {
    for (const part of dosesOf(protocol)) {
      const { amount, first } = part.value;
      if (first?.kind !== 'set') continue;
      const offered = allowed(amount, first.unit);
      if (offered === null || offered.holds(first.value)) continue;
      yield {
        path: [...part.path, 'first', 'value'],
        message: `the first dose, ${first.value} ${first.unit}, is none of the doses of the phase; expected ${offered.said}`,
      };
    }
  },
};
