import type { LeftPart } from './compare-bibliography.ts';
import type { LeftPlace } from './compare-places.ts';
import type { DossierNumber, DossierRecord } from './read-dossier.ts';
import type { Product, ShippedPart } from './read-product.ts';
import { numbersIn } from './shipped-numbers.ts';

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
  /** What looks like a place and is none. */
  readonly places: readonly LeftPlace[];
}

const close = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));

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
