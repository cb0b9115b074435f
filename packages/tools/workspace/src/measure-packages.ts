import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { filesOf, installedPackages, installTarballs } from './installed.ts';
import { packedPackages, packedIn, type Packed } from './pack.ts';
import { typicalUses } from './typical-uses.ts';
import { publicMembers } from './workspace.ts';

// Prints one row for each public package: what it weighs packed, unpacked and installed alone with npm, what its import
// costs, and what its typical use weighs in a bundle. Not a gate: install and import times belong to one machine.
//   node packages/tools/workspace/src/measure-packages.ts [folder of tarballs]

const kB = (bytes: number) => String(Math.round(bytes / 1000));
const MB = (bytes: number) => (bytes / 1e6).toFixed(1);

/** Our packages that a package needs, itself included. */
function closure(entry: Packed, all: readonly Packed[], seen = new Set<Packed>()): Set<Packed> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  for (const name of Object.keys(entry.manifest.dependencies ?? {})) {
    const next = all.find(({ manifest }) => manifest.name === name);
    if (next !== undefined) closure(next, all, seen);
  }
  return seen;
}

/** Median of processor milliseconds that a first import takes, over five processes. */
function importTime(dir: string, specifier: string): string {
  const program = `const before = process.cpuUsage();
await import(${JSON.stringify(specifier)});
const { user, system } = process.cpuUsage(before);
console.log(Math.round((user + system) / 1000));`;
  writeFileSync(join(dir, 'import-one.mjs'), program);
  const times = Array.from({ length: 5 }, () =>
    Number(spawnSync(process.execPath, ['import-one.mjs'], { cwd: dir, encoding: 'utf8' }).stdout),
  ).toSorted((a, b) => a - b);
  return String(times[2]);
}

async function bundled(dir: string, code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: dir, loader: 'js' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'silent',
  });
  return kB(gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length);
}

async function measure(entry: Packed, all: readonly Packed[], into: string): Promise<string[]> {
  const dir = join(into, entry.manifest.name.replace('/', '-'));
  mkdirSync(dir);
  const { ok, output } = installTarballs(dir, [...closure(entry, all)]);
  if (!ok) throw new Error(`${entry.manifest.name}: ${output}`);
  const installed = installedPackages(dir);
  const itself = installed.find(({ name }) => name === entry.manifest.name);
  const weight = installed.reduce((sum, { bytes }) => sum + bytes, 0);
  return [
    entry.manifest.name.replace('@openketamine/', ''),
    kB(entry.bytes),
    kB(itself?.bytes ?? 0),
    String(installed.length),
    MB(weight),
    entry.manifest.exports?.['.'] === undefined ? '' : importTime(dir, entry.manifest.name),
  ];
}

const [folder] = process.argv.slice(2);
const packed = folder === undefined ? packedPackages() : packedIn(folder, publicMembers());
const into = mkdtempSync(join(tmpdir(), 'openketamine-measure-'));
try {
  console.log('| package | packed kB | unpacked kB | packages installed | MB | import ms |');
  console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
  for (const entry of packed) {
    // oxlint-disable-next-line no-await-in-loop -- times are only fair one after the other
    console.log(`| ${(await measure(entry, packed, into)).join(' | ')} |`);
  }
  const dir = join(into, 'together');
  mkdirSync(dir);
  const together = installTarballs(dir, packed);
  if (!together.ok) throw new Error(together.output);
  const all = readdirSync(join(dir, 'node_modules')).length;
  const unpacked = installedPackages(dir).filter(({ name }) => name.includes('openketamine'));
  const files = unpacked.reduce((sum, { dir: place }) => sum + filesOf(place).length, 0);
  const bytes = unpacked.reduce((sum, installed) => sum + installed.bytes, 0);
  console.log(
    `\n${unpacked.length} of ours: ${MB(bytes)} MB unpacked, ${files} files; ${all} names\n`,
  );
  console.log('| typical use | gzip kB |\n| --- | ---: |');
  for (const { use, code } of typicalUses) {
    // oxlint-disable-next-line no-await-in-loop -- keeps memory low
    const size = await bundled(dir, code).catch(
      (error: unknown) => `(${String(error).slice(0, 80)})`,
    );
    console.log(`| ${use} | ${size} |`);
  }
} finally {
  rmSync(into, { recursive: true, force: true });
}
