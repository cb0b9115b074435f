import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isBlock, walk } from '@openketamine/authoring';
import { parse } from 'yaml';
import type { ShippedSource } from './compare-bibliography.ts';

/** A part of a shipped record that names the dossier record it was made from. */
export interface ShippedPart {
  readonly file: string;
  /** `record`: made from it. `source`: the bibliography names it. `words`: a text names it. */
  readonly by: 'record' | 'source' | 'words';
  readonly value: unknown;
}

/** Fields whose text is the id of the dossier record a block was made from. */
const naming = new Set(['record', 'alsoRecords', 'additionalRecords', 'ruleRecords', 'records']);

/** Lists of what became of records, which are not records themselves. */
const lists = /(?:dossier-records|source-aliases|left-out)\.yaml$/u;

const textsOf = (value: unknown): readonly string[] =>
  [value].flat().filter((entry) => typeof entry === 'string');

/** The parts of one shipped file, by the dossier record they name. */
export function partsOf(file: string, value: unknown): [id: string, part: ShippedPart][] {
  const source = /(?:^|\/)sources\//u.test(file);
  const by = source ? 'source' : 'record';
  const found: [string, ShippedPart][] = [];
  for (const { path, value: block } of walk(value)) {
    if (typeof block === 'string') {
      for (const [id] of block.matchAll(/\b[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+\b/gu)) {
        found.push([id, { file, by: 'words', value }]);
      }
    }
    if (!isBlock(block)) continue;
    for (const [key, named] of Object.entries(block)) {
      // a list names many records, and each is looked for in the whole file
      const whole = key !== 'record' || path.length === 0;
      if (naming.has(key)) {
        for (const id of textsOf(named))
          found.push([id, { file, by, value: whole ? value : block }]);
      }
      if (key === 'id' && typeof named === 'string' && !source) {
        found.push([named, { file, by: 'record', value: block }]);
      }
    }
  }
  return found;
}

function filesBelow(dir: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml') && !lists.test(name))
    .map((name) => join(dir, name));
}

/** What ships, as far as it is compared. */
export interface Product {
  /** Every part, by the dossier record it names. */
  readonly byRecord: ReadonlyMap<string, readonly ShippedPart[]>;
  /** Blocks that cite a source, by each dossier record that rests on that source. */
  readonly bySourceOf: ReadonlyMap<string, readonly ShippedPart[]>;
  readonly sources: readonly ShippedSource[];
}

/** Blocks that cite a source, by its id. */
function citingBlocks(file: string, value: unknown): [id: string, part: ShippedPart][] {
  return [...walk(value)].flatMap(({ value: block }) => {
    if (!isBlock(block)) return [];
    return textsOf(block['cite']).map((cite): [string, ShippedPart] => [
      cite.split('#')[0] ?? cite,
      { file, by: 'record', value: block },
    ]);
  });
}

const isSource = (value: unknown): value is ShippedSource =>
  isBlock(value) && typeof value['id'] === 'string' && Array.isArray(value['records']);

/** Everything that ships, by the dossier record it names and by the source it cites. */
export function readProduct(workspace: string): Product {
  const byRecord = new Map<string, ShippedPart[]>();
  const byCite = new Map<string, ShippedPart[]>();
  const sources: ShippedSource[] = [];
  const add = (map: Map<string, ShippedPart[]>, [id, part]: [string, ShippedPart]) =>
    map.set(id, [...(map.get(id) ?? []), part]);
  const packages = join(workspace, 'packages');
  for (const name of readdirSync(packages)) {
    for (const path of filesBelow(join(packages, name, 'data'))) {
      const file = path.slice(workspace.length + 1).replaceAll('\\', '/');
      const value: unknown = parse(readFileSync(path, 'utf8'));
      for (const named of partsOf(file, value)) add(byRecord, named);
      for (const cited of citingBlocks(file, value)) add(byCite, cited);
      if (file.includes('/evidence/data/sources/') && isSource(value)) sources.push(value);
    }
  }
  const bySourceOf = new Map<string, ShippedPart[]>();
  for (const { id, aliases = [], records } of sources) {
    const cited = [id, ...aliases].flatMap((name) => byCite.get(name) ?? []);
    for (const record of records) for (const part of cited) add(bySourceOf, [record, part]);
  }
  return { byRecord, bySourceOf, sources };
}
