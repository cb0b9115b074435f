import { defineData } from '@openketamine/data-tools';
import { protocolSchema } from '@openketamine/model/schema';

export default defineData({
  collections: [
    {
      name: 'protocols',
      dir: 'data',
      schema: protocolSchema,
      type: { name: 'Protocol', from: '@openketamine/model' },
      plainNumbers: {
        year: 'the year of a publication is bibliographic',
        sessions: 'which sessions of the phase a task belongs to, not how many there are',
        days: 'on which days of the phase a task stands; its source stands on the task',
        stepsAtOnce: 'a count of steps on the ladder above it',
        everySessions: 'its source stands on the trigger',
        from: 'a bound of a guard; its source stands on the guard',
        below: 'a bound of a guard; its source stands on the guard',
      },
    },
  ],
});
