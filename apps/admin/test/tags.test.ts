import { describe, expect, test } from 'vitest';
import { isKnown, tagOf, versionIn } from '../src/server/http/tags.js';
import { openApp } from './support/app.js';

const infusion = 'ketamine-iv-trd-six-over-three-weeks';

async function opened() {
  const app = await openApp();
  const { send } = app;
  await send('/api/patients/p1/commands', { type: 'register-patient', name: 'Invented Person' });
  const answers = [{ key: 'weight', value: { value: 80, unit: 'kg' } }];
  await send('/api/patients/p1/commands', { type: 'record-facts', answers });
  const start = '2026-01-05';
  const open = { type: 'open-course', patient: 'p1', protocol: infusion, start } as const;
  await send('/api/courses/c1/commands', { ...open, choices: {} }, 'prescriber');
  return app;
}

describe('a tag', () => {
  test('says the version of its stream, and changes with everything else it rests on', () => {
    expect(versionIn(tagOf(12, 'a'))).toBe(12);
    expect(tagOf(1, 'a', 'b')).not.toBe(tagOf(1, 'a', 'c'));
    expect(tagOf(1, 'a')).not.toBe(tagOf(2, 'a'));
    expect(tagOf(1, { a: 1, b: 2 })).toBe(tagOf(1, { b: 2, a: 1 }));
  });
  test.each([
    ['"v3-00ff"', 3],
    ['W/"v3-00ff"', 3],
    ['"3"', 3],
    ['3', 3],
    ['""', undefined],
    ['"x"', undefined],
    ['"v-3"', undefined],
    ['"v3-00ff", "v4-00ff"', undefined],
    ['v99999999', undefined],
  ])('%s names version %s', (tag, version) => {
    expect(versionIn(tag)).toBe(version);
  });
  test.each([
    [undefined, false],
    ['"v1-a"', true],
    ['W/"v1-a"', true],
    ['"v0-a", "v1-a"', true],
    ['*', true],
    ['"v1-b"', false],
    ['', false],
  ])('a reader who has %s knows it: %s', (header, known) => {
    expect(isKnown(header, '"v1-a"')).toBe(known);
  });
});

