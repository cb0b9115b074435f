import { walk } from '@openketamine/authoring';
import type { DossierNumber, DossierRecord } from './read-dossier.ts';
import type { ShippedPart } from './read-product.ts';

/** What became of one dossier record. */
export interface Comparison {
  readonly record: DossierRecord;
  /** `in`: a record was made from it. `source`, `words`: only named there. `out`: left out, and why. `nowhere`: nobody says. */
  readonly state: 'in' | 'source' | 'words' | 'out' | 'nowhere';
  readonly files: readonly string[];
  readonly why?: string;
  /** Numbers of the record that no part made from it has, in any unit. */
  readonly lost: readonly DossierNumber[];
}

/** Why records are left out: single ones, and whole lists of a file; and where else a record is found. */
export interface LeftOut {
  /** Records whose place is a source. */
  readonly bibliography: readonly string[];
  /** The id under which a record ships. */
  readonly renamed: Readonly<Record<string, string>>;
  readonly records: Readonly<Record<string, string>>;
  readonly sections: Readonly<Record<string, string>>;
}

/** Numbers as they may stand in another unit: hours and minutes, days and weeks, percent and parts, months and years. */
const factors = [1, 60, 7, 12, 24, 100, 1000, 365];

/** Numbers that texts spell out. */
const spelled = new Map(
  [
    [
      'no',
      'one',
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
      'nine',
      'ten',
      'eleven',
      'twelve',
    ],
    [
      '',
      'first',
      'second',
      'third',
      'fourth',
      'fifth',
      'sixth',
      'seventh',
      'eighth',
      'ninth',
      'tenth',
    ],
    ['', 'once', 'twice'],
  ].flatMap((words) => words.map((word, number) => [word, number] as const)),
);

const close = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));

function* numbersIn(value: unknown): Generator<number> {
  for (const { value: part } of walk(value)) {
    if (typeof part === 'number') yield part;
    if (typeof part === 'string') {
      for (const [number] of part.matchAll(/\d+(?:\.\d+)?/gu)) yield Number(number);
      for (const [word] of part.toLowerCase().matchAll(/[a-z]+/gu)) {
        const number = spelled.get(word);
        if (number !== undefined) yield number;
      }
    }
  }
}

/** A percentage whose counts stand beside it: the product computes it. */
const isComputed = ({ path }: DossierNumber, paths: ReadonlySet<string>) =>
  path.endsWith('.percent') && paths.has(path.replace(/percent$/u, 'n'));

/** The numbers of a record that do not stand in what was made from it, sign and unit aside. */
export function lostNumbers(
  numbers: readonly DossierNumber[],
  parts: readonly ShippedPart[],
): DossierNumber[] {
  const there = parts.flatMap(({ value }) => [...numbersIn(value)]).map(Math.abs);
  const stands = (wanted: number) =>
    there.some((value) =>
      factors.some((factor) => close(value * factor, wanted) || close(value, wanted * factor)),
    );
  const paths = new Set(numbers.map(({ path }) => path));
  return numbers.filter((number) => !isComputed(number, paths) && !stands(Math.abs(number.value)));
}

const ranks = ['record', 'source', 'words'] as const;

/** Compares every record of a dossier with what ships. */
export function compareDossier(
  records: readonly DossierRecord[],
  product: ReadonlyMap<string, readonly ShippedPart[]>,
  leftOut: LeftOut,
): Comparison[] {
  return records.map((record) => {
    const parts = product.get(leftOut.renamed[record.id] ?? record.id) ?? [];
    const best = ranks.find((by) => parts.some((part) => part.by === by));
    const why = leftOut.records[record.id] ?? leftOut.sections[`${record.file} ${record.section}`];
    const files = [...new Set(parts.filter(({ by }) => by === best).map(({ file }) => file))];
    const lost = best === undefined ? record.numbers : lostNumbers(record.numbers, parts);
    const isBibliography = best === 'source' && leftOut.bibliography.includes(record.id);
    const named = best === 'record' || isBibliography ? 'in' : best;
    const state = named === 'in' ? named : why === undefined ? (named ?? 'nowhere') : 'out';
    return { record, state, files, lost, ...(why === undefined ? {} : { why }) };
  });
}

/** The counts of a comparison, file by file. */
export function summary(comparisons: readonly Comparison[]): string[] {
  const files = [...new Set(comparisons.map(({ record }) => record.file))];
  const counted = (list: readonly Comparison[]) => {
    const of = (state: Comparison['state']) =>
      list.filter((comparison) => comparison.state === state).length;
    const numbers = list.reduce((sum, { record }) => sum + record.numbers.length, 0);
    const lost = list
      .filter(({ state }) => state === 'in')
      .reduce((sum, comparison) => sum + comparison.lost.length, 0);
    return `${list.length} records: ${of('in')} in, ${of('source')} in a source only, ${of('words')} in words only, ${of('out')} out with a reason, ${of('nowhere')} nowhere; ${numbers} numbers, ${lost} not found where their record is in`;
  };
  return [
    ...files.map(
      (file) => `${file}: ${counted(comparisons.filter(({ record }) => record.file === file))}`,
    ),
    `all: ${counted(comparisons)}`,
  ];
}
