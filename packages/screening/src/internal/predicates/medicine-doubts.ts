import type { Terminology } from '@openketamine/model';
import { NOT_MET, type State } from '../logic.js';
import type { MedicineEntry, Prepared } from '../prepared.js';
import { shownMedicine } from '../record/medicine-readings.js';
import { anyMedicine } from '../record/medicines.js';
import type { Need } from './shared.js';

/** The fact that is missing where the name of an entry is not certain. */
const whichMedicine = 'medicines.which';

/** The fact that is missing where a class may hold more than its list. */
function notOnList(className: string): string {
  return `${className}.not-on-list`;
}

const none: readonly MedicineEntry[] = [];

/** What leaves a test open. */
interface Explained {
  readonly reasons: readonly string[];
  readonly facts: readonly string[];
}

type StateOf = (entry: MedicineEntry, patient: Prepared) => State;

function named(entries: readonly MedicineEntry[]): string {
  const [only] = entries;
  if (only !== undefined && entries.length === 1) return shownMedicine(only.fact);
  return [...new Set(entries.map(({ fact }) => shownMedicine(fact)))].join(', ');
}

/** How many entries are not surely meant, and may be. */
function countOf(
  entries: Iterable<MedicineEntry>,
  sure: readonly MedicineEntry[],
  patient: Prepared,
  stateOf: StateOf,
): number {
  let count = 0;
  for (const entry of entries)
    if (!sure.includes(entry) && stateOf(entry, patient) !== NOT_MET) count++;
  return count;
}

/**
 * Entries that keep a complete list from saying that a medicine is absent: one that may be it, one that nobody has read
 * whole, and, for a class that does not list all of its members, every other one.
 */
export class Doubts {
  readonly #names: readonly string[];
  readonly #terminology: Terminology;
  readonly #openClasses: readonly string[];
  readonly #openLabel: string;
  /** Names that entries bear on the test by. */
  readonly touchedBy: readonly string[];

  constructor(names: readonly string[], terminology: Terminology) {
    this.#names = names;
    this.#terminology = terminology;
    this.#openClasses = names.filter(
      (name) => terminology.classMembers(name) !== undefined && !terminology.classIsComplete(name),
    );
    this.#openLabel = this.#labels(this.#openClasses);
    this.touchedBy = this.#openClasses.length === 0 ? names : [...names, anyMedicine];
  }

  #labels(names: readonly string[]): string {
    return names.map((name) => this.#terminology.label(name)).join(' or ');
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
    if (!anyMay) return countOf(this.#unlisted(patient), sure, patient, stateOf);
    const all = new Set(openMedicines);
    for (const entry of this.#maybe(patient)) all.add(entry);
    if (this.#openClasses.length > 0) for (const entry of this.#unlisted(patient)) all.add(entry);
    return countOf(all, sure, patient, stateOf);
  }

  /** Entries that may be one of the names. */
  #maybe({ maybeMedicines }: Prepared): readonly MedicineEntry[] {
    if (maybeMedicines.size === 0) return none;
    return this.#names.flatMap((name) => maybeMedicines.get(name) ?? []);
  }

  /** Entries that a class which is not complete may leave out. */
  #unlisted({ medicines }: Prepared): readonly MedicineEntry[] {
    return medicines.get(anyMedicine) ?? [];
  }

  /** What to ask about such entries. */
  get needs(): readonly Need[] {
    return [
      {
        fact: whichMedicine,
        question: 'Which medicine is each entry of the list whose name is not certain?',
      },
      ...this.#openClasses.map((name) => ({
        fact: notOnList(name),
        question: `Is a medicine that is not on our list of ${this.#terminology.label(name)} one all the same?`,
      })),
    ];
  }

  /** Why they leave it open, in words, and which facts would settle it. */
  explain(patient: Prepared, sure: readonly MedicineEntry[], stateOf: StateOf): Explained {
    const counts = (entry: MedicineEntry): boolean =>
      !sure.includes(entry) && stateOf(entry, patient) !== NOT_MET;
    const { openMedicines } = patient;
    const maybe = this.#maybe(patient).filter(counts);
    const open =
      openMedicines.length === 0
        ? none
        : openMedicines.filter(
            (openMedicine) => counts(openMedicine) && !maybe.includes(openMedicine),
          );
    const unlisted =
      this.#openClasses.length === 0
        ? []
        : this.#unlisted(patient).filter(
            (medicineEntry) =>
              counts(medicineEntry) &&
              !maybe.includes(medicineEntry) &&
              !open.includes(medicineEntry),
          );
    const reasons: string[] = [];
    const facts: string[] = [];
    if (maybe.length > 0) reasons.push(`${named(maybe)}: may be ${this.#labels(this.#names)}`);
    if (open.length > 0) reasons.push(`${named(open)}: not certain what it is`);
    if (reasons.length > 0) facts.push(whichMedicine);
    if (unlisted.length > 0) {
      reasons.push(`${named(unlisted)}: not on our list for "${this.#openLabel}"`);
      for (const name of this.#openClasses) facts.push(notOnList(name));
    }
    return { reasons, facts };
  }
}
