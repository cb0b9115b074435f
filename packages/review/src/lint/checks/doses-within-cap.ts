import { dosesNamed, dosesOf } from '../read/parts.js';
import type { ProtocolCheck } from '../check.js';

export const dosesWithinCap: ProtocolCheck = {
  name: 'doses-within-cap',
  description:
    'No stated dose is above a cap in the same unit, and no cap lies below the lowest dose.',
  *check(protocol) {
    for (const part of dosesOf(protocol)) {
      const named = [...dosesNamed(part)];
      for (const [index, cap] of (part.value.cap ?? []).entries()) {
        const same = named.filter(({ level }) => level.unit === cap.unit);
        const above = same.filter(({ level }) => level.value > cap.value);
        if (same.length > 0 && above.length === same.length) {
          const lowest = Math.min(...same.map(({ level }) => level.value));
          yield {
            path: [...part.path, 'cap', index, 'value'],
            message: `the cap of ${cap.value} ${cap.unit} lies below the lowest dose, ${lowest} ${cap.unit}; correct one of them`,
          };
          continue;
        }
        for (const { level, path, first } of above) {
          if (first) continue;
          yield {
            path,
            message: `${level.value} ${level.unit} can never be given: the cap is ${cap.value} ${cap.unit}; correct one of them`,
          };
        }
      }
    }
  },
};
