import { nearly } from '../read/numbers.js';
import { dosesNamed, dosesOf } from '../read/parts.js';
import type { ProtocolCheck } from '../check.js';

export const devicesAddUp: ProtocolCheck = {
  name: 'devices-add-up',
  description: 'Every dose in mg is a whole number of devices.',
  *check(protocol) {
    for (const part of dosesOf(protocol)) {
      const each = part.value.devices?.each;
      if (each === undefined || each.value <= 0) continue;
      for (const { level, path } of dosesNamed(part)) {
        if (level.unit !== 'mg') continue;
        const devices = level.value / each.value;
        if (nearly(devices, Math.round(devices))) continue;
        const lower = Math.floor(devices) * each.value;
        yield {
          path,
          message: `devices of ${each.value} mg do not add up to ${level.value} mg; expected ${lower} or ${lower + each.value} mg`,
        };
      }
    }
  },
};
