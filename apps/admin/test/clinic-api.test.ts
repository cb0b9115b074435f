import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../src/server/config.js';
import { openApp } from './support/app.js';
import { onBothDatabases } from './support/stores.js';

const infusion = 'ketamine-iv-trd-six-over-three-weeks';
const mg = (value: number) => ({ value, unit: 'mg' as const });

onBothDatabases(({ place }) => {
  test('a day of a clinic, from the door to the door', async () => {
    const { send, get, time, store } = await openApp(place());
    const wait = (minutes: number) => {
      time.now = new Date(time.now.getTime() + minutes * 60_000);
    };
    const fine = async (answer: Promise<Response>) => {
      const response = await answer;
      const body = (await response.json()) as Record<string, unknown>;
      expect([response.status, body['error']]).toEqual([200, undefined]);
      return body;
    };
    await fine(
      send('/api/patients/p1/commands', {
        type: 'register-patient',
        name: 'Invented Person',
        birthDate: '1984-03-07',
      }),
    );
    await fine(
      send('/api/patients/p1/commands', {
        type: 'record-facts',
        answers: [{ key: 'weight', value: { value: 80, unit: 'kg' } }],
      }),
    );
    await fine(
      send(
        '/api/courses/c1/commands',
        {
          type: 'open-course',
          patient: 'p1',
          protocol: infusion,
          start: '2026-01-05',
          choices: { days: ['mon', 'thu'] },
        },
        'prescriber',
      ),
    );
    const session = '/api/courses/c1/sessions/1';
    const act = (command: Parameters<typeof send>[1], role: 'nurse' | 'prescriber' = 'nurse') =>
      fine(send(`${session}/commands`, command, role));
    await act({ type: 'arrive', course: 'c1', number: 1, chair: 'Chair 1' });
    const view = (await (await get(session)).json()) as {
      state: { plan: { questions: { id: string }[]; dose: unknown; discharge: { id: string }[] } };
    };
    expect(view.state.plan.dose).toEqual(mg(40));
    for (const { id } of view.state.plan.questions) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await act({ type: 'answer-question', question: id, answer: 'yes' });
    }
    const nurse = await send(`${session}/commands`, { type: 'decide', go: true }, 'nurse');
    expect(nurse.status).toBe(403);
    await act({ type: 'decide', go: true }, 'prescriber');
    await fine(
      send('/api/lots/l1/commands', {
        type: 'receive-lot',
        drug: 'ketamine',
        number: 'L 17',
        unit: 'mg',
        quantity: 500,
        expires: '2026-12-31',
      }),
    );
    await act({ type: 'prepare-dose', dose: mg(40), lot: 'l1', drawn: 50 });
    await act({ type: 'check-dose', agrees: true }, 'prescriber');
    await act({ type: 'start-dose' });
    const lots = (await (await get('/api/lots')).json()) as { lots: { left: number }[] };
    expect(lots.lots[0]?.left).toBe(450);
    const floor = (await (await get('/api/today')).json()) as { floor: { phase: string }[] };
    expect(floor.floor.map(({ phase }) => phase)).toEqual(['running']);
    wait(40);
    await act({ type: 'end-dose' });
    for (const { id } of view.state.plan.discharge) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await act({ type: 'judge-criterion', criterion: id, met: true });
    }
    wait(120);
    await act({ type: 'leave', aftercare: true, with: 'a friend' });
    const course = (await (await get('/api/courses/c1')).json()) as {
      course: { sessions: { state: string; dose: unknown }[] };
    };
    expect(course.course.sessions[0]).toMatchObject({ state: 'completed', dose: mg(40) });
    const after = (await (await get('/api/today')).json()) as { floor: unknown[] };
    expect(after.floor).toEqual([]);
    // and a second session cannot begin on top of the first
    const third = await send('/api/courses/c1/sessions/3/commands', {
      type: 'arrive',
      course: 'c1',
      number: 3,
    });
    expect(await third.json()).toMatchObject({ error: { code: 'REFUSED:session-not-next' } });
    expect((await store.read('session/c1:3')).version).toBe(0);
  }, 60_000);

  test('what two people do at once is a conflict with the version that is there', async () => {
    const { send } = await openApp(place());
    await send('/api/patients/p1/commands', { type: 'register-patient', name: 'One' });
    const answers = await Promise.all(
      ['Two', 'Three'].map((name) =>
        send('/api/patients/p1/commands', { type: 'rename-patient', name }, 'nurse', {
          expected: 1,
        }),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    const late = answers.find(({ status }) => status === 409);
    expect(await late?.json()).toMatchObject({ error: { code: 'CONFLICT', found: 2 } });
  });
});

