import { isDay } from '@openketamine/model/bounds';
import { readNumber } from './numbers.js';
import { convert } from './units.js';

/** Lists of the facts whose entries have questions of their own. */
export const rowLists = [
  'conditions',
  'familyHistory',
  'allergies',
  'medicines',
  'substances',
  'observations',
  'scores',
  'treatmentHistory',
] as const;

/** One of {@link rowLists}. */
export type RowList = (typeof rowLists)[number];

/** A question about one entry of a list: since when, how severe, how many weeks. */
export interface RowControl {
  /** Where the answer goes in the entry: `onset`, `equivalent.dailyDose`. */
  readonly key: string;
  readonly kind: 'text' | 'choice' | 'yes-no' | 'when' | 'number' | 'amount' | 'many';
  /** UCUM unit of a number. */
  readonly unit?: string;
  /** UCUM units among which an amount has one. */
  readonly units?: readonly string[];
  readonly options?: readonly string[];
  readonly least?: number;
  readonly most?: number;
}

/** What was typed about an entry, by the key of the question: text, a choice, yes or no, several choices, an amount. */
export type TypedRow = Readonly<Record<string, unknown>>;

/** An amount as it is typed. */
export interface TypedAmount {
  readonly value: string;
  readonly unit: string;
}

/** What is wrong with one answer. The words for it stand in the catalog of whoever shows it. */
export type RowWrong =
  | { readonly code: 'unreadable' }
  | { readonly code: 'ambiguous'; readonly readings: readonly number[] }
  | { readonly code: 'unit-unknown'; readonly unit: string }
  | { readonly code: 'unit-missing' }
  | { readonly code: 'outside'; readonly least?: number; readonly most?: number }
  | { readonly code: 'no-such-day' }
  | { readonly code: 'future' }
  | { readonly code: 'missing' };

type Answered = { readonly value: unknown } | { readonly wrong: RowWrong } | undefined;

const outside = (value: number, { least, most }: RowControl): boolean =>
  (least !== undefined && value < least) || (most !== undefined && value > most);

function numberIn(typed: string, unit: string | undefined): Answered {
  const read = readNumber(typed);
  if (read.kind === 'empty') return undefined;
  if (read.kind === 'unreadable') return { wrong: { code: 'unreadable' } };
  if (read.kind === 'ambiguous') return { wrong: { code: 'ambiguous', readings: read.readings } };
  if (read.unit === undefined) return { value: read.value };
  const value = unit === undefined ? undefined : convert(read.value, read.unit, unit);
  return value === undefined ? { wrong: { code: 'unit-unknown', unit: read.unit } } : { value };
}

const when = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2}(?:T(?:[01]\d|2[0-3]):[0-5]\d)?)?)?$/u;

/** Days that may lie ahead: when something is to end. */
const mayBeAhead: ReadonlySet<string> = new Set(['stopped', 'abated']);

function whenIn(typed: string, now: string, key: string): Answered {
  const text = typed.trim();
  if (text === '') return undefined;
  const day = text.slice(0, '2026-11-30'.length);
  if (!when.test(text) || (day.length === '2026-11-30'.length && !isDay(day)))
    return { wrong: { code: 'no-such-day' } };
  const ahead = !mayBeAhead.has(key) && text > now.slice(0, text.length);
  return ahead ? { wrong: { code: 'future' } } : { value: text };
}

function amountIn(typed: TypedAmount): Answered {
  const { value, unit } = typed;
  const read = numberIn(value, unit === '' ? undefined : unit);
  if (read === undefined || 'wrong' in read) return read;
  if ((read.value as number) <= 0) return { wrong: { code: 'outside', least: 0 } };
  return unit === '' ? { wrong: { code: 'unit-missing' } } : { value: { value: read.value, unit } };
}

function answerTo(control: RowControl, typed: unknown, now: string): Answered {
  if (typed === undefined || typed === '') return undefined;
  const written = typeof typed === 'string' || typeof typed === 'number' ? `${typed}` : '';
  switch (control.kind) {
    case 'text': {
      const text = written.trim();
      return text === '' ? undefined : { value: text };
    }
    case 'number': {
      const read = numberIn(written, control.unit);
      if (read === undefined || 'wrong' in read) return read;
      const { least, most } = control;
      return outside(read.value as number, control)
        ? {
            wrong: {
              code: 'outside',
              ...(least === undefined ? {} : { least }),
              ...(most === undefined ? {} : { most }),
            },
          }
        : read;
    }
    case 'when':
      return whenIn(written, now, control.key);
    case 'amount':
      return amountIn(typed as TypedAmount);
    case 'many':
      return (typed as readonly string[]).length === 0 ? undefined : { value: typed };
    case 'choice':
    case 'yes-no':
      return { value: typed };
  }
}

/**
 * Reads what was typed about an entry of a list. Nothing is dropped: an answer is in the value, or it is wrong.
 *
 * @param controls - the questions about an entry of this list
 * @param typed - by the key of each question
 * @param now - calendar and clock on the wall of the clinic: `2026-11-30T09:05`
 */
export function readRow(
  controls: readonly RowControl[],
  typed: TypedRow,
  now: string,
): { readonly value: object; readonly wrong: Readonly<Record<string, RowWrong>> } {
  const value: Record<string, unknown> = {};
  const wrong: Record<string, RowWrong> = {};
  for (const control of controls) {
    const { key } = control;
    const read = answerTo(control, typed[key], now);
    if (read === undefined) continue;
    if ('wrong' in read) {
      wrong[key] = read.wrong;
      continue;
    }
    const [head = key, part] = key.split('.');
    value[head] =
      part === undefined
        ? read.value
        : { ...(value[head] as object | undefined), [part]: read.value };
  }
  // a part of a whole says nothing without the others: what it is an equivalent of, and how much of it
  for (const { key } of controls) {
    const [head = key, part] = key.split('.');
    const whole = value[head] as Readonly<Record<string, unknown>> | undefined;
    if (part !== undefined && whole !== undefined && whole[part] === undefined)
      wrong[key] ??= { code: 'missing' };
  }
  return { value, wrong };
}
