import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumArgs, chromiumPath } from '../browser.ts';
import type { Gate } from '../gate.ts';
import { installTarballs } from '../installed.ts';
import { packedPackages } from '../pack.ts';
import { capture, environment, outsideEnvironment, type Outcome } from '../run.ts';
import { root } from '../workspace.ts';

/** What the examples need beside our packages, as their readers install it. */
const theirs = ['react@^19', 'react-dom@^19', '@types/react@^19', '@types/react-dom@^19', '@types/node@^24', 'jest@^30']; // prettier-ignore

interface Scripts {
  readonly build?: string;
  readonly start?: string;
  readonly test?: string;
}

const scriptsOf = (dir: string): Scripts =>
  (JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8')) as { scripts: Scripts }).scripts;

/** Types as a project with Node's own resolution sees them, and as one with a bundler does. */
function typesOf(dir: string): Outcome {
  const env = environment();
  const own = capture('tsc', ['-p', '.'], { cwd: dir, env });
  if (!own.ok) return own;
  const bundler = ['-p', '.', '--noEmit', '--module', 'esnext', '--moduleResolution', 'bundler'];
  return capture('tsc', bundler, { cwd: dir, env });
}

const isThere = (command: string, ...args: string[]): boolean =>
  capture(command, args, { env: outsideEnvironment() }).ok;

/** Why an example cannot be tried on this machine, or nothing. */
function missing(name: string): string | undefined {
  if (name === 'python' && !isThere('python3', '--version')) return 'no python3 here';
  if (name === 'r' && !isThere('Rscript', '-e', 'library(jsonlite)')) {
    return 'no R with jsonlite here';
  }
  return undefined;
}

function tryOne(dir: string, name: string): Outcome {
  const reason = missing(name);
  if (reason !== undefined) return { ok: true, output: `${name}: skipped, ${reason}\n` };
  const { build, start, test } = scriptsOf(dir);
  if (build !== undefined) {
    const types = typesOf(dir);
    if (!types.ok) return { ok: false, output: `${name} does not compile:\n${types.output}` };
  }
  const script = test ?? start;
  if (script === undefined) return { ok: true, output: '' };
  const ran = capture('sh', ['-c', script], { cwd: dir, env: outsideEnvironment() });
  if (!ran.ok) return { ok: false, output: `${name}: ${script}\n${ran.output}` };
  const expected = join(dir, 'expected.txt');
  if (existsSync(expected) && readFileSync(expected, 'utf8') !== ran.output) {
    const output = `${name} prints\n${ran.output}\nand not, as expected.txt says,\n${readFileSync(expected, 'utf8')}`;
    return { ok: false, output };
  }
  return { ok: true, output: '' };
}

const kinds: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };

/** Serves files as any web server does: no bundler, no rewriting. */
function serve(dir: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = join(dir, normalize(new URL(request.url ?? '/', 'http://localhost').pathname));
    const kind = kinds[extname(path)];
    if (kind === undefined || !existsSync(path)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': kind }).end(readFileSync(path));
  });
  return new Promise((resolve) => {
    server.listen(0, () => resolve(server));
  });
}

/** What a page shows once its modules have run, as Chromium prints it. */
async function tryPage(dir: string): Promise<Outcome> {
  const browser = await chromiumPath();
  if (browser === undefined) return { ok: true, output: 'browser: skipped, no Chromium here\n' };
  const server = await serve(dir);
  try {
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const url = `http://localhost:${port}/browser/index.html`;
    const dump = await printed(browser, url);
    const shown = [...dump.matchAll(/<li>(?<text>[^<]*)<\/li>/gu)].map(
      ({ groups }) => groups?.['text'],
    );
    const expected = readFileSync(join(dir, 'browser/expected.txt'), 'utf8').trimEnd().split('\n');
    const ok = JSON.stringify(shown) === JSON.stringify(expected);
    return { ok, output: ok ? '' : `browser shows ${shown.join(', ')}\n${dump.slice(0, 2000)}` };
  } finally {
    server.close();
  }
}

/** The document of a page after its scripts have run. */
async function printed(executablePath: string, url: string): Promise<string> {
  const browser = await chromium.launch({ executablePath, args: [...chromiumArgs] });
  try {
    const page = await browser.newPage();
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('requestfailed', (request) => wrong.push(`no answer from ${request.url()}`));
    page.on('response', (response) => {
      if (!response.ok()) wrong.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    return `${await page.content()}${wrong.join('\n')}`;
  } finally {
    await browser.close();
  }
}

async function tryAll(dir: string): Promise<Outcome> {
  const installing = installTarballs(dir, packedPackages(), { more: theirs });
  if (!installing.ok) return installing;
  cpSync(join(root, 'docs/examples'), dir, { recursive: true });
  const names = readdirSync(dir).filter((name) => existsSync(join(dir, name, 'package.json')));
  const done: Outcome[] = [];
  for (const name of names) {
    symlinkSync(join(dir, 'node_modules'), join(dir, name, 'node_modules'));
    done.push(tryOne(join(dir, name), name));
  }
  done.push(await tryPage(dir));
  return {
    ok: done.every(({ ok }) => ok),
    output: `${names.length} examples\n${done.map(({ output }) => output).join('')}`,
  };
}

export const examples: Gate = {
  name: 'examples',
  description:
    'The example projects install the packed packages, compile strictly, run, and print what they say they print.',
  fix: 'Run the example that is named by hand, or mend its expected.txt where the new output is right.',
  needsBuild: true,
  async run() {
    const dir = mkdtempSync(join(tmpdir(), 'openketamine-examples-'));
    try {
      return await tryAll(dir);
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  },
};
