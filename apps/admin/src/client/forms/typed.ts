import {
  doubts,
  readField,
  readNumber,
  type Control,
  type FieldReading,
  type MedicineRow,
  type TrialRow,
} from '@openketamine/clinic/forms';
import type { Answer } from '@openketamine/clinic';
import { words } from '../words.js';

const text = words.patient;

/** What was typed into one control, and what was said when it was asked back. */
export interface Typed {
  readonly value: unknown;
  /** The reading that somebody chose where there were several. */
  readonly chosen?: unknown;
  readonly measured?: string;
  /** Somebody has looked at a doubt. */
  readonly sure?: boolean;
}

/** A whole form, by the key of each control. */
export type TypedForm = Readonly<Record<string, Typed>>;

/** How a control stands: what it will record, or what has to be said first. */
export interface Read {
  readonly reading: FieldReading;
  /** What is recorded; undefined where there is nothing, or something has to be said first. */
  readonly value: unknown;
  readonly doubt?: string;
}

/** A medicine as it stands in the form: its dose as it was typed, until it is read. */
export type TypedMedicine = MedicineRow & { readonly dose?: string };

/** Says why a typed dose is not read, or gives the medicine with its dose in milligrams a day. */
function dosed({ dose, ...medicine }: TypedMedicine): MedicineRow | string {
  if (dose === undefined) return medicine;
  const read = readNumber(dose);
  if (read.kind === 'empty') return medicine;
  if (read.kind === 'ambiguous') return text.doseAmbiguous(dose.trim(), read.readings);
  if (read.kind === 'unreadable' || !/^(?:mg)?$/u.test(read.unit ?? ''))
    return text.doseUnreadable(dose.trim());
  if (read.value <= 0) return text.doseUnreadable(dose.trim());
  return { ...medicine, dailyDose: { value: read.value, unit: 'mg' } };
}

const isBlankRow = (row: { readonly name?: string }) => (row.name ?? '').trim() === '';

/** Lines without a name are no lines; one with a dose and no name is missing its name. */
function listValue(typed: unknown): FieldReading {
  const rows = typed as readonly (MedicineRow | TrialRow)[];
  const nameless = rows.some((row) => isBlankRow(row) && Object.keys(row).length > 1);
  if (nameless)
    return { kind: 'refused', says: 'A line has no name. Write it, or remove the line.' };
  const filled: (MedicineRow | TrialRow)[] = [];
  for (const row of rows.filter((typedRow) => !isBlankRow(typedRow))) {
    const read = 'dose' in row ? dosed(row as TypedMedicine) : row;
    if (typeof read === 'string') return { kind: 'refused', says: read };
    filled.push(read);
  }
  return filled.length === 0 ? { kind: 'empty' } : { kind: 'understood', value: filled };
}

/** Reads every control of a form. */
export function readForm(
  controls: readonly Control[],
  form: TypedForm,
  now: string,
): Readonly<Record<string, Read>> {
  const read: Record<string, Read> = {};
  const values: Record<string, unknown> = {};
  for (const control of controls) {
    const typed = form[control.key];
    if (typed === undefined) continue;
    const list = control.kind === 'medicines' || control.kind === 'trials';
    const reading = list ? listValue(typed.value) : readField(control, typed.value, { now });
    const value =
      reading.kind === 'understood'
        ? reading.value
        : reading.kind === 'ask'
          ? typed.chosen
          : undefined;
    read[control.key] = { reading, value };
    values[control.key] = value;
  }
  for (const [key, doubt] of Object.entries(doubts(values))) {
    const before = read[key];
    if (before !== undefined) read[key] = { ...before, doubt };
  }
  return read;
}

/** The keys of controls that have to be looked at before anything is recorded. */
export function openKeys(form: TypedForm, read: Readonly<Record<string, Read>>): string[] {
  return Object.entries(read).flatMap(([key, { reading, value, doubt }]) => {
    const asks = reading.kind === 'refused' || (reading.kind === 'ask' && value === undefined);
    return asks || (doubt !== undefined && form[key]?.sure !== true) ? [key] : [];
  });
}

/** What is sent: an answer for each control that was filled in, and nothing else. */
export function answersOf(form: TypedForm, read: Readonly<Record<string, Read>>): Answer[] {
  return Object.entries(read).flatMap(([key, { value, reading, doubt }]) => {
    if (value === undefined || reading.kind === 'empty') return [];
    const { measured, sure } = form[key] ?? {};
    const confirmed = sure === true && doubt !== undefined ? { confirmed: true as const } : {};
    const when = measured === undefined || measured === '' ? {} : { measured };
    return [{ key, value, ...when, ...confirmed }];
  });
}
