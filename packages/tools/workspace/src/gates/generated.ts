import type { Gate } from '../gate.ts';
import { capture } from '../run.ts';
import { members } from '../workspace.ts';

/** Folders whose files are made from data or code, and checked in. */
const made = ['schema', 'data/*.plan.txt', 'golden'];

export const generated: Gate = {
  name: 'generated',
  description: 'What is generated from data and checked in is what the data says now.',
  fix: 'Run `pnpm generate` and commit the result.',
  needsBuild: true,
  run() {
    const generation = capture('turbo', [
      'run',
      'generate',
      '--force',
      '--output-logs=errors-only',
    ]);
    if (!generation.ok) return generation;
    const paths = members().flatMap(({ path }) => made.map((text) => `:(glob)${path}/${text}`));
    const below = paths.filter((path) => !path.endsWith('.txt')).map((path) => `${path}/**`);
    const status = capture('git', [
      'status',
      '--porcelain',
      '--untracked-files=all',
      '--',
      ...paths,
      ...below,
    ]);
    return { ok: status.ok && status.output.trim() === '', output: status.output };
  },
};
