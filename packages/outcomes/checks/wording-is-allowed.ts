import type { Check } from '@openketamine/data-pipeline';

/** Wording is carried only for scales whose rights call it free. */
export const wordingIsAllowed: Check = {
  name: 'wording-is-allowed',
  description: 'The wording of a scale is carried only where its rights allow it.',
  *check({ records }) {
    const scales = records.filter(({ collection }) => collection.name === 'scales');
    for (const record of records.filter(({ collection }) => collection.name === 'wording')) {
      const rights = scales.find((scale) => scale.id === record.record['scale'])?.record['rights'];
      const wording = (rights as { readonly wording?: string } | undefined)?.wording;
      if (wording !== 'free') {
        yield {
          in: record,
          path: ['items'],
          message: `the rights of the scale are ${wording}; expected free`,
        };
      }
    }
  },
};
