import { walk, type Check, type CheckContext } from '@openketamine/data-pipeline';

const fields = new Set(['outcome', 'figures', 'outcomes']);

function resultsOf({ records }: CheckContext): Map<string, Set<string>> {
  return new Map(
    records
      .filter((record) => record.collection.name === 'outcomes')
      .map((record) => {
        const results = record.record['results'];
        const ids = Array.isArray(results)
          ? results.map((result: { readonly id: string }) => result.id)
          : [];
        return [record.id, new Set(ids)];
      }),
  );
}

/** An outcome figure that is named by a claim, a route or the matrix exists, and so does the result. */
export const figuresExist: Check = {
  name: 'figures-exist',
  description: 'Every outcome figure that is named exists, with the result that is named.',
  *check(context) {
    const known = resultsOf(context);
    for (const record of context.records) {
      for (const { path, value, around } of walk(record.record)) {
        const field = path.findLast((part) => typeof part === 'string');
        if (typeof value !== 'string' || field === undefined || !fields.has(field)) continue;
        const results = known.get(value);
        const result = around[0]?.['result'];
        if (results === undefined) {
          yield { in: record, path, message: `no outcome figure "${value}"` };
        } else if (field === 'outcome' && typeof result === 'string' && !results.has(result)) {
          yield {
            in: record,
            path,
            message: `"${value}" has no result "${result}"; expected one of ${[...results].join(', ')}`,
          };
        }
      }
    }
  },
};
