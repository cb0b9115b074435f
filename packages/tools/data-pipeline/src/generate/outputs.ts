import * as z from 'zod';
import type { LoadedRecord } from '../check.ts';
import type { DataConfig } from '../config.ts';
import type { SourceIndex } from '@openketamine/authoring';
import { format } from '../format.ts';
import { collectionModule, indexModule, recordModule, typesModule } from './modules.ts';
import { folderOf, schemaFile } from './names.ts';
import { referencesOf } from './references.ts';

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** The package whose data it is. */
export interface Owner {
  readonly name: string;
  readonly version: string;
}

/** Where a schema is named from: the format that it describes stands in it, the version of a package does not. */
function addressOf(owner: Owner, file: string): string {
  const folder = owner.name.replace('@openketamine/', '');
  const [, major = ''] = format.split('/');
  const name = file.replace('schema/', '');
  return `https://openketamine.github.io/openketamine/schema/${major}/${folder}/${name}`;
}

/** Strict validators want one type in one place: several become alternatives. */
function oneTypeEach(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(oneTypeEach);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { type, ...rest } = schema as { readonly type?: unknown };
  const inner = Object.entries(rest).map(([key, one]) => [key, oneTypeEach(one)]);
  // a field that is called type is a schema and no list of words
  const types =
    Array.isArray(type) && !('enum' in rest)
      ? { anyOf: type.map((entry: unknown) => ({ type: entry })) }
      : type === undefined || Array.isArray(type)
        ? {}
        : { type: oneTypeEach(type) };
  return { ...types, ...Object.fromEntries(inner) };
}

/**
 * A schema for editors and for readers: what an author writes, before defaults and what the sources say are filled in, and
 * what is published.
 */
function writtenSchema(schema: z.ZodType, title: string, $id: string): unknown {
  const { $schema, ...written } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override({ jsonSchema }) {
      // Strict validators refuse a format that nobody registered; what is meant stands in the description.
      delete jsonSchema.format;
    },
  });
  return { $schema, $id, title, ...(oneTypeEach(written) as object) };
}

/** Every file that is made from the data, by path relative to the package. */
export function outputs(
  config: DataConfig,
  records: readonly LoadedRecord[],
  sources: SourceIndex,
  owner: Owner,
): Map<string, string> {
  const files = new Map<string, string>();
  const collections = config.collections ?? [];
  const schemas = new Map<string, unknown>();
  for (const collection of collections) {
    const schema = collection.authoredSchema ?? collection.schema;
    const file = schemaFile(collection);
    schemas.set(file, writtenSchema(schema, collection.type.name, addressOf(owner, file)));
  }
  for (const [name, schema] of Object.entries(config.schemas ?? {})) {
    const file = `schema/${name}.json`;
    const $id = addressOf(owner, file);
    schemas.set(
      file,
      '_zod' in schema ? writtenSchema(schema as z.ZodType, name, $id) : { ...schema, $id },
    );
  }
  for (const [file, schema] of schemas) {
    // for editors and for reviewers, and on one line as it ships
    files.set(file, json(schema));
    files.set(`json/${file}`, `${JSON.stringify(schema)}\n`);
  }
  const recordsOf = (collection: string) =>
    records.filter((record) => record.collection.name === collection).map(({ record }) => record);
  for (const [name, module] of Object.entries(config.modules ?? {})) {
    const text = typeof module === 'string' ? module : module(recordsOf);
    files.set(`src/generated/${name}.ts`, text);
  }
  if (collections.length === 0) return files;
  const whole = new Map<string, unknown[]>();
  for (const record of records) {
    const references =
      record.collection.cites === false ? {} : { references: referencesOf(record, sources) };
    const version = record.collection.protocols === true ? { version: owner.version } : {};
    const value = { format, ...version, ...record.record, ...references };
    const path = `${folderOf(record.collection)}${record.id}`;
    const { name, oneModule } = record.collection;
    if (oneModule === true) whole.set(name, [...(whole.get(name) ?? []), value]);
    else files.set(`src/generated/${path}.ts`, recordModule(record, value));
    files.set(`json/${path}.json`, `${JSON.stringify(value)}\n`);
  }
  for (const collection of collections.filter((entry) => entry.oneModule !== undefined)) {
    files.set(
      `src/generated/${collection.name}.ts`,
      collectionModule(collection, whole.get(collection.name) ?? []),
    );
  }
  files.set('src/generated/types.ts', typesModule(collections, records));
  files.set('src/generated/index.ts', indexModule(collections, records));
  return files;
}

/** Folders that hold nothing but generated files, so that what is no longer made is removed. */
export const generatedFolders = ['src/generated', 'json', 'schema'] as const;
