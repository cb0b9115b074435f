import type { LibraryCheck } from './check.js';

export const aliasesAreFree: LibraryCheck = {
  name: 'aliases-are-free',
  description: 'An earlier id leads to one record alone, and no record has it now.',
  *check(records) {
    const ids = new Set(records.map(({ collection, id }) => `${collection} ${id}`));
    const taken = new Map<string, string>();
    for (const entry of records) {
      const { aliases } = entry.record;
      if (!Array.isArray(aliases)) continue;
      for (const [index, alias] of aliases.entries()) {
        const key = `${entry.collection} ${String(alias)}`;
        const other = taken.get(key);
        taken.set(key, entry.id);
        const why = ids.has(key)
          ? `${String(alias)} is the id of a record, and leads nowhere else`
          : other === undefined
            ? undefined
            : `${String(alias)} leads to ${other} already`;
        if (why !== undefined)
          yield { in: entry, path: ['aliases', index], message: `${why}; take it out here` };
      }
    }
  },
};
