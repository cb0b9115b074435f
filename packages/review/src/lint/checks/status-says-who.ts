import type { ProtocolCheck } from '../check.js';

export const statusSaysWho: ProtocolCheck = {
  name: 'status-says-who',
  description:
    'A status beyond draft says who decided and when, and one that takes a protocol back says why.',
  *check(protocol) {
    const { by, on, state, supersededBy, why } = protocol.status;
    if (state === 'draft') return;
    const back = state === 'superseded' || state === 'discontinued' || state === 'not-endorsed';
    const lacking = [
      ...(by === undefined ? ['by'] : []),
      ...(on === undefined ? ['on'] : []),
      ...(back && why === undefined ? ['why'] : []),
      ...(state === 'superseded' && supersededBy === undefined ? ['supersededBy'] : []),
    ];
    if (lacking.length > 0)
      yield {
        path: ['status'],
        at: 'key',
        message: `${state} without ${lacking.join(', ')}; add ${lacking.join(', ')}`,
      };
  },
};
