import { defineData } from '@openketamine/data-tools';
import {
  authoredProtocolSchema,
  procedureRecordSchema,
  protocolSchema,
  siteParameterRecordSchema,
} from '@openketamine/model/schema';

const from = '@openketamine/model';

export default defineData({
  collections: [
    {
      name: 'protocols',
      dir: 'data',
      schema: protocolSchema,
      authoredSchema: authoredProtocolSchema,
      protocols: true,
      type: { name: 'Protocol', from },
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
    {
      name: 'procedures',
      dir: 'data/procedures',
      schema: procedureRecordSchema,
      type: { name: 'ProcedureRecord', from },
      keepsRecord: false,
      oneModule: true,
    },
    {
      name: 'siteParameters',
      dir: 'data/site-parameters',
      schema: siteParameterRecordSchema,
      type: { name: 'SiteParameterRecord', from },
      keepsRecord: false,
      oneModule: true,
    },
  ],
});
