import { facts as evidenceFacts } from '@openketamine/evidence/facts';
import { outcomes } from '@openketamine/evidence/outcomes';
import { regulatory } from '@openketamine/evidence/regulatory';
import { scales } from '@openketamine/outcomes/scales';
import { models } from '@openketamine/pharmacokinetics/models';
import { protocols } from '@openketamine/protocols';
import { adverseEventTables, rules } from '@openketamine/risk';

/** The latest day on which one of some records was compiled. */
export const latestOf = (records: readonly object[]): string =>
  records
    .flatMap((record) => {
      const { compiled } = record as { readonly compiled?: unknown };
      return typeof compiled === 'string' ? [compiled] : [];
    })
    .reduce((latest, day) => (day > latest ? day : latest), '');

/** The day on which the last records were gathered, as they say themselves; no clock is read. */
export const gathered = latestOf([
  ...protocols,
  ...rules,
  ...adverseEventTables,
  ...scales,
  ...models,
  ...regulatory,
  ...outcomes,
  ...evidenceFacts,
]);
