import type { PatientFacts } from '@openketamine/model';
import type { ConditionEntry } from '../prepared.js';
import { isFuture } from '../time.js';
import { readConcepts } from './concepts.js';
import { noEntries, push, sureness, type ReadList } from './entries.js';
import type { Reader } from './reader.js';

/** The conditions of a record, and whether their dates contradict each other or the moment. */
export function readConditions(
  list: PatientFacts['conditions'],
  reader: Reader,
): ReadList<ConditionEntry> & { readonly odd: boolean } {
  let byName: Map<string, ConditionEntry[]> | undefined;
  let evaluable = true;
  let odd = false;
  for (const fact of list?.items ?? []) {
    const sure = sureness(fact.verificationStatus);
    if (sure === undefined) continue;
    const { names, past, suspected, unread } = readConcepts(fact, reader.terminology);
    if (unread !== undefined) {
      evaluable = false;
      reader.cannotRead('conditions', unread);
    }
    const onset = reader.time(fact.onset);
    const abated = reader.time(fact.abated);
    const entry: ConditionEntry = {
      fact,
      sureness: sure,
      past: false,
      onset,
      abated,
      shown: undefined,
    };
    odd ||= hasOddDates(entry, reader);
    byName ??= new Map();
    const ended = past.length === 0 ? entry : { ...entry, past: true };
    for (const name of names) push(byName, name, past.includes(name) ? ended : entry);
    for (const name of suspected) push(byName, name, { ...entry, sureness: 'unsure' });
  }
  return {
    byName: byName ?? noEntries,
    provesAbsence: reader.isComplete(list) && evaluable,
    odd,
  };
}

function hasOddDates({ onset, abated }: ConditionEntry, { at }: Reader): boolean {
  if (onset === undefined) return false;
  return isFuture(onset, at) || (abated !== undefined && abated.to <= onset.from);
}
