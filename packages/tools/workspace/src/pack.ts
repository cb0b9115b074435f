import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { capture } from './run.ts';
import { publicMembers, root, type Member } from './workspace.ts';

/** A package as it would be published. */
export interface Packed {
  readonly member: Member;
  /** Absolute path of the tarball. */
  readonly tarball: string;
}

/** The package manager exactly as the README runs it, so that it is there on every machine. */
function packageManager(): { command: string; args: string[] } {
  const { packageManager: spec } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return { command: 'npx', args: ['--yes', String(spec)] };
}

function packOne(member: Member, into: string): Packed {
  const { command, args } = packageManager();
  const before = new Set(readdirSync(into));
  const packing = capture(command, [...args, 'pack', '--pack-destination', into], {
    cwd: member.dir,
  });
  const made = readdirSync(into).find((name) => !before.has(name));
  if (!packing.ok || made === undefined) {
    throw new Error(`${member.manifest.name} could not be packed:\n${packing.output}`);
  }
  return { member, tarball: join(into, made) };
}

let packed: readonly Packed[] | undefined;

/** Every public package as it would be published. Packed once; the tarballs go when the process ends. */
export function packedPackages(): readonly Packed[] {
  if (packed === undefined) {
    const into = mkdtempSync(join(tmpdir(), 'openketamine-pack-'));
    process.once('exit', () => rmSync(into, { recursive: true, force: true }));
    packed = publicMembers().map((member) => packOne(member, into));
  }
  return packed;
}
