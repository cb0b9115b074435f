import type { Check } from '../check.ts';

export const recordIsKept: Check = {
  name: 'record-is-kept',
  description: 'Every record keeps the id of the dossier record it was made from.',
  *check({ records }) {
    for (const loaded of records) {
      if (loaded.collection.keepsRecord === false) continue;
      const record = loaded.record['record'];
      if (typeof record === 'string' && record.trim() !== '') continue;
      yield {
        in: loaded,
        path: ['record'],
        message: 'no dossier record is named; expected record: <id>',
      };
    }
  },
};
