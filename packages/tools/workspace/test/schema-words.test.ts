import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publicMembers } from '../src/workspace.ts';

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly const?: unknown;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly [key: string]: unknown;
}

/** Whether words stand at a field, or at what it refers to. */
function hasWords(field: Schema, whole: Schema): boolean {
  if (field.description !== undefined) return true;
  const alternatives = (field['anyOf'] ?? field['allOf'] ?? []) as readonly Schema[];
  if (alternatives.some((alternative) => hasWords(alternative, whole))) return true;
  const name = field.$ref?.split('/').at(-1);
  const definition = name === undefined ? undefined : whole.$defs?.[name];
  return definition !== undefined && hasWords(definition, whole);
}

function* bareFields(schema: unknown, whole: Schema, path = ''): Generator<string> {
  if (typeof schema !== 'object' || schema === null) return;
  if (Array.isArray(schema)) {
    for (const entry of schema) yield* bareFields(entry, whole, path);
    return;
  }
  const { properties, ...rest } = schema as Schema;
  for (const [key, field] of Object.entries(properties ?? {})) {
    const tells = field.const !== undefined && rest.description !== undefined;
    if (!tells && !hasWords(field, whole)) yield `${path}/${key}`;
    yield* bareFields(field, whole, `${path}/${key}`);
  }
  for (const [key, inner] of Object.entries(rest)) {
    if (key !== 'const' && key !== 'enum' && key !== 'default' && key !== 'examples') {
      yield* bareFields(inner, whole, path);
    }
  }
}

const schemas = publicMembers().flatMap(({ dir, manifest }) => {
  const folder = join(dir, 'schema');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [`${manifest.name}/schema/${name}`, join(folder, name)] as const);
});

test.each(schemas)('every field of %s has a sentence', (_, path) => {
  const schema: Schema = JSON.parse(readFileSync(path, 'utf8'));
  expect([...bareFields(schema, schema)]).toEqual([]);
});

test('there are schemas to look at', () => {
  expect(schemas.length).toBeGreaterThan(40);
});
