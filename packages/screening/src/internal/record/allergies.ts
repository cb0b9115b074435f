import type { AllergyFact, PatientFacts } from '@openketamine/model';
import type { Entry } from '../prepared.js';
import { noEntries, notEvaluableEntry, push, sureness, type ReadList } from './entries.js';
import type { Reader } from './reader.js';

/** Allergies by substance, with the substances that are no medicine we know. */
export function readAllergies(
  list: PatientFacts['allergies'],
  reader: Reader,
): ReadList<Entry<AllergyFact>> & { readonly others: readonly string[] } {
  let byName: Map<string, Entry<AllergyFact>[]> | undefined;
  const others: string[] = [];
  let evaluable = true;
  for (const fact of list?.items ?? []) {
    const sure = sureness(fact.verificationStatus);
    if (sure === undefined) continue;
    const names = substancesOf(fact, reader, others);
    if (names.size === 0) {
      evaluable = false;
      reader.notEvaluable.push(notEvaluableEntry('allergies', undefined, fact));
    }
    byName ??= new Map();
    for (const name of names) push(byName, name, { fact, sureness: sure });
  }
  return {
    byName: byName ?? noEntries,
    provesAbsence: reader.isComplete(list) && evaluable,
    others,
  };
}

/** What an entry is an allergy to; what is no medicine we know is noted among the others. */
function substancesOf(fact: AllergyFact, { terminology }: Reader, others: string[]): Set<string> {
  const names = new Set<string>();
  if (fact.substance !== undefined) {
    names.add(fact.substance);
    // The record may say a brand, or the name of a medicine in other letters.
    const found = terminology.medicineNamed(fact.substance);
    if (found === undefined) others.push(fact.substance);
    else for (const name of [...found.ingredients, ...found.classes]) names.add(name);
  }
  for (const { system, code } of fact.codes ?? []) {
    for (const name of terminology.substancesOf(system, code) ?? []) names.add(name);
  }
  return names;
}
