import { isBlock, type Path } from '@openketamine/authoring';
import type { LibraryCheck, LibraryRecord } from './check.js';

/** What a record says replaces it, and where it says so. */
function replacement({ record }: LibraryRecord): { id: string; path: Path } | undefined {
  for (const field of ['status', 'decided'] as const) {
    const block = record[field];
    if (isBlock(block) && typeof block['supersededBy'] === 'string')
      return { id: block['supersededBy'], path: [field, 'supersededBy'] };
  }
  return undefined;
}

const key = (collection: string, id: string) => `${collection} ${id}`;

export const supersedingLeadsOn: LibraryCheck = {
  name: 'superseding-leads-on',
  description:
    'What replaces a record exists among records of its kind, and whoever follows it arrives somewhere.',
  *check(records) {
    const known = new Map(records.map((record) => [key(record.collection, record.id), record]));
    for (const record of records) {
      const next = replacement(record);
      if (next === undefined) continue;
      if (!known.has(key(record.collection, next.id))) {
        yield {
          in: record,
          path: next.path,
          message: `${next.id} is said to replace ${record.id}, and there is no such record among ${record.collection}; name one that exists`,
        };
        continue;
      }
      const passed = new Set([record.id]);
      for (let id: string | undefined = next.id; id !== undefined;) {
        if (passed.has(id)) {
          yield {
            in: record,
            path: next.path,
            message: `${record.id} is replaced by ${next.id}, which leads back to ${id}; the last of them has to be in force`,
          };
          break;
        }
        passed.add(id);
        const found = known.get(key(record.collection, id));
        id = found === undefined ? undefined : replacement(found)?.id;
      }
    }
  },
};
