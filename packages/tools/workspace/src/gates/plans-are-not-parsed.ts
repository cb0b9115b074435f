import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Gate } from '../gate.ts';
import { planText } from '../plan-text.ts';
import { members, root } from '../workspace.ts';

/** Source that people write, of every package and app. */
function sources(): string[] {
  return members()
    .map(({ dir }) => join(dir, 'src'))
    .filter((dir) => existsSync(dir))
    .flatMap((dir) =>
      readdirSync(dir, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name))
        .filter((path) => !/[\\/]generated[\\/]/u.test(path)),
    );
}

export const plansAreNotParsed: Gate = {
  name: 'plans-are-not-parsed',
  description:
    'Nothing reads numbers or ids out of the words of a plan: each stands there as data.',
  fix: 'Read the details (gapDetails, limitDetails, waitsForDetails, ...); what only looks like a plan gets `// not of a plan: why`.',
  run() {
    const files = sources();
    if (files.length === 0) return { ok: false, output: 'No source was found to look at.\n' };
    const found = files.flatMap((file) =>
      planText(relative(root, file), readFileSync(file, 'utf8')),
    );
    return {
      ok: found.length === 0,
      output: found.map(({ file, line, message }) => `${file}:${line} ${message}\n`).join(''),
    };
  },
};
