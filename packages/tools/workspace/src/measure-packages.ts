import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesOf, installedPackages, installTarballs } from './installed.ts';
import { packedPackages, packedIn, unpackedBytes, type Packed } from './pack.ts';
import { bundledSize, typicalUses } from './typical-uses.ts';
import { publicMembers, root } from './workspace.ts';

// Writes docs/contributing/what-packages-weigh.md: what each public package weighs packed, unpacked and installed alone with
// npm, what its import costs, and what typical uses weigh in a bundle. Not a gate: import times belong to one machine.
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

/** What was measured of each package in November 2026, before packages were taken apart: packed, unpacked, installed, MB, import. */
const before: Readonly<Record<string, readonly [number, number, number, number, string]>> = {
  authoring: [27, 96, 4, 9.9, '75'],
  'care-plan': [23, 85, 65, 91.4, '5'],
  conformance: [222, 2709, 48, 70, '541'],
  evidence: [675, 3579, 157, 42.7, '18'],
  figures: [27, 96, 66, 28.2, '367'],
  model: [178, 1855, 2, 10.6, '12'],
  openketamine: [71, 289, 294, 168, ''],
  outcomes: [97, 617, 3, 11.7, '29'],
  pharmacokinetics: [187, 984, 3, 12.7, '42'],
  planner: [142, 616, 21, 58, '82'],
  protocols: [1031, 7765, 3, 19.2, '105'],
  review: [121, 505, 25, 61.6, '428'],
  risk: [431, 3095, 140, 32.3, '39'],
  screening: [106, 437, 25, 17.7, '90'],
  terminology: [244, 1722, 3, 12.6, '30'],
};

/** Figures of before and of now in one cell. */
const cells = (old: readonly (number | string)[] | undefined, now: readonly string[]): string[] =>
  now.map((figure, index) => `${old?.[index] ?? ''} → ${figure}`.replace(/^ → /u, ''));

async function measure(entry: Packed, all: readonly Packed[], into: string): Promise<string[]> {
  const dir = join(into, entry.manifest.name.replace('/', '-'));
  mkdirSync(dir);
  const { ok, output } = installTarballs(dir, [...closure(entry, all)]);
  if (!ok) throw new Error(`${entry.manifest.name}: ${output}`);
  const installed = installedPackages(dir);
  const itself = installed.find(({ name }) => name === entry.manifest.name);
  const weight = installed.reduce((sum, { bytes }) => sum + bytes, 0);
  const name = entry.manifest.name.replace('@openketamine/', '');
  return [
    name,
    ...cells(before[name], [
      kB(entry.bytes),
      kB(itself?.bytes ?? 0),
      String(installed.length),
      MB(weight),
      entry.manifest.exports?.['.'] === undefined ? '' : importTime(dir, entry.manifest.name),
    ]),
  ];
}

const page = join(root, 'docs/contributing/what-packages-weigh.md');

async function tables(packed: readonly Packed[], into: string): Promise<string> {
  const rows: string[] = [];
  for (const entry of packed) {
    // oxlint-disable-next-line no-await-in-loop -- times are only fair one after the other
    rows.push(`| ${(await measure(entry, packed, into)).join(' | ')} |`);
  }
  const dir = join(into, 'together');
  mkdirSync(dir);
  const together = installTarballs(dir, packed);
  if (!together.ok) throw new Error(together.output);
  const ours = installedPackages(dir).filter(({ name }) => name.includes('openketamine'));
  const files = ours.reduce((sum, { dir: place }) => sum + filesOf(place).length, 0);
  const bytes = packed.reduce((sum, entry) => sum + unpackedBytes(entry), 0);
  const uses: string[] = [];
  for (const { use, code, asked, limit, before: old } of typicalUses) {
    // oxlint-disable-next-line no-await-in-loop -- keeps memory low
    const size = await bundledSize(code, dir);
    uses.push(`| ${use} | ${old} → ${size.toFixed(1)} | ${asked ?? ''} | ${limit} |`);
  }
  return `## Each package

| package | packed kB | unpacked kB | packages installed | MB installed | import ms |
| --- | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}

All ${ours.length} together: ${MB(bytes)} MB unpacked (25 before, at most 16), ${files} files (7465 before).

## Typical uses in a browser

| use | gzip kB | aimed at | held at |
| --- | ---: | ---: | ---: |
${uses.join('\n')}
`;
}

const [folder] = process.argv.slice(2);
const packed = folder === undefined ? packedPackages() : packedIn(folder, publicMembers());
const into = mkdtempSync(join(tmpdir(), 'openketamine-measure-'));
try {
  const measured = await tables(packed, into);
  const [head = ''] = readFileSync(page, 'utf8').split('## Each package\n');
  writeFileSync(page, head + measured);
  console.log(measured);
} finally {
  rmSync(into, { recursive: true, force: true });
}
