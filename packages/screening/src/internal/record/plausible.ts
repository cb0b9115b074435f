import {
  acceptedBy,
  isWithin,
  readings,
  readingBound,
  type Bound,
} from '@openketamine/model/bounds';
import type { Unit } from '@openketamine/model';
import { Remembered } from '../remembered.js';
import { convert } from '../units/convert.js';

/** A number with its unit. */
export interface Measured {
  readonly value: number;
  readonly unit: string;
}

interface KnownBound {
  readonly bound: Bound;
  readonly unit: string;
}

/** What a reading may be, by observation and unit, in its own unit or in the first that is known for it. */
const bounds = new Remembered(
  (observation) => new Remembered((unit) => findBound(observation, unit)),
);

function findBound(observation: string, unit: string): KnownBound | null {
  const own = Object.hasOwn(readings, observation) ? readings[observation] : undefined;
  const [first] = own === undefined || own[unit as Unit] !== undefined ? [] : Object.keys(own);
  const known = first === undefined ? unit : first;
  const bound = readingBound(observation, known);
  return bound === undefined ? null : { bound, unit: known };
}

/** What a living person's reading may be, in words, where this one is none; undefined where it may be one. */
export function implausible(observation: string, { value, unit }: Measured): string | undefined {
  const found = bounds.of(observation).of(unit);
  if (found === null) return 'a unit that measures this';
  const inUnit = found.unit === unit ? value : convert(value, unit, found.unit);
  if (Number.isNaN(inUnit)) return `a unit that measures this, such as ${found.unit}`;
  return isWithin(found.bound, inUnit) ? undefined : acceptedBy(found.bound, found.unit);
}
