import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { loadConfig, type Collection } from '@openketamine/data-pipeline';
import type { Gate } from '../gate.ts';
import { packedPackages, type Packed } from '../pack.ts';
import { capture } from '../run.ts';

const kebab = (name: string): string =>
  name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/gu, '-').toLowerCase();

async function collectionsOf(dir: string): Promise<readonly Collection[]> {
  const path = join(dir, 'data.config.ts');
  if (!existsSync(path)) return [];
  return (await loadConfig(dir)).collections ?? [];
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const jsonIn = (dir: string): string[] =>
  existsSync(dir)
    ? readdirSync(dir)
        .filter((name) => name.endsWith('.json'))
        .map((name) => join(dir, name))
    : [];

type Schemas = ReadonlyMap<string, ValidateFunction>;

/** Every schema of a tarball, compiled as a strict validator compiles it; each has an address of its own. */
function compiled(dir: string, name: string, found: string[], ids: Set<string>): Schemas {
  const schemas = new Map<string, ValidateFunction>();
  const folder = existsSync(join(dir, 'json/schema')) ? 'json/schema' : 'schema';
  for (const path of jsonIn(join(dir, folder))) {
    const schema = read(path) as { $id?: string };
    const file = path.slice(dir.length + 1).replace(/^json\//u, '');
    if (schema.$id === undefined || ids.has(schema.$id)) found.push(`${name}/${file}: no $id of its own`); // prettier-ignore
    ids.add(schema.$id ?? '');
    try {
      schemas.set(file, new Ajv2020({ strict: true, allErrors: true }).compile(schema));
    } catch (error) {
      found.push(`${name}/${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return schemas;
}

const first = (check: ValidateFunction): string => {
  const [error] = check.errors ?? [];
  return `${error?.instancePath} ${error?.message} ${JSON.stringify(error?.params)}`;
};

async function records(entry: Unpacked, schemas: Schemas, found: string[]): Promise<number> {
  const { dir } = entry;
  let count = 0;
  for (const collection of await collectionsOf(entry.source)) {
    const file = `schema/${kebab(collection.type.name)}.json`;
    const check = schemas.get(file);
    const below = collection.dir.replace(/^data\/?/u, '');
    for (const path of jsonIn(join(dir, 'json', below))) {
      const record = read(path) as { format?: string };
      const name = `${entry.name}${path.slice(dir.length)}`;
      count++;
      if (record.format === undefined) found.push(`${name} says no format`);
      if (check === undefined) found.push(`${name} has no ${file}`);
      else if (!check(record)) found.push(`${name}: ${first(check)}`);
      const parsed = collection.schema.safeParse(record);
      if (!parsed.success) found.push(`${name}, with zod: ${String(parsed.error).slice(0, 300)}`);
    }
  }
  return count;
}

/** A package as it was unpacked, or as it lies in the workspace. */
interface Unpacked {
  readonly name: string;
  /** Where its `data.config.ts` lies. */
  readonly source: string;
  readonly dir: string;
}

/** What does not fit, over all packages, and how much was looked at. */
async function fitsSchemas(
  packages: readonly Unpacked[],
): Promise<{ found: string[]; says: string }> {
  const found: string[] = [];
  const ids = new Set<string>();
  let count = 0;
  for (const entry of packages) {
    const own = compiled(entry.dir, entry.name, found, ids);
    // oxlint-disable-next-line no-await-in-loop -- one after the other keeps memory low
    count += await records(entry, own, found);
  }
  return { found, says: `${ids.size} schemas, ${count} records` };
}

function unpacked({ manifest, member, tarball }: Packed, into: string): Unpacked {
  const dir = mkdtempSync(join(into, 'package-'));
  capture('tar', ['-xzf', tarball, '-C', dir]);
  return { name: manifest.name, source: member.dir, dir: join(dir, 'package') };
}

export const roundTrip: Gate = {
  name: 'round-trip',
  description:
    'Every record that ships fits the schema that ships, in JSON Schema (strict) and in zod.',
  fix: 'Say in the zod schema what the build writes, or run `pnpm generate`.',
  needsBuild: true,
  async run() {
    const into = mkdtempSync(join(tmpdir(), 'openketamine-round-trip-'));
    try {
      const { found, says } = await fitsSchemas(
        packedPackages().map((packedPackage) => unpacked(packedPackage, into)),
      );
      const output = [says, ...found.slice(0, 60)].map((line) => `${line}\n`).join('');
      return { ok: found.length === 0, output };
    } finally {
      rmSync(into, { recursive: true, force: true });
    }
  },
};
