import type {
  MedicineFact,
  MedicineIdentity,
  PatientFacts,
  Terminology,
} from '@openketamine/model';
import type { MedicineEntry } from '../prepared.js';
import { noEntries, push, type ReadList } from './entries.js';
import type { Reader } from './reader.js';

/** Medicines by ingredient and class, with the entries of which only the class is known. */
export function readMedicines(
  list: PatientFacts['medicines'],
  reader: Reader,
): ReadList<MedicineEntry> & { readonly classOnly: readonly MedicineEntry[] } {
  let byName: Map<string, MedicineEntry[]> | undefined;
  const classOnly: MedicineEntry[] = [];
  let evaluable = true;
  for (const fact of list?.items ?? []) {
    if (fact.status === 'entered-in-error') continue;
    const found = identify(fact, reader.terminology);
    if (found === undefined) {
      evaluable = false;
      reader.notEvaluable.push({ list: 'medicines', text: shown(fact), ownName: false });
      continue;
    }
    const { ingredients, classes } = found;
    const entry = { fact, ingredients, classes, taking: undefined };
    byName ??= new Map();
    for (const name of ingredients) push(byName, name, entry);
    for (const name of classes) if (!ingredients.includes(name)) push(byName, name, entry);
    if (ingredients.length === 0) classOnly.push(entry);
  }
  return {
    byName: byName ?? noEntries,
    provesAbsence: reader.isComplete(list) && evaluable,
    classOnly,
  };
}

function shown(fact: MedicineFact): string {
  return fact.ingredient ?? fact.brand ?? fact.text ?? fact.class ?? `RxNorm ${fact.rxnorm ?? '?'}`;
}

/** What an entry stands for: by code, else by the first of its names that is known, with the class it states. */
function identify(fact: MedicineFact, terminology: Terminology): MedicineIdentity | undefined {
  const stated =
    fact.class !== undefined && terminology.classMembers(fact.class) !== undefined
      ? [fact.class]
      : [];
  /** The class that the record states counts beside those that the terminology knows. */
  const withStated = (found: MedicineIdentity): MedicineIdentity =>
    stated.length === 0 || found.classes.includes(stated[0] ?? '')
      ? found
      : { ...found, classes: [...found.classes, ...stated] };
  if (fact.rxnorm !== undefined) {
    const found = terminology.medicineOf(fact.rxnorm);
    if (found !== undefined) return withStated(found);
  }
  for (const name of [fact.ingredient, fact.brand, fact.text]) {
    if (name === undefined) continue;
    const found = terminology.medicineNamed(name, fact.route);
    if (found !== undefined) return withStated(found);
  }
  return stated.length === 0 ? undefined : { ingredients: [], classes: stated, confirmed: true };
}
