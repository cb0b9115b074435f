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

/** Fields that name things; digits in them are part of a name. */
const naming = new Set([
  'id',
  'updates',
  'corrects',
  'correction_of',
  'record',
  'protocol',
  'scale',
  'codes',
  'kind',
  'topic',
  'src',
  'atc',
  'rxnorm',
  'icd10cm',
  'snomed',
  'loinc',
  'unii',
  'trials',
  'registry',
]);

/** Digits that are part of a name, such as HAM-D17, PHQ-9, CYP3A4/2B6, phase 3 or item 3, years of publication, and dates. */
const names =
  /\b[A-Za-z][A-Za-z]*[-/]?[A-Za-z]*\d[\w/-]*|\b(?:phase|item|items|schedule|stage|class) \d(?:\w| to \d| (?:and|or) \d)?|\b[A-Z][a-z]+ (?:19|20)\d\d\b|\b\d{4}-\d{2}(?:-\d{2})?\b|\b10\.\d{4,}\/\S+|https?:\S+|\b\d-compartment/gu;

/** A text in which `4,921` is 4921. */
export const withoutSeparators = (text: string): string =>
  text.replaceAll(/(?<=\b\d{1,3}),(?=\d{3}\b)/gu, '');

/** The numbers of a text: `2.93 1/h` has 2.93, for `1/h` is a unit. */
function* numbersInText(text: string): Generator<number> {
  const plain = withoutSeparators(text)
    .replaceAll(names, ' ')
    .replaceAll(/\b1\/(?=[a-z])/gu, ' ');
  for (const [number] of plain.matchAll(/(?<![\w.])\d+(?:\.\d+)?/gu)) yield Number(number);
}

function numbersOf(record: unknown): DossierNumber[] {
  return [...walk(record)].flatMap(({ path, value }) => {
    const at = path.join('.');
    if (path.some((part) => bibliographic.has(String(part)) || naming.has(String(part)))) return [];
    if (typeof value === 'number') return [{ path: at, value }];
    if (typeof value !== 'string') return [];
    return [...new Set(numbersInText(value))].map((number) => ({ path: at, value: number }));
  });
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
