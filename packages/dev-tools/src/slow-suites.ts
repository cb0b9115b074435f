import type { Gate } from './gate.ts';
import { capture } from './run.ts';
import { members, type Member } from './workspace.ts';

/** The packages with slow suites that a change touches, itself or through a package they use. */
export function touched(base: string | undefined): Member[] {
  const slow = members().filter((member) => member.manifest.scripts?.['test:slow'] !== undefined);
  if (base === undefined) return slow;
  const listing = capture('turbo', ['ls', `--filter=[${base}]`, '--output=json']);
  if (!listing.ok) return slow;
  const { packages } = JSON.parse(listing.output.slice(listing.output.indexOf('{'))) as {
    packages: { items: { name: string }[] };
  };
  const changed = new Set(packages.items.map((one) => one.name));
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
