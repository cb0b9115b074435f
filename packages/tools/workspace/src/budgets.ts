import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import semver from 'semver';
import { staleFiles } from './lean-dist.ts';
import type { Packed } from './pack.ts';
import { unpackedBytes } from './pack.ts';
import { treeOf } from './tree.ts';

/** What a package may bring along: how many packages, and how many bytes once they are installed. */
interface Budget {
  readonly packages: number;
  readonly bytes: number;
}

const MB = 1_000_000;

/** Rooms whose packages are adopted one by one, each with little beside it. */
const small: Budget = { packages: 6, bytes: 15 * MB };
const budgets: Readonly<Record<string, Budget>> = {
  ground: small,
  data: small,
  engine: small,
  end: { packages: 60, bytes: 60 * MB },
};

/** All tarballs together, unpacked. */
export const together = 16 * MB;

/** Licences that ask for no more than a notice. */
const permissive = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Unlicense',
]);

/** Whether everything that an expression demands, or one of what it offers, is permissive. */
export function isPermissive(license: string | undefined): boolean {
  if (license === undefined) return false;
  const plain = license.replaceAll(/[()]/gu, ' ').trim();
  if (/\sAND\s/u.test(plain)) return plain.split(/\sAND\s/u).every((text) => isPermissive(text));
  if (/\sOR\s/u.test(plain)) return plain.split(/\sOR\s/u).some((text) => isPermissive(text));
  return permissive.has(plain);
}

/** The Nodes on which somebody may install: the oldest of each line that is supported. */
const nodes = ['20.19.0', '22.12.0', '24.0.0'];

const roomOf = (packed: Packed): string =>
  JSON.parse(readFileSync(join(packed.member.dir, 'turbo.json'), 'utf8')).tags[0];

/** What is wrong with what a package brings along, in words. */
export function overweight(packed: Packed, all: readonly Packed[]): string[] {
  const { ours, others } = treeOf(packed.member);
  const { name } = packed.manifest;
  const found: string[] = [];
  const own = ours.map((member) => all.find((entry) => entry.member.dir === member.dir));
  const bytes = [
    ...own.map((entry) => (entry === undefined ? 0 : unpackedBytes(entry))),
    ...others.map((installed) => installed.bytes),
  ].reduce((sum, value) => sum + value, 0);
  const packages = ours.length + others.length;
  const budget = budgets[roomOf(packed)];
  if (budget !== undefined && packages > budget.packages) {
    const names = [
      ...ours.map((our) => our.manifest.name),
      ...others.map((installed) => installed.name),
    ];
    found.push(
      `${name} installs ${packages} packages, at most ${budget.packages}: ${names.join(', ')}`,
    );
  }
  if (budget !== undefined && bytes > budget.bytes) {
    found.push(
      `${name} installs ${(bytes / MB).toFixed(1)} MB, at most ${(budget.bytes / MB).toFixed(1)}`,
    );
  }
  for (const installed of others) {
    if (!isPermissive(installed.license)) {
      found.push(
        `${name} installs ${installed.name}, whose licence is ${installed.license ?? 'not stated'}`,
      );
    }
    for (const node of nodes) {
      if (installed.engines !== undefined && !semver.satisfies(node, installed.engines)) {
        found.push(
          `${name} installs ${installed.name}, which wants Node ${installed.engines}: not ${node}`,
        );
      }
    }
  }
  return found;
}

/** What is wrong with the files of a tarball, in words. */
export function strayFiles({ manifest, member, files }: Packed): string[] {
  const found: string[] = [];
  const stale = staleFiles(member.dir, files.keys());
  if (stale.length > 0) {
    found.push(`${manifest.name} ships ${stale.length} modules whose source is gone: ${stale[0]}`);
  }
  const maps = [...files.keys()].filter((path) => path.endsWith('.map'));
  if (maps.length > 0) {
    found.push(`${manifest.name} ships ${maps.length} maps to sources that it does not ship`);
  }
  const legal = ['LICENSE', ...(manifest.files ?? []).filter((name) => /^[A-Z-]+$/u.test(name))];
  for (const name of legal) {
    if (!files.has(name)) found.push(`${manifest.name} ships no ${name}`);
  }
  return found;
}
