import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const app = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'clinic-install-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Somebody else's machine: this Node and npm, nothing of the workspace. */
const environment = {
  PATH: [dirname(process.execPath), '/usr/local/bin', '/usr/bin', '/bin'].join(':'),
  HOME: folder,
  PORT: '0',
  CLINIC_LOG: 'none',
};

interface Started {
  readonly process: ChildProcess;
  readonly address: string;
  readonly code: string | undefined;
  readonly ms: number;
}

function start(tarball: string): Promise<Started> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const server = spawn(
      'npx',
      ['--yes', '--offline', `--package=${tarball}`, 'openketamine-clinic'],
      {
        cwd: folder,
        env: environment,
        detached: true,
      },
    );
    let said = '';
    server.stdout.setEncoding('utf8');
    server.stdout.on('data', (text: string) => {
      said += text;
      const address = /http:\/\/127\.0\.0\.1:\d+/u.exec(said)?.[0];
      const code = /account: (?<code>\w+)/u.exec(said)?.groups?.['code'];
      if (address !== undefined) {
        resolve({ process: server, address, code, ms: Math.round(performance.now() - began) });
      }
    });
    server.stderr.on('data', (text: Buffer) => {
      said += text.toString();
    });
    server.once('exit', () => reject(new Error(said)));
  });
}

function stop({ process: server }: Started): Promise<void> {
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    process.kill(-(server.pid ?? 0), 'SIGTERM');
  });
}

test('one npm command starts it in an empty folder with its data beside it, and a later start finds them', async () => {
  const printed = execFileSync(process.execPath, [join(app, 'pack/pack.ts')], { encoding: 'utf8' });
  const tarball = printed.trim().split('\n').at(-1) ?? '';
  expect(existsSync(tarball)).toBe(true);
  const first = await start(tarball);
  const send = async (path: string, body: unknown, cookie = '') =>
    await fetch(`${first.address}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Cookie: cookie },
      body: JSON.stringify(body),
    });
  expect((await fetch(first.address)).status).toBe(200);
  expect((await fetch(`${first.address}/api/patients`)).status).toBe(401);
  const setup = await send('/api/setup', {
    code: first.code,
    name: 'First',
    password: 'a long enough word',
  });
  expect(setup.status).toBe(200);
  await stop(first);
  expect(existsSync(join(folder, 'clinic-data/clinic.sqlite'))).toBe(true);

  const second = await start(tarball);
  // who has an account needs no code any more, and signs in with what was chosen
  expect(second.code).toBeUndefined();
  const signIn = await fetch(`${second.address}/api/signin`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ name: 'First', password: 'a long enough word' }),
  });
  expect(signIn.status).toBe(200);
  await stop(second);
  console.log(`started in ${first.ms} ms the first time, ${second.ms} ms the second`);
  const notices = readFileSync(join(app, 'dist/pack/THIRD-PARTY'), 'utf8');
  for (const name of ['hono', 'kysely', 'react', 'react-aria-components', 'pg', 'zod']) {
    expect(notices).toMatch(new RegExp(`^${name} \\d`, 'mu'));
  }
});
