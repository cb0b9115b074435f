import * as z from 'zod';
import type { LoadedRecord } from '../check.ts';
import type { DataConfig } from '../config.ts';
import type { SourceIndex } from '@openketamine/authoring';
import { collectionModule, indexModule, recordModule, typesModule } from './modules.ts';
import { folderOf, schemaFile } from './names.ts';
import { referencesOf } from './references.ts';

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** A schema for editors: what an author writes, before defaults and what the sources say are filled in. */
function editorSchema(schema: z.ZodType, title: string): unknown {
  return { title, ...z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) };
}

/** Every file that is made from the data, by path relative to the package. */
export function outputs(
  config: DataConfig,
  records: readonly LoadedRecord[],
  sources: SourceIndex,
): Map<string, string> {
  const files = new Map<string, string>();
  const collections = config.collections ?? [];
  for (const collection of collections) {
    const schema = collection.authoredSchema ?? collection.schema;
    files.set(schemaFile(collection), json(editorSchema(schema, collection.type.name)));
  }
  for (const [name, schema] of Object.entries(config.schemas ?? {})) {
    files.set(`schema/${name}.json`, json(editorSchema(schema, name)));
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
    const value = { ...record.record, ...references };
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
  files.set('src/generated/types.ts', typesModule(collections));
  files.set('src/generated/index.ts', indexModule(collections, records));
  return files;
}

/** Folders that hold nothing but generated files, so that what is no longer made is removed. */
export const generatedFolders = ['src/generated', 'json', 'schema'] as const;
