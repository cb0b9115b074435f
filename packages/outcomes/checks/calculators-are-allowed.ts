import type { Check } from '@openketamine/data-pipeline';

const typed = new Set(['typed', 'none']);
const open = new Set(['free', 'public-domain']);

/** Answers are scored only for scales whose rights were read and allow it; of all others a total is typed. */
export const calculatorsAreAllowed: Check = {
  name: 'calculators-are-allowed',
  description:
    'Answers of a scale are scored only where its rights were read and allow it; of all others a total is typed.',
  *check({ records }) {
    for (const scale of records.filter(({ collection }) => collection.name === 'scales')) {
      const { rights, scoring } = scale.record as {
        readonly rights: {
          readonly wording: string;
          readonly computed?: string;
          readonly cite?: string;
        };
        readonly scoring: { readonly kind: string };
      };
      const allowed = open.has(rights.wording) || rights.computed !== undefined;
      if (!typed.has(scoring.kind) && (!allowed || rights.cite === undefined)) {
        yield {
          in: scale,
          path: ['scoring', 'kind'],
          message: `the rights of the scale are ${rights.wording}; expected typed, or rights.computed with the reason`,
        };
      }
    }
  },
};
