import type { Answer } from '@openketamine/clinic';
import {
  doubts,
  readField,
  readRow,
  rowLists,
  type Control,
  type FieldReading,
  type MedicineRow,
  type RowList,
  type RowWrong,
  type TrialRow,
  type TypedRow,
} from '@openketamine/clinic/forms';
import type { RowQuestions } from '../api.js';
import { readIn } from '../parts/numbers.js';
import { words } from '../words/index.js';

const text = words.patient;

/** What was typed into one control, and what was said when it was asked back. */
export interface Typed {
  readonly value?: unknown;
  /** The reading that somebody chose where there were several. */
  readonly chosen?: unknown;
  /** When it was measured, where that was not now. */
  readonly measured?: string;
  /** What was said about it besides: since when, how severe, in which circumstances. */
  readonly details?: TypedRow;
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
  /** What is wrong with what was said besides, by its key. */
  readonly wrong?: Readonly<Record<string, RowWrong>>;
  /** What is wrong with the time of measuring. */
  readonly measured?: string;
}

/** A line of a list as it stands in the form, until it is read. */
export interface TypedLine {
  readonly name: string;
  /** The daily dose of a medicine. */
  readonly dose?: string;
  readonly details?: TypedRow;
}

const isBlank = ({ name, dose, details = {} }: TypedLine) =>
  name.trim() === '' && dose === undefined && Object.keys(details).length === 0;

/** What is wrong with the lines of a list, or the list. */
export interface ReadLines {
  readonly lines: readonly (MedicineRow | TrialRow)[];
  /** By the place of each line: its own fault, and those of what was said about it. */
  readonly wrong: readonly {
    readonly dose?: string;
    readonly name?: string;
    readonly details: Readonly<Record<string, RowWrong>>;
  }[];
}

/** Reads the lines of a list. Lines in which nothing stands are no lines; one with a dose and no name is missing its name. */
export function readLines(
  kind: 'medicines' | 'trials',
  typed: readonly TypedLine[],
  rows: RowQuestions,
  now: string,
): ReadLines {
  const list = kind === 'medicines' ? 'medicines' : 'treatmentHistory';
  const lines: (MedicineRow | TrialRow)[] = [];
  const wrong = typed.map((line) => {
    if (isBlank(line)) return { details: {} };
    const { name, dose, details = {} } = line;
    const more = readRow(rows[list], details, now);
    const amount = readIn(dose ?? '', 'mg');
    const tooLittle = amount.value !== undefined && amount.value <= 0;
    const faults = {
      ...(name.trim() === '' ? { name: text.lineUnnamed } : {}),
      ...(amount.wrong !== undefined || tooLittle
        ? { dose: amount.wrong ?? text.doseUnreadable((dose ?? '').trim()) }
        : {}),
      details: more.wrong,
    };
    lines.push({
      name: name.trim(),
      ...(amount.value === undefined ? {} : { dailyDose: { value: amount.value, unit: 'mg' } }),
      ...more.value,
    });
    return faults;
  });
  return { lines, wrong };
}

function listReading({ lines, wrong }: ReadLines): FieldReading {
  const [first] = wrong.flatMap(({ name, dose, details }) => {
    const said = name ?? dose;
    if (said !== undefined) return [said];
    return Object.keys(details).length === 0 ? [] : [text.lineWrong];
  });
  if (first !== undefined) return { kind: 'refused', says: first };
  return lines.length === 0 ? { kind: 'empty' } : { kind: 'understood', value: lines };
}

const isRowList = (name: string): name is RowList => (rowLists as readonly string[]).includes(name);

/** The list in which the answer to a control is an entry; undefined for single facts. */
export function listOf({ key }: Pick<Control, 'key'>): RowList | undefined {
  const [head = '', entry] = key.split('/');
  return entry !== undefined && isRowList(head) ? head : undefined;
}

