import { defineData } from '@openketamine/data-pipeline';
import { bodyWeightSchema } from '@openketamine/model/schema';

export default defineData({
  collections: [
    {
      name: 'body-weights',
      dir: 'data/body-weights',
      schema: bodyWeightSchema,
      type: { name: 'BodyWeightFormula', from: '@openketamine/model' },
      keepsRecord: false,
    },
  ],
});
