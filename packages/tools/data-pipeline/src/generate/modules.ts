import type { LoadedRecord } from '../check.ts';
import type { Collection } from '../config.ts';
import { format } from '../format.ts';
import { folderOf, identifier } from './names.ts';

const header = (from: string) => `// Made from ${from} by \`pnpm generate\`. Do not edit.\n`;

/** The name of the list type's element: what a shipped record is. */
function shipped(collection: Collection): string {
  return `Shipped${collection.type.name}`;
}

/** What an editor shows of a record: what it is called, and how far it has been reviewed. */
function wordsOf({ collection, id }: LoadedRecord, value: unknown): string {
  const { title, name, status } = value as {
    readonly title?: string;
    readonly name?: string;
    readonly status?: string | { readonly state: string };
  };
  const called = (title ?? name ?? `The ${collection.type.name} ${id}`)
    .replaceAll('*/', '*\\/')
    .replaceAll(/\s+/gu, ' ');
  const state = typeof status === 'object' ? status.state : status;
  return `/** ${called.replace(/\.$/u, '')}.${state === undefined ? '' : ` Status: ${state}.`} */`;
}

const isName = /^[A-Za-z_$][\w$]*$/u;

/** A value as TypeScript: JSON whose keys stand without quotes where they may, so that less is shipped and parsed. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .map(([key, field]) => `${isName.test(key) ? key : JSON.stringify(key)}:${literal(field)}`);
  return `{${fields.join(',')}}`;
}

/** One record as a module of its own, so that a bundle holds only what is used. */
export function recordModule(loaded: LoadedRecord, value: unknown): string {
  const { collection, id, authored } = loaded;
  const up = '../'.repeat(folderOf(collection).split('/').length - 1);
  const type = shipped(collection);
  const types = up === '' ? './types.js' : `${up}types.js`;
  return `${header(authored.file)}import type { ${type} } from '${types}';

${wordsOf(loaded, value)}
export const ${identifier(id)}: ${type} = ${literal(value)};
`;
}

/** The whole collection as one module, one record a line so that a difference shows which. */
export function collectionModule(collection: Collection, values: readonly unknown[]): string {
  const name = identifier(collection.name);
  const lines = values.map((value) => `  ${literal(value)},\n`).join('');
  return `${header(collection.dir)}import type { ${shipped(collection)} } from './types.js';

/** Every record of \`${collection.dir}\`, in order of id. */
export const ${name}: readonly ${shipped(collection)}[] = [\n${lines}];
`;
}

const withFormat = ` & {
  /** The format of the record, which engines compare with the one they read. */
  readonly format: '${format}';
}`;

const withVersion = ` & {
  /** Version of this package. */
  readonly version: string;
}`;

const withReferences = ` & {
  /** A short reference for every source the record cites, by source id. */
  readonly references: Readonly<Record<string, Reference>>;
}`;

/** The ids of a collection, so that editors complete them and compilers refuse others. */
function idsOf(collection: Collection, records: readonly LoadedRecord[]): string {
  const ids = records.filter((record) => record.collection === collection).map(({ id }) => id);
  const union =
    ids.length === 0 ? 'never' : ids.map((id) => `\n  | ${JSON.stringify(id)}`).join('');
  return `/** Id of a ${collection.type.name} that this package ships. */
export type ${collection.type.name}Id = ${union};`;
}

/** The types of shipped records: the model's, plus the short references that travel along. */
export function typesModule(
  collections: readonly Collection[],
  records: readonly LoadedRecord[],
): string {
  const imports = new Map<string, Set<string>>();
  for (const { type } of collections) {
    const names = imports.get(type.from) ?? new Set();
    imports.set(type.from, names.add(type.name));
  }
  if (collections.some((collection) => collection.cites !== false)) {
    const model = '@openketamine/model';
    imports.set(model, (imports.get(model) ?? new Set()).add('Reference'));
  }
  const lines = [...imports]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, names]) => `import type { ${[...names].toSorted().join(', ')} } from '${from}';`);
  const types = collections.map(
    (collection) =>
      `/** A ${collection.type.name} as this package ships it. */
export type ${shipped(collection)} = ${collection.type.name}${withFormat}${collection.protocols === true ? withVersion : ''}${collection.cites === false ? '' : withReferences};`,
  );
  const ids = collections.map((collection) => idsOf(collection, records));
  return `${header('data.config.ts')}${lines.join('\n')}\n\n${[...types, ...ids].join('\n\n')}\n`;
}

/** The list of a package's records: each by name, and each collection as one list in order of id. */
export function indexModule(
  collections: readonly Collection[],
  records: readonly LoadedRecord[],
): string {
  const of = (collection: Collection) =>
    records.filter((record) => record.collection === collection);
  const single = records.filter((record) => record.collection.oneModule === undefined);
  const imports = single.map(
    (loaded) =>
      `import { ${identifier(loaded.id)} } from './${folderOf(loaded.collection)}${loaded.id}.js';`,
  );
  const listed = collections.filter((collection) => collection.oneModule === undefined);
  const whole = collections.filter((collection) => collection.oneModule !== undefined);
  const reexports = whole.map(
    (collection) => `export { ${identifier(collection.name)} } from './${collection.name}.js';\n`,
  );
  const types = listed.map(shipped).toSorted();
  const lists = listed.map((collection) => {
    const names = of(collection).map((loaded) => `  ${identifier(loaded.id)},\n`);
    const name = identifier(collection.name);
    return `/** Every record of \`${collection.dir}\`, in order of id. */
export const ${name}: readonly ${shipped(collection)}[] = [\n${names.join('')}];`;
  });
  if (listed.length === 0) {
    return `${header('data/')}export type * from './types.js';\n${reexports.join('')}`;
  }
  return `${header('data/')}import type { ${types.join(', ')} } from './types.js';
${imports.join('\n')}

export type * from './types.js';
${reexports.join('')}export {
${single.map((loaded) => `  ${identifier(loaded.id)},\n`).join('')}};

${lists.join('\n\n')}
`;
}
