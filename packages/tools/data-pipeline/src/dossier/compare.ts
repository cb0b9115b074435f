import { walk } from '@openketamine/authoring';
import type { LeftPart } from './compare-bibliography.ts';
import { withoutSeparators, type DossierNumber, type DossierRecord } from './read-dossier.ts';
import type { Product, ShippedPart } from './read-product.ts';

/** What became of one dossier record. */
export interface Comparison {
  readonly record: DossierRecord;
  /** `in`: a record was made from it. `source`, `words`: only named there. `out`: left out, and why. `nowhere`: nobody says. */
  readonly state: 'in' | 'source' | 'words' | 'out' | 'nowhere';
  readonly files: readonly string[];
  readonly why?: string;
  /** Numbers that stand in no part made from the record, and in a block that cites its source. */
  readonly elsewhere: readonly DossierNumber[];
  /** Numbers that stand in neither, in any unit, and for which no reason is given. */
  readonly lost: readonly DossierNumber[];
  /** Numbers that do not ship, each with the reason. */
  readonly left: readonly (DossierNumber & { readonly why: string })[];
}

/** Numbers that do not ship: of single records or of a whole file, all or those at some paths. */
export interface LeftNumbers {
  readonly file?: string;
  readonly record?: string;
  /** The beginning of their paths; left out: all. */
  readonly at?: readonly string[];
  readonly why: string;
}

/** Why records are left out: single ones, and whole lists of a file; and where else a record is found. */
export interface LeftOut {
  /** Records whose place is a source. */
  readonly bibliography: readonly string[];
  /** The id under which a record ships. */
  readonly renamed: Readonly<Record<string, string>>;
  readonly records: Readonly<Record<string, string>>;
  readonly sections: Readonly<Record<string, string>>;
  readonly numbers: readonly LeftNumbers[];
  /** Parts of sources that do not ship. */
  readonly works: readonly LeftPart[];
}

/** By the unit a number ships with: by how much it may have been converted. */
const conversions: Readonly<Record<string, readonly number[]>> = {
  s: [60], // not clinical: minutes
  min: [60], // not clinical: hours
  h: [60, 24], // not clinical: minutes, days
  d: [24, 7, 28, 30, 365], // not clinical: hours, weeks, months, years
  wk: [7, 52], // not clinical: days, years
  mo: [12, 30, 28], // not clinical: years, days
  a: [12, 365], // not clinical: months, days
  '%': [100], // not clinical: parts of one
  g: [1000], // not clinical: milligrams
  mg: [1000], // not clinical: micrograms, grams
};

