import { isBlock, type Block, type Path } from '@openketamine/authoring';
import { limitLean, moreLean, numberLean, otherLean, type Leaning } from './direction.js';
import { kindLevel, type ChangeKind, type Direction, type Level } from './kinds.js';
import { paired } from './lists.js';
import { isWholePlace, meaningAt } from './lookup.js';
import type { Meaning, Meanings } from './meaning.js';
import { said } from './said.js';
import { inUnit } from './units.js';
import { sameStatement } from './wording.js';

/**
 * One thing that is not as it was.
 *
 * @category diff
 */
export interface Change {
  /** Where, as a JSON pointer into the record as it is now; of what is gone, as it was. */
  readonly path: string;
  /** What kind of thing changed: a dose, a limit, a wording. */
  readonly kind: ChangeKind;
  /** Whether it came, went, or is another value now. */
  readonly what: 'added' | 'removed' | 'changed';
  /** What people call it: `cap`. */
  readonly says: string;
  /** In words, with units. Absent of what is added. */
  readonly before?: string;
  /** Absent of what is removed. */
  readonly after?: string;
  /** Whether it makes the record tighter or looser. */
  readonly direction: Direction;
  /** False where no table can tell the direction, so that it counts as looser. */
  readonly decided: boolean;
  /** The least release that the change asks for. */
  readonly level: Level;
  /** The shared procedure or site parameter it comes from, where the record only uses it. */
  readonly from?: string;
}

interface Sides {
  readonly before: Block;
  readonly after: Block;
}

/** Marks that say where a part comes from; they are not content. */
const marks: ReadonlySet<string> = new Set(['procedure', 'parameter']);

/** What the build adds to a record that is published: its format, the version of its package, short references of what it cites. */
export const addedByTheBuild: ReadonlySet<string> = new Set(['format', 'version', 'references']);

const isMark = (key: string, value: unknown) => marks.has(key) && typeof value === 'string';

const sharedOf = (part: unknown): string | undefined => {
  if (!isBlock(part)) return undefined;
  const mark = part['parameter'] ?? part['procedure'];
  return typeof mark === 'string' ? mark : undefined;
};

/** Compares two records of one collection, part by part. */
class Comparison {
  readonly changes: Change[] = [];
  readonly #meanings: Meanings;
  readonly #sides: Sides;
  #from: string | undefined;

  constructor(meanings: Meanings, sides: Sides) {
    this.#meanings = meanings;
    this.#sides = sides;
  }

  compare(before: unknown, after: unknown, path: Path): void {
    if (Array.isArray(before) && Array.isArray(after)) this.#lists(before, after, path);
    else if (isBlock(before) && isBlock(after)) this.#blocks(before, after, path);
    else if (JSON.stringify(before) !== JSON.stringify(after)) this.#leaf(before, after, path);
  }

