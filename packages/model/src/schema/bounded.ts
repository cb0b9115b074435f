import * as z from 'zod';
import {
  acceptedBy,
  boundOf,
  isWithin,
  outside,
  readingBound,
  readings,
  type Bound,
  type Measured,
} from '../bounds/index.js';
import type { Unit } from '../units.js';

/**
 * What each number of a schema measures, for those who walk through it: tests, and the shape of a protocol. Without a unit
 * of its own it takes that of the field `unit` beside it.
 */
export const numbersMeasure = z.registry<{
  readonly measured: Measured;
  readonly unit?: Unit;
  /** The field beside it that names the observation, where that has a bound of its own. */
  readonly observation?: string;
}>();

/** A bound as JSON Schema says it, which editors show. */
function shown(bounds: readonly Bound[]): Record<string, number> {
  const low = Math.min(...bounds.map(({ above, least }) => above ?? least));
  const open = bounds.every(({ above, least }) => above === low || (least ?? low + 1) > low);
  return {
    ...(open ? { exclusiveMinimum: low } : { minimum: low }),
    maximum: Math.max(...bounds.map(({ most }) => most)),
    ...(bounds.every(({ whole }) => whole === true) ? { multipleOf: 1 } : {}),
  };
}

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const lower = ({ above, least, whole }: Bound) => `${above} ${least} ${whole}`;

/** What is accepted, for a reader of the schema; where there are many units, each has its own. */
function described(bounds: readonly Bound[], allowed: readonly Unit[]): string {
  const [first] = bounds;
  if (first === undefined || allowed.length > 5) return 'A finite number.';
  if (bounds.some((bound) => lower(bound) !== lower(first))) return 'A finite number.';
  const others = bounds.slice(1).map(({ most }, at) => `${most} ${allowed[at + 1]}`);
  return `${capital([acceptedBy(first, allowed[0]), ...others].join(', '))}.`;
}

/** What is written where a number is out of bounds. */
const issue = (value: unknown, accepted: string, path: PropertyKey[]): z.core.$ZodRawIssue => ({
  code: 'custom',
  input: value,
  path,
  message: `expected ${accepted}`,
  // one wrong number hides no other, and does not make an alternative another one
  continue: true,
});

/** A plain number of one unit, which the name of its field says. */
export function bounded(measured: Measured, unit: Unit = '1') {
  const bound = boundOf(measured, unit);
  if (bound === undefined) throw new Error(`${measured} is not measured in ${unit}`);
  return z
    .number()
    .check((context) => {
      if (isWithin(bound, context.value)) return;
      context.issues.push(issue(context.value, acceptedBy(bound, unit), []));
    })
    .meta({ description: described([bound], [unit]), ...shown([bound]) })
    .register(numbersMeasure, { measured, unit });
}

/** A number whose unit stands beside it. The block around both asks {@link inBounds}. */
export function measuredIn(measured: Measured, allowed: readonly Unit[], observation?: string) {
  const bounds = allowed.map((unit) => {
    const bound = boundOf(measured, unit);
    if (bound === undefined) throw new Error(`${measured} is not measured in ${unit}`);
    return bound;
  });
  return z
    .number()
    .meta({ description: described(bounds, allowed), ...shown(bounds) })
    .register(numbersMeasure, { measured, ...(observation === undefined ? {} : { observation }) });
}

type Check = (context: z.core.ParsePayload<{ readonly unit?: string | undefined }>) => void;

/** Every number in a value: itself, or those in a list. */
function* numbersIn(value: unknown, path: PropertyKey[]): Generator<[number, PropertyKey[]]> {
  if (typeof value === 'number') yield [value, path];
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* numbersIn(item, [...path, index]);
  }
}

/**
 * Refuses numbers of a block that are out of bounds in its unit. What is no number is left alone. A block without a unit
 * holds plain numbers.
 */
export function inBounds(fields: Readonly<Record<string, Measured>>): Check {
  return (context) => {
    const block = context.value as Readonly<Record<string, unknown>>;
    const { unit = '1' } = context.value;
    for (const [field, measured] of Object.entries(fields)) {
      for (const [value, path] of numbersIn(block[field], [field])) {
        const accepted = outside(measured, value, unit);
        if (accepted !== undefined) context.issues.push(issue(value, accepted, path));
      }
    }
  };
}

/** Refuses a limit that no reading of the observation named beside it could reach. */
export function inReach(observation: string): Check {
  return (context) => {
    const { [observation]: name, unit = '1', value } = context.value as Record<string, unknown>;
    const accepted = outOfReach(String(name), value, String(unit));
    if (accepted !== undefined)
      context.issues.push(issue(accepted.at, accepted.says, accepted.path));
  };
}

/** What is accepted instead of a limit on an observation that no reading could reach, and where. */
export function outOfReach(
  observation: string,
  value: unknown,
  unit: string,
): { at: unknown; says: string; path: PropertyKey[] } | undefined {
  const own = Object.hasOwn(readings, observation) ? readings[observation] : undefined;
  if (own !== undefined && !Object.hasOwn(own, unit)) {
    return { at: unit, says: `one of ${Object.keys(own).join(', ')}`, path: ['unit'] };
  }
  const bound = readingBound(observation, unit);
  if (bound === undefined || typeof value !== 'number' || isWithin(bound, value)) return undefined;
  return { at: value, says: acceptedBy(bound, unit), path: ['value'] };
}
