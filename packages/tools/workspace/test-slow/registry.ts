import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { capture, outsideEnvironment } from '../src/run.ts';
import { root } from '../src/workspace.ts';

/** What is installed to run a registry; one of its parts is asked for by a tag that mirrors of npm do not have. */
const manifest = {
  private: true,
  dependencies: { verdaccio: '6.10.4' },
  overrides: { 'node-fetch': '2.7.0' },
};

/** The program of verdaccio, fetched once. */
function verdaccio(): string {
  const dir = join(root, 'node_modules/.cache/openketamine-registry');
  const program = join(dir, 'node_modules/verdaccio/bin/verdaccio');
  if (!existsSync(program)) {
    mkdirSync(dir, { recursive: true });
    writeFileSync(join(dir, 'package.json'), JSON.stringify(manifest));
    const { ok, output } = capture('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: dir, env: outsideEnvironment() }); // prettier-ignore
    if (!ok) throw new Error(`verdaccio could not be fetched:\n${output}`);
  }
  return program;
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/** What npm is told on this machine, such as its registry or the certificates of a network behind a proxy. */
function npmIs(name: string): string | undefined {
  const { ok, output } = capture('npm', ['config', 'get', name], { env: outsideEnvironment() });
  const value = output.trim();
  return ok && value !== '' && value !== 'null' && value !== 'undefined' ? value : undefined;
}

/** A registry on this machine. It keeps our packages itself, and fetches what they need from the registry of npm. */
export interface LocalRegistry {
  readonly url: string;
  readonly stop: () => void;
}

/** Starts verdaccio in a folder and waits until it answers. */
export async function startRegistry(dir: string): Promise<LocalRegistry> {
  const port = await freePort();
  mkdirSync(dir, { recursive: true });
  const config = join(dir, 'config.yaml');
  const certificates = npmIs('cafile');
  const uplink = {
    url: npmIs('registry') ?? 'https://registry.npmjs.org/',
    maxage: '60m',
    timeout: '120s',
    max_fails: 20,
    ...(certificates === undefined ? {} : { ca: readFileSync(certificates, 'utf8') }),
  };
  writeFileSync(
    config,
    `storage: ${join(dir, 'storage')}
uplinks:
  npmjs: ${JSON.stringify(uplink)}
packages:
  '@openketamine/*': { access: $all, publish: $all, unpublish: $all }
  'openketamine': { access: $all, publish: $all, unpublish: $all }
  '**': { access: $all, proxy: npmjs }
auth: { htpasswd: { file: ${join(dir, 'htpasswd')}, max_users: -1 } }
max_body_size: 50mb
log: { type: file, path: ${join(dir, 'log')}, level: warn }
web: { enable: false }
`,
  );
  const child: ChildProcess = spawn(process.execPath, [verdaccio(), '--config', config, '--listen', `127.0.0.1:${port}`], { env: outsideEnvironment(), stdio: 'ignore' }); // prettier-ignore
  const url = `http://127.0.0.1:${port}/`;
  const stop = () => {
    child.kill();
  };
  for (let tried = 0; tried < 120; tried++) {
    // oxlint-disable-next-line no-await-in-loop -- waiting is what this is for
    const answer = await fetch(`${url}-/ping`).catch(() => undefined);
    if (answer?.ok === true) return { url, stop };
    // oxlint-disable-next-line no-await-in-loop -- the same
    await new Promise((resolve) => void setTimeout(resolve, 500));
  }
  stop();
  throw new Error('verdaccio did not start');
}
