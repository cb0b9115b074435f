import type { FamilyHistoryFact, PatientFacts } from '@openketamine/model';
import type { Entry } from '../prepared.js';
import { readConcepts } from './concepts.js';
import { noEntries, push, sureness, type ReadList } from './entries.js';
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
    const { names, suspected, unread } = readConcepts(fact, reader.terminology);
    if (unread !== undefined) {
      evaluable = false;
      reader.cannotRead('familyHistory', unread);
    }
    byName ??= new Map();
    for (const name of names) push(byName, name, { fact, sureness: sure });
    for (const name of suspected) push(byName, name, { fact, sureness: 'unsure' });
  }
  return { byName: byName ?? noEntries, provesAbsence: reader.isComplete(list) && evaluable };
}