  #blocks(before: Block, after: Block, path: Path): void {
    const outer = this.#from;
    this.#from = sharedOf(after) ?? sharedOf(before) ?? outer;
    const replaced = this.#replaced(before, after, path);
    if (!replaced) {
      const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
      const units = this.#units(before, after, path);
      for (const key of keys) {
        const [was, is] = [before[key], after[key]];
        if ((path.length === 0 && addedByTheBuild.has(key)) || isMark(key, was ?? is)) continue;
        if (units !== undefined && key === 'unit') continue;
        const in_ = [...path, key];
        if (typeof was === 'number' && typeof is === 'number')
          this.#number(was, is, { before, after, key }, in_);
        else if (was === undefined && isEmpty(is)) continue;
        else if (is === undefined && isEmpty(was)) continue;
        else this.compare(was, is, in_);
      }
    }
    this.#from = outer;
  }

  /** A part of another kind, or in a unit that cannot be reckoned into the other, is compared as a whole. */
  #replaced(before: Block, after: Block, path: Path): boolean {
    if (path.length === 0) return false;
    const discriminated = ['kind', 'by'].some(
      (key) =>
        typeof before[key] === 'string' &&
        typeof after[key] === 'string' &&
        before[key] !== after[key],
    );
    const [from, to] = [before['unit'], after['unit']];
    const incommensurable =
      typeof from === 'string' && typeof to === 'string' && inUnit(1, from, to) === undefined;
    if (discriminated && isWholePlace(path, this.#meanings) && before['id'] === undefined) {
      this.#report(path, 'changed', before, after, { lean: 'open' });
      return true;
    }
    if (!incommensurable) return false;
    this.#report(
      path,
      'changed',
      before,
      after,
      otherLean(meaningAt(path, this.#meanings), undefined, undefined),
    );
    return true;
  }

  /** The same amount in another unit is words alone. */
  #units(before: Block, after: Block, path: Path): true | undefined {
    const [from, to] = [before['unit'], after['unit']];
    if (typeof from !== 'string' || typeof to !== 'string' || from === to) return undefined;
    const same = Object.keys(after).every((key) => {
      const [was, is] = [before[key], after[key]];
      return typeof was !== 'number' || typeof is !== 'number' || inUnit(was, from, to) === is;
    });
    if (same) this.#words(path, said(before), said(after));
    return true;
  }

  #number(
    was: number,
    is: number,
    where: { before: Block; after: Block; key: string },
    path: Path,
  ): void {
    const { before, after } = where;
    const [from, to] = [before['unit'], after['unit']];
    const reckoned =
      typeof from === 'string' && typeof to === 'string' ? (inUnit(was, from, to) ?? was) : was;
    if (reckoned === is) return;
    const row = meaningAt(path, this.#meanings);
    const rises = is > reckoned;
    const lean =
      row.higher === 'limit'
        ? limitLean(rises, path, after, this.#meanings, this.#sides.after)
        : numberLean(row, rises, path, this.#meanings, this.#sides.after);
    // `value` of a block with a unit is told with both; another field with its own unit
    const whole = where.key === 'value' && (from ?? to) !== undefined;
    const [shownBefore, shownAfter] = whole
      ? [said(before), said(after)]
      : [said(was, from), said(is, to)];
    this.#add(row, path, 'changed', lean, shownBefore, shownAfter);
  }

  #lists(was: readonly unknown[], is: readonly unknown[], path: Path): void {
    const [before, after] =
      meaningAt(path, this.#meanings).listsCited === true
        ? [was.filter(saysMore), is.filter(saysMore)]
        : [was, is];
    const pairs = paired(before, after);
    for (const { before: old, after: now } of pairs) {
      if (old !== undefined && now !== undefined)
        this.compare(before[old], after[now], [...path, now]);
      else if (now !== undefined) this.#report([...path, now], 'added', undefined, after[now]);
      else if (old !== undefined) this.#report([...path, old], 'removed', before[old], undefined);
    }
    const kept = pairs.flatMap(({ before: old, after: now }) =>
      old === undefined || now === undefined ? [] : [old],
    );
    const moved = kept.some((old, at) => at > 0 && old < (kept[at - 1] ?? 0));
    if (!moved) return;
    const row = meaningAt(path, this.#meanings);
    if (row.ordered === true)
      this.#add(row, path, 'changed', { lean: 'open' }, 'in one order', 'in another order');
    else this.#words(path, 'in one order', 'in another order');
  }

  #leaf(before: unknown, after: unknown, path: Path): void {
    if (before === undefined || isEmpty(before) || before === null) {
      if (after !== undefined && after !== null) {
        this.#report(path, 'added', undefined, after);
        return;
      }
    }
    if (after === undefined || isEmpty(after) || after === null) {
      this.#report(path, 'removed', before, undefined);
      return;
    }
    this.#report(path, 'changed', before, after);
  }

  #report(
    path: Path,
    what: Change['what'],
    before: unknown,
    after: unknown,
    given?: Leaning,
  ): void {
    const row = meaningAt(path, this.#meanings);
    const shared = sharedOf(after) ?? sharedOf(before);
    const outer = this.#from;
    this.#from = shared ?? outer;
    if (
      row.text === 'statement' &&
      typeof before === 'string' &&
      typeof after === 'string' &&
      sameStatement(before, after)
    )
      this.#words(path, said(before), said(after));
    else {
      const block = what === 'removed' ? this.#sides.before : this.#sides.after;
      const lean =
        given ??
        (what === 'changed'
          ? this.#changed(row, before, after, path)
          : moreLean(row, what, path, this.#meanings, block, what === 'added' ? after : before));
      this.#add(
        row,
        path,
        what,
        lean,
        before === undefined ? undefined : said(before),
        after === undefined ? undefined : said(after),
      );
    }
    this.#from = outer;
  }

  #changed(row: Meaning, before: unknown, after: unknown, path: Path): Leaning {
    if (path.at(-1) === 'is' && row.higher === 'limit')
      return limitLean(
        comparatorRises(before, after),
        path,
        { is: after },
        this.#meanings,
        this.#sides.after,
      );
    return otherLean(row, before, after, path, this.#meanings, this.#sides.after);
  }

  /** Words alone, whatever the place. */
  #words(path: Path, before: string, after: string): void {
    const { says } = meaningAt(path, this.#meanings);
    this.#push({
      path: pointer(path),
      kind: 'wording',
      what: 'changed',
      says,
      before,
      after,
      direction: 'neutral',
      decided: true,
      level: 'patch',
    });
  }

  #add(
    row: Meaning,
    path: Path,
    what: Change['what'],
    { lean }: Leaning,
    before?: string,
    after?: string,
  ): void {
    const kind = this.#kindOf(row);
    const level = (what === 'added' ? (row.levelMore ?? row.level) : row.level) ?? kindLevel(kind);
    this.#push({
      path: pointer(path),
      kind,
      what,
      says: row.says,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
      direction: lean === 'open' ? 'looser' : lean,
      decided: lean !== 'open',
      level,
    });
  }

  /** A limit of a rule is called by what the rule is. */
  #kindOf(row: Meaning): ChangeKind {
    const { kindBy } = this.#meanings;
    if (kindBy === undefined || row.kind !== 'limit') return row.kind;
    const said_ = this.#sides.after[kindBy.field];
    const numeric = row.higher === 'limit' && kindBy.values[String(said_)] === 'precaution';
    return numeric ? 'limit' : (kindBy.values[String(said_)] ?? row.kind);
  }

  #push(change: Change): void {
    this.changes.push(this.#from === undefined ? change : { ...change, from: this.#from });
  }
}

/** What a field that is left out amounts to. */
const isEmpty = (value: unknown) =>
  value === undefined ||
  (Array.isArray(value) && value.length === 0) ||
  (isBlock(value) && Object.keys(value).length === 0);

/** An entry of a list of sources that says more than its id. */
const saysMore = (part: unknown) => !isBlock(part) || Object.keys(part).length > 1;

const ranks: Readonly<Record<string, number>> = { '<': 0, '<=': 1, '>=': 0, '>': 1 };

/** Whether another comparator is as if the limit had risen: from at least to above, or from at most to below it fell. */
function comparatorRises(before: unknown, after: unknown): boolean | undefined {
  const [was, is] = [String(before), String(after)];
  if (was[0] !== is[0]) return undefined;
  const [one, other] = [ranks[was], ranks[is]];
  return one === undefined || other === undefined ? undefined : other > one;
}

const pointer = (path: Path) =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** Every change from one record to another of the same collection. */
export function compareRecords(before: Block, after: Block, meanings: Meanings): readonly Change[] {
  const comparison = new Comparison(meanings, { before, after });
  comparison.compare(before, after, []);
  return comparison.changes;
}
