import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { programFor } from '../src/program.js';

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
const options = readme.slice(readme.indexOf('### Options'), readme.indexOf('Data goes to'));

const { commands } = programFor({
  out: () => undefined,
  note: () => undefined,
  readStdin: () => '',
  now: () => new Date(0),
  color: false,
  columns: 80,
});

/** The part of the README about one command: its table, or its row. */
function partOf(command: string): string {
  const table = options.indexOf(`| \`${command}\``);
  if (table === -1) return '';
  const end = options.indexOf(command === 'plan' ? '\n\n' : '\n', table);
  return options.slice(table, end);
}

/** Said once, of every command. */
const everywhere = '--json';

test.each(commands.map((command) => [command.name(), command] as const))(
  'the README names every option of %s, and none that it does not have',
  (name, command) => {
    const named = partOf(name).match(/--[a-z][a-z-]*/gu) ?? [];
    // a command may have commands of its own
    const all = [command, ...command.commands].flatMap(({ options: own }) => own);
    const known = all.flatMap(({ long }) =>
      long === undefined || long === null || long === everywhere ? [] : [long],
    );
    expect([...new Set(named)].toSorted()).toEqual([...new Set(known)].toSorted());
  },
);

test('the README names every command', () => {
  for (const command of commands) expect(readme).toContain(`\`${command.name()}`);
  expect(options).toContain(`\`${everywhere}\``);
});
