import { convert, readNumber, sayUnit } from '@openketamine/clinic/forms';
import { words } from '../words/index.js';

const text = words.numbers;

/** A number as it was understood, or what is wrong with it; neither where nothing was typed. */
export interface ReadIn {
  readonly value?: number;
  readonly wrong?: string;
}

/**
 * Reads a number in the unit of its field. What can be read in two ways is asked back, and a unit that somebody typed is converted
 * or refused, never dropped.
 *
 * @param unit - UCUM unit of the field; left out where there is none
 */
export function readIn(typed: string, unit = ''): ReadIn {
  const shown = sayUnit(unit);
  const read = readNumber(typed);
  if (read.kind === 'empty') return {};
  if (read.kind === 'ambiguous')
    return { wrong: text.ambiguous(typed.trim(), read.readings, shown) };
  if (read.kind === 'unreadable') return { wrong: text.unreadable(shown) };
  if (read.unit === undefined || read.unit === shown) return { value: read.value };
  const value = convert(read.value, read.unit, unit);
  return value === undefined ? { wrong: text.unitUnknown(read.unit, shown) } : { value };
}
