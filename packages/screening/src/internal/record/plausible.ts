import {
  acceptedBy,
  isWithin,
  readings,
  readingBound,
  type Bound,
} from '@openketamine/model/bounds';
import type { Unit } from '@openketamine/model';
import { convert } from '../units/convert.js';

/** A number with its unit. */
interface Measured {
  readonly value: number;
  readonly unit: string;
}

interface KnownBound {
  readonly bound: Bound;
  readonly unit: string;
}

/** What was found for one unit of an observation. */
interface LookedUp {
  readonly unit: string;
  readonly found: KnownBound | undefined;
}

/** Bounds that were looked up last, by observation: nearly always each is measured in one unit. */
const lookedUp = new Map<string, LookedUp>();

/** What a reading may be, in its own unit or in the first that is known for it. */
function boundFor(observation: string, unit: string): KnownBound | undefined {
  const last = lookedUp.get(observation);
  if (last !== undefined && last.unit === unit) return last.found;
  const found = findBound(observation, unit);
  // Names come from outside: keep the memory bounded.
  if (lookedUp.size >= 1000) lookedUp.clear();
  lookedUp.set(observation, { unit, found });
  return found;
}

function findBound(observation: string, unit: string): KnownBound | undefined {
  const own = Object.hasOwn(readings, observation) ? readings[observation] : undefined;
  const [first] = own === undefined || own[unit as Unit] !== undefined ? [] : Object.keys(own);
  const known = first === undefined ? unit : first;
  const bound = readingBound(observation, known);
  return bound === undefined ? undefined : { bound, unit: known };
}

/** What a living person's reading may be, in words, where this one is none; undefined where it may be one. */
export function implausible(observation: string, { value, unit }: Measured): string | undefined {
  const found = boundFor(observation, unit);
  if (found === undefined) return 'a unit that measures this';
  const inUnit = found.unit === unit ? value : convert(value, unit, found.unit);
  if (Number.isNaN(inUnit)) return `a unit that measures this, such as ${found.unit}`;
  return isWithin(found.bound, inUnit) ? undefined : acceptedBy(found.bound, found.unit);
}
