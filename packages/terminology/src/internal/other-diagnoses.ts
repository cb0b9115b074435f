import type { OtherDiagnosisList } from '@openketamine/model';

type Category = OtherDiagnosisList['categories'][number];

interface Rows {
  readonly pattern: RegExp;
  readonly possible: readonly string[];
}

const none: readonly never[] = [];

/** The codes of a row as one pattern: what the data write with [ ] is written so in a pattern too. */
function patternOf({ codes }: Category): RegExp {
  const [first = '', ...rest] = codes.split(' ');
  return new RegExp(`^(?:${[first === '-' ? '' : first, ...rest].join('|')})$`, 'u');
}

/** Codes that are known to be none of our concepts, by category. Patterns are made for the categories that are asked for. */
export class OtherDiagnoses {
  readonly #rows = new Map<string, Category[]>();
  readonly #made = new Map<string, readonly Rows[]>();

  constructor({ categories }: OtherDiagnosisList) {
    for (const row of categories) {
      const rows = this.#rows.get(row.category);
      if (rows === undefined) this.#rows.set(row.category, [row]);
      else rows.push(row);
    }
  }

  /** The concepts that a code leaves possible, usually none; undefined where the code is not listed. */
  find(dotted: string): readonly string[] | undefined {
    const category = dotted.slice(0, 3);
    let rows = this.#made.get(category);
    if (rows === undefined) {
      rows = (this.#rows.get(category) ?? none).map((row) => ({
        pattern: patternOf(row),
        possible: row.possible ?? none,
      }));
      this.#made.set(category, rows);
    }
    const rest = dotted.slice(category.length + 1);
    return rows.find(({ pattern }) => pattern.test(rest))?.possible;
  }
}