/** An answer with what was said besides, as the facts hold it. */
function withDetails(list: RowList, value: unknown, more: object): unknown {
  if (Object.keys(more).length === 0) return value;
  switch (list) {
    case 'conditions':
      return { ...(value as object | undefined), ...more };
    case 'familyHistory':
    case 'allergies':
      return value === false ? false : more;
    case 'substances':
      return { ...(value === undefined ? {} : { lastTaken: value }), ...more };
    case 'observations':
      return value === undefined ? undefined : { of: value, ...more };
    case 'scores':
      // a class alone is a result too
      return value === undefined && !('class' in more) ? undefined : { of: value ?? null, ...more };
    case 'medicines':
    case 'treatmentHistory':
      return value;
  }
}

/** Reads one control. */
function readControl(control: Control, typed: Typed, rows: RowQuestions, now: string): Read {
  if (control.kind === 'medicines' || control.kind === 'trials') {
    const read = readLines(control.kind, (typed.value ?? []) as TypedLine[], rows, now);
    const reading = listReading(read);
    return { reading, value: reading.kind === 'understood' ? reading.value : undefined };
  }
  const reading = readField(control, typed.value, { now });
  const base =
    reading.kind === 'understood'
      ? reading.value
      : reading.kind === 'ask'
        ? typed.chosen
        : undefined;
  const { measured = '' } = typed;
  const late = measured !== '' && measured > now.slice(0, measured.length);
  const time = late ? { measured: words.dates.future } : {};
  const list = listOf(control);
  if (list === undefined || typed.details === undefined) return { reading, value: base, ...time };
  const more = readRow(rows[list], typed.details, now);
  const wrong = Object.keys(more.wrong).length === 0 ? {} : { wrong: more.wrong };
  const waits = reading.kind === 'refused' || (reading.kind === 'ask' && base === undefined);
  return {
    reading,
    value: waits ? undefined : withDetails(list, base, more.value),
    ...wrong,
    ...time,
  };
}

/** Reads every control of a form. */
export function readForm(
  controls: readonly Control[],
  form: TypedForm,
  now: string,
  rows: RowQuestions,
): Readonly<Record<string, Read>> {
  const read: Record<string, Read> = {};
  const values: Record<string, unknown> = {};
  for (const control of controls) {
    const typed = form[control.key];
    if (typed === undefined) continue;
    const found = readControl(control, typed, rows, now);
    read[control.key] = found;
    const { value } = found;
    values[control.key] =
      typeof value === 'object' && value !== null && 'of' in value ? value.of : value;
  }
  for (const [key, doubt] of Object.entries(doubts(values))) {
    const before = read[key];
    if (before !== undefined) read[key] = { ...before, doubt };
  }
  return read;
}

/** The keys of controls that have to be looked at before anything is recorded. */
export function openKeys(form: TypedForm, read: Readonly<Record<string, Read>>): string[] {
  return Object.entries(read).flatMap(([key, { reading, value, doubt, wrong, measured }]) => {
    const asks = reading.kind === 'refused' || (reading.kind === 'ask' && value === undefined);
    // something was said about an answer that is not there
    const { details = {} } = form[key] ?? {};
    const lacks =
      reading.kind === 'empty' && value === undefined && Object.keys(details).length > 0;
    const faulty = asks || lacks || wrong !== undefined || measured !== undefined;
    return faulty || (doubt !== undefined && form[key]?.sure !== true) ? [key] : [];
  });
}

/** What is sent: an answer for each control that was filled in, and nothing else. */
export function answersOf(form: TypedForm, read: Readonly<Record<string, Read>>): Answer[] {
  return Object.entries(read).flatMap(([key, { value, doubt }]) => {
    if (value === undefined) return [];
    const { measured, sure } = form[key] ?? {};
    const confirmed = sure === true && doubt !== undefined ? { confirmed: true as const } : {};
    const when = measured === undefined || measured === '' ? {} : { measured };
    return [{ key, value, ...when, ...confirmed }];
  });
}
