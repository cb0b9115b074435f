import { isBlock, walk, type Block, type Path } from '@openketamine/authoring';
import { showReading } from '@openketamine/model/render';
import { said } from '../diff/said.js';
import { partOf, pointerOf, type PackRow } from './pack.js';

/** Parts of a record that have a place of their own in the pack, or are bookkeeping. */
const elsewhere: ReadonlySet<string | number> = new Set([
  'aliases',
  'compiled',
  'decided',
  'format',
  'gaps',
  'lastChecked',
  'readings',
  'references',
  'sources',
  'status',
  'version',
]);

const isFigure = (value: unknown): value is number | readonly number[] =>
  typeof value === 'number' ||
  (Array.isArray(value) && value.length > 0 && value.every((entry) => typeof entry === 'number'));

const told: ReadonlySet<string> = new Set(['value', 'least', 'most', 'values']);

const spaced = (key: string) => key.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/gu, ' ').toLowerCase();

/** Whether a field is part of a quantity that is told with its unit. */
const isTold = ([key, value]: readonly [string, unknown]) =>
  told.has(key) && Array.isArray(value) === (key === 'values');

/** The numbers that a block itself holds, in words; undefined where it holds none. */
function figureIn(block: Block): string | undefined {
  const numbers = Object.entries(block).filter(([, value]) => isFigure(value));
  if (numbers.length === 0) return undefined;
  const quantity = numbers.some(isTold) ? [said(block)] : [];
  const others = numbers
    .filter((entry) => !isTold(entry))
    .map(([key, value]) => `${spaced(key)} ${said(value, block['unit'])}`);
  return [...quantity, ...others].join('; ');
}

/** Parts of a rule that say when it is met, for whom, and what it changes, without sentences of their own. */
const criteria: ReadonlySet<string | number> = new Set([
  'when',
  'branches',
  'onlyIfRecorded',
  'applies',
  'interaction',
  'changes',
]);

const provenanceFields: ReadonlySet<string> = new Set([
  'basis',
  'cite',
  'verification',
  'readIn',
  'note',
  'id',
]);

/** The plain fields of a block: `condition aneurysm, status ever`. */
const plainWords = (block: Block): string =>
  Object.entries(block)
    .filter(
      ([key, value]) =>
        !provenanceFields.has(key) &&
        (typeof value === 'string' ||
          typeof value === 'boolean' ||
          (Array.isArray(value) && value.every((entry) => typeof entry === 'string'))),
    ) // prettier-ignore
    .map(
      ([key, value]) => `${spaced(key)} ${Array.isArray(value) ? value.join(', ') : String(value)}`,
    )
    .join('; ');

/** What the nearest block outward says of a field. */
const nearest = (field: string, around: readonly Block[]): unknown =>
  around.find((block) => field in block)?.[field];

const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** A question that a protocol leaves to the site; what was published about it follows. */
const isQuestion = (block: Block | undefined): boolean =>
  block !== undefined && typeof block['param'] === 'string' && Array.isArray(block['published']);

/** Where a statement comes from, from its own block outward to the first that says so. */
function provenance(around: readonly Block[]) {
  const stated = around.findIndex((block) => 'basis' in block || 'cite' in block);
  const from = stated === -1 ? [] : around.slice(stated);
  const cite = text(nearest('cite', from)) ?? citeOfSource(around);
  const [source, locator] = cite?.split(/#(?<place>.*)/su) ?? [];
  const basis = text(nearest('basis', from)) ?? text(sourceBlock(around)?.['basis']);
  const verification = text(nearest('verification', from)) ?? text(sourceBlock(around)?.['verification']); // prettier-ignore
  const reading = showReading({ basis, verification } as Parameters<typeof showReading>[0]);
  const readIn = text(nearest('readIn', from)) ?? text(sourceBlock(around)?.['readIn']);
  const copy = verification === 'secondary' && readIn !== undefined ? `: ${readIn}` : '';
  return {
    source,
    locator,
    basis,
    read: `${reading.word}${copy}`,
    doubtful: reading.meaning === 'unknown' || basis === 'project',
  };
}

/** A rule says once, for all of itself, from which source it is. */
const sourceBlock = (around: readonly Block[]): Block | undefined => {
  const { source } = around.at(-1) ?? {};
  return isBlock(source) ? source : undefined;
};
const citeOfSource = (around: readonly Block[]) => text(sourceBlock(around)?.['cite']);

function row(record: Block, path: Path, says: string, around: readonly Block[]): PackRow {
  const note = text(around[0]?.['note']);
  const known = isQuestion(around[0])
    ? { basis: 'site', read: 'left to the site', doubtful: false }
    : provenance(around);
  return {
    part: partOf(record, path),
    pointer: pointerOf(path),
    says,
    ...known,
    ...(note === undefined ? {} : { note }),
  };
}

/**
 * Every number and every statement of a record, with source, place in the source and how it was read. Numbers inside lists and nested blocks
 * are told where they stand; a statement that holds a number itself is told with its numbers.
 *
 * @param record - as it is published
 * @returns rows in the order of the record
 * @category review pack
 */
export function packRows(record: Block): {
  readonly figures: readonly PackRow[];
  readonly statements: readonly PackRow[];
} {
  const figures: PackRow[] = [];
  const statements: PackRow[] = [];
  for (const { path, value, around } of walk(record)) {
    if (!isBlock(value) || elsewhere.has(path[0] ?? '')) continue;
    const chain = [value, ...around];
    const figure = figureIn(value);
    const words = text(value['says']) ?? text(value['describes']);
    if (figure !== undefined) {
      const stated = words === undefined ? figure : `${figure}. ${words}`;
      figures.push(row(record, path, stated, chain));
    } else if (words !== undefined) {
      const worded = text(value['value']);
      statements.push(
        row(record, path, worded === undefined ? words : `${worded}. ${words}`, chain),
      );
    } else if (criteria.has(path[0] ?? '')) {
      const plain = plainWords(value);
      if (plain !== '') statements.push(row(record, path, plain, chain));
    }
  }
  return { figures, statements };
}
