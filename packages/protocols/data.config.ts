import { defineData } from '@openketamine/data-pipeline';
import type { Protocol } from '@openketamine/model';
import { highestDoses } from '@openketamine/model/highest-dose';
import {
  authoredProtocolSchema,
  procedureRecordSchema,
  protocolSchema,
  siteParameterRecordSchema,
} from '@openketamine/model/schema';

const from = '@openketamine/model';

/** The highest dose that any protocol here names, by drug and route. */
function highestDosesModule(recordsOf: (collection: string) => readonly unknown[]): string {
  const highest = highestDoses(recordsOf('protocols') as readonly Protocol[]);
  const sorted = highest.toSorted((a, b) =>
    `${a.drug} ${a.route}` < `${b.drug} ${b.route}` ? -1 : 1,
  );
  return `// Made from data by \`pnpm generate\`. Do not edit.
import type { HighestDose } from '@openketamine/model/highest-dose';

/** The highest dose of one administration that any protocol of this package names, by drug and route. */
export const highestDoses: readonly HighestDose[] = ${JSON.stringify(sorted, null, 2)};
`;
}

export default defineData({
  modules: { 'highest-doses': highestDosesModule },
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
