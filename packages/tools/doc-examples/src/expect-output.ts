import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { members, root } from '@openketamine/workspace-tools';
import { expect } from 'vitest';

/** Splits a command line at spaces, except inside quotes. */
export function words(command: string): string[] {
  const found = command.matchAll(/(?:[^\s'"]|'[^']*'|"[^"]*")+/gu);
  return [...found].map(([word]) => word.replaceAll(/'([^']*)'|"([^"]*)"/gu, '$1$2'));
}

/** Whether printed lines are the expected ones; a line of three dots stands for any lines. */
export function matches(printed: readonly string[], expected: readonly string[]): boolean {
  const [first, ...rest] = expected;
  if (first === undefined) return printed.length === 0;
  if (first.trim() === '...') {
    return printed.some((_, from) => matches(printed.slice(from), rest)) || matches([], rest);
  }
  return printed[0]?.trimEnd() === first.trimEnd() && matches(printed.slice(1), rest);
}

/** Runs the built command line and compares what it prints. */
export function expectOutput(command: string, expected: readonly string[]): void {
  const cli = members().find((member) => member.manifest.name === 'openketamine');
  const program = join(cli?.dir ?? '', cli?.manifest.bin?.['openketamine'] ?? '');
  const result = spawnSync(process.execPath, [program, ...words(command)], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  const printed = (result.stdout + result.stderr).trimEnd().split('\n');
  if (!matches(printed, expected)) expect(printed.join('\n')).toBe(expected.join('\n'));
}
