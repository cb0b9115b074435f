import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const here = import.meta.dirname;
const core = dirname(require.resolve('@docusaurus/core/package.json'));
const quick = process.env['DOCS_QUICK'] === '1';

/** The folder into which the pages of the API are built, before they are put beside the others. */
const apart = join(here, '.docusaurus/built-api');

interface Step {
  readonly name: string;
  readonly run: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** A part of the site. The heap is bounded, in megabytes: without a bound it grows for as long as the machine has room. */
const docusaurus = (part: string, ...options: readonly string[]): Step => ({
  name: `Docusaurus, ${part}`,
  run: ['--max-old-space-size=1000', join(core, 'bin/docusaurus.mjs'), 'build', ...options],
  env: {
    DOCS_PART: part,
    DOCUSAURUS_GENERATED_FILES_DIR_NAME: `.docusaurus/${part}`,
    // Where Docusaurus finds what it asks for beside itself, as its own command says it.
    NODE_PATH: join(core, '../..'),
    // The finish takes out what is idle; Docusaurus would parse every page once more for it.
    SKIP_HTML_MINIFICATION: 'true',
  },
});

/** The steps of a build, each a process of its own, so that one gives back its memory before the next. */
const steps: readonly Step[] = [
  { name: 'pages from data', run: [join(here, 'generate/main.mts')] },
  ...(quick
    ? []
    : [
        {
          name: 'pages of the API',
          run: ['--max-old-space-size=1000', join(here, 'generate/api.mts')],
        },
        docusaurus('api', '--out-dir', apart),
      ]),
  docusaurus('site'),
  { name: 'finish', run: [join(here, 'finish/main.mts')] },
];

for (const { name, run, env = {} } of steps) {
  const from = performance.now();
  if (name === 'finish' && existsSync(apart)) {
    cpSync(apart, join(here, 'build'), { recursive: true, force: false });
    rmSync(apart, { recursive: true });
  }
  const { status, signal } = spawnSync(process.execPath, run, {
    cwd: here,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) {
    console.error(`${name}: ${signal ?? `exit code ${status}`}`);
    process.exit(status ?? 1);
  }
  console.log(`${name}: ${Math.round((performance.now() - from) / 100) / 10} s`);
}
