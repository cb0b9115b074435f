import { defineData } from '@openketamine/data-tools';
import { sourceSchema } from '@openketamine/model/schema';

export default defineData({
  collections: [
    {
      name: 'sources',
      dir: 'data/sources',
      schema: sourceSchema,
      type: { name: 'Source', from: '@openketamine/model' },
      plainNumbers: { 'date-parts': 'the date of a publication is bibliographic' },
      keepsRecord: false,
    },
  ],
});
