import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Gate } from '../gate.ts';
import { installTarballs } from '../installed.ts';
import { packedPackages, type Packed } from '../pack.ts';
import { capture, outsideEnvironment, type Outcome } from '../run.ts';
import { entries } from '../workspace.ts';

/** A course everybody can count: six sessions of 40 mg, on Mondays and Thursdays. */
const plan =
  'plan ketamine-iv-trd-six-over-three-weeks --weight 80 --start 2025-01-06 --days mon,thu';
const expected = ['06', '09', '13', '16', '20', '23'].map((day) => `2025-01-${day} 40 mg`);

/** What the command line needs for paper and for public holidays, and who uses it asks for. */
export function optionalPeers(packed: readonly Packed[]): string[] {
  return [
    ...new Set(
      packed.flatMap(({ manifest }) =>
        Object.entries(manifest.peerDependencies ?? {}).map(([name, range]) => `${name}@${range}`),
      ),
    ),
  ];
}

/** A program that imports all there is to import, as a stranger's project would, and says what an entry lacks. */
export function importer(packed: readonly Packed[]): string {
  const specifiers = packed.flatMap(({ member }) =>
    entries(member).map((entry) => entry.specifier),
  );
  return `
const lacking = [];
for (const specifier of ${JSON.stringify(specifiers)}) {
  try {
    const module = await import(specifier);
    if (Object.keys(module).length === 0) lacking.push([specifier, 'exports nothing']);
  } catch (error) {
    lacking.push([specifier, error.code === 'ERR_MODULE_NOT_FOUND' ? error.message : error.stack]);
  }
}
console.log(JSON.stringify({ node: process.version, entries: ${specifiers.length}, lacking }));
`;
}

interface Imported {
  readonly lacking: readonly (readonly [specifier: string, why: string])[];
}

/** An entry whose package says that what it lacks is optional. */
function lacksWhatIsOptional(packed: readonly Packed[]) {
  return ([specifier, why]: readonly [string, string]): boolean =>
    packed.some(
      ({ manifest }) =>
        specifier.startsWith(`${manifest.name}/`) &&
        Object.keys(manifest.peerDependenciesMeta ?? {}).some((name) =>
          why.startsWith(`Cannot find package '${name}'`),
        ),
    );
}

function planned(output: string): string[] {
  const { sessions } = JSON.parse(output) as {
    sessions: { date: string; dose: { value: number; unit: string } }[];
  };
  return sessions.map(({ date, dose }) => `${date} ${dose.value} ${dose.unit}`);
}

function tryOut(dir: string, packed: readonly Packed[]): Outcome {
  const env = outsideEnvironment();
  const run = (...args: string[]) => capture('node', args, { cwd: dir, env });
  const strict = ['--engine-strict'];
  const installing = installTarballs(dir, packed, { also: strict });
  if (!installing.ok) return installing;
  writeFileSync(join(dir, 'import-all.js'), importer(packed));
  const importing = run('import-all.js');
  if (!importing.ok) return importing;
  const { lacking } = JSON.parse(importing.output) as Imported;
  const broken = lacking.filter((entry) => !lacksWhatIsOptional(packed)(entry));
  if (broken.length > 0)
    return { ok: false, output: broken.map((entry) => entry.join(': ')).join('\n') };
  const cli = join(dir, 'node_modules/openketamine/package.json');
  const { bin } = JSON.parse(readFileSync(cli, 'utf8')) as { bin: Record<string, string> };
  const program = join(dir, 'node_modules/openketamine', bin['openketamine'] ?? '');
  const planning = run(program, ...plan.split(' '), '--json');
  if (!planning.ok) return planning;
  const got = planned(planning.output);
  if (JSON.stringify(got) !== JSON.stringify(expected)) {
    const output = `planned: ${got.join(', ')}\nexpected: ${expected.join(', ')}\n`;
    return { ok: false, output };
  }
  writeFileSync(join(dir, 'calendar.json'), '{ "holidays": "US" }');
  const optional = ['--format pdf', '--calendar calendar.json --json'];
  for (const options of optional) {
    const refused = run(program, ...plan.split(' '), ...options.split(' '));
    if (refused.ok || !refused.output.includes('npm install ')) {
      const output = `${options} without its packages should say how to install them:\n${refused.output}`;
      return { ok: false, output };
    }
  }
  const adding = installTarballs(dir, [], { also: strict, more: optionalPeers(packed) });
  if (!adding.ok) return adding;
  const again = run('import-all.js');
  if (!again.ok) return again;
  const left = (JSON.parse(again.output) as Imported).lacking;
  if (left.length > 0)
    return { ok: false, output: left.map((entry) => entry.join(': ')).join('\n') };
  for (const options of optional) {
    const done = run(program, ...plan.split(' '), ...options.split(' '));
    if (!done.ok) return done;
  }
  return { ok: true, output: again.output };
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
