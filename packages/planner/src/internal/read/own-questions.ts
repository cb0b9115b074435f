import type { Protocol } from '@openketamine/model';
import type { OwnQuestion } from '@openketamine/model/details';
import { oncePer } from './once.js';

/** The ids that the author of a protocol gave to its gates. */
export const gateIds = oncePer(
  ({ phases }: Protocol): ReadonlySet<string> =>
    new Set(phases.flatMap(({ gates }) => gates.map(({ id }) => id))),
);

const ways = ['keep-schedule', 'previous-schedule', 'restart'];

/** What may be answered; an interval is checked where it is read, and what is not here is not answered by a decision. */
export const ownOutcomes: Readonly<Partial<Record<OwnQuestion, readonly string[]>>> = {
  phase: ['enter', 'skip'],
  'missed-session': ways,
  interruption: ways,
  sessions: ['go-on', 'stop'],
};
