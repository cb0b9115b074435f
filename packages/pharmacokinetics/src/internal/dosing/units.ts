import { OpenKetamineError, type Unit } from '@openketamine/model';

const factors: Partial<Readonly<Record<Unit, number>>> = {
  '1': 1,
  '%': 1 / 100,
  L: 1,
  mL: 1 / 1000,
  'L/h': 1,
  'L/min': 60,
  'mL/min': 60 / 1000,
  '1/h': 1,
  '1/min': 60,
  h: 1,
  min: 1 / 60,
  mg: 1,
  kg: 1,
  a: 1,
  'g/mol': 1,
};

/**
 * A parameter in the engine's units: hours, liters, milligrams, kilograms, years.
 *
 * @internal
 */
export function inHoursAndLiters(value: number, unit: Unit): number {
  const factor = factors[unit];
  if (factor === undefined) {
    throw new OpenKetamineError(
      'UNIT_MISMATCH',
      '/parameters',
      `A parameter in ${unit} is not one the engine can use.`,
      `Use one of ${Object.keys(factors).join(', ')}.`,
    );
  }
  return value * factor;
}

/** Hours in a time unit, as a pair of whole numbers so that an even grid stays exact. */
export const hoursPer = {
  s: [1, 3600],
  min: [1, 60],
  h: [1, 1],
  d: [24, 1],
  wk: [168, 1],
} as const;

/** A unit in which a duration can be given. */
export type TimeUnit = keyof typeof hoursPer;

/**
 * Hours in `value` of a time unit, correctly rounded.
 *
 * @internal
 */
export function inHours(value: number, unit: TimeUnit): number {
  const [many, per] = hoursPer[unit];
  return (value * many) / per;
}

/** Whether a unit is one in which a duration can be given. @internal */
export function isTimeUnit(unit: string): unit is TimeUnit {
  return Object.hasOwn(hoursPer, unit);
}
