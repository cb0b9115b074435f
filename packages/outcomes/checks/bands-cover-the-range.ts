import type { Check } from '@openketamine/data-pipeline';

interface Band {
  readonly id: string;
  readonly least: number;
  readonly most: number;
}

interface Banded {
  readonly total: { readonly least: number; readonly most: number } | null;
  readonly bands: readonly { readonly id: string; readonly bands: readonly Band[] }[];
}

/** The bands of a set follow each other without gap or overlap, from the least to the most total. */
export const bandsCoverTheRange: Check = {
  name: 'bands-cover-the-range',
  description: 'The bands of a set cover every total of the scale once.',
  *check({ records }) {
    for (const record of records.filter(({ collection }) => collection.name === 'scales')) {
      const scale = record.record as unknown as Banded;
      for (const [at, set] of scale.bands.entries()) {
        const path = ['bands', at, 'bands'];
        let next = scale.total?.least;
        for (const [index, band] of set.bands.entries()) {
          if (band.least !== next || band.most < band.least) {
            yield {
              in: record,
              path: [...path, index],
              message: `${band.id} does not begin at ${next}`,
            };
          }
          next = band.most + 1;
        }
        if (next !== (scale.total?.most ?? Number.NaN) + 1) {
          yield { in: record, path, message: `the last band does not end at ${scale.total?.most}` };
        }
      }
    }
  },
};
