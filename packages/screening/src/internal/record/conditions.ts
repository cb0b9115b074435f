import type { PatientFacts } from '@openketamine/model';
import type { ConditionEntry } from '../prepared.js';
import { isFuture } from '../time.js';
import { conceptsOf } from './concepts.js';
import { noEntries, notEvaluableEntry, push, sureness, type ReadList } from './entries.js';
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
    const found = conceptsOf(fact, reader.terminology);
    if (!found.evaluable) {
      evaluable = false;
      reader.notEvaluable.push(notEvaluableEntry('conditions', fact.concept, fact));
    }
    const onset = reader.time(fact.onset);
    const abated = reader.time(fact.abated);
    const entry = { fact, sureness: sure, onset, abated, shown: undefined };
    odd ||= hasOddDates(entry, reader);
    byName ??= new Map();
    for (const name of found.names) push(byName, name, entry);
  }
  return {
    byName: byName ?? noEntries,
    provesAbsence: list?.complete === true && evaluable,
    odd,
  };
}

function hasOddDates({ onset, abated }: ConditionEntry, { at }: Reader): boolean {
  if (onset === undefined) return false;
  return isFuture(onset, at) || (abated !== undefined && abated.to <= onset.from);
}
