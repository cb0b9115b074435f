import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Gate } from '../gate.ts';
import { packedPackages, type Packed } from '../pack.ts';
import { capture, outsideEnvironment, type Outcome } from '../run.ts';
import { entries } from '../workspace.ts';

/** A course everybody can count: six sessions of 40 mg, on Mondays and Thursdays. */
const plan =
  'plan ketamine-iv-trd-six-over-three-weeks --weight 80 --start 2025-01-06 --days mon,thu --json';
const expected = ['06', '09', '13', '16', '20', '23'].map((day) => `2025-01-${day} 40 mg`);

/** A program that imports all there is to import, as a stranger's project would. */
function importer(packed: readonly Packed[]): string {
  const specifiers = packed.flatMap(({ member }) => entries(member).map((one) => one.specifier));
  return `
const empty = [];
for (const specifier of ${JSON.stringify(specifiers)}) {
  const module = await import(specifier);
  if (Object.keys(module).length === 0) empty.push(specifier);
}
if (empty.length > 0) throw new Error('nothing is exported by ' + empty.join(', '));
console.log(process.version, ${specifiers.length}, 'entries imported');
`;
}

function planned(output: string): string[] {
  const { sessions } = JSON.parse(output) as {
    sessions: { date: string; dose: { value: number; unit: string } }[];
  };
  return sessions.map(({ date, dose }) => `${date} ${dose.value} ${dose.unit}`);
}

function tryOut(dir: string, packed: readonly Packed[]): Outcome {
  const env = outsideEnvironment();
  writeFileSync(
    join(dir, 'package.json'),
    '{ "name": "stranger", "type": "module", "private": true }',
  );
  const flags = [
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    '--loglevel=error',
  ];
  const tarballs = packed.map((one) => one.tarball);
  const installing = capture('npm', ['install', ...flags, ...tarballs], { cwd: dir, env });
  if (!installing.ok) return installing;
  writeFileSync(join(dir, 'import-all.js'), importer(packed));
  const importing = capture('node', ['import-all.js'], { cwd: dir, env });
  if (!importing.ok) return importing;
  const cli = join(dir, 'node_modules/openketamine/package.json');
  const { bin } = JSON.parse(readFileSync(cli, 'utf8')) as { bin: Record<string, string> };
  const program = join(dir, 'node_modules/openketamine', bin['openketamine'] ?? '');
  const planning = capture('node', [program, ...plan.split(' ')], { cwd: dir, env });
  if (!planning.ok) return planning;
  const got = planned(planning.output);
  return {
    ok: JSON.stringify(got) === JSON.stringify(expected),
    output: `${importing.output}planned: ${got.join(', ')}\nexpected: ${expected.join(', ')}\n`,
  };
}

export const install: Gate = {
  name: 'install',
  description:
    'The packed packages install together in an empty project, import, and plan a course.',
  fix: 'Look for a file that `files` leaves out or a dependency that is only in devDependencies.',
  needsBuild: true,
  run() {
    const dir = mkdtempSync(join(tmpdir(), 'openketamine-install-'));
    try {
      return tryOut(dir, packedPackages());
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  },
};
