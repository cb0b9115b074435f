import { dosesOf } from '../read/parts.js';
import type { ProtocolCheck } from '../check.js';

export const riseWithoutCeilingNamesGap: ProtocolCheck = {
  name: 'rise-without-ceiling-names-gap',
  description: 'A rise to which the source sets no ceiling says which gap that leaves.',
  *check(protocol) {
    for (const { path, value } of dosesOf(protocol)) {
      const ladder = value.titration?.ladder;
      if (ladder?.kind !== 'increment' || ladder.ceiling !== null || ladder.gap !== undefined)
        continue;
      yield {
        path: [...path, 'titration', 'ladder', 'ceiling'],
        message: 'there is no ceiling, and no gap says so; add gap: <id> and define it under gaps',
      };
    }
  },
};
