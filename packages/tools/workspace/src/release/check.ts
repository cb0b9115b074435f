import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Gate } from '../gate.ts';
import { importer } from '../gates/install.ts';
import { publishedShape } from '../gates/published-shape.ts';
import { roundTrip } from '../gates/round-trip.ts';
import { size } from '../gates/size.ts';
import { weight } from '../gates/weight.ts';
import { packedPackages } from '../pack.ts';
import { capture, environment, outsideEnvironment, type Outcome } from '../run.ts';
import { entries, members, root, type Member } from '../workspace.ts';
import { bomProblems, readBom, writeBom } from './bom.ts';
import { npmConsumer, pnpmConsumer } from './consumer.ts';
import { leaksIn, privateDependencies } from './leaks.ts';
import { nodePrograms } from './nodes.ts';

const outcome = (found: readonly string[], says = ''): Outcome => ({
  ok: found.length === 0,
  output: [says, ...found].filter((line) => line !== '').map((line) => `${line}\n`).join(''), // prettier-ignore
});

const specifiers = (of: readonly Member[]) => of.flatMap((member) => entries(member).map(({ specifier }) => specifier)); // prettier-ignore

/** What an import of everything lacks on one Node, in words. */
function lackingOn(node: string, dir: string): readonly string[] {
  writeFileSync(join(dir, 'import-all.js'), importer(packedPackages()));
  const { ok, output } = capture(node, ['import-all.js'], { cwd: dir, env: outsideEnvironment() });
  if (!ok) return [output];
  const { lacking } = JSON.parse(output) as { lacking: readonly (readonly [string, string])[] };
  return lacking.map((pair) => pair.join(': '));
}

const npm: Gate = {
  name: 'npm',
  description: 'In an empty project npm installs every package.',
  fix: 'Look for a dependency that the registry does not have.',
  run: () => npmConsumer().outcome,
};

