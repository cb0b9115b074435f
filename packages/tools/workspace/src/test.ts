import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { show } from './run.ts';
import { root } from './workspace.ts';

/** What the test command does, in this order. A later step runs even when an earlier one failed. */
const steps: readonly (readonly [command: string, ...args: string[]])[] = [
  ['turbo', 'run', 'build', 'typecheck', '--output-logs=errors-only', '--continue'],
  [
    ...(['vitest', 'run', '--reporter=default', '--reporter=json'] as const),
    '--outputFile.json=reports/vitest.json',
  ],
  ['turbo', 'run', 'test:browser', '--only', '--concurrency=1', '--continue'],
];

rmSync(join(root, 'reports'), { recursive: true, force: true });
for (const [command, ...args] of steps) {
  // oxlint-disable-next-line no-await-in-loop -- each step needs what the one before it made
  const code = await show(command, args);
  if (code !== 0) process.exitCode = 1;
}