describe('a server with an empty clinic', async () => {
  const { app, get, post, send, logged, as, accounts, time } = await openApp();

  test('one tap that is sent twice counts once', async () => {
    const twice = { key: 'tap-0001' };
    const command = { type: 'register-patient', name: 'Once' } as const;
    const first = await send('/api/patients/once/commands', command, 'nurse', twice);
    const second = await send('/api/patients/once/commands', command, 'nurse', twice);
    expect(await first.json()).toMatchObject({ version: 1, again: false });
    expect(await second.json()).toMatchObject({ version: 1, again: true });
  });

  test('what has not changed is not sent again', async () => {
    await send('/api/patients/etag/commands', { type: 'register-patient', name: 'Tagged' });
    const etag = (await get('/api/patients/etag')).headers.get('etag') ?? '';
    expect(etag).not.toBe('');
    expect((await get('/api/patients/etag', 'nurse', { 'If-None-Match': etag })).status).toBe(304);
    await send('/api/patients/etag/commands', { type: 'rename-patient', name: 'Other' });
    expect((await get('/api/patients/etag', 'nurse', { 'If-None-Match': etag })).status).toBe(200);
  });

  test.each([
    ['another Host', { headers: { Host: 'evil.example' } }, 421],
    [
      'another Origin',
      {
        method: 'POST',
        headers: { Origin: 'https://evil.example', 'Content-Type': 'application/json' },
        body: '{}',
      },
      403,
    ],
    [
      'a form of another site',
      { method: 'POST', headers: { 'Content-Type': 'text/plain' }, body: '{}' },
      415,
    ],
    [
      'a form',
      {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body: 'a=b',
      },
      415,
    ],
  ])('%s is refused', async (_name, init, status) => {
    const answer = await app.request('/api/signin', init);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test.each([
    ['DELETE', '/api/patients/p1', 'GET, HEAD'],
    ['GET', '/api/patients/p1/commands', 'POST'],
    ['PATCH', '/api/settings', 'GET, HEAD, PUT'],
  ])('%s %s is 405 and says what is possible', async (method, path, allow) => {
    const answer = await app.request(path, {
      method,
      headers: { Cookie: await as('nurse'), 'Content-Type': 'application/json' },
    });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, allow]);
  });

  test.each(['/assets/nope.js', '/.git/config', '/favicon.png', '/api/nothing'])(
    '%s is 404',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  test('every wrong field is said at once, in words, with nothing stored', async () => {
    const command = {
      type: 'open-course',
      patient: '',
      protocol: 7,
      start: '2026-02-30',
      choices: { weeks: 0 },
    };
    const answer = await post('/api/courses/c9/commands', { command, expected: -1 }, 'prescriber');
    expect(answer.status).toBe(400);
    const { error } = (await answer.json()) as {
      error: { fields: { field: string; message: string }[] };
    };
    const fields = error.fields.map(({ field }) => field);
    for (const field of [
      'command/patient',
      'command/protocol',
      'command/start',
      'command/choices/weeks',
      'expected',
    ]) {
      expect(fields).toContain(field);
    }
    for (const { message } of error.fields)
      expect(message).not.toMatch(/expected (?:string|number|int)|regex|\/u/u);
    expect((await get('/api/courses/c9', 'prescriber')).status).toBe(404);
  });

  test('wrong passwords are answered alike and slow down; a right one opens the door for as long as it is used', async () => {
    await accounts.add({ name: 'Real', role: 'nurse', password: 'a long enough word' });
    const signIn = (name: string, password: string) =>
      app.request('/api/signin', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ name, password }),
      });
    expect((await signIn('Nobody', 'x')).status).toBe(401);
    const right = await signIn('Real', 'a long enough word');
    const cookie = (right.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    expect(right.headers.get('set-cookie')).toMatch(/HttpOnly.*SameSite=Strict/u);
    const me = () => app.request('/api/me', { headers: { Cookie: cookie } });
    expect((await me()).status).toBe(200);
    for (let at = 0; at < 5; at += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect((await signIn('Real', 'wrong')).status).toBe(401);
    }
    expect((await signIn('Real', 'a long enough word')).status).toBe(429);
    time.now = new Date(time.now.getTime() + 8.1 * 3_600_000);
    expect((await me()).status).toBe(401);
    time.now = new Date('2026-01-05T14:00:00.000Z');
  });

  test('only the code of the server makes the first account, and only once', async () => {
    const setup = (code: string) =>
      app.request('/api/setup', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ code, name: 'First', password: 'a long enough word' }),
      });
    // somebody is there already: the test before made an account
    expect((await setup('open-sesame')).status).toBe(403);
    expect((await setup('wrong')).status).toBe(403);
  });

  test('an answer that tells of intent raises an alarm that stays until somebody was told', async () => {
    await send('/api/patients/alarm/commands', { type: 'register-patient', name: 'Alarmed' });
    await send('/api/patients/alarm/commands', {
      type: 'record-facts',
      answers: [{ key: 'weight', value: { value: 70, unit: 'kg' } }],
    });
    await send(
      '/api/courses/ca/commands',
      {
        type: 'open-course',
        patient: 'alarm',
        protocol: infusion,
        start: '2026-01-05',
        choices: {},
      },
      'prescriber',
    );
    const answers = [0, 0, 0, 0, 0, 0, 0, 0, 1];
    await send('/api/courses/ca/commands', {
      type: 'rate',
      scale: 'phq9',
      day: '2026-01-05',
      answers,
    });
    const alarms = async () =>
      ((await (await get('/api/today')).json()) as { alarms: { patient: string }[] }).alarms.map(
        ({ patient }) => patient,
      );
    expect(await alarms()).toEqual(['alarm']);
    const view = (await (await get('/api/patients/alarm')).json()) as {
      state: { alarms: { id: string }[] };
    };
    const alarm = view.state.alarms[0]?.id ?? '';
    const told = await send('/api/patients/alarm/commands', {
      type: 'tell-about-alarm',
      alarm,
      told: 'Dr A',
      done: 'seen at once',
    });
    expect(told.status).toBe(200);
    expect(await alarms()).toEqual([]);
  });

  test('the log says what was asked for and never of whom', async () => {
    await send('/api/patients/secret-id/commands', {
      type: 'register-patient',
      name: 'Very Secret Name',
    });
    await get('/api/patients/secret-id');
    const all = logged.join('\n');
    expect(all).not.toContain('Very Secret');
    expect(all).not.toContain('secret-id');
    expect(all).toContain('/api/patients/:patient');
    for (const line of logged) expect(() => JSON.parse(line) as unknown).not.toThrow();
  });

  test('whoever watches the server can ask whether it lives and is ready', async () => {
    expect(await (await app.request('/health')).json()).toEqual({ alive: true });
    expect(await (await app.request('/ready')).json()).toEqual({ ready: true });
  });

  interface Operation {
    readonly requestBody?: {
      readonly content: Readonly<Record<string, { readonly schema: unknown }>>;
    };
    readonly responses: Readonly<Record<string, unknown>>;
  }
  const document = (await (await app.request('/api/openapi.json')).json()) as {
    paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  };
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const writes = operations.filter(({ operation }) => operation.requestBody !== undefined);
  const place = (path: string) => path.replaceAll('{number}', '1').replaceAll(/\{\w+\}/gu, 'x1');

  test('the OpenAPI document names what there is', () => {
    expect(operations.length).toBeGreaterThan(25);
    expect(writes.length).toBeGreaterThan(9);
    for (const { operation } of operations)
      expect(Object.keys(operation.responses)).not.toEqual([]);
  });

  test.each(operations.map((one) => [one.method, one.path] as const))(
    '%s %s without a session is open to everybody or 401',
    async (method, path) => {
      const open =
        /^\/(?:door|signin|signout|setup|openapi|protocols|plan|screen|medicines|scales)/u.test(
          path,
        );
      const answer = await app.request(`/api${place(path)}`, {
        method: method.toUpperCase(),
        headers: { 'Content-Type': 'application/json' },
        ...(method === 'get' ? {} : { body: '{}' }),
      });
      expect(answer.status === 401 && path !== '/signin').toBe(!open);
    },
  );

  test.each(writes.map((one) => [one.method, one.path] as const))(
    '%s %s refuses whatever does not fit, with fields and without a defect',
    async (method, path) => {
      const cookie = await as('prescriber');
      await fc.assert(
        fc.asyncProperty(
          fc.oneof(
            fc.jsonValue(),
            fc.record({ command: fc.jsonValue(), key: fc.string(), surprise: fc.jsonValue() }),
          ),
          async (body) => {
            const answer = await app.request(`/api${place(path)}`, {
              method: method.toUpperCase(),
              headers: { 'Content-Type': 'application/json', Cookie: cookie },
              body: JSON.stringify(body),
            });
            expect([400, 401, 403, 404, 422]).toContain(answer.status);
            const { error } = (await answer.json()) as { error: { message: string; hint: string } };
            expect(error.message).not.toBe('');
            expect(error.hint).not.toBe('');
          },
        ),
        { numRuns: 12 },
      );
    },
  );
});

describe('the environment', () => {
  test.each([
    ['PORT', '70000'],
    ['PORT', 'abc'],
    ['DATABASE_URL', 'mysql://secret@host'],
    ['CLINIC_ZONE', 'Mars/Base'],
    ['CLINIC_LOG', 'loud'],
    ['CLINIC_ORIGIN', 'clinic.example'],
  ])('%s=%s is said to be wrong before anything starts', (name, value) => {
    const read = readConfig({ [name]: value });
    const wrong = 'wrong' in read ? read.wrong.join('\n') : '';
    expect(wrong).toContain(name);
    expect(wrong).not.toContain('secret');
  });
});
