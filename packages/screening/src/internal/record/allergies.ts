import type { AllergyFact, MedicineIdentity, PatientFacts } from '@openketamine/model';
import type { Entry } from '../prepared.js';
import type { Unread } from './concepts.js';
import { noEntries, push, sureness, type ReadList } from './entries.js';
import type { Reader } from './reader.js';

/** Allergies by substance, with the names of what is known to be no medicine. */
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
    const { names, suspected, unread } = readSubstances(fact, reader, others);
    if (unread !== undefined) {
      evaluable = false;
      reader.cannotRead('allergies', unread);
    }
    byName ??= new Map();
    for (const name of names) push(byName, name, { fact, sureness: sure });
    for (const name of suspected) {
      if (!names.has(name)) push(byName, name, { fact, sureness: 'unsure' });
    }
  }
  return {
    byName: byName ?? noEntries,
    provesAbsence: reader.isComplete(list) && evaluable,
    others,
  };
}

interface ReadSubstances {
  readonly names: ReadonlySet<string>;
  readonly suspected: ReadonlySet<string>;
  readonly unread: Unread | undefined;
}

/** What an entry is an allergy to; what is known to be no medicine is noted among the others. */
function readSubstances(fact: AllergyFact, reader: Reader, others: string[]): ReadSubstances {
  const { terminology } = reader;
  const names = new Set<string>();
  const suspected = new Set<string>();
  let unread: Unread | undefined;
  let understood = false;
  const told = fact.substance ?? (fact.codes === undefined ? fact.text : undefined);
  if (fact.substance !== undefined) names.add(fact.substance);
  if (told !== undefined) {
    // The record may say a brand, a class, or the name of a medicine in other letters.
    const read = terminology.readMedicine(told.replaceAll('-', ' '));
    if (read.outcome === 'known') addNames(names, read.medicine);
    else if (read.outcome === 'partly') addNames(names, read.medicine);
    else if (read.outcome === 'ambiguous')
      for (const { medicine } of read.meanings) addNames(suspected, medicine);
    understood = read.outcome === 'known' || isOther(told, reader);
    if (understood && read.outcome !== 'known') others.push(told);
    if (!understood) {
      const near = read.outcome === 'unknown' || read.outcome === 'partly' ? read.nearest : [];
      unread = { why: fact.substance === undefined ? 'text' : 'name', text: told, nearest: near };
    }
  }
  for (const { system, code } of fact.codes ?? []) {
    const found = terminology.substancesOf(system, code);
    for (const name of found ?? []) names.add(name);
    if (found === undefined) unread ??= { why: 'unlisted', text: `${system} ${code}`, nearest: [] };
    else understood = true;
  }
  if (told === undefined && fact.codes === undefined)
    unread = { why: 'text', text: 'an entry without name or code', nearest: [] };
  return {
    names,
    suspected,
    unread: understood && unread?.why === 'unlisted' ? undefined : unread,
  };
}

function isOther(name: string, { terminology }: Reader): boolean {
  return (
    terminology.hasAllergen(name.trim().toLowerCase().replaceAll(' ', '-')) ||
    terminology.hasSubstance(name)
  );
}

function addNames(names: Set<string>, { ingredients, classes }: MedicineIdentity): void {
  for (const name of ingredients) names.add(name);
  for (const name of classes) names.add(name);
}
