import { citations, sourceOf } from '@openketamine/authoring';
import type { ProtocolCheck } from '../check.js';

export const sourcesAreCited: ProtocolCheck = {
  name: 'sources-are-cited',
  description: 'Every source in the list is cited somewhere.',
  *check(protocol) {
    const cited = new Set([...citations(protocol)].map(({ cite }) => sourceOf(cite)));
    for (const [index, { id }] of protocol.sources.entries()) {
      if (cited.has(sourceOf(id))) continue;
      yield {
        path: ['sources', index, 'id'],
        message: `${id} is cited nowhere; remove it, or cite it where it is used`,
      };
    }
  },
};
