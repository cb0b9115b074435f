import { OpenKetamineError } from '@openketamine/model';

/** What a quantity has to be. */
interface Wanted {
  readonly what: string;
  readonly units: readonly string[];
  /** Lies above zero, unless something else is said. */
  readonly fits?: (value: number) => boolean;
  readonly hint?: string;
}

/** Refuses what is not a quantity in one of the units, or has a value that does not fit. */
export function checkQuantity(given: unknown, path: string, wanted: Wanted): void {
  const { what, units, fits = (value: number) => value > 0 } = wanted;
  const {
    hint = `Give ${what} in ${units.join(' or ')}, such as { "value": 40, "unit": "${units[0]}" }.`,
  } = wanted;
  const { value, unit } = (given ?? {}) as { value?: unknown; unit?: unknown };
  const other = Object.keys(given ?? {}).some((key) => key !== 'value' && key !== 'unit');
  const code =
    other || typeof value !== 'number' || typeof unit !== 'string'
      ? 'INPUT_INVALID'
      : !Number.isFinite(value)
        ? 'VALUE_NOT_FINITE'
        : !units.includes(unit)
          ? 'UNIT_MISMATCH'
          : fits(value)
            ? undefined
            : 'VALUE_OUT_OF_RANGE';
  if (code === undefined) return;
  const reason =
    code === 'INPUT_INVALID'
      ? `${JSON.stringify(given)} is not a quantity.`
      : `${String(value)} ${String(unit)} is not ${what === 'age' ? 'an' : 'a'} ${what} the planner accepts.`;
  throw new OpenKetamineError(code, path, reason, hint);
}