/** Numbers that texts spell out. */
const spelled = new Map(
  [
    [
      'zero',
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
      ...Array.from({ length: 13 }, () => ''),
      'thirteen',
      'fourteen',
      'fifteen',
      'sixteen',
      'seventeen',
      'eighteen',
      'nineteen',
      'twenty',
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

const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Spelled numbers of two words: thirty-nine, six and a half. */
function* spelledOut(text: string): Generator<number> {
  for (const [, ten = '', one = ''] of text.matchAll(/\b([a-z]+ty)(?:-([a-z]+))?\b/gu)) {
    const at = tens.indexOf(ten);
    if (at >= 0) yield (at + 2) * 10 + (spelled.get(one) ?? 0); // not clinical: reads a number
  }
  for (const [, whole = ''] of text.matchAll(/\b([a-z]+) and a half\b/gu)) {
    const number = spelled.get(whole);
    if (number !== undefined) yield number + 0.5; // not clinical: reads a number
  }
  if (/\bhalf\b/u.test(text)) yield 0.5; // not clinical: reads a number
}

/** Fields that name, cite or date a record; their numbers are no findings. */
const bookkeeping = new Set([
  'id',
  'record',
  'records',
  'alsoRecords',
  'additionalRecords',
  'ruleRecords',
  'cite',
  'references',
  'compiled',
  'lastChecked',
  'readIn',
  'where',
  'URL',
  'figures',
  'protocols',
]);

/** The numbers of a part that ships, each in every unit it may have been converted from. */
function* numbersIn(value: unknown): Generator<number> {
  for (const { path, value: part, around } of walk(value)) {
    if (path.some((key) => bookkeeping.has(String(key)))) continue;
    if (typeof part === 'number') {
      yield part;
      const unit = around.find((block) => 'unit' in block)?.['unit'];
      for (const factor of conversions[String(unit)] ?? []) yield* [part * factor, part / factor];
    }
    if (typeof part === 'string') {
      const text = withoutSeparators(part);
      for (const [, number, percent] of text.matchAll(
        /(\d+(?:\.\d+)?)(?: to \d+(?:\.\d+)?)?(%)?/gu,
      )) {
        yield Number(number);
        if (percent !== undefined) yield Number(number) / 100;
      }
      for (const [, number] of text.matchAll(/ to (\d+(?:\.\d+)?)%?/gu))
        yield* [Number(number), Number(number) / 100];
      yield* spelledOut(text.toLowerCase());
      for (const [word] of text.toLowerCase().matchAll(/[a-z]+/gu)) {
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
  const stands = (wanted: number) => there.some((value) => close(value, wanted));
  const paths = new Set(numbers.map(({ path }) => path));
  return numbers.filter((number) => !isComputed(number, paths) && !stands(Math.abs(number.value)));
}

const ranks = ['record', 'source', 'words'] as const;

const begins = (path: string, start: string) => path === start || path.startsWith(`${start}.`);

/** Whether a reason is given for a number. */
const speaksOf = (left: LeftNumbers, { id, file }: DossierRecord, { path }: DossierNumber) =>
  (left.record === undefined || left.record === id) &&
  (left.file === undefined || left.file === file) &&
  (left.at === undefined || left.at.some((start) => begins(path, start)));

/** Compares every record of a dossier with what ships. */
export function compareDossier(
  records: readonly DossierRecord[],
  { byRecord, bySourceOf }: Pick<Product, 'byRecord' | 'bySourceOf'>,
  leftOut: LeftOut,
): Comparison[] {
  return records.map((record) => {
    const parts = byRecord.get(leftOut.renamed[record.id] ?? record.id) ?? [];
    const best = ranks.find((by) => parts.some((part) => part.by === by));
    const why = leftOut.records[record.id] ?? leftOut.sections[`${record.file} ${record.section}`];
    const files = [...new Set(parts.filter(({ by }) => by === best).map(({ file }) => file))];
    const isBibliography = best === 'source' && leftOut.bibliography.includes(record.id);
    const named = best === 'record' || isBibliography ? 'in' : best;
    const state = named === 'in' ? named : why === undefined ? (named ?? 'nowhere') : 'out';
    const missing = best === undefined ? record.numbers : lostNumbers(record.numbers, parts);
    const nowhere = state === 'out' ? [] : lostNumbers(missing, bySourceOf.get(record.id) ?? []);
    const left = nowhere.flatMap((number) => {
      const reason = leftOut.numbers.find((entry) => speaksOf(entry, record, number));
      return reason === undefined ? [] : [{ ...number, why: reason.why }];
    });
    return {
      record,
      state,
      files,
      elsewhere: state === 'out' ? [] : missing.filter((number) => !nowhere.includes(number)),
      lost: nowhere.filter(({ path }) => !left.some((number) => number.path === path)),
      left,
      ...(why === undefined ? {} : { why }),
    };
  });
}

/** Reasons that speak of no number any more: to be taken out. */
export function idleReasons(
  records: readonly DossierRecord[],
  comparisons: readonly Comparison[],
  { numbers }: LeftOut,
): LeftNumbers[] {
  return numbers.filter(
    (left) =>
      !records.some((record, index) =>
        comparisons[index]?.left.some((number) => speaksOf(left, record, number)),
      ),
  );
}

/** The counts of a comparison, file by file. */
export function summary(comparisons: readonly Comparison[]): string[] {
  const files = [...new Set(comparisons.map(({ record }) => record.file))];
  const counted = (list: readonly Comparison[]) => {
    const of = (state: Comparison['state']) =>
      list.filter((comparison) => comparison.state === state).length;
    const numbers = list.reduce((sum, { record }) => sum + record.numbers.length, 0);
    const count = (which: 'elsewhere' | 'lost' | 'left') =>
      list.reduce((sum, comparison) => sum + comparison[which].length, 0);
    return `${list.length} records: ${of('in')} in, ${of('source')} in a source only, ${of('words')} in words only, ${of('out')} out with a reason, ${of('nowhere')} nowhere; ${numbers} numbers, ${count('elsewhere')} of them under their source alone, ${count('left')} left out with a reason, ${count('lost')} not found`;
  };
  return [
    ...files.map(
      (file) => `${file}: ${counted(comparisons.filter(({ record }) => record.file === file))}`,
    ),
    `all: ${counted(comparisons)}`,
  ];
}
