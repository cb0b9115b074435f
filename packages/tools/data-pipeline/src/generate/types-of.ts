import * as z from 'zod';

type Schema = z.core.$ZodType;

/** What is read of a schema, or what may be written where a default fills in the rest. */
type Mode = 'output' | 'input';

/** The parts of a zod definition that say what its type is. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly keyType?: Schema;
  readonly valueType?: Schema;
  readonly innerType?: Schema;
  readonly getter?: () => Schema;
  readonly options?: readonly Schema[];
  readonly items?: readonly Schema[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
}

const definition = (schema: Schema) => schema._zod.def as unknown as Definition;

const wrappers = new Set([
  'optional',
  'default',
  'nullable',
  'readonly',
  'nonoptional',
  'prefault',
]);

/** What a schema is of when it may be left out, or is a list. */
export function partOf(schema: Schema): Schema {
  const { innerType, element } = definition(schema);
  const inner = innerType ?? element;
  return inner === undefined ? schema : partOf(inner);
}

/** The alternatives of a schema, also where it speaks of itself. */
export function optionsOf(schema: Schema): readonly Schema[] {
  const { getter, options = [] } = definition(schema);
  return getter === undefined ? options : optionsOf(getter());
}

/** The name that a schema has by itself. */
export const idOf = (schema: Schema): string | undefined => z.globalRegistry.get(schema)?.id;

/** The description of a schema, or of what it wraps. */
function described(schema: Schema): string | undefined {
  const { description } = schema as { readonly description?: string };
  const { type, innerType } = definition(schema);
  if (description !== undefined || innerType === undefined || !wrappers.has(type))
    return description;
  return described(innerType);
}

const comment = (text: string, more = '') =>
  `/**\n * ${text.replaceAll('*/', '*\\/')}\n${more} */\n`;

const grouped = (type: string) => (type.includes(' | ') ? `(${type})` : type);

/** A schema whose type has a name of its own. */
export interface Named {
  readonly schema: Schema;
  /** What it is, where its schema does not say so. */
  readonly says?: string;
  /** Heading under which the type stands on the pages of the package. */
  readonly category?: string;
  /** Name of what may be written, where that is a public type too. */
  readonly input?: string;
  /** The module whose type of this name is taken, because it is written by hand. */
  readonly from?: string;
}

/** What a block with a source holds beside what it says; a block of these fields and no others has a type of its own. */
const provenance = ['basis', 'cite', 'verification', 'readIn', 'note'];

/** Names of the types of such blocks. */
export interface CitedNames {
  /** The module that has them. */
  readonly from: string;
  /** Of a number in a unit. */
  readonly quantity: string;
  /** Of a range in a unit. */
  readonly range: string;
}

const citedParts = { quantity: ['value', 'unit'], range: ['least', 'most', 'unit'] } as const;

class Writer {
  readonly #cited: CitedNames | undefined;
  readonly #named: ReadonlyMap<Schema, readonly [name: string, named: Named]>;

