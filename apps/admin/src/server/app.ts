import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { OpenAPIHono, createRoute } from '@hono/zod-openapi';
import type { Context, Env } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { HTTPException } from 'hono/http-exception';
import type { Account, Accounts } from './accounts.js';
import type { Clinic } from './clinic/clinic.js';
import { demoSince } from './clinic/demo.js';
import { clinicRoutes } from './http/clinic-routes.js';
import { guard } from './http/guards.js';
import { libraryRoutes } from './http/library-routes.js';
import { fieldOf, plainWords } from './http/plain-words.js';
import { answerProblem, notFound, notSignedIn, problemOf } from './http/problems.js';
import { demoBody, errorSchema, setupBody, signInBody, z } from './http/schemas.js';
import type { Log } from './log.js';
import { secure } from './security.js';

const largest = 256 * 1024;
const cookieName = 'clinic';

/** What the server is made of. */
export interface Parts {
  /** Folder of the built client. */
  readonly client: string;
  readonly clinic: Clinic;
  readonly accounts: Accounts;
  readonly log: Log;
  /** Address under which a proxy offers the app, if there is one. */
  readonly origin?: string | undefined;
  /** The code that lets the first person in, while there is nobody. */
  readonly setupCode?: string | undefined;
  /** Whether the database answers, for whoever watches this server. */
  readonly ready?: () => Promise<boolean>;
}

/** What middleware leaves for the routes behind it. */
export interface Signed extends Env {
  Variables: { account: Account; requestId: string };
}

const json = (description: string, schema: z.ZodType = z.unknown()) => ({
  description,
  content: { 'application/json': { schema } },
});
const problem = json('What is wrong, by field', errorSchema);

function newRoutes(): OpenAPIHono<Signed> {
  return new OpenAPIHono<Signed>({
    defaultHook: (result, c) => {
      if (result.success) return undefined;
      const fields = result.error.issues.map((issue) => ({
        field: fieldOf(issue as never),
        message: plainWords(issue as never),
      }));
      return c.json(
        {
          error: {
            code: 'INPUT_INVALID',
            path: fields[0]?.field ?? '',
            message: fields.map(({ message }) => message).join(' '),
            hint: 'Correct what is marked and send it again. Nothing was stored.',
            fields,
          },
        },
        400,
      );
    },
  });
}

/** Methods of the routes, by address, so that a wrong method is told from a wrong address. */
function methodsFor(app: OpenAPIHono<Signed>, path: string): string[] {
  const found = new Set<string>();
  for (const { method, path: pattern } of app.routes) {
    if (method === 'ALL' || pattern.includes('*')) continue;
    const shape = new RegExp(`^${pattern.replaceAll(/:[^/]+/gu, '[^/]+')}$`, 'u');
    if (shape.test(path)) found.add(method);
  }
  if (found.has('GET')) found.add('HEAD');
  return [...found].toSorted();
}

const bodyOf = (schema: z.ZodType) => ({
  body: { required: true, content: { 'application/json': { schema } } },
});

/** Gives the browser its token, out of the reach of scripts and of other sites. */
const enter = (c: Context, token: string) => {
  const secureOnly = new URL(c.req.url).protocol === 'https:';
  setCookie(c, cookieName, token, {
    httpOnly: true,
    sameSite: 'Strict',
    path: '/',
    secure: secureOnly,
    maxAge: 12 * 60 * 60,
  });
};

function signRoutes(routes: OpenAPIHono<Signed>, { accounts, clinic, setupCode }: Parts): void {
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/door',
      responses: { 200: json('Whether anybody can sign in, and who is in the demo') },
    }),
    async (c) => {
      const all = await accounts.list();
      return c.json({
        setUp: await accounts.isSetUp(),
        demo: (await demoSince(clinic)) !== undefined,
        demoAccounts: all
          .filter(({ demo }) => demo)
          .map(({ id, name, role }) => ({ id, name, role })),
      }) as never;
    },
  );
  routes.openapi(
    createRoute({
      method: 'post',
      path: '/signin',
      request: bodyOf(signInBody),
      responses: { 200: json('Signed in'), 400: problem, 401: problem, 429: problem },
    }),
    async (c) => {
      const { name, password } = c.req.valid('json') as { name: string; password: string };
      const token = await accounts.signIn(name, password);
      if (token === 'too-often') throw new HTTPException(429);
      if (token === 'wrong') {
        const error = {
          code: 'PASSWORD_WRONG',
          path: 'password',
          message: 'Name and password do not go together.',
          hint: 'Try again, or ask whoever runs the app for a new password.',
        };
        return c.json({ error }, 401) as never;
      }
      enter(c, token);
      return c.json({ account: await accounts.who(token) }) as never;
    },
  );
  routes.openapi(
    createRoute({
      method: 'post',
      path: '/signin/demo',
      request: bodyOf(demoBody),
      responses: { 200: json('Signed in to the demo'), 400: problem, 404: problem },
    }),
    async (c) => {
      const token = await accounts.enterDemo((c.req.valid('json') as { account: string }).account);
      if (token === undefined) return c.json(notFound, 404) as never;
      enter(c, token);
      return c.json({ account: await accounts.who(token) }) as never;
    },
  );
  routes.openapi(
    createRoute({
      method: 'post',
      path: '/setup',
      request: bodyOf(setupBody),
      responses: { 200: json('The first account'), 400: problem, 403: problem },
    }),
    async (c) => {
      const { code, name, password } = c.req.valid('json') as {
        code: string;
        name: string;
        password: string;
      };
      if (setupCode === undefined || code.trim() !== setupCode || (await accounts.isSetUp())) {
        const error = {
          code: 'CODE_WRONG',
          path: 'code',
          message: 'This is not the code that the server has printed.',
          hint: 'Look at the window in which it was started.',
        };
        return c.json({ error }, 403) as never;
      }
      await accounts.add({ name, role: 'admin', password });
      const token = await accounts.signIn(name, password);
      enter(c, token);
      return c.json({ account: await accounts.who(token) }) as never;
    },
  );
  routes.openapi(
    createRoute({ method: 'post', path: '/signout', responses: { 200: json('Signed out') } }),
    async (c) => {
      const token = getCookie(c, cookieName);
      if (token !== undefined) await accounts.signOut(token);
      deleteCookie(c, cookieName, { path: '/' });
      return c.json({ signedOut: true }) as never;
    },
  );
}

