import type { Check } from '@openketamine/data-pipeline';

/** Two sources never share a DOI or a PubMed id. */
export const worksStandOnce: Check = {
  name: 'works-stand-once',
  description: 'A work stands here once; a second id of it is an alias.',
  *check({ records }) {
    const seen = new Map<string, string>();
    for (const record of records.filter(({ collection }) => collection.name === 'sources')) {
      for (const key of ['DOI', 'PMID', 'PMCID']) {
        const value = record.record[key];
        if (typeof value !== 'string') continue;
        const name = `${key} ${value.toLowerCase()}`;
        const other = seen.get(name);
        if (other !== undefined) {
          yield {
            in: record,
            path: [key],
            message: `the same work as ${other}; make this id an alias`,
          };
        }
        seen.set(name, record.id);
      }
    }
  },
};
