import type * as z from 'zod';
import { numbersMeasure } from '../src/schema/bounded.js';
import { chosenIsNotRead, readOrChosen } from '../src/schema/read-or-chosen.js';
import type { Shape, ShapeDocument } from '../src/shape/shape.js';

type Schema = z.core.$ZodType;

/** The parts of a zod definition that lead to what is inside. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly valueType?: Schema;
  readonly innerType?: Schema;
  readonly options?: readonly Schema[];
  readonly discriminator?: string;
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly (string | number | boolean)[];
  readonly checks?: readonly z.core.$ZodCheck[];
}

const definition = (schema: Schema) => schema._zod.def as unknown as Definition;

/** The field of alternatives in which each has words of its own. */
function tagged(options: readonly Schema[], key: string, of: (schema: Schema) => Shape): Shape {
  const words = options.map((option) => {
    const field = definition(option).shape?.[key];
    return field === undefined ? [] : (definition(field).values ?? []).map(String);
  });
  return {
    tag: key,
    of: Object.fromEntries(
      options.flatMap((option, at) => (words[at] ?? []).map((word) => [word, of(option)])),
    ),
  };
}

/** Whether a block asks of itself how its source was read. */
function readOf(checks: readonly z.core.$ZodCheck[] = []): 'must' | 'may' | undefined {
  const asked = checks.map(({ _zod }) => (_zod as { readonly check: unknown }).check);
  if (asked.includes(readOrChosen)) return 'must';
  return asked.includes(chosenIsNotRead) ? 'may' : undefined;
}

/** How many entries a list has at least. */
function leastOf(checks: readonly z.core.$ZodCheck[] = []): number | undefined {
  const found = checks.map((check) => check._zod.def as { check: string; minimum?: number });
  return found.find(({ check }) => check === 'min_length')?.minimum;
}

class Writer {
  readonly #skipped: ReadonlySet<string>;

  /** Fields of any block that are left to what `also` says of them. */
  constructor(skipped: readonly string[]) {
    this.#skipped = new Set(skipped);
  }

  readonly #names = new Map<Schema, string>();
  readonly parts: Record<string, Shape> = {};

  /** A part that holds itself has a name; so has whatever stands in several places, once all is written. */
  #lazy(schema: Schema, inner: Schema): Shape {
    const known = this.#names.get(schema);
    if (known !== undefined) return { part: known };
    const name = `lazy${this.#names.size}`;
    this.#names.set(schema, name);
    this.parts[name] = this.shape(inner);
    return { part: name };
  }

  shape(schema: Schema): Shape {
    const def = definition(schema);
    const inner = () => this.shape(def.innerType as Schema);
    switch (def.type) {
      case 'string':
        return isOnlyDays(schema) ? 'day' : 'text';
      case 'boolean':
        return 'yes-no';
      case 'null':
        return 'null';
      case 'number': {
        const number = numbersMeasure.get(schema as z.ZodNumber);
        if (number === undefined) throw new Error('a number that measures nothing');
        const { measured, unit, observation } = number;
        return {
          number: measured,
          ...(unit === undefined ? {} : { unit }),
          ...(observation === undefined ? {} : { near: observation }),
        };
      }
      case 'enum':
        return { word: Object.values(def.entries ?? {}) };
      case 'literal':
        return { word: def.values ?? [] };
      case 'optional':
      case 'default':
        return inner();
      case 'nullable':
        return { either: ['null', inner()] };
      case 'lazy':
        return this.#lazy(schema, (schema as z.core.$ZodLazy)._zod.innerType);
      case 'array': {
        const least = leastOf(def.checks);
        const list = this.shape(def.element as Schema);
        return least === undefined ? { list } : { list, least };
      }
      case 'record':
        return { record: this.shape(def.valueType as Schema) };
      case 'union': {
        const options = def.options ?? [];
        if (def.discriminator === undefined)
          return { either: options.map((option) => this.shape(option)) };
        return tagged(options, def.discriminator, (entry) => this.shape(entry));
      }
      case 'object': {
        const fields = Object.entries(def.shape ?? {}).filter(([key]) => !this.#skipped.has(key));
        const may = fields.filter(([, field]) => definition(field).type === 'optional');
        const block = Object.fromEntries(fields.map(([key, field]) => [key, this.shape(field)]));
        const read = readOf(def.checks);
        return {
          block,
          ...(may.length === 0 ? {} : { may: may.map(([key]) => key) }),
          ...(read === undefined ? {} : { read }),
        };
      }
      default:
        throw new Error(`no shape for ${def.type}`);
    }
  }
}

const isOnlyDays = (schema: Schema) => {
  const accepts = (text: string) => (schema as z.ZodType).safeParse(text).success;
  return accepts('2025-01-06') && !accepts('2025-02-30');
};

/** A shape with others in the place of those inside it. */
function mapped(shape: Shape, to: (inside: Shape) => Shape): Shape {
  if (typeof shape === 'string') return shape;
  const each = (shapes: Readonly<Record<string, Shape>>) =>
    Object.fromEntries(Object.entries(shapes).map(([key, one]) => [key, to(one)]));
  if ('list' in shape) return { ...shape, list: to(shape.list) };
  if ('block' in shape) return { ...shape, block: each(shape.block) };
  if ('record' in shape) return { record: to(shape.record) };
  if ('either' in shape) return { either: shape.either.map(to) };
  if ('tag' in shape) return { ...shape, of: each(shape.of) };
  return shape;
}

/** Shorter ones are written again where they are needed. */
const worthAName = 40;

/** Gives a name to whatever is long and stands in several places, so that it is written once. */
function shared(whole: Shape, lazy: Readonly<Record<string, Shape>>): ShapeDocument {
  const counts = new Map<string, number>();
  const count = (shape: Shape): Shape => {
    const text = JSON.stringify(shape);
    const before = counts.get(text) ?? 0;
    counts.set(text, before + 1);
    // what stands inside something that is counted already is written once with it
    return before > 0 ? shape : mapped(shape, count);
  };
  const names = new Map<string, string>();
  const parts: Record<string, Shape> = {};
  const short = (shape: Shape): Shape => {
    const text = JSON.stringify(shape);
    if (text.length < worthAName || (counts.get(text) ?? 0) < 2) return mapped(shape, short);
    let name = names.get(text);
    if (name === undefined) {
      name = `p${names.size}`;
      names.set(text, name);
      parts[name] = mapped(shape, short);
    }
    return { part: name };
  };
  for (const shape of [whole, ...Object.values(lazy)]) count(shape);
  const shortened = mapped(whole, short);
  for (const [name, one] of Object.entries(lazy)) parts[name] = mapped(one, short);
  return { whole: shortened, parts };
}

/** The shape of what a schema gives back: with its defaults filled in. */
export function shapeOf(schema: Schema, also: Readonly<Record<string, Shape>> = {}): ShapeDocument {
  const writer = new Writer(Object.keys(also));
  const whole = writer.shape(schema);
  if (typeof whole !== 'object' || !('block' in whole)) throw new Error('expected a block');
  const may = [...(whole.may ?? []), ...Object.keys(also)];
  return shared({ block: { ...whole.block, ...also }, may }, writer.parts);
}

/** A shape as a module. */
export function shapeModule(name: string, from: string, document: ShapeDocument): string {
  return `// Made from ${from} by \`pnpm generate\`. Do not edit.
import type { ShapeDocument } from '../shape/shape.js';

export const ${name}: ShapeDocument = JSON.parse(${JSON.stringify(JSON.stringify(document))}) as ShapeDocument;
`;
}
