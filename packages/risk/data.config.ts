import { defineData } from '@openketamine/data-tools';
import { ruleSchema } from '@openketamine/model/schema';

export default defineData({
  collections: [
    {
      name: 'rules',
      dir: 'data/rules',
      schema: ruleSchema,
      type: { name: 'Rule', from: '@openketamine/model' },
      plainNumbers: { atLeast: 'how many parts of a criterion must hold' },
    },
  ],
});
