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
  const parts = ingredients.filter((one) => members?.includes(one) === true);
  return parts.length > 0 ? parts : ingredients;
}

/** What a medicine is, with its kind: lisinopril, an ACE inhibitor. */
export function kindInWords(entry: MedicineEntry, name: string, terminology: Terminology): string {
  const label = terminology.label(name);
  const parts = partsOf(entry, name, terminology);
  const [first] = parts;
  if (first === undefined) return label;
  const text = parts.map((part) => terminology.label(part)).join(' and ');
  if (first === name) return text;
  const kind = parts.length === 1 ? terminology.kindIn(name, first) : label;
  return kind === text ? text : `${text}, ${article(kind)} ${kind}`;
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

/** An entry in words, by the first of the names that were asked for. */
export function inWords(
  entry: MedicineEntry,
  names: readonly string[],
  terminology: Terminology,
): string {
  const { ingredients, classes } = entry;
  const name =
    names.find((one) => ingredients.includes(one)) ??
    names.find((one) => classes.includes(one)) ??
    names[0] ??
    '';
  const kind = kindInWords(entry, name, terminology);
  return kind + writtenOtherwise(entry, kind) + (entry.taking ??= takingOf(entry.fact));
}

/** Status, daily dose and last dose, in words. */
function takingOf({ status, equivalent, dailyDose, lastTaken }: MedicineFact): string {
  const daily = equivalent?.dailyDose ?? dailyDose;
  let text = status === undefined ? '' : `, ${status}`;
  if (daily !== undefined) text += `, ${daily.value} ${daily.unit} a day`;
  if (daily !== undefined && equivalent !== undefined) text += ` as ${equivalent.of}`;
  return lastTaken === undefined ? text : `${text}, last taken ${lastTaken}`;
}
