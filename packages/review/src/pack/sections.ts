import type { PackRow } from './pack.js';

/**
 * A row, and what it is called inside its section.
 *
 * @category review pack
 */
export interface NamedRow {
  /** Last part of where it stands; empty where the section says it all. */
  readonly name: string;
  /** The row. */
  readonly row: PackRow;
}

/**
 * Rows that stand in the same place of a record.
 *
 * @category review pack
 */
export interface PackSection {
  /** Where they stand, in words. */
  readonly title: string;
  /** The question at this place that the record leaves to a site. */
  readonly head?: PackRow;
  /** The rows, in the order of the record. */
  readonly rows: readonly NamedRow[];
}

const mark = ' \u203A ';

/** Names of lists that say nothing to a reader: their entries belong to what holds the list. */
const silent: ReadonlySet<string> = new Set(['published']);

function split({ part }: PackRow): { readonly place: string; readonly name: string } {
  const words = part.split(mark);
  const name = words.pop() ?? '';
  const numbered = silent.has(words.at(-1) ?? '');
  if (numbered) words.pop();
  return { place: words.join(mark), name: numbered ? '' : name };
}

/**
 * Puts rows that stand in the same place together, so that the place is said once. A question that is left to a site heads what was published about it.
 *
 * @param rows - figures or statements of a pack, in the order of the record
 * @returns the sections in that order; each row stands in one of them, as a row or at its head
 * @example
 * const { figures } = packRows({ id: 'sencha', water: { amount: { value: 200, unit: 'mL', basis: 'label', cite: 'tea-book', verification: 'primary' } } });
 * packSections(figures).map(({ title, rows }) => [title, rows.map(({ name, row }) => [name, row.says])])
 * // => [['water', [['amount', '200 mL']]]]
 * @category review pack
 */
export function packSections(rows: readonly PackRow[]): readonly PackSection[] {
  const places = new Set(rows.map((row) => split(row).place));
  const sections: { title: string; head?: PackRow; rows: NamedRow[] }[] = [];
  for (const row of rows) {
    const { place, name } = split(row);
    const last = sections.at(-1);
    if (row.basis === 'site' && places.has(row.part))
      sections.push({ title: row.part, head: row, rows: [] });
    else if (last?.title === place) last.rows.push({ name, row });
    else sections.push({ title: place, rows: [{ name, row }] });
  }
  return sections;
}
