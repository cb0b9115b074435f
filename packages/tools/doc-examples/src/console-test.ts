import type { Example } from './example.ts';

/** A command and what it prints. */
export interface Session {
  readonly command: string;
  readonly output: readonly string[];
}

/** The commands of a console session, each with the lines under it. `$ ` begins a command, `\` goes on. */
export function sessions(code: string): Session[] {
  const found: { command: string; output: string[] }[] = [];
  let continues = false;
  for (const line of code.split('\n')) {
    const last = found.at(-1);
    if (continues && last !== undefined) {
      last.command += ` ${line.trim().replace(/\\$/u, '').trim()}`;
    } else if (line.startsWith('$ ')) {
      found.push({ command: line.slice(2).replace(/\\$/u, '').trim(), output: [] });
    } else {
      last?.output.push(line);
      continue;
    }
    continues = line.endsWith('\\');
  }
  return found.map(({ command, output }) => ({
    command,
    output: output.join('\n').trimEnd().split('\n'),
  }));
}

/** What runs as `openketamine`: alone, or through npx or pnpm. */
const own = /^(?:npx (?:--yes )?|pnpm )?(?:@openketamine\/cli|openketamine)\s/u;

/** A console session as a test file: each `openketamine` command has to print what stands under it. */
export function consoleTest(example: Example): string | undefined {
  const where = `${example.file}:${example.line}`;
  const runs = sessions(example.code).filter(({ command }) => own.test(command));
  if (runs.length === 0) return undefined;
  const tests = runs.map(
    ({ command, output }) => `test(${JSON.stringify(`${where} ${command}`)}, () => {
  expectOutput(${JSON.stringify(command.replace(own, ''))}, ${JSON.stringify(output)});
});`,
  );
  return `// From ${where}. Made by the build; do not edit.
import { test } from 'vitest';
import { expectOutput } from '../src/expect-output.ts';

${tests.join('\n')}
`;
}
