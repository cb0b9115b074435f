import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { show } from './run.ts';
import { inTurn, timeTable, type Step } from './steps.ts';
import { root } from './workspace.ts';

/** What the test command does, in this order. A later step runs even when an earlier one failed. */
const steps: readonly Step[] = [
  {
    title: 'Building packages, app and site, and checking types',
    command: ['turbo', 'run', 'build', 'typecheck', '--output-logs=new-only', '--continue'],
  },
  {
    title: 'Running unit, data, package and example tests',
    command: [
      ...(['vitest', 'run', '--reporter=default', '--reporter=json'] as const),
      '--outputFile.json=reports/vitest.json',
    ],
  },
  {
    title: 'Running browser tests',
    command: ['turbo', 'run', 'test:browser', '--only', '--concurrency=1', '--continue'],
  },
];

rmSync(join(root, 'reports'), { recursive: true, force: true });
const done = await inTurn(steps, {
  run: ([command, ...args]) => show(command, args),
  say: (line) => console.log(line),
  now: () => performance.now(),
});
console.log(timeTable(done));
if (done.some(({ code }) => code !== 0)) process.exitCode = 1;