  constructor(named: Readonly<Record<string, Named>>, cited?: CitedNames) {
    this.#cited = cited;
    this.#named = new Map(
      Object.entries(named).map(([name, entry]) => [entry.schema, [name, entry]]),
    );
  }

  /** Whether what may be written differs from what is read. */
  #differs(schema: Schema): boolean {
    return this.type(schema, 'output', true) !== this.type(schema, 'input', true);
  }

  /** The name of a schema, also where only its description is another. */
  #known(schema: Schema): readonly [name: string, named: Named] | undefined {
    const { parent } = schema._zod;
    return this.#named.get(schema) ?? (parent === undefined ? undefined : this.#known(parent));
  }

  /** The name of a type; none where only what is read has one, and something else may be written. */
  #nameOf(schema: Schema, mode: Mode): string | undefined {
    const [name, named] = this.#known(schema) ?? [];
    if (mode === 'output' || named === undefined) return name;
    // what speaks of itself is written by hand, and so is what may be written of it
    if (definition(schema).type === 'lazy') return named.input ?? name;
    return this.#differs(schema) ? named.input : name;
  }

  /** The type of a schema as TypeScript; `whole` writes it out although it has a name. */
  type(schema: Schema, mode: Mode, whole = false): string {
    const name = whole ? undefined : this.#nameOf(schema, mode);
    if (name !== undefined) return name;
    const def = definition(schema);
    const inner = (of = def.innerType) => this.type(of as Schema, mode);
    const several = (of: readonly Schema[] = []) =>
      [...new Set(of.map((option) => inner(option)))].join(' | ');
    switch (def.type) {
      case 'string':
      case 'number':
      case 'boolean':
      case 'null':
      case 'unknown':
      case 'undefined':
        return def.type;
      case 'enum':
        return Object.values(def.entries ?? {})
          .map((word) => JSON.stringify(word))
          .join(' | ');
      case 'literal':
        return (def.values ?? []).map((word) => JSON.stringify(word)).join(' | ');
      case 'array':
        return `${grouped(inner(def.element))}[]`;
      case 'tuple':
        return `[${(def.items ?? []).map((item) => inner(item)).join(', ')}]`;
      case 'union':
        return several(def.options);
      case 'record':
        return `Record<${inner(def.keyType)}, ${inner(def.valueType)}>`;
      case 'nullable':
        return `${inner()} | null`;
      case 'optional':
        return `${inner()} | undefined`;
      case 'default':
      case 'prefault':
        return mode === 'input' ? `${inner()} | undefined` : inner();
      case 'readonly':
        return `Readonly<${inner()}>`;
      case 'object':
        return this.#object(def.shape ?? {}, mode, described(schema));
      default:
        throw new Error(`no type for a schema of type ${def.type}`);
    }
  }

  /** The name of a number or range with its source, which stands hundreds of times in a protocol. */
  #citedBlock(shape: Readonly<Record<string, Schema>>, mode: Mode): string | undefined {
    if (this.#cited === undefined) return undefined;
    const fields = Object.keys(shape).toSorted().join(' ');
    for (const [kind, parts] of Object.entries(citedParts)) {
      if (fields !== [...parts, ...provenance].toSorted().join(' ')) continue;
      const types = parts.map((part) => this.type(shape[part] as Schema, mode));
      const unit = types.pop();
      const number = kind === 'quantity' ? 'number' : 'number | undefined';
      if (types.every((type) => type === number)) {
        return `${this.#cited[kind as keyof typeof citedParts]}<${unit}>`;
      }
    }
    return undefined;
  }

  #object(shape: Readonly<Record<string, Schema>>, mode: Mode, whole?: string): string {
    const cited = this.#citedBlock(shape, mode);
    if (cited !== undefined) return cited;
    const fields = Object.entries(shape).map(([key, schema]) => {
      // a word that tells alternatives apart means what the alternative means
      const says = described(schema) ?? (definition(schema).type === 'literal' ? whole : undefined);
      const open = schema._zod[mode === 'output' ? 'optout' : 'optin'] !== undefined;
      const name = /^[\w$]+$/u.test(key) ? key : JSON.stringify(key);
      const type = this.type(schema, mode);
      return `${says === undefined ? '' : comment(says)}${name}${open ? '?' : ''}: ${type};\n`;
    });
    return `{\n${fields.join('')}}`;
  }
}

/**
 * A module of the types that schemas describe, each field with the description that stands in the schema: what an editor shows
 * is what the JSON Schema says. They are the types that zod infers, which shows no words; a test compares the two.
 */
export function typesModule(
  from: string,
  named: Readonly<Record<string, Named>>,
  cited?: CitedNames,
): string {
  const writer = new Writer(named, cited);
  const entries = Object.entries(named);
  const types = entries
    .filter(([, entry]) => entry.from === undefined)
    .flatMap(([name, { schema, says: own, category, input }]) => {
      const more = category === undefined ? '' : ` *\n * @category ${category}\n`;
      const says = described(schema) ?? own ?? '';
      const type = (called: string, text: string, mode: Mode) =>
        `${comment(text, more)}export type ${called} = ${writer.type(schema, mode, true)};\n`;
      const read = type(name, says, 'output');
      if (input === undefined) return [read];
      return [
        read,
        type(input, `${says} As people write it: fields with a default may be left out.`, 'input'),
      ];
    });
  const text = types.join('\n');
  const imports = entries.flatMap(([name, { from: module, input }]) =>
    [name, input]
      .filter((called) => called !== undefined && new RegExp(`\\b${called}\\b`, 'u').test(text))
      .map((called) =>
        module === undefined ? '' : `import type { ${called} } from '${module}';\n`,
      ),
  );
  const citedTypes = Object.values(cited ?? {}).filter((name) => text.includes(`${name}<`));
  if (cited !== undefined && citedTypes.length > 0) {
    imports.push(`import type { ${citedTypes.join(', ')} } from '${cited.from}';\n`);
  }
  return `// Made from ${from} by \`pnpm generate\`. Do not edit.\n${imports.join('')}\n${text}`;
}
