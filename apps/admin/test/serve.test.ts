import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readConfig } from '../src/server/config.js';
import { jsonLog } from '../src/server/log.js';
import { serveClinic, type Serving } from '../src/server/serve.js';

const folder = mkdtempSync(join(tmpdir(), 'clinic-serve-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const client = join(folder, 'client');
mkdirSync(client);
writeFileSync(join(client, 'index.html'), '<!doctype html><title>client</title>');

let made = 0;
interface Started extends Serving {
  readonly said: readonly string[];
  readonly logged: readonly string[];
}

async function start(more: Record<string, string> = {}, data?: string): Promise<Started> {
  made += 1;
  const environment = { PORT: '0', CLINIC_DATA: data ?? join(folder, `data-${made}`), ...more };
  const read = readConfig(environment);
  if ('wrong' in read) throw new Error(read.wrong.join('\n'));
  const said: string[] = [];
  const logged: string[] = [];
  const serving = await serveClinic(read.config, {
    demo: false,
    client,
    say: (line) => said.push(line),
    log: (line) => logged.push(line),
  });
  return { ...serving, said, logged };
}

const post = async (address: string, body: unknown, headers: Record<string, string> = {}) =>
  await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

/** Makes the first account with the code that the server has printed, and returns its cookie. */
async function setUp({ address, said }: Started): Promise<string> {
  const code = /account: (?<code>\w+)/u.exec(said.join('\n'))?.groups?.['code'];
  const answer = await post(`${address}/api/setup`, {
    code,
    name: 'Very Secret Name',
    password: 'a long enough word',
  });
  expect(answer.status).toBe(200);
  await answer.arrayBuffer();
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
}

describe('a server', () => {
  test('lives and is ready, says its set-up code once, and answers its own pages', async () => {
    const server = await start();
    expect(await (await fetch(`${server.address}/health`)).json()).toEqual({ alive: true });
    expect(await (await fetch(`${server.address}/ready`)).json()).toEqual({ ready: true });
    expect(await (await fetch(server.address)).text()).toContain('<title>client</title>');
    expect(server.said).toHaveLength(1);
    const cookie = await setUp(server);
    const me = await fetch(`${server.address}/api/me`, { headers: { Cookie: cookie } });
    expect(await me.json()).toMatchObject({ account: { role: 'admin' } });
    await server.stop();
  });

  test('that lost its database lives and is not ready', async () => {
    const server = await start();
    await server.clinic.store.close();
    const answer = await fetch(`${server.address}/ready`);
    expect([answer.status, await answer.json()]).toEqual([503, { ready: false }]);
    expect(await (await fetch(`${server.address}/health`)).json()).toEqual({ alive: true });
    await server.stop().catch(() => undefined);
  });

  test('that is asked to stop answers what was asked, takes nothing more and gives its data free', async () => {
    const data = join(folder, 'data-graceful');
    const server = await start({}, data);
    const cookie = await setUp(server);
    const url = new URL(`${server.address}/api/accounts`);
    // a request whose body has not come whole when the server is told to stop
    const body = JSON.stringify({ name: 'Late', role: 'nurse' });
    const answered = new Promise<number>((resolve, reject) => {
      const asking = httpRequest(
        url,
        {
          method: 'POST',
          headers: {
            'Content-Type': 'application/json',
            'Content-Length': body.length,
            Cookie: cookie,
          },
        },
        (answer) => {
          answer.resume();
          resolve(answer.statusCode ?? 0);
        },
      );
      asking.on('error', reject);
      asking.write(body.slice(0, 5));
      setTimeout(() => asking.end(body.slice(5)), 300);
    });
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
    const stopped = server.stop();
    expect(server.stop()).toBe(stopped);
    expect(await answered).toBe(201);
    await stopped;
    await expect(fetch(`${server.address}/health`)).rejects.toThrow('fetch failed');
    const next = await start({}, data);
    // who has an account needs no code any more, and what was answered is there
    expect(next.said).toEqual([]);
    expect((await next.accounts.list()).map(({ name }) => name)).toEqual([
      'Late',
      'Very Secret Name',
    ]);
    await next.stop();
  }, 20_000);

  test('that does not find its pages or its port says so, and leaves its data free', async () => {
    const first = await start();
    const { port } = new URL(first.address);
    const data = join(folder, 'data-port');
    await expect(start({ PORT: port }, data)).rejects.toThrow('is taken');
    const again = await start({}, data);
    await again.stop();
    await first.stop();
    const read = readConfig({ PORT: '0', CLINIC_DATA: join(folder, 'data-pages') });
    if ('wrong' in read) throw new Error('wrong');
    const nothing = () => undefined;
    const options = { demo: false, client: join(folder, 'none'), say: nothing, log: nothing };
    await expect(serveClinic(read.config, options)).rejects.toThrow('pages are missing');
  });

  test('under the address of a proxy answers that name too, and no other', async () => {
    const server = await start({ CLINIC_ORIGIN: 'https://clinic.example' });
    const ask = (host: string) =>
      new Promise<number>((resolve, reject) => {
        const url = new URL(`${server.address}/api/door`);
        httpRequest(url, { headers: { Host: host } }, (answer) => {
          answer.resume();
          resolve(answer.statusCode ?? 0);
        })
          .on('error', reject)
          .end();
      });
    expect(await ask('clinic.example')).toBe(200);
    expect(await ask('CLINIC.example')).toBe(200);
    expect(await ask('127.0.0.1:1')).toBe(200);
    expect(await ask('evil.example')).toBe(421);
    expect(await ask('clinic.example.evil')).toBe(421);
    await server.stop();
  });
});

describe('the log', () => {
  test('has a line of JSON for each request, and nothing that anybody typed or was told', async () => {
    const server = await start();
    const cookie = await setUp(server);
    const headers = { Cookie: cookie };
    const secret = 'secret-patient-id';
    for (const [path, body] of [
      [`/api/patients/${secret}/commands`, { command: { type: 'x', name: 'Secret Words' } }],
      [`/api/patients/${secret}/commands`, '{"Secret Words"'],
      [`/api/courses/${secret}/sessions/1/commands`, { command: { type: 'decide', go: true } }],
      [`/api/lots/${secret}/commands`, { command: { type: 'count-lot', counted: 1 } }],
      [
        `/api/duties/${secret}/commands`,
        { command: { type: 'drop-form', reason: 'Secret Words' } },
      ],
      ['/api/signin', { name: 'Secret Words', password: 'Secret Words' }],
      [`/api/accounts/${secret}/disable`, {}],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const answer = await post(`${server.address}${path}`, body, headers);
      // oxlint-disable-next-line no-await-in-loop -- what is not read keeps the server from stopping at once
      await answer.arrayBuffer();
    }
    for (const path of [
      `/api/patients/${secret}`,
      `/api/courses/${secret}/curve.svg?theme=dark`,
      `/api/courses/${secret}/sessions/1`,
      `/api/nothing/${secret}`,
      `/api/patients/${secret}/nothing/at/all`,
      `/patients/${secret}?name=Secret+Words`,
      '/api/medicines?text=Secret%20Words',
    ]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const answer = await fetch(`${server.address}${path}`, { headers });
      // oxlint-disable-next-line no-await-in-loop -- what is not read keeps the server from stopping at once
      await answer.arrayBuffer();
    }
    await server.stop();
    const all = server.logged.join('\n');
    expect(server.logged.length).toBeGreaterThan(13);
    expect(all).not.toMatch(/secret|Very Secret/iu);
    const fields = new Set<string>();
    for (const line of server.logged) {
      for (const field of Object.keys(JSON.parse(line) as object)) fields.add(field);
    }
    expect([...fields].toSorted()).toEqual([
      'method',
      'ms',
      'request',
      'role',
      'route',
      'status',
      'time',
    ]);
  });

  const entry = { method: 'GET', route: '/api/today', ms: 1, request: 'r' };
  test.each([
    ['all', [200, 404, 500]],
    ['problems', [500]],
    ['none', []],
  ] as const)('at %s holds %j', (level, expected) => {
    const lines: string[] = [];
    const log = jsonLog(
      level,
      (line) => lines.push(line),
      () => new Date(0),
    );
    for (const status of [200, 404, 500]) log.request({ ...entry, status });
    expect(lines.map((line) => (JSON.parse(line) as { status: number }).status)).toEqual(expected);
    log.say('started');
    expect(lines.length).toBe(expected.length + (level === 'none' ? 0 : 1));
  });
});
