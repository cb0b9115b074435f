import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Gate } from '../gate.ts';
import { capture } from '../run.ts';
import { unnamedPins, workflowProblems } from '../workflows.ts';
import { root } from '../workspace.ts';

const folder = '.github/workflows';

export const workflows: Gate = {
  name: 'workflows',
  description:
    'Workflows can be read by GitHub, pin actions to commits, ask for the least rights, and only call scripts.',
  fix: 'Change what the line names; a command line belongs into a script under packages/tools/workspace/src.',
  run() {
    const files = readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
    const linted = files.map((file) => ({ file, ...capture('action-validator', [file]) }));
    const ours = files.flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      const pins = unnamedPins(text).map((line) => `a pin without its version: ${line.trim()}`);
      return [...workflowProblems(text), ...pins].map((says) => `${file} ${says}\n`);
    });
    const unread = linted.filter(({ ok }) => !ok).map(({ file, output }) => `${file} ${output}`);
    return { ok: ours.length + unread.length === 0, output: [...unread, ...ours].join('') };
  },
};
