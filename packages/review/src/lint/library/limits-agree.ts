import { isBlock, walk, type Block, type Path } from '@openketamine/authoring';
import type { LibraryCheck } from './check.js';

/** A limit on one quantity: met below, or above, a number. */
interface Limit {
  readonly path: Path;
  readonly quantity: string;
  readonly is: string;
  readonly value: number;
  /** For whom and when it holds; limits for other people do not contradict each other. */
  readonly holds: string;
}

const quantities = ['observe', 'observation', 'score', 'measure'] as const;
const about = ['unit', 'item', 'context', 'against', 'when', 'freshness'] as const;

function limitOf(block: unknown, path: Path): Limit | undefined {
  if (!isBlock(block)) return undefined;
  const { is, value } = block;
  const named = quantities.map((field) => block[field]).find((name) => typeof name === 'string');
  if (typeof is !== 'string' || typeof value !== 'number') {
    // an age stands inside a block of its own
    const age = block['age'];
    if (Object.keys(block).length !== 1 || !isBlock(age)) return undefined;
    return typeof age['is'] === 'string' && typeof age['value'] === 'number'
      ? {
          path: [...path, 'age'],
          quantity: `age ${String(age['unit'])}`,
          is: age['is'],
          value: age['value'],
          holds: '',
        }
      : undefined;
  }
  if (named === undefined) return undefined;
  const holds = about.map((field) => JSON.stringify(block[field]) ?? '').join(' ');
  return { path, quantity: named, is, value, holds };
}

const limitsIn = (list: readonly unknown[], path: Path): Limit[] =>
  list.flatMap((part, at) => limitOf(part, [...path, at]) ?? []);

const upward = ({ is }: Limit) => is.startsWith('>');
const closed = ({ is }: Limit) => is.endsWith('=');
const said = ({ is, value }: Limit) => `${is} ${value}`;

/** Whether no number lies on both sides: what is above the one and below the other. */
const apart = (above: Limit, below: Limit) =>
  above.value > below.value || (above.value === below.value && !(closed(above) && closed(below)));

/** Whether every number lies on one side: nothing is left between. */
const covering = (above: Limit, below: Limit) =>
  above.value < below.value || (above.value === below.value && (closed(above) || closed(below)));

function* pairsOf(limits: readonly Limit[]): Generator<readonly [Limit, Limit]> {
  for (const [at, one] of limits.entries())
    for (const other of limits.slice(at + 1))
      if (one.quantity === other.quantity && one.holds === other.holds) yield [one, other];
}

/** Limits that must all hold: two that cannot hold together, or of which one says nothing beside the other. */
function* inAll(limits: readonly Limit[]): Generator<{ path: Path; message: string }> {
  for (const [one, other] of pairsOf(limits)) {
    if (upward(one) === upward(other))
      yield {
        path: other.path,
        message: `${other.quantity} ${said(one)} and ${said(other)} must both hold, so that one of them says nothing; keep the one that is meant`,
      };
    else {
      const [above, below] = upward(one) ? [one, other] : [other, one];
      if (apart(above, below))
        yield {
          path: other.path,
          message: `${other.quantity} can never be ${said(above)} and ${said(below)} at once, so that this is never met; correct one of them`,
        };
    }
  }
}

/** Limits of which any is enough: two that leave nothing between them, or of which one says nothing beside the other. */
function* inAny(limits: readonly Limit[]): Generator<{ path: Path; message: string }> {
  for (const [one, other] of pairsOf(limits)) {
    if (upward(one) === upward(other))
      yield {
        path: other.path,
        message: `${other.quantity} ${said(one)} and ${said(other)} hold for the same people at the same time, so that one of them says nothing; keep the one that is meant`,
      };
    else {
      const [above, below] = upward(one) ? [one, other] : [other, one];
      if (covering(above, below))
        yield {
          path: other.path,
          message: `every ${other.quantity} is ${said(above)} or ${said(below)}, so that nothing is allowed; correct one of them`,
        };
    }
  }
}

function* found(record: Block): Generator<{ path: Path; message: string }> {
  for (const { path, value } of walk(record)) {
    if (!isBlock(value)) continue;
    const { all, any, limits } = value;
    if (Array.isArray(all)) yield* inAll(limitsIn(all, [...path, 'all']));
    if (Array.isArray(any)) yield* inAny(limitsIn(any, [...path, 'any']));
    if (Array.isArray(limits)) yield* inAny(limitsIn(limits, [...path, 'limits']));
  }
}

/** Two limits on one quantity do not contradict each other. */
export const limitsAgree: LibraryCheck = {
  name: 'limits-agree',
  description:
    'two limits on one quantity, for the same people at the same time, leave something between them and both say something',
  *check(records) {
    for (const record of records)
      for (const spot of found(record.record)) yield { in: record, ...spot };
  },
};