const pnpm: Gate = {
  name: 'pnpm',
  description: 'In an empty project pnpm installs every package, and each entry can be imported.',
  fix: 'Name in `dependencies` what the package imports: pnpm shows only what is named.',
  run() {
    const dir = mkdtempSync(join(tmpdir(), 'openketamine-pnpm-'));
    try {
      const installing = pnpmConsumer(packedPackages(), dir);
      return installing.ok ? outcome(lackingOn(process.execPath, dir)) : installing;
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  },
};

const everyNode: Gate = {
  name: 'nodes',
  description: 'Each entry can be imported under Node 20, 22 and 24, and a course is planned.',
  fix: 'Take out what the oldest Node does not have.',
  run() {
    const { dir, outcome: installing } = npmConsumer();
    if (!installing.ok) return installing;
    const nodes = nodePrograms();
    const cli = join(dir, 'node_modules/openketamine/dist/main.js');
    const found = nodes.flatMap(({ version, path }) => {
      const planning = capture(path, [cli, 'plan', 'ketamine-iv-trd-six-over-three-weeks', '--start', '2025-01-06', '--weight', '80', '--json'], { cwd: dir, env: outsideEnvironment() }); // prettier-ignore
      const course = planning.ok && planning.output.includes('"sessions"') ? [] : [planning.output];
      return [...lackingOn(path, dir), ...course].map((line) => `Node ${version}: ${line}`);
    });
    return outcome(found, `Node ${nodes.map(({ version }) => version).join(', ')}`);
  },
};

/** Entries that no browser loads, each with the reason. */
const notForBrowsers: Readonly<Record<string, string>> = {
  '@openketamine/pharmacokinetics/workers': 'starts threads of Node',
  '@openketamine/care-plan/pdf': 'writes with packages of Node',
};

const browser: Gate = {
  name: 'browser-bundle',
  description: 'Each entry that a browser may load goes into a bundle without anything of Node.',
  fix: 'Move what needs Node behind an entry of its own, and say why in `notForBrowsers`.',
  async run() {
    const { dir, outcome: installing } = npmConsumer();
    if (!installing.ok) return installing;
    const packages = packedPackages().filter(({ manifest }) => manifest.bin === undefined);
    const wanted = specifiers(packages.map(({ member }) => member)).filter((name) => notForBrowsers[name] === undefined); // prettier-ignore
    const found: string[] = [];
    for (const specifier of wanted) {
      try {
        // oxlint-disable-next-line no-await-in-loop -- one after the other keeps memory low
        await build({ stdin: { contents: `import * as entry from ${JSON.stringify(specifier)}; globalThis.entry = entry;`, resolveDir: dir, loader: 'js' }, bundle: true, format: 'esm', platform: 'browser', write: false, logLevel: 'silent' }); // prettier-ignore
      } catch (error) {
        found.push(`${specifier}: ${error instanceof Error ? error.message.slice(0, 300) : String(error)}`); // prettier-ignore
      }
    }
    return outcome(found, `${wanted.length} entries`);
  },
};

const types: Gate = {
  name: 'types',
  description: 'The types of each entry hold, strictly, with nodenext and with a bundler.',
  fix: 'Export the type that the declaration names, or depend on the package that has it.',
  run() {
    const { dir, outcome: installing } = npmConsumer();
    if (!installing.ok) return installing;
    const all = specifiers(packedPackages().map(({ member }) => member));
    writeFileSync(join(dir, 'all.ts'), all.map((name, index) => `export * as e${index} from '${name}';\n`).join('')); // prettier-ignore
    const settings = [
      ['nodenext', '--module', 'nodenext'],
      ['bundler', '--module', 'esnext', '--moduleResolution', 'bundler'],
    ] as const;
    const found = settings.flatMap(([name, ...flags]) => {
      const { ok, output } = capture('tsc', ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--target', 'es2023', '--types', 'node', ...flags, 'all.ts'], { cwd: dir, env: environment() }); // prettier-ignore
      return ok ? [] : [`${name}: ${output}`];
    });
    return outcome(found, `${all.length} entries`);
  },
};

/** Processor milliseconds that the first import of a main entry may take. */
const mostMilliseconds = 2000;

const program = (name: string) => `const before = process.cpuUsage(); await import(${JSON.stringify(name)}); const { user, system } = process.cpuUsage(before); console.log(Math.round((user + system) / 1000));`; // prettier-ignore

const importTime: Gate = {
  name: 'import-time',
  description: `The main entry of each package is imported in less than ${mostMilliseconds} ms of the processor.`,
  fix: 'Load what is large when it is asked for.',
  run() {
    const { dir, outcome: installing } = npmConsumer();
    if (!installing.ok) return installing;
    const times = packedPackages().map(({ manifest: { name } }) => {
      const file = join(dir, 'import-one.mjs');
      writeFileSync(file, program(name));
      const runs = [1, 2, 3].map(() => Number(spawnSync(process.execPath, [file], { cwd: dir, encoding: 'utf8' }).stdout)); // prettier-ignore
      return { name, ms: runs.toSorted((a, b) => a - b)[1] ?? Number.NaN };
    });
    const slow = times.filter(({ ms }) => !(ms < mostMilliseconds));
    return outcome(slow.map(({ name, ms }) => `${name} takes ${ms} ms`), times.map(({ name, ms }) => `${name} ${ms} ms`).join(', ')); // prettier-ignore
  },
};

/** The texts of a tarball, by path. */
function textsOf(tarball: string): readonly (readonly [string, string])[] {
  const dir = mkdtempSync(join(tmpdir(), 'openketamine-texts-'));
  try {
    capture('tar', ['-xzf', tarball, '-C', dir]);
    const below = readdirSync(dir, { recursive: true, withFileTypes: true });
    return below
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path.slice(join(dir, 'package').length + 1), readFileSync(path, 'utf8')] as const;
      });
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

const leaks: Gate = {
  name: 'leaks',
  description:
    'No tarball holds a password, a path of a machine, a test, or a package that is private.',
  fix: 'Take it out of `files`, or out of the text.',
  run() {
    const secret = new Set(members().filter(({ manifest }) => manifest.private === true).map(({ manifest }) => manifest.name)); // prettier-ignore
    const found = packedPackages().flatMap(({ manifest, tarball }) => [
      ...privateDependencies(manifest, secret).map((name) => `${manifest.name} depends on ${name}`),
      ...textsOf(tarball).flatMap(([path, text]) => leaksIn(path, text).map((what) => `${manifest.name}/${path}: ${what}`)), // prettier-ignore
    ]);
    return outcome(found.slice(0, 60));
  },
};

const histories: Gate = {
  name: 'changelogs',
  description:
    'Each tarball has its changelog as data; once it is released, also in words, and both begin with its version.',
  fix: 'Run `pnpm release:version`, then build.',
  run() {
    const found = packedPackages().flatMap(({ manifest, files, member }) => {
      const { name, version } = manifest;
      if (!files.has('changelog.json')) return [`${name} ships no changelog.json`];
      const { releases } = JSON.parse(readFileSync(join(member.dir, 'changelog.json'), 'utf8')) as { releases: { version: string }[] }; // prettier-ignore
      const [newest] = releases;
      if (newest === undefined) return version === '1.0.0' ? [] : [`${name} ${version} is in no changelog`]; // prettier-ignore
      if (!files.has('CHANGELOG.md')) return [`${name} ships no CHANGELOG.md`];
      const words = readFileSync(join(member.dir, 'CHANGELOG.md'), 'utf8');
      return newest.version === version && words.includes(`## ${version}\n`)
        ? []
        : [`${name} is ${version}, and its changelogs begin with ${newest.version}`];
    });
    return outcome(found);
  },
};

const signedForReal: Gate = {
  name: 'sign-offs',
  description: 'No package ships an invented sign-off.',
  fix: 'Take it out: an invented sign-off belongs into a test.',
  run() {
    const found = packedPackages().flatMap(({ manifest, tarball }) =>
      textsOf(tarball)
        .filter(([path, text]) => path.startsWith('reviews/') && /^invented:/mu.test(text))
        .map(([path]) => `${manifest.name}/${path}`),
    );
    return outcome(found);
  },
};

const bill: Gate = {
  name: 'bill-of-materials',
  description:
    'A CycloneDX bill of materials lists every package with its version, and a licence of everything.',
  fix: 'Look at reports/bom.json.',
  run() {
    const { dir, outcome: installing } = npmConsumer();
    if (!installing.ok) return installing;
    const file = 'bom.json';
    const made = writeBom(dir, file);
    if (!existsSync(join(dir, file))) return made;
    mkdirSync(join(root, 'reports'), { recursive: true });
    copyFileSync(join(dir, file), join(root, 'reports/bom.json'));
    const bom = readBom(dir, file);
    const found = bomProblems(
      bom,
      packedPackages().map(({ manifest }) => manifest),
    );
    return outcome(found, `${bom.components.length} components, CycloneDX ${bom.specVersion}`);
  },
};

/** What a release has to be, cheapest first. */
export const releaseChecks: readonly Gate[] = [
  histories,
  leaks,
  signedForReal,
  weight,
  roundTrip,
  size,
  publishedShape,
  npm,
  types,
  browser,
  importTime,
  everyNode,
  pnpm,
  bill,
];
