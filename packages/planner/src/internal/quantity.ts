import { OpenKetamineError } from '@openketamine/model';

/** Refuses what is no quantity in one of the units, or lies below (or, unless `zero`, at) zero. */
export function checkQuantity(
  given: unknown,
  units: readonly string[],
  path: string,
  what: string,
  zero = false,
): void {
  const hint = `Give ${what} in ${units.join(' or ')}, such as { "value": 40, "unit": "${units[0]}" }.`;
  const { value, unit } = (given ?? {}) as { value?: unknown; unit?: unknown };
  if (typeof value !== 'number' || typeof unit !== 'string') {
    throw new OpenKetamineError(
      'INPUT_INVALID',
      path,
      `${JSON.stringify(given)} is no quantity.`,
      hint,
    );
  }
  const refuse = (code: 'VALUE_NOT_FINITE' | 'UNIT_MISMATCH' | 'VALUE_OUT_OF_RANGE') =>
    new OpenKetamineError(code, path, `${value} ${unit} is no ${what}.`, hint);
  if (!Number.isFinite(value)) throw refuse('VALUE_NOT_FINITE');
  if (!units.includes(unit)) throw refuse('UNIT_MISMATCH');
  if (value < 0 || (value === 0 && !zero)) throw refuse('VALUE_OUT_OF_RANGE');
}
