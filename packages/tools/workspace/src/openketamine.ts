import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { isStale } from './fresh-build.ts';
import { environment } from './run.ts';
import { members, root } from './workspace.ts';

/**
 * Runs the built command line with the caller's arguments, input and output. Builds first when a
 * source or data file is newer than the last build; what the build says goes to stderr.
 */
const stamp = join(root, 'node_modules/.cache/openketamine/built');
const cli = members().find((member) => member.manifest.name === 'openketamine');
const program = cli?.manifest.bin?.['openketamine'];
if (cli === undefined || program === undefined)
  throw new Error('packages/openketamine has no program');

/** Builds and returns the exit code. */
function build(): number {
  const started = new Date();
  const args = ['run', 'build', '--filter=openketamine', '--output-logs=errors-only'];
  const result = spawnSync('turbo', args, {
    cwd: root,
    env: environment(),
    stdio: ['ignore', 2, 2],
  });
  if (result.status === 0) {
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, started.toISOString());
  }
  return result.status ?? 1;
}

function run(): number {
  const cwd = process.env['INIT_CWD'] ?? process.cwd();
  const args = [join(cli?.dir ?? '', program ?? ''), ...process.argv.slice(2)];
  return spawnSync('node', args, { cwd, env: environment(), stdio: 'inherit' }).status ?? 1;
}

const built = existsSync(join(cli.dir, program));
const building = !built || isStale(join(root, 'packages'), stamp) ? build() : 0;
process.exitCode = building === 0 ? run() : 1;
