import { defineData, typesModule } from '@openketamine/data-pipeline';
import {
  modelChoiceSchema,
  observationSchema,
  pharmacokineticConstantsSchema,
  pharmacokineticModelSchema,
} from './src/schema.js';

const from = '../model-data.js';

export default defineData({
  collections: [
    {
      name: 'models',
      dir: 'data/models',
      schema: pharmacokineticModelSchema,
      type: { name: 'PharmacokineticModel', from },
    },
    {
      name: 'observations',
      dir: 'data/observations',
      schema: observationSchema,
      type: { name: 'Observation', from },
    },
    {
      name: 'constants',
      dir: 'data/constants',
      schema: pharmacokineticConstantsSchema,
      type: { name: 'PharmacokineticConstants', from },
    },
    {
      name: 'choices',
      dir: 'data/choices',
      schema: modelChoiceSchema,
      type: { name: 'ModelChoice', from },
    },
  ],
  modules: {
    'model-types': typesModule('src/schema.ts', {
      PharmacokineticModel: {
        schema: pharmacokineticModelSchema,
        category: 'models',
      },
      Observation: { schema: observationSchema, category: 'observations' },
      PharmacokineticConstants: {
        schema: pharmacokineticConstantsSchema,
        category: 'models',
      },
      ModelChoice: { schema: modelChoiceSchema, category: 'models' },
    }),
  },
});
