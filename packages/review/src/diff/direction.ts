import type { Block, Path } from '@openketamine/authoring';
import type { Lean, Meaning, Meanings } from './meaning.js';

/** Which way a change leads. */
export interface Leaning {
  readonly lean: Lean;
}

const reverse: Readonly<Record<Lean, Lean>> = {
  tighter: 'looser',
  looser: 'tighter',
  neutral: 'neutral',
  open: 'open',
};

/** A number that rose or fell. */
export function numberLean(
  row: Meaning,
  rises: boolean,
  path: Path,
  meanings: Meanings,
  record: Block,
): Leaning {
  const { higher = row.other ?? 'open' } = row;
  const lean = higher === 'limit' ? 'open' : higher;
  return { lean: turnedBy(rises ? lean : reverse[lean], path, meanings, record) };
}

/** What being met for more people means in this record, at this place. */
function metLean(path: Path, meanings: Meanings, record: Block): Lean {
  const { met, turns = [] } = meanings;
  const value = met === undefined ? undefined : met.values[String(record[met.field])];
  const plain: Lean = value ?? 'tighter';
  const turned = path.filter((key) => turns.includes(String(key))).length % 2 === 1;
  return turned ? reverse[plain] : plain;
}

/**
 * A limit that rose or fell: a breach of `>` is met by fewer people the higher it stands, one of `<` by more. Undefined where it
 * is neither, as of a comparator that points the other way.
 */
export function limitLean(
  rises: boolean | undefined,
  path: Path,
  block: Block,
  meanings: Meanings,
  record: Block,
): Leaning {
  const { is } = block;
  if (rises === undefined || typeof is !== 'string') {
    // a span without a comparator counts up to its end
    return { lean: 'open' };
  }
  const upward = is.startsWith('>');
  if (!upward && !is.startsWith('<')) return { lean: 'open' };
  const met = metLean(path, meanings, record);
  return { lean: rises === upward ? reverse[met] : met };
}

/** Something that came or went. */
export function moreLean(
  row: Meaning,
  what: 'added' | 'removed',
  path: Path,
  meanings: Meanings,
  record: Block,
  value: unknown,
): Leaning {
  const { order } = row;
  if (order !== undefined && (typeof value === 'string' || typeof value === 'boolean')) {
    // left out stands for null, or for the last and loosest
    const [nothing, one] = [order.indexOf(null), order.indexOf(value)];
    if (nothing !== -1 && one !== -1) {
      const looser = what === 'added' ? one > nothing : nothing > one;
      return { lean: one === nothing ? 'neutral' : looser ? 'looser' : 'tighter' };
    }
  }
  const lean = row.more ?? 'open';
  if (what === 'removed' && row.less !== undefined) return { lean: row.less };
  const led = what === 'added' ? lean : reverse[lean];
  return { lean: turnedBy(led, path, meanings, record) };
}

/** A part of a criterion leads the other way below `not`, and in a record where being met is looser. */
function turnedBy(lean: Lean, path: Path, meanings: Meanings, record: Block): Lean {
  const inside = meanings.turns !== undefined && path.includes('when');
  if (!inside || lean === 'open' || lean === 'neutral') return lean;
  const met = metLean(path, meanings, record);
  if (met === 'neutral' || met === 'open') return met;
  return met === 'tighter' ? lean : reverse[lean];
}

/** Any other change: by the order of its values where a table gives one. */
export function otherLean(
  row: Meaning,
  before: unknown,
  after: unknown,
  path: Path = [],
  meanings?: Meanings,
  record?: Block,
): Leaning {
  const { order } = row;
  if (order !== undefined) {
    const [was, is] = [order.indexOf(before as never), order.indexOf(after as never)];
    if (was !== -1 && is !== -1) {
      const lean: Lean = is > was ? 'looser' : 'tighter';
      return {
        lean:
          meanings === undefined || record === undefined
            ? lean
            : turnedBy(lean, path, meanings, record),
      };
    }
    return { lean: 'open' };
  }
  return { lean: row.other ?? 'open' };
}
