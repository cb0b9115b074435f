import type { Terminology } from '@openketamine/model';
import { NOT_MET, type State } from '../logic.js';
import type { MedicineEntry, Prepared } from '../prepared.js';
import { shownMedicine } from '../record/medicine-readings.js';
import { anyMedicine } from '../record/medicines.js';

type StateOf = (entry: MedicineEntry, patient: Prepared) => State;

function named(entries: readonly MedicineEntry[]): string {
  return [...new Set(entries.map(({ fact }) => shownMedicine(fact)))].join(', ');
}

/**
 * Entries that keep a complete list from saying that a medicine is absent: one that may be it, one that nobody has read
 * whole, and, for a class that does not list all of its members, every other one.
 */
export class Doubts {
  readonly #names: readonly string[];
  readonly #terminology: Terminology;
  readonly #openClasses: readonly string[];
  /** Names that entries bear on the test by. */
  readonly touchedBy: readonly string[];

  constructor(names: readonly string[], terminology: Terminology) {
    this.#names = names;
    this.#terminology = terminology;
    this.#openClasses = names.filter(
      (name) => terminology.classMembers(name) !== undefined && !terminology.classIsComplete(name),
    );
    this.touchedBy = this.#openClasses.length === 0 ? names : [...names, anyMedicine];
  }

  /** Whether there is such an entry, besides those that are surely meant. */
  any(patient: Prepared, sure: readonly MedicineEntry[], stateOf: StateOf): boolean {
    return this.count(patient, sure, stateOf) > 0;
  }

  /** How many there are of them. */
  count(patient: Prepared, sure: readonly MedicineEntry[], stateOf: StateOf): number {
    const { openMedicines, maybeMedicines } = patient;
    const anyMay = openMedicines.length > 0 || maybeMedicines.size > 0;
    if (!anyMay && this.#openClasses.length === 0) return 0;
    const all = new Set(openMedicines);
    for (const entry of this.#maybe(patient)) all.add(entry);
    if (this.#openClasses.length > 0) for (const entry of this.#unlisted(patient)) all.add(entry);
    let count = 0;
    for (const entry of all)
      if (!sure.includes(entry) && stateOf(entry, patient) !== NOT_MET) count++;
    return count;
  }

  /** Entries that may be one of the names. */
  #maybe({ maybeMedicines }: Prepared): readonly MedicineEntry[] {
    return this.#names.flatMap((name) => maybeMedicines.get(name) ?? []);
  }

  /** Entries that a class which is not complete may leave out. */
  #unlisted({ medicines }: Prepared): readonly MedicineEntry[] {
    return medicines.get(anyMedicine) ?? [];
  }

  /** Why they leave it open, in words. */
  inWords(patient: Prepared, sure: readonly MedicineEntry[], stateOf: StateOf): readonly string[] {
    const counts = (entry: MedicineEntry): boolean =>
      !sure.includes(entry) && stateOf(entry, patient) !== NOT_MET;
    const maybe = this.#maybe(patient).filter(counts);
    const open = patient.openMedicines.filter((one) => counts(one) && !maybe.includes(one));
    const unlisted =
      this.#openClasses.length === 0
        ? []
        : this.#unlisted(patient).filter(
            (one) => counts(one) && !maybe.includes(one) && !open.includes(one),
          );
    const label = this.#names.map((name) => this.#terminology.label(name)).join(' or ');
    return [
      ...(maybe.length === 0 ? [] : [`${named(maybe)}: may be ${label}`]),
      ...(open.length === 0 ? [] : [`${named(open)}: not certain what it is`]),
      ...(unlisted.length === 0
        ? []
        : [
            `${named(unlisted)}: not on our list of ${this.#openClasses.map((name) => this.#terminology.label(name)).join(' or ')}`,
          ]),
    ];
  }
}
