import { needs } from '@openketamine/clinic';
import { describe, expect, test } from 'vitest';
import { errorSchema } from '../src/server/http/schemas.js';
import { openApp } from './support/app.js';
import {
  badBodies,
  operationsOf,
  sample,
  variants,
  type Operation,
  type Shape,
} from './support/document.js';

const { app, as, store, accounts } = await openApp();
for (const role of ['admin', 'nurse', 'prescriber'] as const) {
  // oxlint-disable-next-line no-await-in-loop -- one account after the other
  await as(role);
}
const document = (await (await app.request('/api/openapi.json')).json()) as Parameters<
  typeof operationsOf
>[0];
const operations = operationsOf(document);
const writes = operations.filter(({ body }) => body !== undefined);
/** Bodies about a plan are read by the planner: the document says of them only that they are records. */
const described = writes.filter(({ body }) => body?.properties !== undefined);

const fill = (path: string, parameters: Operation['parameters']) =>
  parameters
    .filter((parameter) => parameter.in === 'path')
    .reduce((filled, { name, schema }) => {
      const value = name === 'id' ? 'esketamine-nasal-trd-us' : String(sample(schema));
      return filled.replace(`{${name}}`, encodeURIComponent(value));
    }, path);
const addressOf = ({ path, parameters }: Operation) => {
  const query = parameters
    .filter((parameter) => parameter.in === 'query' && parameter.required)
    .map(({ name, schema }) => `${name}=${encodeURIComponent(String(sample(schema)))}`);
  return `/api${fill(path, parameters)}${query.length === 0 ? '' : `?${query.join('&')}`}`;
};

/** Somebody who may do most of it; whoever removes the demo would remove the people of this test. */
const roleAt = (address: string) =>
  address.includes('/demo/') ? 'nurse' : address.includes('/accounts') ? 'admin' : 'prescriber';

