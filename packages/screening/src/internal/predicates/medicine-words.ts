import type { MedicineFact, Terminology } from '@openketamine/model';
import type { MedicineEntry } from '../prepared.js';
import { shownMedicine } from '../record/medicine-readings.js';

/** Letters that begin with a vowel when they are spelled out: an MAO inhibitor, an SSRI. */
const spelledWithVowel = /^[AEFHILMNORSX]/u;

function article(noun: string): string {
  const word = noun.split(/[\s-]/u)[0] ?? noun;
  if (/^[A-Z]+\d*$/u.test(word)) return spelledWithVowel.test(word) ? 'an' : 'a';
  return /^[aeio]|^u(?!ni|s)/iu.test(word) ? 'an' : 'a';
}

/** Of the parts of a medicine those that are what a name says; all of them where that is not known. */
function partsOf(
  { ingredients }: MedicineEntry,
  name: string,
  terminology: Terminology,
): readonly string[] {
  if (ingredients.includes(name)) return [name];
  const members = terminology.classMembers(name);
  const parts = ingredients.filter((ingredient) => members?.includes(ingredient) === true);
  return parts.length > 0 ? parts : ingredients;
}

/** Whether one text has all the words of another. */
function holdsWords(text: string, other: string): boolean {
  const words = text.toLowerCase().split(/[\s-]/u);
  return other
    .toLowerCase()
    .split(/[\s-]/u)
    .every((word) => words.includes(word));
}

/** What a medicine is, with its kind: lisinopril, an ACE inhibitor. */
function kindInWords(entry: MedicineEntry, name: string, terminology: Terminology): string {
  const label = terminology.label(name);
  const parts = partsOf(entry, name, terminology);
  const [first] = parts;
  if (first === undefined) return label;
  const text = parts.map((part) => terminology.label(part)).join(' and ');
  if (first === name) return text;
  const kind = parts.length === 1 ? terminology.kindIn(name, first) : label;
  // Lithium carbonate needs no word that it is lithium.
  return holdsWords(text, kind) || holdsWords(kind, text)
    ? text
    : `${text}, ${article(kind)} ${kind}`;
}

/** As the record writes it, where that is another name than that of its parts. */
function writtenOtherwise({ fact, ingredients }: MedicineEntry, said: string): string {
  const written = shownMedicine(fact);
  if (ingredients.length === 0 || fact.rxnorm === written) return '';
  const letters = written.toLowerCase();
  const isSaid =
    said.toLowerCase().includes(letters) ||
    ingredients.includes(letters) ||
    letters.startsWith('rxnorm');
  return isSaid ? '' : ` (${written})`;
}

/** Says entries in words, by the first of the names that were asked for. The same medicines come again and again. */
export class MedicineWords {
  readonly #names: readonly string[];
  readonly #terminology: Terminology;
  /** By the classes of a medicine, which are one list for as long as a terminology keeps what it read, and as written. */
  readonly #said = new WeakMap<readonly string[], Map<string, string>>();

  constructor(names: readonly string[], terminology: Terminology) {
    this.#names = names;
    this.#terminology = terminology;
  }

  of(entry: MedicineEntry): string {
    const written = shownMedicine(entry.fact);
    let known = this.#said.get(entry.classes);
    if (known === undefined) this.#said.set(entry.classes, (known = new Map<string, string>()));
    let said = known.get(written);
    if (said === undefined) known.set(written, (said = this.#sayAnew(entry)));
    return said + (entry.taking ??= takingOf(entry.fact));
  }

  #sayAnew(entry: MedicineEntry): string {
    const { ingredients, classes } = entry;
    const name =
      this.#names.find((text) => ingredients.includes(text)) ??
      this.#names.find((text) => classes.includes(text)) ??
      this.#names[0] ??
      '';
    const kind = kindInWords(entry, name, this.#terminology);
    return kind + writtenOtherwise(entry, kind);
  }
}

/** Status, daily dose and last dose, in words. */
function takingOf({ status, equivalent, dailyDose, lastTaken }: MedicineFact): string {
  const daily = equivalent?.dailyDose ?? dailyDose;
  let text = status === undefined ? '' : `, ${status}`;
  if (daily !== undefined) text += `, ${daily.value} ${daily.unit} a day`;
  if (daily !== undefined && equivalent !== undefined) text += ` as ${equivalent.of}`;
  return lastTaken === undefined ? text : `${text}, last taken ${lastTaken}`;
}
