import type { ProtocolCheck } from '../check.js';

export const editionsAreInOrder: ProtocolCheck = {
  name: 'editions-are-in-order',
  description:
    'Editions follow each other in time: each ends after it begins, and none begins before the one before it ends.',
  *check(protocol) {
    for (const [index, edition] of protocol.editions.entries()) {
      const { id, from, until } = edition;
      if (from !== undefined && until !== undefined && from >= until) {
        yield {
          path: ['editions', index, 'until'],
          message: `${id} ends on ${until} and begins on ${from}; correct one of them`,
        };
      }
      const before = protocol.editions[index - 1];
      if (before === undefined) continue;
      if (from === undefined) {
        yield {
          path: ['editions', index, 'id'],
          message: `${id} does not say from when it holds; add from`,
        };
      } else if (before.until === undefined) {
        yield {
          path: ['editions', index - 1, 'id'],
          message: `${before.id} has no end, and ${id} begins on ${from}; add until: ${from}`,
        };
      } else if (from < before.until) {
        yield {
          path: ['editions', index, 'from'],
          message: `${id} begins on ${from}, before ${before.id} ends on ${before.until}; put them in order`,
        };
      }
    }
  },
};
