import type { Check } from '../check.js';
import { nearest } from '@openketamine/near-names';
import { citations, sourceOf } from '../sources.js';

/**
 * Every `cite` names a source that exists.
 *
 * @category checks
 */
export const citesExist: Check = {
  name: 'cites-exist',
  description: 'Every `cite` names a source that exists.',
  *check({ records, sources }) {
    for (const record of records) {
      for (const { path, cite } of citations(record.record)) {
        const id = sourceOf(cite);
        if (sources.find(id, record.record) !== undefined) continue;
        const [meant] = nearest(id, sources.ids(record.record));
        const hint = meant === undefined ? '' : `, or did you mean ${meant}?`;
        yield {
          in: record,
          path,
          message: `no source "${id}"; expected the id of a file in ${sources.home}${hint}`,
        };
      }
    }
  },
};
