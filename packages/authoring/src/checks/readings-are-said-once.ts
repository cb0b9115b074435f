import type { Check } from '../check.js';
import { isOwnGround } from '../own-grounds.js';
import { sourceOf, type SourceReading } from '../sources.js';
import { isBlock, walk, type Block } from '../walk.js';

/** The fields of a statement that only repeat what its source says. */
function repeated(statement: Block, read: SourceReading): string[] {
  const { verification = read.verification, readIn } = statement;
  if (verification !== read.verification) return [];
  const sameCopy = read.readIn !== undefined && readIn === read.readIn;
  return [
    ...('verification' in statement ? ['verification'] : []),
    ...(sameCopy ? ['readIn'] : []),
  ];
}

/**
 * How a source was read stands in the source, and beside a number only where that differs.
 *
 * @category checks
 */
export const readingsAreSaidOnce: Check = {
  name: 'readings-are-said-once',
  description:
    'How a source was read stands in the source, and beside a number only where that differs.',
  *check({ records, sources }) {
    for (const record of records) {
      for (const { path, value } of walk(record.authored.written ?? record.authored.value)) {
        if (!isBlock(value) || typeof value['cite'] !== 'string' || !('basis' in value)) continue;
        if (isOwnGround(value['basis'])) continue;
        const read = sources.read(sourceOf(value['cite']), record.record);
        if (read?.verification === undefined) continue;
        for (const field of repeated(value, read)) {
          yield {
            in: record,
            path: [...path, field],
            at: 'key',
            message: `says what the source ${sourceOf(value['cite'])} says already; expected it only where it differs, so it can go`,
          };
        }
      }
    }
  },
};
