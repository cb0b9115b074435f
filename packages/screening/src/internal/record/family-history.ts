import type { FamilyHistoryFact, PatientFacts } from '@openketamine/model';
import type { Entry } from '../prepared.js';
import { conceptsOf } from './concepts.js';
import { noEntries, notEvaluableEntry, push, sureness, type ReadList } from './entries.js';
import type { Reader } from './reader.js';

/** The illnesses of relatives. */
export function readFamilyHistory(
  list: PatientFacts['familyHistory'],
  reader: Reader,
): ReadList<Entry<FamilyHistoryFact>> {
  let byName: Map<string, Entry<FamilyHistoryFact>[]> | undefined;
  let evaluable = true;
  for (const fact of list?.items ?? []) {
    const sure = sureness(fact.verificationStatus);
    if (sure === undefined) continue;
    const found = conceptsOf(fact, reader.terminology);
    if (!found.evaluable) {
      evaluable = false;
      reader.notEvaluable.push(notEvaluableEntry('familyHistory', fact.concept, fact));
    }
    byName ??= new Map();
    for (const name of found.names) push(byName, name, { fact, sureness: sure });
  }
  return { byName: byName ?? noEntries, provesAbsence: list?.complete === true && evaluable };
}
