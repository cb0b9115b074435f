import { overweight, strayFiles, together } from '../budgets.ts';
import type { Gate } from '../gate.ts';
import { packedPackages, unpackedBytes } from '../pack.ts';

export const weight: Gate = {
  name: 'weight',
  description:
    'What each package installs is little, runs on every supported Node, and asks for no more than a notice.',
  fix: 'Find what brought the package along; make it an optional peer, or a package of its own.',
  needsBuild: true,
  run() {
    const packed = packedPackages();
    const bytes = packed.reduce((sum, entry) => sum + unpackedBytes(entry), 0);
    const found = packed.flatMap((entry) => [...strayFiles(entry), ...overweight(entry, packed)]);
    if (bytes > together) {
      found.push(
        `all tarballs together unpack to ${(bytes / 1e6).toFixed(1)} MB, at most ${together / 1e6}`,
      );
    }
    return { ok: found.length === 0, output: found.map((line) => `${line}\n`).join('') };
  },
};
