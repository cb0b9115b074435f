import { OpenKetamineError } from './errors.js';
import { isUnit, units, type Unit } from './units.js';

/**
 * A number with its unit. A bare number is never a dose.
 *
 * @typeParam U - the UCUM unit, as a literal type
 * @category quantities
 */
export interface Quantity<U extends Unit = Unit> {
  /** The number, counted in `unit`. */
  readonly value: number;
  /** UCUM code. */
  readonly unit: U;
}

/**
 * Makes a quantity, refusing what is not a finite number or no known unit.
 * Does not convert units and does not judge whether the amount is plausible.
 *
 * @param value - any finite number
 * @param unit - one of {@link units}
 * @param path - where the value stands in the caller's input, for the error
 * @returns the quantity
 * @throws OpenKetamineError `VALUE_NOT_FINITE`, `UNIT_UNKNOWN`
 * @example
 * quantity(0.5, 'mg/kg')
 * // => { value: 0.5, unit: 'mg/kg' }
 * @example
 * quantity(NaN, 'mg')
 * // throws VALUE_NOT_FINITE
 * @category quantities
 */
export function quantity<U extends Unit>(value: number, unit: U, path = ''): Quantity<U> {
  if (!isUnit(unit)) throw unknownUnit(unit, path, `Use one of ${units.join(', ')}.`);
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw new OpenKetamineError(
      'VALUE_NOT_FINITE',
      `${path}/value`,
      `${String(value)} is not a finite number.`,
      'Give a plain decimal number.',
    );
  }
  return { value, unit };
}

function unknownUnit(unit: string, path: string, hint: string): OpenKetamineError {
  return new OpenKetamineError(
    'UNIT_UNKNOWN',
    `${path}/unit`,
    `${JSON.stringify(unit)} is not a unit we know.`,
    hint,
  );
}

const amount = /^\s*(?<value>[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)\s*(?<unit>\S.*?)?\s*$/u;

/**
 * Reads a quantity as people type it: `56mg`, `0.5 mg/kg`, `40min`.
 * Does not convert units: `70lb` is refused, because a pound is not a unit we know.
 *
 * @param text - number and unit, with or without a space
 * @param path - where the text stands in the caller's input, for the error
 * @param assume - the unit of a bare number; without it a bare number is refused
 * @returns the quantity
 * @throws OpenKetamineError `INPUT_INVALID`, `VALUE_NOT_FINITE`, `UNIT_UNKNOWN`
 * @example
 * parseQuantity('0.5 mg/kg')
 * // => { value: 0.5, unit: 'mg/kg' }
 * @example
 * parseQuantity('70lb')
 * // throws UNIT_UNKNOWN
 * @category quantities
 */
export function parseQuantity(text: string, path = '', assume?: Unit): Quantity {
  const found = amount.exec(text);
  const number = found?.groups?.['value'];
  if (number === undefined) {
    throw new OpenKetamineError(
      /^[+-]?(nan|inf)/iu.test(text.trim()) ? 'VALUE_NOT_FINITE' : 'INPUT_INVALID',
      path,
      `${JSON.stringify(text)} is not a number with a unit.`,
      'Write a decimal number and a unit, for example 56mg or 0.5mg/kg.',
    );
  }
  const unit = found?.groups?.['unit'] ?? assume;
  if (unit === undefined) {
    throw new OpenKetamineError(
      'INPUT_INVALID',
      path,
      `${JSON.stringify(text)} has no unit.`,
      'Write the unit beside the number, for example 56mg or 0.5mg/kg.',
    );
  }
  // who expects one unit is not helped by a list of all
  if (assume !== undefined && !isUnit(unit)) {
    throw unknownUnit(unit, path, `Write it in ${assume}, for example 56${assume}.`);
  }
  return quantity(Number(number), unit as Unit, path);
}
