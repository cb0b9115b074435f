import type { validate } from '@openketamine/authoring';

/** A zod schema. */
export type Schema = Parameters<typeof validate>[1];

/** The parts of a zod definition that lead to what is inside. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly keyType?: Schema;
  readonly valueType?: Schema;
  readonly innerType?: Schema;
  readonly in?: Schema;
  readonly items?: readonly Schema[];
  readonly options?: readonly Schema[];
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly values?: readonly unknown[];
}

export const definition = (schema: Schema) => schema._zod.def as unknown as Definition;

/** What a schema wraps: behind optional, default, nullable, pipe and lazy. */
function inside(schema: Schema): Schema | undefined {
  const def = definition(schema);
  if (def.type === 'lazy')
    return (schema._zod as unknown as { readonly innerType: Schema }).innerType;
  return def.innerType ?? def.in;
}

/** One step from a schema to what is inside it. */
export type Step =
  | { readonly to: 'field'; readonly key: string }
  | { readonly to: 'entry' | 'element' | 'inside' }
  | { readonly to: 'item' | 'option'; readonly index: number };

/** A way from a schema to a number in it. */
export interface Route {
  readonly steps: readonly Step[];
  /** The number itself. */
  readonly leaf: Schema;
  /** The block it stands in. */
  readonly block: Schema | undefined;
}

/** Every way to a number, each recursive part once. */
export function* routes(
  schema: Schema,
  steps: readonly Step[] = [],
  block?: Schema,
  around: readonly Schema[] = [],
): Generator<Route> {
  if (around.includes(schema)) return;
  const def = definition(schema);
  const on = [...around, schema];
  const go = (next: Schema, step: Step, inBlock = block) =>
    routes(next, [...steps, step], inBlock, on);
  if (def.type === 'number') yield { steps, leaf: schema, block };
  for (const [key, field] of Object.entries(def.shape ?? {})) {
    yield* go(field, { to: 'field', key }, schema);
  }
  if (def.element !== undefined) yield* go(def.element, { to: 'element' });
  if (def.valueType !== undefined) yield* go(def.valueType, { to: 'entry' });
  for (const [index, item] of (def.items ?? []).entries()) yield* go(item, { to: 'item', index });
  for (const [index, one] of (def.options ?? []).entries()) yield* go(one, { to: 'option', index });
  const inner = inside(schema);
  if (inner !== undefined) yield* go(inner, { to: 'inside' });
}

const texts = ['a', '2025-01-06', 'US', '09:00', '12345', '12345-6', 'LA6569-3', 'CL', '10.1234/a'];
const texts2 = ['https://example.org', 'PMC1', '2025'];
const numbers = [1, 2, 0.5, 95, 2020];

const started = new Set<Schema>();

const fits = (schema: Schema, value: unknown) => schema.safeParse(value).success;

/** Values for some fields of the block that holds the number at the end of the way. */
export type Beside = Readonly<Record<string, unknown>>;

/**
 * The smallest value that a schema accepts; with a way, one that goes that way, with the number at its end. Some rules of a
 * schema hold between fields: `mend` sets them right.
 */
export function sample(
  schema: Schema,
  way?: { readonly route: Route; readonly number: unknown; readonly beside: Beside },
  at = 0,
): unknown {
  const def = definition(schema);
  const step = way?.route.steps[at];
  const along = (next: Schema) => sample(next, way, at + 1);
  if (way !== undefined && step === undefined) return way.number;
  switch (def.type) {
    case 'optional':
    case 'default':
    case 'nullable':
    case 'pipe':
    case 'lazy': {
      const inner = inside(schema) as Schema;
      if (step !== undefined) return along(inner);
      // a part that holds itself has to end somewhere
      if (started.has(schema)) return undefined;
      if (def.type === 'lazy') started.add(schema);
      const made = sample(inner);
      started.delete(schema);
      return made;
    }
    case 'object': {
      const last = way !== undefined && way.route.block === schema;
      const shape = def.shape ?? {};
      const value: Record<string, unknown> = {};
      for (const [key, field] of Object.entries(shape)) {
        if (step?.to === 'field' && step.key === key) value[key] = along(field);
        else if (last && way.beside[key] !== undefined) value[key] = way.beside[key];
        else if (!['optional', 'default'].includes(definition(field).type))
          value[key] = sample(field);
      }
      // what a source says names how that was read
      if ('basis' in value && 'verification' in shape) value['verification'] ??= 'primary';
      return value;
    }
    case 'union': {
      if (step?.to === 'option') return along((def.options ?? [])[step.index] as Schema);
      for (const option of def.options ?? []) {
        const made = sample(option);
        if (fits(schema, made)) return made;
      }
      return undefined;
    }
    case 'array': {
      const element = def.element as Schema;
      const plain = sample(element);
      const lists = [[], [plain], [plain, plain]];
      const [first, ...rest] = lists.find((entry) => fits(schema, entry)) ?? [];
      if (step !== undefined) return [along(element), ...rest];
      return first === undefined ? [] : [first, ...rest];
    }
    case 'tuple':
      return (def.items ?? []).map((entry, index) =>
        step?.to === 'item' && step.index === index ? along(entry) : sample(entry),
      );
    case 'record': {
      if (step === undefined) return {};
      return {
        [String(sample(def.keyType as Schema))]: along(def.valueType as Schema),
      };
    }
    case 'enum':
      return Object.values(def.entries ?? {})[0];
    case 'literal':
      return def.values?.[0];
    case 'boolean':
      return true;
    case 'null':
      return null;
    case 'number':
      return numbers.find((number) => fits(schema, number));
    case 'string':
      return [...texts, ...texts2].find((text) => fits(schema, text));
    default:
      return {};
  }
}

/** Where the number at the end of a way stands in a sample made along it. */
export function placeOf(schema: Schema, route: Route): (string | number)[] {
  let here = schema;
  const path: (string | number)[] = [];
  for (const step of route.steps) {
    const def = definition(here);
    if (step.to === 'field') {
      path.push(step.key);
      here = def.shape?.[step.key] as Schema;
    } else if (step.to === 'element') {
      path.push(0);
      here = def.element as Schema;
    } else if (step.to === 'entry') {
      path.push(String(sample(def.keyType as Schema)));
      here = def.valueType as Schema;
    } else if (step.to === 'item') {
      path.push(step.index);
      here = def.items?.[step.index] as Schema;
    } else if (step.to === 'option') {
      here = def.options?.[step.index] as Schema;
    } else {
      here = inside(here) as Schema;
    }
  }
  return path;
}
