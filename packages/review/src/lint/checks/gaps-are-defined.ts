import { nearest } from '@openketamine/near-names';
import { namesDefined, namesUsed } from '../read/names.js';
import type { ProtocolCheck } from '../check.js';

export const gapsAreDefined: ProtocolCheck = {
  name: 'gaps-are-defined',
  description: 'A gap that is named stands under gaps.',
  *check(protocol) {
    const { gap: defined } = namesDefined(protocol);
    for (const { kind, id, path } of namesUsed(protocol)) {
      if (kind !== 'gap' || defined.includes(id)) continue;
      const [meant] = nearest(id, defined);
      yield {
        path,
        message: `there is no gap "${id}"; define it under gaps${meant === undefined ? '' : `, or did you mean ${meant}?`}`,
      };
    }
  },
};
