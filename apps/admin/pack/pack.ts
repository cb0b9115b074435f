import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type Rollup } from 'vite';

const app = join(import.meta.dirname, '..');
const root = join(app, '../..');
const out = join(app, 'dist/pack');

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
}

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Manifest;

/** The package that a module belongs to. */
function homeOf(module: string): string | undefined {
  for (let at = dirname(module); at !== dirname(at); at = dirname(at)) {
    const manifest = join(at, 'package.json');
    if (existsSync(manifest) && read(manifest).name !== undefined) return at;
  }
  return undefined;
}

/** What the licences of others ask for: their text, for each package whose code is in the tarball. */
function notices(modules: readonly string[]): string {
  const homes = new Set(
    modules
      .filter((id) => id.includes('node_modules'))
      .flatMap((id) => homeOf(id.split('?')[0] ?? id) ?? []),
  );
  const parts = [...homes].toSorted().map((home) => {
    const { name, version, license } = read(join(home, 'package.json'));
    const file = readdirSync(home).find((one) => /^licen[cs]e/iu.test(one));
    const text = file === undefined ? '' : readFileSync(join(home, file), 'utf8').trim();
    return `${name} ${version}: ${license}\n\n${text}`;
  });
  return `Code of these packages is part of this one.\n\n${parts.join('\n\n---\n\n')}\n`;
}

type Output = Rollup.RollupOutput | readonly Rollup.RollupOutput[];

const modulesOf = (output: Output): string[] =>
  [output]
    .flat()
    .flatMap((one) => one.output)
    .flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));

/** Builds server and client with all they use into one package without dependencies, and packs it. */
async function pack(): Promise<string> {
  rmSync(out, { recursive: true, force: true });
  const server = await build({
    root: app,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['pg-native', 'pg-cloudflare'] },
    build: {
      ssr: 'src/server/main.ts',
      outDir: join(out, 'server'),
      target: 'node22',
      emptyOutDir: true,
      minify: false,
    },
  });
  const client = await build({
    root: app,
    logLevel: 'warn',
    build: { outDir: join(out, 'client') },
  });
  const modules = [...modulesOf(server as Output), ...modulesOf(client as Output)];
  const { version } = read(join(root, 'packages/protocols/package.json'));
  const manifest = {
    name: 'openketamine-clinic',
    version,
    description:
      "A clinic's day: floor, sessions, patients, plans from cited protocols. Not a medical device.",
    license: 'Apache-2.0',
    type: 'module',
    bin: { 'openketamine-clinic': 'server/main.js' },
    engines: { node: '>=22.18' },
    files: ['server', 'client', 'LICENSE', 'NOTICE', 'THIRD-PARTY'],
  };
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
  for (const name of ['LICENSE', 'NOTICE']) cpSync(join(root, name), join(out, name));
  cpSync(join(app, 'README.md'), join(out, 'README.md'));
  writeFileSync(join(out, 'THIRD-PARTY'), notices(modules));
  const printed = execFileSync('npm', ['pack', '--json', '--pack-destination', app], {
    cwd: out,
    encoding: 'utf8',
  });
  const [packed] = JSON.parse(printed) as { filename: string }[];
  return join(app, packed?.filename ?? '');
}

console.log(await pack());
