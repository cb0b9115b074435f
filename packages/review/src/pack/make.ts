import { isBlock, type Block } from '@openketamine/authoring';
import { statedBy, type SignOff } from '@openketamine/authoring/sign-off';
import { lastCheckedLine, statusLine, type Standing } from '@openketamine/model/render';
import {
  partOf,
  type PackSample,
  type PackSignOff,
  type PackSource,
  type ReviewPack,
} from './pack.js';
import { packRows } from './rows.js';

/**
 * What a review pack is made from.
 *
 * @category review pack
 */
export interface PackInput {
  /** What people call it: protocol, rule, scale, model. */
  readonly kind: string;
  /** Name of the collection that the record belongs to: `protocols`. */
  readonly collection: string;
  /** As it is published, shared procedures written out. */
  readonly record: Block;
  /** Version of the package it comes with; null for a working tree. */
  readonly version: string | null;
  /** Sources by id; those that the record cites are printed. */
  readonly sources: (id: string) => PackSource | undefined;
  /** Plans of invented people, worked cases or scores. */
  readonly samples: readonly PackSample[];
  /** The sign-offs of the record, those that no longer fit included. */
  readonly signOffs: readonly SignOff[];
  /** SHA-256 of `signedText` of the record. */
  readonly sha256: string;
}

const factFields = [
  ['record', 'dossier record'],
  ['kind', 'kind'],
  ['authority', 'authority'],
  ['drug', 'drug'],
  ['form', 'milligrams mean'],
  ['route', 'route'],
  ['formulation', 'formulation'],
  ['indications', 'indications'],
  ['jurisdiction', 'place'],
  ['usableIn', 'also holds in'],
  ['places', 'places'],
  ['severity', 'severity'],
  ['action', 'action'],
  ['message', 'message to clinicians'],
  ['rater', 'rated by'],
  ['direction', 'direction'],
  ['enantiomer', 'enantiomer'],
  ['sampling', 'sampling'],
  ['compiled', 'written on'],
] as const;

function factsOf(record: Block): (readonly [string, string])[] {
  return factFields.flatMap(([field, name]) => {
    const value = record[field];
    if (typeof value === 'string') return [[name, value] as const];
    return Array.isArray(value) && value.every((entry) => typeof entry === 'string')
      ? [[name, value.join(', ')] as const]
      : [];
  });
}

function standingLine(record: Block): string {
  const said = statedBy(record);
  if (said === undefined) return 'no status';
  const { state, ...decided } = said;
  const { lastChecked } = record;
  const standing: Standing = {
    status: state as Standing['status'],
    ...(Object.keys(decided).length === 0 ? {} : { decided }),
    lastChecked: isBlock(lastChecked) ? (lastChecked as { on: string; by: string }) : null,
  };
  return `${statusLine(standing)}; ${lastCheckedLine(standing)}`;
}

const listOf = (value: unknown): readonly Block[] =>
  Array.isArray(value) ? value.filter(isBlock) : [];

/** JSON pointers of readings as places in words; what points nowhere is printed as it is. */
function placeOf(record: Block, pointer: unknown): string {
  if (typeof pointer !== 'string' || pointer === '') return 'the whole record';
  const path = pointer
    .split('/')
    .slice(1)
    .map((key) => (/^\d+$/u.test(key) ? Number(key) : key));
  return partOf(record, path);
}

function signOffRow({ by, on, conflicts, covers, invented }: SignOff, sha256: string): PackSignOff {
  return {
    ...by,
    on,
    conflicts: conflicts === 'none' ? 'none' : conflicts.join('; '),
    fits: covers.sha256 === sha256,
    invented: invented === true,
  };
}

/**
 * Makes the review pack of a record: each number with its source, its place in the source and how it was read, the statements, our
 * readings, the gaps, samples, and the hash that a sign-off has to name.
 *
 * Judges nothing and leaves nothing out: what has no source is a row that says so.
 *
 * @param input - the record, and what belongs beside it
 * @returns the pack as data
 * @example
 * const record = { id: 'sencha', title: 'Sencha', status: 'draft', lastChecked: null, water: { value: 200, unit: 'mL', basis: 'label', cite: 'tea-book#p3', verification: 'primary' } };
 * const pack = reviewPack({ kind: 'brew', collection: 'brews', record, version: null, sources: () => undefined, samples: [], signOffs: [], sha256: '' });
 * pack.figures.map(({ part, says, source, locator, read }) => [part, says, source, locator, read])
 * // => [['water', '200 mL', 'tea-book', 'p3', 'read in the source']]
 * @category review pack
 */
export function reviewPack(input: PackInput): ReviewPack {
  const { record, sources, signOffs, sha256 } = input;
  const { figures, statements } = packRows(record);
  const cited = [...figures, ...statements].flatMap(({ source }) => source ?? []);
  const title = record['title'] ?? record['name'];
  const summary = record['summary'] ?? record['says'];
  return {
    kind: input.kind,
    collection: input.collection,
    id: String(record['id']),
    title: typeof title === 'string' ? title : String(record['id']),
    summary: typeof summary === 'string' ? summary : '',
    version: input.version,
    standing: standingLine(record),
    facts: factsOf(record),
    figures,
    statements,
    readings: listOf(record['readings']).map((reading) => ({
      part: placeOf(record, reading['at']),
      says: String(reading['chose']),
    })),
    gaps: listOf(record['gaps']).map((gap) => ({
      id: String(gap['id']),
      says: String(gap['says']),
    })),
    samples: input.samples,
    sources: [...new Set(cited)]
      .toSorted()
      .map((id) => [id, sources(id) ?? { title: 'not in the library of sources' }] as const),
    signOffs: signOffs.map((signOff) => signOffRow(signOff, sha256)),
    sha256,
  };
}
