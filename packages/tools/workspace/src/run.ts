import { spawn, spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from './workspace.ts';

/** Tools that would like to report home are asked not to. */
const quiet = { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' };

const bins = [
  join(root, 'node_modules/.bin'),
  join(root, 'packages/tools/workspace/node_modules/.bin'),
];

/** The environment in which tools run: the workspace's own programs come first. */
export function environment(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const path = [...bins, process.env['PATH'] ?? ''].join(delimiter);
  return { ...process.env, ...quiet, ...extra, PATH: path };
}

/** The environment of somebody who has not installed this workspace. */
export function outsideEnvironment(
  extra: Readonly<Record<string, string>> = {},
): NodeJS.ProcessEnv {
  const path = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((dir) => !dir.startsWith(root) && !dir.includes('node_modules'))
    .join(delimiter);
  const own = Object.entries(process.env).filter(([key]) => !/^(?:npm|pnpm)_/iu.test(key));
  return { ...Object.fromEntries(own), ...extra, PATH: path };
}

/** What a program said, and whether it was content. */
export interface Outcome {
  readonly ok: boolean;
  readonly output: string;
}

interface Options {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs a program to its end without input, and keeps what it says. */
export function capture(command: string, args: readonly string[], options: Options = {}): Outcome {
  const { cwd = root, env = environment() } = options;
  const result = spawnSync(command, args, {
    cwd,
    env: { ...env, NO_COLOR: '1', FORCE_COLOR: '0' },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 256 * 1024 * 1024,
  });
  const output = `${result.stdout ?? ''}${result.stderr ?? ''}`;
  return result.error === undefined
    ? { ok: result.status === 0, output }
    : { ok: false, output: `${output}${command}: ${result.error.message}\n` };
}

/** Runs a program whose output goes straight to the terminal, and returns its exit code. */
export function show(
  command: string,
  args: readonly string[],
  options: Options = {},
): Promise<number> {
  const { cwd = root, env = environment() } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'inherit', 'inherit'] });
    const pass = (signal: NodeJS.Signals) => child.kill(signal);
    process.on('SIGINT', pass).on('SIGTERM', pass);
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      resolve(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1));
    });
  });
}
