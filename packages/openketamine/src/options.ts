import {
  OpenKetamineError,
  parseQuantity,
  plausible,
  type Quantity,
  type Unit,
} from '@openketamine/model';
import type { DayOfWeek } from '@openketamine/planner';

/** A number option such as `--weight 80`; a bare number has the unit assumed. */
export function bodyQuantity(
  text: string,
  what: 'weight' | 'height',
  option: string,
): { quantity: Quantity; stated: boolean } {
  const { least, most, unit } = plausible[what];
  const accepted = `Give ${what} in ${unit}, from ${least} to ${most}.`;
  let quantity: Quantity;
  try {
    quantity = parseQuantity(text, option, unit);
  } catch (error) {
    if (!(error instanceof OpenKetamineError)) throw error;
    throw new OpenKetamineError(error.code, option, error.reason, accepted);
  }
  if (what === 'height' && quantity.unit === 'm')
    quantity = { value: quantity.value * 100, unit: 'cm' };
  if (quantity.unit !== unit)
    throw new OpenKetamineError(
      'UNIT_MISMATCH',
      option,
      `${text} is not a ${what} in ${unit}.`,
      accepted,
    );
  if (quantity.value < least || quantity.value > most) {
    throw new OpenKetamineError(
      'VALUE_OUT_OF_RANGE',
      option,
      `${text} is outside the accepted range.`,
      accepted,
    );
  }
  return { quantity, stated: /[a-z]/iu.test(text) };
}

export function years(text: string, option: string): number {
  const { least, most } = plausible.age;
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) {
    throw new OpenKetamineError(
      'VALUE_NOT_FINITE',
      option,
      `${JSON.stringify(text)} is not an age in years.`,
      `Give full years, from ${least} to ${most}.`,
    );
  }
  if (value < least || value > most || !Number.isInteger(value)) {
    throw new OpenKetamineError(
      'VALUE_OUT_OF_RANGE',
      option,
      `${text} is outside the accepted range.`,
      `Give full years, from ${least} to ${most}.`,
    );
  }
  return value;
}

export function wholeNumber(text: string, option: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) {
    throw new OpenKetamineError(
      'VALUE_OUT_OF_RANGE',
      option,
      `${JSON.stringify(text)} is not a whole number from 1 on.`,
      'Give a whole number from 1 on.',
    );
  }
  return value;
}

/** `NAME=value` or `value`, as many times as the option was given. */
function keyed(texts: readonly string[]): { key: string | undefined; value: string }[] {
  return texts.map((text) => {
    const at = text.indexOf('=');
    return at < 0
      ? { key: undefined, value: text }
      : { key: text.slice(0, at).trim(), value: text.slice(at + 1).trim() };
  });
}

export interface Doses {
  dose?: Quantity;
  doseBySession?: Record<number, Quantity>;
  doseByPhase?: Record<string, Quantity>;
}

/** `--dose 84mg`, `--dose 1=56mg`, `--dose maintenance=56mg`. */
export function doses(texts: readonly string[]): Doses {
  const result: Doses = {};
  for (const { key, value } of keyed(texts)) {
    const quantity = parseQuantity(value, '--dose');
    if (!['mg', 'mg/kg'].includes(quantity.unit)) {
      throw new OpenKetamineError(
        'UNIT_MISMATCH',
        '--dose',
        `${value} is not a dose.`,
        'Give a dose in mg or mg/kg, for example 56mg or 0.5mg/kg.',
      );
    }
    if (quantity.value <= 0)
      throw new OpenKetamineError(
        'VALUE_OUT_OF_RANGE',
        '--dose',
        `${value} is not a dose.`,
        'Give a dose above 0.',
      );
    if (key === undefined) result.dose = quantity;
    else if (/^\d+$/u.test(key)) (result.doseBySession ??= {})[Number(key)] = quantity;
    else (result.doseByPhase ??= {})[key] = quantity;
  }
  return result;
}

export interface Days {
  days?: DayOfWeek[];
  daysByPhase?: Record<string, DayOfWeek[]>;
}

const dayNames: readonly string[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** `--days mon,thu`, `--days maintenance=mon`. */
export function days(texts: readonly string[]): Days {
  const result: Days = {};
  for (const { key, value } of keyed(texts)) {
    const list = value.split(',').map((day) => {
      const name = day.trim().toLowerCase().slice(0, 3);
      if (!dayNames.includes(name))
        throw new OpenKetamineError(
          'INPUT_INVALID',
          '--days',
          `${JSON.stringify(day)} is not a day of the week.`,
          `Use ${dayNames.join(', ')}.`,
        );
      return name as DayOfWeek;
    });
    if (key === undefined) result.days = list;
    else (result.daysByPhase ??= {})[key] = list;
  }
  return result;
}

/** `--sessions 16`, `--sessions maintenance-2=4`. */
export function sessions(texts: readonly string[]): {
  sessions?: number;
  sessionsByPhase?: Record<string, number>;
} {
  const result: { sessions?: number; sessionsByPhase?: Record<string, number> } = {};
  for (const { key, value } of keyed(texts)) {
    if (key === undefined) result.sessions = wholeNumber(value, '--sessions');
    else (result.sessionsByPhase ??= {})[key] = wholeNumber(value, '--sessions');
  }
  return result;
}

/** `--interval maintenance-2=2wk`. */
export function intervals(texts: readonly string[]): Record<string, Quantity> | undefined {
  const entries = keyed(texts).map(({ key, value }) => {
    if (key === undefined)
      throw new OpenKetamineError(
        'INPUT_INVALID',
        '--interval',
        `${JSON.stringify(value)} names no phase.`,
        'Write PHASE=LENGTH, for example maintenance-2=2wk.',
      );
    return [key, parseQuantity(value, '--interval')] as const;
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** `--anchor quit-day=2025-01-06`. */
export function anchors(texts: readonly string[]): Record<string, string> | undefined {
  const entries = keyed(texts).map(({ key, value }) => {
    if (key === undefined)
      throw new OpenKetamineError(
        'INPUT_INVALID',
        '--anchor',
        `${JSON.stringify(value)} names no anchor.`,
        'Write NAME=DATE, for example quit-day=2025-01-06.',
      );
    return [key, value] as const;
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

export function amount<U extends Unit>(text: string, unit: U, option: string): Quantity<U> {
  const quantity = parseQuantity(text, option, unit);
  if (quantity.unit !== unit)
    throw new OpenKetamineError(
      'UNIT_MISMATCH',
      option,
      `${text} is not in ${unit}.`,
      `Give it in ${unit}.`,
    );
  if (quantity.value <= 0)
    throw new OpenKetamineError(
      'VALUE_OUT_OF_RANGE',
      option,
      `${text} is not above 0.`,
      'Give a number above 0.',
    );
  return quantity as Quantity<U>;
}