const ask = async (
  { method }: Pick<Operation, 'method'>,
  address: string,
  body?: unknown,
  headers: Record<string, string> = {},
) =>
  await app.request(address, {
    method,
    headers: {
      'Content-Type': 'application/json',
      // whoever signs out would be out for every request that follows
      Cookie: address.includes('/signout') ? '' : await as(roleAt(address)),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });

/** Everything that is kept: what a refused request must not have touched. */
const kept = async () =>
  JSON.stringify([
    await store.last(),
    await store.db.selectFrom('setting').selectAll().execute(),
    (await accounts.list()).length,
    await store.db.selectFrom('command').select('key').execute(),
  ]);

/** What every refusal has: words, a next step, and the shape that the document names. */
async function refusal(answer: Response) {
  const parsed = errorSchema.safeParse(await answer.json());
  expect(parsed.error?.issues ?? []).toEqual([]);
  const { error } = parsed.data as NonNullable<typeof parsed.data>;
  expect([error.message, error.hint]).not.toContain('');
  for (const { message } of error.fields ?? []) {
    expect(message).not.toMatch(/expected (?:string|number|int|object|array)|regex|\/u|undefined/u);
  }
  return error;
}

test('the document names every address, and its patterns are ones that a reader of the document can use', () => {
  expect(operations.length).toBeGreaterThan(30);
  const patterns = JSON.stringify(document).match(/"pattern":"[^"]*"/gu) ?? [];
  expect(patterns.length).toBeGreaterThan(5);
  for (const pattern of patterns) expect(pattern).not.toMatch(/\/[a-z]*"$/u);
});

test('every command of the domain can be given through one address, and no other', () => {
  const given = described
    .filter(({ path }) => path.endsWith('/commands'))
    .flatMap(({ body }) => variants(body as Shape).map(({ name }) => name));
  expect(given.toSorted()).toEqual(Object.keys(needs).toSorted());
});

describe.each(described.map((operation) => [operation.method, operation.path, operation] as const))(
  '%s %s',
  (_method, _path, operation) => {
    const cases = variants(operation.body as Shape).map(
      ({ name, shape }) => [name, shape] as const,
    );

    test.each(cases)(
      '%s: every field that is wrong is said at that field, and nothing is stored',
      async (_name, shape) => {
        const address = addressOf(operation);
        const before = await kept();
        const bad = badBodies(shape);
        expect(bad.length).toBeGreaterThan(3);
        for (const { name, field, body } of bad) {
          // oxlint-disable-next-line no-await-in-loop -- one after the other, so that a failure names its request
          const answer = await ask(operation, address, JSON.stringify(body));
          expect([name, answer.status]).toEqual([name, 400]);
          // oxlint-disable-next-line no-await-in-loop -- the answer of this request
          const { fields = [] } = await refusal(answer);
          const at = fields.map((wrong) => wrong.field);
          expect([
            name,
            at.some(
              (found) =>
                found === field || found.startsWith(`${field}/`) || field.startsWith(`${found}/`),
            ),
          ]).toEqual([name, true]);
        }
        expect(await kept()).toBe(before);
      },
    );

    test.each(cases)('%s: several fields that are wrong are said at once', async (_name, shape) => {
      const whole = sample(shape) as { command?: Record<string, unknown> };
      const command = whole.command ?? whole;
      const wrong = Object.fromEntries(
        Object.entries(command).map(([name, value]) => [name, name === 'type' ? value : { no: 1 }]),
      );
      const body = whole.command === undefined ? wrong : { ...whole, command: wrong };
      const answer = await ask(operation, addressOf(operation), body);
      const expected = Object.keys(command).filter((name) => name !== 'type');
      if (expected.length === 0) return;
      expect(answer.status).toBe(400);
      const { fields = [] } = await refusal(answer);
      const heads = new Set(fields.map(({ field }) => field.replace('command/', '').split('/')[0]));
      for (const name of expected) expect([...heads]).toContain(name);
    });

    test.each(cases)('%s: what the document allows is read', async (_name, shape) => {
      for (const whole of [true, false]) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        const answer = await ask(operation, addressOf(operation), sample(shape, whole));
        const said = answer.status === 400 ? await answer.text() : '';
        expect(said).toBe('');
        expect([200, 201, 401, 403, 404, 409, 412, 422]).toContain(answer.status);
      }
    });
  },
);

describe.each(
  operations.map((operation) => [operation.method, operation.path, operation] as const),
)('%s %s', (method, path, operation) => {
  const address = addressOf(operation);

  test('answers only what the document names, and never with a defect', async () => {
    const body = operation.body === undefined ? undefined : sample(operation.body);
    const answer = await ask(operation, address, method === 'GET' ? undefined : (body ?? {}));
    expect(answer.status).toBeLessThan(500);
    expect(operation.statuses).toContain(answer.status);
  });

  test('has no other method: 405 with what there is', async () => {
    const here = operations
      .filter((one) => one.path === path)
      .flatMap((one) => (one.method === 'GET' ? ['GET', 'HEAD'] : [one.method]));
    for (const wrong of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter(
      (one) => !here.includes(one),
    )) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const answer = await ask({ method: wrong }, address, wrong === 'GET' ? undefined : {});
      expect([wrong, answer.status]).toEqual([wrong, 405]);
      expect(answer.headers.get('allow')?.split(', ').toSorted()).toEqual(here.toSorted());
      // oxlint-disable-next-line no-await-in-loop -- the answer of this request
      expect((await refusal(answer)).code).toBe('METHOD_NOT_ALLOWED');
    }
  });

  test('is served under our own name alone', async () => {
    const answer = await ask(operation, address, method === 'GET' ? undefined : {}, {
      Host: 'evil.example',
    });
    expect(answer.status).toBe(421);
    expect((await refusal(answer)).code).toBe('HOST_REFUSED');
  });

  test.each(['', '/', '%2F..%2F..', '%E0%A4%A', '%00', '?surprise=1'])(
    'with %j in its address is no defect',
    async (more) => {
      const answer = await ask(operation, `${address}${more}`, method === 'GET' ? undefined : {});
      expect(answer.status).toBeLessThan(500);
    },
  );

  for (const { name, schema } of operation.parameters.filter(
    (parameter) => parameter.in === 'path' && parameter.schema.pattern !== undefined,
  )) {
    test.each(['a b', 'ä', '..', 'x'.repeat(300), '%'])(`refuses ${name} %j`, async (value) => {
      expect(new RegExp(schema.pattern ?? '', 'u').test(value)).toBe(false);
      const at = `/api${path.replace(`{${name}}`, encodeURIComponent(value))}`;
      const answer = await ask(
        operation,
        at.replaceAll(/\{number\}/gu, '1').replaceAll(/\{\w+\}/gu, 'x1'),
        method === 'GET' ? undefined : {},
      );
      expect([400, 404, 405]).toContain(answer.status);
      await refusal(answer);
    });
  }
});

describe.each(writes.map((operation) => [operation.method, operation.path, operation] as const))(
  '%s %s',
  (_method, _path, operation) => {
    const address = addressOf(operation);
    const fine = operation.body === undefined ? {} : sample(operation.body, false);

    test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', ''])(
      'takes no %j',
      async (type) => {
        const before = await kept();
        const answer = await ask(operation, address, fine, { 'Content-Type': type });
        expect([answer.status, (await refusal(answer)).code]).toEqual([415, 'TYPE_REFUSED']);
        expect(await kept()).toBe(before);
      },
    );

    test.each([
      { Origin: 'https://evil.example' },
      { Origin: 'null' },
      { 'Sec-Fetch-Site': 'cross-site' },
    ])('takes nothing from another site: %j', async (headers) => {
      const before = await kept();
      const answer = await ask(operation, address, fine, headers);
      expect([answer.status, (await refusal(answer)).code]).toEqual([403, 'ORIGIN_REFUSED']);
      expect(await kept()).toBe(before);
    });

    test.each(['', '{', '[', '{"command":', '\u0000', 'null', '"text"', '7', '[]'])(
      'reads no %j',
      async (body) => {
        const answer = await ask(operation, address, body);
        expect(answer.status).toBe(400);
        await refusal(answer);
      },
    );

    test('reads nothing that is too large', async () => {
      const answer = await ask(operation, address, JSON.stringify({ x: 'x'.repeat(300_000) }));
      expect(answer.status).toBe(413);
      await refusal(answer);
    });
  },
);
