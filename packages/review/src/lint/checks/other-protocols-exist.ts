import { amountsOf, dosesOf } from '../read/parts.js';
import type { ProtocolCheck } from '../check.js';

export const otherProtocolsExist: ProtocolCheck = {
  name: 'other-protocols-exist',
  description: 'A dose that another protocol gives can be found there.',
  *check(protocol, { protocols }) {
    for (const part of dosesOf(protocol)) {
      for (const { amount, path } of amountsOf(part)) {
        if (amount.kind !== 'from-protocol') continue;
        const other = protocols(amount.protocol);
        if (other === undefined) {
          yield {
            path: [...path, 'protocol'],
            message: `there is no protocol "${amount.protocol}" beside this one or in the library; correct the id`,
          };
          continue;
        }
        const name = amount.phase ?? part.phase.id;
        if (other.phases.some(({ id, dose }) => id === name && dose !== undefined)) continue;
        const doses = other.phases.filter(({ dose }) => dose !== undefined).map(({ id }) => id);
        yield {
          path: [...path, amount.phase === undefined ? 'protocol' : 'phase'],
          message: `${other.id} has no phase "${name}" with a dose; expected phase: ${doses.join(' or ')}`,
        };
      }
    }
  },
};