describe('what is read again', async () => {
  const { get, send, app, as, time } = await opened();
  const views = [
    '/api/today',
    '/api/patients',
    '/api/lots',
    '/api/settings',
    '/api/accounts',
    '/api/patients/p1',
    '/api/courses/c1',
    '/api/courses/c1/follow',
    '/api/courses/c1/sessions/1',
  ];
  const tag = async (path: string) => (await get(path)).headers.get('etag') ?? '';

  test.each(views)('%s is not sent while nothing has changed', async (path) => {
    const etag = await tag(path);
    expect(versionIn(etag)).toBeTypeOf('number');
    const again = await get(path, 'nurse', { 'If-None-Match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(again.headers.get('etag')).toBe(etag);
    expect(again.headers.get('content-security-policy')).toContain("default-src 'none'");
    const other = await get(path, 'nurse', { 'If-None-Match': '"v0-0"' });
    expect(other.status).toBe(200);
  });

  test('a session and the floor tell the time beside the tag', async () => {
    time.now = new Date('2026-01-05T14:07:00.000Z');
    for (const path of ['/api/today', '/api/courses/c1/sessions/1']) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const again = await get(path, 'nurse', { 'If-None-Match': await tag(path) });
      expect([again.status, again.headers.get('x-now')]).toEqual([304, '2026-01-05T14:07:00.000Z']);
    }
  });

  const weigh = (value: number) =>
    send('/api/patients/p1/commands', {
      type: 'record-facts',
      answers: [{ key: 'weight', value: { value, unit: 'kg' } }],
    });

  test.each(views.slice(5))('%s is sent anew when a fact of the patient changes', async (path) => {
    const before = await tag(path);
    await weigh(60 + views.indexOf(path));
    expect((await get(path, 'nurse', { 'If-None-Match': before })).status).toBe(200);
  });

  test.each([
    ['/api/courses/c1', 'a session of the course'],
    ['/api/patients/p1', 'a session of the patient'],
    ['/api/today', 'anything at all'],
  ])('%s is sent anew after %s', async (path) => {
    const before = await tag(path);
    const number = await get('/api/courses/c1/sessions/1');
    const { state } = (await number.json()) as { state: { phase: string } };
    const command =
      state.phase === 'expected'
        ? ({ type: 'arrive', course: 'c1', number: 1 } as const)
        : ({ type: 'seat', chair: path.slice(0, 20) } as const);
    expect((await send('/api/courses/c1/sessions/1/commands', command)).status).toBe(200);
    expect(await tag(path)).not.toBe(before);
  });

  test('a session is sent anew when a lot changes, and everything when the settings do', async () => {
    const session = await tag('/api/courses/c1/sessions/1');
    await send('/api/lots/l1/commands', {
      type: 'receive-lot',
      drug: 'ketamine',
      number: 'L1',
      unit: 'mg',
      quantity: 500,
      expires: '2027-01-01',
    });
    expect(await tag('/api/courses/c1/sessions/1')).not.toBe(session);
    const before = await Promise.all(views.map(tag));
    const { settings } = (await (await get('/api/settings')).json()) as { settings: object };
    const stored = await app.request('/api/settings', {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json', Cookie: await as('prescriber') },
      body: JSON.stringify({ ...settings, name: 'Another name' }),
    });
    expect(stored.status).toBe(200);
    const after = await Promise.all(views.map(tag));
    const same = views.filter((_, at) => before[at] === after[at]);
    expect(same).toEqual(['/api/accounts']);
  });

  test('what is not there has no tag', async () => {
    for (const path of [
      '/api/patients/none',
      '/api/courses/none',
      '/api/courses/none/sessions/1',
    ]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const answer = await get(path, 'nurse', { 'If-None-Match': '*' });
      expect([answer.status, answer.headers.get('etag')]).toEqual([404, null]);
    }
  });
});

describe('a command that rests on a version', () => {
  interface Problem {
    readonly error: {
      readonly code: string;
      readonly expected?: number;
      readonly found?: number;
      readonly theirs?: readonly {
        readonly type: string;
        readonly by: string;
        readonly data: object;
      }[];
    };
  }

  test('goes through with the tag of what was seen, and is refused with both versions after that', async () => {
    const { app, get, as } = await opened();
    const etag = (await get('/api/patients/p1')).headers.get('etag') ?? '';
    const rename = async (name: string, match: string) =>
      await app.request('/api/patients/p1/commands', {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'If-Match': match,
          Cookie: await as('nurse'),
        },
        body: JSON.stringify({ command: { type: 'rename-patient', name } }),
      });
    expect((await rename('Theirs', etag)).status).toBe(200);
    const late = await rename('Mine', etag);
    expect(late.status).toBe(412);
    const { error } = (await late.json()) as Problem;
    expect(error).toMatchObject({
      code: 'CONFLICT',
      expected: 2,
      found: 3,
      theirs: [{ type: 'patient-renamed', by: 'nurse', data: { name: 'Theirs' } }],
    });
    // on top of what is there now it goes through
    expect((await rename('Mine', `"${error.found}"`)).status).toBe(200);
    expect((await rename('Whatever', '*')).status).toBe(200);
    expect((await rename('Nonsense', '"abc"')).status).toBe(400);
  });

  test('in its body is answered with a conflict and everything that happened since', async () => {
    const { send, store } = await opened();
    const path = '/api/courses/c1/commands';
    const day = '2026-01-05';
    const rate = (scale: string, total: number, expected: number) =>
      send(path, { type: 'rate', scale, day, total }, 'nurse', { expected });
    expect((await rate('madrs', 30, 1)).status).toBe(200);
    expect((await rate('phq9', 12, 2)).status).toBe(200);
    const late = await rate('madrs', 32, 1);
    expect(late.status).toBe(409);
    const { error } = (await late.json()) as Problem;
    expect(error.theirs?.map(({ data }) => data)).toMatchObject([{ total: 30 }, { total: 12 }]);
    expect((await store.read('course/c1')).version).toBe(3);
  });

  test('does not carry the plan of a session, which is long and stands elsewhere', async () => {
    const { send } = await opened();
    const path = '/api/courses/c1/sessions/1/commands';
    const arrive = { type: 'arrive', course: 'c1', number: 1 } as const;
    expect((await send(path, arrive, 'nurse', { expected: 0 })).status).toBe(200);
    const late = await send(path, arrive, 'nurse', { expected: 0 });
    const { error } = (await late.json()) as Problem;
    expect(error.theirs?.[0]?.type).toBe('patient-arrived');
    expect(Object.keys(error.theirs?.[0]?.data ?? {})).not.toContain('plan');
  });

  test('that a header and the body say differently is asked back', async () => {
    const { app, as } = await opened();
    const answer = await app.request('/api/patients/p1/commands', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'If-Match': '"1"',
        Cookie: await as('nurse'),
      },
      body: JSON.stringify({ command: { type: 'rename-patient', name: 'X' }, expected: 2 }),
    });
    expect(answer.status).toBe(400);
  });

  test('a tap that is sent again is answered as before, whatever happened since', async () => {
    const { send } = await opened();
    const path = '/api/patients/p1/commands';
    const rename = { type: 'rename-patient', name: 'Once' } as const;
    const sent = { expected: 2, key: 'tap-rename-1' };
    expect((await send(path, rename, 'nurse', sent)).status).toBe(200);
    await send(path, { type: 'rename-patient', name: 'Later' });
    const again = await send(path, rename, 'nurse', sent);
    expect(await again.json()).toMatchObject({ version: 3, again: true });
  });

  test('the settings too: who saw older ones sees the newer ones first', async () => {
    const { app, get, as } = await opened();
    const seen = await get('/api/settings');
    const etag = seen.headers.get('etag') ?? '';
    const { settings } = (await seen.json()) as { settings: object };
    const put = async (name: string) =>
      await app.request('/api/settings', {
        method: 'PUT',
        headers: {
          'Content-Type': 'application/json',
          'If-Match': etag,
          Cookie: await as('prescriber'),
        },
        body: JSON.stringify({ ...settings, name }),
      });
    expect((await put('Theirs')).status).toBe(200);
    const late = await put('Mine');
    expect(late.status).toBe(412);
    expect(await late.json()).toMatchObject({
      error: { code: 'CONFLICT' },
      settings: { name: 'Theirs' },
    });
  });
});