/** Addresses that are open to everybody who can reach the server: they are about nobody. */
const open =
  /^\/api(?:\/(?:door|signin(?:\/demo)?|signout|setup|openapi\.json|protocols(?:\/.*)?|plan|screen|medicines|scales))?\/?$/u;

function api(parts: Parts): OpenAPIHono<Signed> {
  const { accounts, clinic } = parts;
  const routes = newRoutes();
  routes.use(
    bodyLimit({
      maxSize: largest,
      onError: () => {
        throw new HTTPException(413);
      },
    }),
  );
  routes.use(async (c, next) => {
    const token = getCookie(c, cookieName);
    const account = token === undefined ? undefined : await accounts.who(token);
    if (account !== undefined) c.set('account', account);
    else if (!open.test(new URL(c.req.url).pathname)) return c.json(notSignedIn, 401);
    return next();
  });
  signRoutes(routes, parts);
  libraryRoutes(routes as never);
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/me',
      responses: { 200: json('Who is signed in'), 401: problem },
    }),
    (c) => c.json({ account: c.get('account') }) as never,
  );
  clinicRoutes(routes as never, {
    clinic,
    accounts,
    who: (c) => (c as unknown as Context<Signed>).get('account'),
  });
  routes.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'openketamine clinic', version: '1' },
  });
  return routes;
}

/** Assets whose name holds a digest of their content never change. */
const forever = 'public, max-age=31536000, immutable';

/**
 * The whole server: the API under /api, everything else from the built client.
 *
 * @param parts - clinic, accounts, log and where the client lies
 */
export function createApp(parts: Parts): OpenAPIHono<Signed> {
  const { client, log, origin, ready } = parts;
  const app = newRoutes();
  app.onError((error, c) => answerProblem(c, error));
  app.use(async (c, next) => {
    const started = performance.now();
    const request = randomUUID();
    c.set('requestId', request);
    await next();
    c.header('X-Request-Id', request);
    const { error } = c;
    const defect = error !== undefined && problemOf(error)[0] === 500;
    const account = c.get('account') as Account | undefined;
    log.request({
      method: c.req.method,
      route: routeOf(c),
      status: c.res.status,
      ms: Math.round(performance.now() - started),
      request,
      ...(account === undefined ? {} : { role: account.role }),
      ...(defect ? { error: error.name } : {}),
    });
  });
  app.use(secure);
  app.use(compress());
  app.get('/health', (c) => c.json({ alive: true }));
  app.get('/ready', async (c) => {
    const fine = ready === undefined || (await ready());
    return c.json({ ready: fine }, fine ? 200 : 503);
  });
  app.use(guard(origin));
  app.route('/api', api(parts));
  app.get('/api', (c) => c.json({ openapi: '/api/openapi.json' }));
  app.all('/api/*', (c) => {
    const methods = methodsFor(app, c.req.path);
    if (methods.length === 0) return c.json(notFound, 404);
    c.header('Allow', methods.join(', '));
    const error = {
      code: 'METHOD_NOT_ALLOWED',
      path: '',
      message: `${c.req.method} is not possible here.`,
      hint: `Use ${methods.join(' or ')}.`,
    };
    return c.json({ error }, 405);
  });
  app.use(
    '/assets/*',
    serveStatic({ root: client, onFound: (_path, c) => c.header('Cache-Control', forever) }),
  );
  app.use(
    serveStatic({ root: client, onFound: (_path, c) => c.header('Cache-Control', 'no-cache') }),
  );
  // a page of the client, which routes itself; what looks like a file and is none is not one
  app.get('*', (c, next) => {
    const path = new URL(c.req.url).pathname;
    if (/\.[a-z0-9]+$/iu.test(path) || path.startsWith('/assets/') || path.includes('/.')) {
      return c.json(notFound, 404) as never;
    }
    return next();
  });
  if (existsSync(join(client, 'index.html'))) {
    app.get('*', async (c, next) => {
      const answer = await serveStatic({ root: client, path: 'index.html' })(c as never, next);
      c.header('Cache-Control', 'no-cache');
      return answer;
    });
  }
  app.notFound((c) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return c.json(notFound, 404);
    c.header('Allow', 'GET, HEAD');
    return c.json(notFound, 405);
  });
  return app;
}

/** The pattern of the route that answered: never the address itself, which may name a patient. */
function routeOf(c: Context): string {
  const { path } = c.req;
  if (!path.startsWith('/api/')) return 'client';
  return path.replaceAll(
    /\/(?:patients|courses|sessions|lots|duties|accounts)\/[^/]+/gu,
    (part) => `${part.slice(0, part.lastIndexOf('/'))}/:id`,
  );
}
