import { isBlock, type Block } from '@openketamine/authoring';

/** A part of a list before, a part of it after, or both where they are the same part. */
export interface Pair {
  readonly before?: number;
  readonly after?: number;
}

/** Fields that name a part among others, the surest first; some only name it together. */
const identities: readonly (readonly string[])[] = [
  ['id'],
  ['param'],
  ['event', 'stratum', 'term'],
  ['observe', 'when'],
  ['do', 'from', 'when'],
  ['medicine', 'when'],
  ['outcome'],
  ['name'],
  ['fact'],
  ['concept'],
  ['code'],
  ['category'],
];

const text = (value: unknown) => JSON.stringify(value) ?? '';

/** The names of all parts by one set of fields, or undefined where a part has none or two have the same. */
function namesBy(
  parts: readonly unknown[],
  fields: readonly string[],
): readonly string[] | undefined {
  const [first] = fields;
  const names: string[] = [];
  for (const part of parts) {
    if (!isBlock(part) || first === undefined || typeof part[first] !== 'string') return undefined;
    names.push(fields.map((field) => text(part[field])).join('|'));
  }
  return new Set(names).size === names.length ? names : undefined;
}

function pairedByName(before: readonly string[], after: readonly string[]): Pair[] {
  const found = after.map((name, at): Pair => {
    const was = before.indexOf(name);
    return was === -1 ? { after: at } : { before: was, after: at };
  });
  const gone = before.flatMap((name, at) => (after.includes(name) ? [] : [{ before: at }]));
  return [...found, ...gone];
}

/** Leaves of a value, each with its place. */
function leaves(value: unknown, place = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((part) => leaves(part, `${place}/*`));
  if (isBlock(value))
    return Object.entries(value).flatMap(([key, part]) => leaves(part, `${place}/${key}`));
  return [`${place}=${text(value)}`];
}

/** How alike two parts are, from 0 to 1. */
function likeness(one: unknown, other: unknown): number {
  const [a, b] = [leaves(one), leaves(other)];
  const rest = [...b];
  let same = 0;
  for (const leaf of a) {
    const at = rest.indexOf(leaf);
    if (at === -1) continue;
    rest.splice(at, 1);
    same += 1;
  }
  return (2 * same) / Math.max(1, a.length + b.length);
}

/** Parts of a list as they belong together: by name, else the same ones first and then the most alike. */
export function paired(before: readonly unknown[], after: readonly unknown[]): readonly Pair[] {
  for (const fields of identities) {
    const [one, other] = [namesBy(before, fields), namesBy(after, fields)];
    if (one !== undefined && other !== undefined && one.length + other.length > 0)
      return pairedByName(one, other);
  }
  const [was, now] = [before.map(text), after.map(text)];
  const free = new Set(was.keys());
  const pairs = new Map<number, number>();
  for (const [at, value] of now.entries()) {
    const same = [...free].find((entry) => was[entry] === value);
    if (same === undefined) continue;
    free.delete(same);
    pairs.set(at, same);
  }
  if (before.every(isBlock) && after.every(isBlock)) pairAlike(before, after, free, pairs);
  return [
    ...[...after.keys()].map((at): Pair => {
      const pair = pairs.get(at);
      return pair === undefined ? { after: at } : { before: pair, after: at };
    }),
    ...[...free].map((at) => ({ before: at })),
  ];
}

/** Parts that share less than this are two parts. */
const alike = 0.5;

function pairAlike(
  before: readonly Block[],
  after: readonly Block[],
  free: Set<number>,
  pairs: Map<number, number>,
): void {
  const open = [...after.keys()].filter((at) => !pairs.has(at));
  const scored = open
    .flatMap((at) => [...free].map((was) => ({ at, was, score: likeness(before[was], after[at]) })))
    .filter(({ score }) => score >= alike)
    .toSorted((a, b) => b.score - a.score || Math.abs(a.at - a.was) - Math.abs(b.at - b.was));
  for (const { at, was } of scored) {
    if (pairs.has(at) || !free.has(was)) continue;
    pairs.set(at, was);
    free.delete(was);
  }
}
