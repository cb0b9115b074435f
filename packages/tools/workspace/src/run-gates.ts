import { gates } from './gates/index.ts';
import { judge } from './judge.ts';
import { show } from './run.ts';

const usage = `pnpm gates [NAME...] [--list]

Asks what CI asks of a change besides its tests. Without a name, everything.
`;

/** Returns the exit code: 0 all well, 1 a gate failed, 2 wrong call. */
async function main(argv: readonly string[]): Promise<number> {
  if (argv.includes('--help')) {
    console.log(usage);
    return 0;
  }
  if (argv.includes('--list')) {
    for (const gate of gates) console.log(`${gate.name}: ${gate.description}`);
    return 0;
  }
  const unknown = argv.filter((name) => !gates.some((gate) => gate.name === name));
  if (unknown.length > 0) {
    console.error(`No gate is called ${unknown.join(', ')}.\n\n${usage}`);
    console.error(`Gates: ${gates.map((gate) => gate.name).join(', ')}`);
    return 2;
  }
  const chosen = gates.filter((gate) => argv.length === 0 || argv.includes(gate.name));
  if (chosen.some((gate) => gate.needsBuild === true)) {
    const building = await show('turbo', ['run', 'build', '--output-logs=errors-only']);
    if (building !== 0) return 1;
  }
  const { passed, failed } = await judge(chosen);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
