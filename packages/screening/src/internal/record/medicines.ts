import type { MedicineIdentity, PatientFacts, Terminology } from '@openketamine/model';
import type { MedicineEntry } from '../prepared.js';
import { isFuture } from '../time.js';
import { noEntries, pushAll, type ByName, type ReadList } from './entries.js';
import { readEntry, shownMedicine, type ReadMedicine } from './medicine-readings.js';
import type { Reader } from './reader.js';

/** Where all entries stand, whatever they are: no medicine or class has this name. */
export const anyMedicine = '*';

const none: readonly never[] = [];

/** The medicines of a record as rules read them. */
export interface ReadMedicines extends ReadList<MedicineEntry> {
  /** Entries by what they may be, without being sure to be it. */
  readonly maybe: ByName<MedicineEntry>;
  /** Entries that may be, or hold, what nobody has read. */
  readonly open: readonly MedicineEntry[];
}

/** Medicines by ingredient and class: what they are, and what they may be. */
export function readMedicines(list: PatientFacts['medicines'], reader: Reader): ReadMedicines {
  let byName: Map<string, readonly MedicineEntry[]> | undefined;
  let maybe: Map<string, readonly MedicineEntry[]> | undefined;
  const entries: MedicineEntry[] = [];
  let open: MedicineEntry[] | undefined;
  let evaluable = true;
  let saysNone = false;
  for (const fact of list?.items ?? []) {
    if (fact.status === 'entered-in-error') continue;
    const reading = readEntry(fact, reader.terminology, reader.country);
    if (reading.outcome === 'none') {
      saysNone = true;
      continue;
    }
    if (reading.outcome === 'unread') {
      evaluable = false;
      const { nearest, vague } = reading;
      const text = shownMedicine(fact);
      reader.cannotRead('medicines', { why: vague ? 'vague' : 'text', text, nearest });
      continue;
    }
    const { medicine } = reading;
    const { ingredients, classes } = medicine.sure;
    const entry: MedicineEntry = { fact, ingredients, classes, taking: undefined };
    for (const when of [fact.started, fact.changed, fact.stopped]) reader.time(when);
    const last = reader.time(fact.lastTaken);
    if (last !== undefined && isFuture(last, reader.at))
      reader.liesAhead(shownMedicine(fact), fact.lastTaken);
    byName ??= new Map();
    entries.push(entry);
    pushAll(byName, ingredients, entry);
    pushAll(byName, otherThan(ingredients, classes), entry);
    const possible = possibleNames(medicine, reader.terminology);
    if (possible.length > 0) pushAll((maybe ??= new Map()), possible, entry);
    if (medicine.open || isOfOpenClass(medicine.sure, reader.terminology)) {
      open ??= [];
      open.push(entry);
    }
    if (medicine.trouble !== undefined) reader.medicineTroubles.push(medicine.trouble);
  }
  byName?.set(anyMedicine, entries);
  if (saysNone && (entries.length > 0 || !evaluable)) {
    reader.medicineTroubles.push({ kind: 'none-and-some' });
    evaluable = false;
  }
  return {
    byName: byName ?? noEntries,
    maybe: maybe ?? noEntries,
    open: open ?? none,
    provesAbsence: (reader.isComplete(list) || saysNone) && evaluable,
  };
}

/** Those of some names that are not among others. */
function otherThan(others: readonly string[], names: readonly string[]): readonly string[] {
  return names.some((name) => others.includes(name))
    ? names.filter((name) => !others.includes(name))
    : names;
}

/** A medicine of which only a class is known, and the class does not list all of its members. */
function isOfOpenClass(
  { ingredients, classes }: MedicineIdentity,
  terminology: Terminology,
): boolean {
  return ingredients.length === 0 && classes.some((name) => !terminology.classIsComplete(name));
}

const byClass = new WeakMap<Terminology, Map<string, readonly string[]>>();

/** Somebody takes "a benzodiazepine": it may be lorazepam, and whatever lorazepam is. */
function namesWithin(className: string, terminology: Terminology): readonly string[] {
  let known = byClass.get(terminology);
  if (known === undefined) byClass.set(terminology, (known = new Map<string, readonly string[]>()));
  let names = known.get(className);
  if (names === undefined) {
    const all = new Set<string>();
    for (const member of terminology.classMembers(className) ?? none) {
      all.add(member);
      for (const name of terminology.medicineNamed(member)?.classes ?? []) all.add(name);
    }
    names = [...all];
    known.set(className, names);
  }
  return names;
}

/** What an entry may be, without being sure to be it. */
function possibleNames(
  { sure, perhaps }: ReadMedicine,
  terminology: Terminology,
): readonly string[] {
  const onlyClass = sure.ingredients.length === 0 && perhaps.length === 0;
  if (sure.possible === undefined && perhaps.length === 0 && !onlyClass) return none;
  const names = new Set(sure.possible);
  for (const medicineIdentity of perhaps) {
    for (const name of [
      ...medicineIdentity.ingredients,
      ...medicineIdentity.classes,
      ...(medicineIdentity.possible ?? none),
    ])
      names.add(name);
  }
  for (const medicineIdentity of onlyClass ? [sure] : perhaps) {
    if (medicineIdentity.ingredients.length > 0) continue;
    for (const className of medicineIdentity.classes)
      for (const name of namesWithin(className, terminology)) names.add(name);
  }
  return [...names].filter(
    (name) => !sure.ingredients.includes(name) && !sure.classes.includes(name),
  );
}
