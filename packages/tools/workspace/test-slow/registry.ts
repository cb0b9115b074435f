import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { outsideEnvironment } from '../src/run.ts';

const tool = 'verdaccio@6.10.4';

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
  writeFileSync(
    config,
    `storage: ${join(dir, 'storage')}
uplinks:
  npmjs: { url: 'https://registry.npmjs.org/', maxage: 60m, timeout: 120s, max_fails: 20 }
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
  const child: ChildProcess = spawn('npx', ['--yes', tool, '--config', config, '--listen', `127.0.0.1:${port}`], { env: outsideEnvironment(), stdio: 'ignore', detached: true }); // prettier-ignore
  const url = `http://127.0.0.1:${port}/`;
  const stop = () => {
    // npx starts the registry as its child: both belong to the group that was made for them
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid);
  };
  for (let tried = 0; tried < 600; tried++) {
    // oxlint-disable-next-line no-await-in-loop -- waiting is what this is for
    const answer = await fetch(`${url}-/ping`).catch(() => undefined);
    if (answer?.ok === true) return { url, stop };
    // oxlint-disable-next-line no-await-in-loop -- the same
    await new Promise((resolve) => void setTimeout(resolve, 500));
  }
  stop();
  throw new Error('verdaccio did not start');
}
