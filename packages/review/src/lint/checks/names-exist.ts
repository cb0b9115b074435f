import { nearest } from '@openketamine/near-names';
import { namesDefined, namesUsed } from '../read/names.js';
import type { ProtocolCheck } from '../check.js';

export const namesExist: ProtocolCheck = {
  name: 'names-exist',
  description: 'Arms, phases and gates that are named exist.',
  *check(protocol) {
    const defined = namesDefined(protocol);
    for (const { kind, id, path } of namesUsed(protocol)) {
      if (kind === 'gap' || kind === 'anchor' || defined[kind].includes(id)) continue;
      const [meant] = nearest(id, defined[kind]);
      const hint =
        meant === undefined
          ? `expected one of ${defined[kind].join(', ') || 'none, since there are none'}`
          : `did you mean ${meant}?`;
      yield { path, message: `there is no ${kind} "${id}"; ${hint}` };
    }
  },
};
