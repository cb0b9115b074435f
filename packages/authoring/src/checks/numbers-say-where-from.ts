import type { Check } from '../check.js';
import { isOwnGround } from '../own-grounds.js';
import type { Path } from '../problem.js';
import { walk, type Block } from '../walk.js';

/** The four fields of a number that are missing around it, or nothing when it is complete. */
function missing(around: readonly Block[]): string[] {
  const inner = around[0] ?? {};
  const needsUnit = 'value' in inner && !('unit' in inner);
  const source = around.find((block) => 'basis' in block || 'verification' in block);
  if (source === undefined)
    return [...(needsUnit ? ['unit'] : []), 'basis', 'cite', 'verification'];
  // a clinic or this project chose it: there is no source to cite, and none that was read
  const chosen = isOwnGround(source['basis']);
  return [
    ...(needsUnit ? ['unit'] : []),
    ...('basis' in source ? [] : ['basis']),
    ...('cite' in source || chosen ? [] : ['cite']),
    ...('verification' in source || chosen ? [] : ['verification']),
  ];
}

function isPlain(path: Path, plain: Readonly<Record<string, string>>): boolean {
  return Object.keys(plain).some((pattern) => {
    const keys = pattern.split('.');
    if (keys.length === 1) return path.includes(pattern);
    return (
      keys.length === path.length && keys.every((key, i) => key === '*' || key === String(path[i]))
    );
  });
}

/**
 * Every number has a unit where it is a value, and says its basis, citation and verification.
 *
 * @category checks
 */
export const numbersSayWhereFrom: Check = {
  name: 'numbers-say-where-from',
  description:
    'Every number has a unit where it is a value, and says its basis, citation and verification, itself or in a block around it.',
  *check({ records }) {
    for (const record of records) {
      const plain = record.collection.plainNumbers ?? {};
      for (const { path, value, around } of walk(record.authored.value)) {
        if (typeof value !== 'number' || isPlain(path, plain)) continue;
        const lacking = missing(around);
        if (lacking.length > 0) {
          yield {
            in: record,
            path,
            message: `the number ${value} does not say where it comes from; expected ${lacking.join(', ')} beside it`,
          };
        }
      }
    }
  },
};
