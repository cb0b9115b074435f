import { dosesNamed, dosesOf } from '../read/parts.js';
import type { ProtocolCheck } from '../check.js';

export const firstDoseWithinCap: ProtocolCheck = {
  name: 'first-dose-within-cap',
  description: 'The first dose of a phase is not above a cap of that phase.',
  *check(protocol) {
    for (const part of dosesOf(protocol)) {
      for (const { level, path, first } of dosesNamed(part)) {
        if (!first) continue;
        for (const cap of part.value.cap ?? []) {
          if (cap.unit !== level.unit || level.value <= cap.value) continue;
          yield {
            path,
            message: `the first dose, ${level.value} ${level.unit}, is above the cap of ${cap.value} ${cap.unit}; lower it, or correct the cap`,
          };
        }
      }
    }
  },
};
