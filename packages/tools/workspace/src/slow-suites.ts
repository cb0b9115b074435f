import type { Gate } from './gate.ts';
import { capture } from './run.ts';
import { members, type Member } from './workspace.ts';

/** The names in what `turbo ls` prints: JSON, with its own version before or after it. */
export function namesIn(output: string): string[] {
  const json = output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1);
  const { packages } = JSON.parse(json) as { packages: { items: { name: string }[] } };
  return packages.items.map((entry) => entry.name);
}

/** The packages with slow suites that a change touches, itself or through a package they use. */
export function touched(base: string | undefined): Member[] {
  const slow = members().filter((member) => member.manifest.scripts?.['test:slow'] !== undefined);
  if (base === undefined) return slow;
  const listing = capture('turbo', ['ls', `--filter=[${base}]`, '--output=json']);
  if (!listing.ok) return slow;
  const changed = new Set(namesIn(listing.output));
  return slow.filter((member) => changed.has(member.manifest.name));
}

/** The slow suite of one package, as a gate. */
export function slowSuite(member: Member): Gate {
  const { name } = member.manifest;
  return {
    name: `slow:${name}`,
    description: `The slow suite of ${name} passes.`,
    fix: `Run \`pnpm turbo run test:slow --filter=${name}\`.`,
    run: () => capture('turbo', ['run', 'test:slow', `--filter=${name}`, '--output-logs=full']),
  };
}
