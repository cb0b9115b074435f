import { defineData, typesModule } from '@openketamine/data-pipeline';
import { dataChecks } from './checks/index.ts';
import {
  assessmentScheduleSchema,
  definitionRuleSchema,
  definitionSchema,
  scaleSchema,
  wordingSchema,
} from './src/schema.js';

const from = '../data-types.js';
// The full reference of a source is in the evidence package; scales are small on purpose.
const cites = false;

export default defineData({
  collections: [
    {
      name: 'scales',
      dir: 'data/scales',
      schema: scaleSchema,
      type: { name: 'Scale', from },
      cites,
      plainNumbers: {
        items: 'numbers of items, not quantities',
        notAssessed: 'a code of the form that means no answer',
        domains: 'numbers of items',
        subscales: 'numbers of items',
        clusters: 'numbers of items',
        exceptions: 'numbers of items',
        core: 'numbers of items',
        onlyFrom: 'numbers of items',
        syndromes: 'counts of items',
        branching: 'numbers of items',
        tiers: 'numbers of items',
        anyYes: 'numbers of items',
        totalAtLeast: 'any total at all',
      },
    },
    {
      name: 'wording',
      dir: 'data/wording',
      schema: wordingSchema,
      type: { name: 'Wording', from },
      cites,
    },
    {
      name: 'schedule',
      dir: 'data/schedule',
      schema: assessmentScheduleSchema,
      type: { name: 'AssessmentSchedule', from },
      cites,
    },
  ],
  modules: {
    'scale-types': typesModule('src/schema.ts', {
      DefinitionRule: {
        schema: definitionRuleSchema,
        says: 'What has to hold for a definition to be met. All parts that are given have to.',
      },
      Definition: {
        schema: definitionSchema,
        says: 'A definition of response, remission, relapse or change, with whose it is.',
      },
      Scale: { schema: scaleSchema },
      Wording: { schema: wordingSchema },
      AssessmentSchedule: { schema: assessmentScheduleSchema },
    }),
  },
  checks: dataChecks,
});
