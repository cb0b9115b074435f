import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isBlock, walk } from '@openketamine/authoring';
import { parse } from 'yaml';

/** A number of a record, and where in the record it stands. */
export interface DossierNumber {
  readonly path: string;
  readonly value: number;
}

/** One record of a dossier. */
export interface DossierRecord {
  readonly id: string;
  readonly file: string;
  /** The list of the file it stands in. */
  readonly section: string;
  readonly numbers: readonly DossierNumber[];
}

/** Fields that say where something was read, how, or when; their numbers are not findings. */
const bibliographic = new Set([
  'source',
  'sources',
  'citation',
  'additional_sources',
  'where',
  'year',
  'note',
  'seed_line',
  'seed_lines',
  'product_rows',
  'known',
  'tier',
]);

function numbersOf(record: unknown): DossierNumber[] {
  return [...walk(record)].flatMap(({ path, value }) =>
    typeof value === 'number' && !path.some((part) => bibliographic.has(String(part)))
      ? [{ path: path.join('.'), value }]
      : [],
  );
}

/** Records inside a record, as the facts of a scale. */
function nested(section: string, list: readonly unknown[], file: string): DossierRecord[] {
  return list.flatMap((entry) => {
    if (!isBlock(entry) || typeof entry['id'] !== 'string') return [];
    const { facts, ...plain } = entry;
    const inner = Array.isArray(facts) ? nested(`${section}.facts`, facts, file) : [];
    return [{ id: entry['id'], file, section, numbers: numbersOf(plain) }, ...inner];
  });
}

/** The records of one file: whatever stands in a list of its top level and has an id. */
export function recordsOf(file: string, text: string): DossierRecord[] {
  const value: unknown = parse(text);
  if (!isBlock(value)) return [];
  return Object.entries(value).flatMap(([section, list]) =>
    Array.isArray(list) ? nested(section, list, file) : [],
  );
}

/** Every record of a folder of YAML files, in the order of their names. */
export function readDossier(folder: string): DossierRecord[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .flatMap((name) => recordsOf(name, readFileSync(join(folder, name), 'utf8')));
}
