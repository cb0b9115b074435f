import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { capture } from './run.ts';
import { publicMembers, root, type Manifest, type Member } from './workspace.ts';

/** A package as it would be published. */
export interface Packed {
  readonly member: Member;
  /** Absolute path of the tarball. */
  readonly tarball: string;
  /** Size of the tarball. */
  readonly bytes: number;
  /** Its files, as they lie in the package, and their sizes. */
  readonly files: ReadonlyMap<string, number>;
  /** The package.json that is published. */
  readonly manifest: Manifest;
}

function packedAs(member: Member, tarball: string): Packed {
  const { output } = capture('tar', ['-xzOf', tarball, 'package/package.json']);
  const manifest = JSON.parse(output) as Manifest;
  const listed = capture('tar', ['-tvzf', tarball]).output.split('\n');
  const files = new Map(
    listed.flatMap((line) => {
      const [, size, path] = /^-\S+\s+\S+\s+(\d+)\s.*\spackage\/(.+)$/u.exec(line) ?? [];
      return path === undefined ? [] : [[path, Number(size)] as const];
    }),
  );
  return { member, tarball, bytes: statSync(tarball).size, files, manifest };
}

/** What a package weighs once it is unpacked. */
export function unpackedBytes({ files }: Packed): number {
  return [...files.values()].reduce((sum, bytes) => sum + bytes, 0);
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
  return packedAs(member, join(into, made));
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

/** Packages that were packed before into a folder, such as those of another commit. */
export function packedIn(folder: string, members: readonly Member[]): readonly Packed[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tgz'))
    .toSorted()
    .flatMap((name) => {
      const member = members.find((entry) => {
        const plain = entry.manifest.name.replace('@', '').replace('/', '-');
        return name === `${plain}-${entry.manifest.version}.tgz`;
      });
      return member === undefined ? [] : [packedAs(member, join(folder, name))];
    });
}
