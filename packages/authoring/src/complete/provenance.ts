import type { AuthoredFile } from '../authored-file.js';
import { isOwnGround } from '../own-grounds.js';
import { readingOf, sourceOf, type SourceReading } from '../sources.js';
import { isBlock, type Block } from '../walk.js';
import { Completion, type SharedRecords } from './completion.js';

function readOf(cite: unknown, sources: ReadonlyMap<string, Block>): SourceReading | undefined {
  return typeof cite === 'string' ? readingOf(sources.get(sourceOf(cite))) : undefined;
}

/** What a statement says of how its source was read; what it leaves out, the source says. */
function completed(statement: Block, sources: ReadonlyMap<string, Block>): Block {
  const read = readOf(statement['cite'], sources);
  if (read === undefined || !('basis' in statement) || isOwnGround(statement['basis']))
    return statement;
  const verification = statement['verification'] ?? read.verification;
  const sameReading = verification === read.verification && verification !== 'unverified';
  const readIn = statement['readIn'] ?? (sameReading ? read.readIn : undefined);
  return {
    ...statement,
    ...(verification === undefined ? {} : { verification }),
    ...(readIn === undefined ? {} : { readIn }),
  };
}

/** The same value, with the reading of its source beside every statement that has a basis and a citation. */
export function withReadings(value: unknown, sources: ReadonlyMap<string, Block>): unknown {
  if (Array.isArray(value)) return value.map((part) => withReadings(part, sources));
  if (!isBlock(value)) return value;
  const parts = Object.entries(value).map(([key, part]) => [key, withReadings(part, sources)]);
  return completed(Object.fromEntries(parts) as Block, sources);
}

/**
 * Completes a file in which a number says its `basis` and `cite`, and its source says how it was read: the shipped record
 * says both beside each number. A reading that stands beside a number stays.
 *
 * @param file - from `readAuthored`
 * @param shared - the sources
 * @returns the file with the completed value
 * @example
 * const sources = new Map([['tea-book', { read: { verification: 'secondary', readIn: 'a reprint' } }]]);
 * const file = readAuthored('sencha.yaml', 'water: { value: 200, unit: mL, basis: practice, cite: tea-book }');
 * completeRecord(file, { ...nothingShared, sources }).value
 * // => { water: { value: 200, unit: 'mL', basis: 'practice', cite: 'tea-book', verification: 'secondary', readIn: 'a reprint' } }
 * @category completion
 */
export function completeRecord(
  file: AuthoredFile,
  shared: Pick<SharedRecords, 'sources'>,
): AuthoredFile {
  return new Completion(file).fileWith(withReadings(file.value, shared.sources));
}
