import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Workspace } from '../test/workspace.js';

/**
 * What somebody waits for between an edit and a pull request, as whole processes: lint of all data, the diff of a library in which every protocol
 * changed, of one file, and the least versions. Processor time is what the process used; elapsed time is longer beside other work.
 */
const main = join(import.meta.dirname, '../dist/main.js');
const folder = 'packages/protocols/data';
const six = `${folder}/ketamine-iv-trd-six-over-three-weeks.yaml`;
let work: Workspace;

beforeAll(() => {
  work = new Workspace();
}, 120_000);
afterAll(() => work.done());

/** Runs once, and says how long it took: elapsed, and by the processor. */
function timed(args: readonly string[]): {
  readonly elapsed: number;
  readonly processor: number;
  readonly out: string;
} {
  const before = performance.now();
  const { stdout, stderr } = spawnSync(
    'bash',
    ['-c', 'TIMEFORMAT="%U %S"; time node "$@"', 'bash', main, ...args],
    {
      cwd: work.dir,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    },
  );
  const elapsed = (performance.now() - before) / 1000;
  const [user = 0, system = 0] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  return { elapsed, processor: user + system, out: stdout };
}

/** Every protocol, in something that its plans show. */
function changeEverything(): void {
  for (const name of readdirSync(join(work.dir, folder)).filter((file) => file.endsWith('.yaml'))) {
    const text = work.read(`${folder}/${name}`);
    const warning =
      'warnings:\n  - { says: Another warning., basis: practice, cite: medscape-ket }\n';
    work.write(`${folder}/${name}`, text.replace(/^warnings:\n/mu, warning));
  }
}

function changeOne(): void {
  work.edit(six, 'value: 0.5, unit: mg/kg', 'value: 0.6, unit: mg/kg');
}

const nothing = (): void => undefined;

interface Row {
  readonly name: string;
  readonly limit: number;
  readonly args: readonly string[];
  readonly prepare: () => void;
}

const rows: readonly Row[] = [
  { name: 'lint of all data', limit: 3, args: ['lint'], prepare: nothing },
  {
    name: 'diff of one file, with plans',
    limit: 1,
    args: ['diff', 'HEAD', six],
    prepare: changeOne,
  },
  {
    name: 'diff of a library in which every protocol changed, with plans',
    limit: 6,
    args: ['diff', '--json'],
    prepare: changeEverything,
  },
  { name: 'bump of the same', limit: 8, args: ['bump', '--json'], prepare: changeEverything },
];

test.each(rows)(
  '$name',
  ({ name, limit, args, prepare }) => {
    work.reset();
    prepare();
    const { elapsed, processor, out } = timed(args);
    const told = `${elapsed.toFixed(2)} s elapsed, ${processor.toFixed(2)} s by the processor`;
    console.log(`${name}: ${told} (asked: under ${limit} s)`);
    expect(args[0] === 'lint' || out.startsWith('{') || out.includes('->')).toBe(true);
  },
  300_000,
);
