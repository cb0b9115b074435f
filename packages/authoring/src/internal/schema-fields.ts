import type * as z from 'zod';
import type { Path } from '../problem.js';

/** The parts of a zod definition that lead to what is inside. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
  readonly left?: z.core.$ZodType;
  readonly right?: z.core.$ZodType;
  readonly items?: readonly z.core.$ZodType[];
  readonly options?: readonly z.core.$ZodType[];
  readonly getter?: () => z.core.$ZodType;
}

function definition(schema: z.core.$ZodType): Definition {
  return schema._zod.def;
}

/** Looks through optional, nullable, default, lazy, pipe, union and intersection. */
function unwrapped(schema: z.core.$ZodType): z.core.$ZodType[] {
  const def = definition(schema);
  const inside = [
    def.innerType,
    def.type === 'pipe' ? def.in : undefined,
    def.type === 'lazy' ? def.getter?.() : undefined,
    def.left,
    def.right,
    ...(def.options ?? []),
  ].filter((entry) => entry !== undefined);
  return inside.length === 0 ? [schema] : inside.flatMap(unwrapped);
}

function step(schema: z.core.$ZodType, key: string | number): z.core.$ZodType[] {
  const def = definition(schema);
  if (def.shape !== undefined) {
    const field = def.shape[key];
    return field === undefined ? [] : [field];
  }
  const inside = def.element ?? def.valueType ?? def.items?.[Number(key)];
  return inside === undefined ? [] : [inside];
}

/** The names of the fields a schema knows at a path, over all alternatives, sorted. */
export function fieldsAt(schema: z.core.$ZodType, path: Path): string[] {
  let reached = unwrapped(schema);
  for (const key of path) {
    reached = reached.flatMap((entry) => step(entry, key)).flatMap(unwrapped);
  }
  return [
    ...new Set(reached.flatMap((entry) => Object.keys(definition(entry).shape ?? {}))),
  ].toSorted();
}
