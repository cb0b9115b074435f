import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { getCookie } from 'hono/cookie';
import { HTTPException } from 'hono/http-exception';
import { matchedRoutes } from 'hono/route';
import type { Account, Accounts } from './accounts.js';
import type { Clinic } from './clinic/clinic.js';
import { json, problem } from './http/answers.js';
import { commandRoutes } from './http/command-routes.js';
import { guard } from './http/guards.js';
import { libraryRoutes } from './http/library-routes.js';
import { newRoutes, type Signed } from './http/new-routes.js';
import { answerProblem, notFound, notSignedIn, problemBody, problemOf } from './http/problems.js';
import { readRoutes } from './http/read-routes.js';
import { cookieName, signRoutes } from './http/sign-routes.js';
import { siteRoutes } from './http/site-routes.js';
import type { Log } from './log.js';
import { secure } from './security.js';

const largest = 256 * 1024;

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

/** Addresses that are open to everybody who can reach the server: they are about nobody. */
const open =
  /^\/api(?:\/(?:door|signin(?:\/demo)?|signout|setup|openapi\.json|protocols(?:\/.*)?|plan|screen|medicines|scales))?\/?$/u;

/** The document of all addresses. Patterns stand in it without the flags that our expressions have. */
function documentOf(routes: OpenAPIHono<Signed>): object {
  const document = routes.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'openketamine clinic', version: '1' },
  });
  return JSON.parse(JSON.stringify(document), (name, value: unknown) =>
    name === 'pattern' && typeof value === 'string' ? value.replace(/\/[a-z]*$/u, '') : value,
  ) as object;
}

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
  const signed = {
    clinic,
    accounts,
    who: (c: Context) => (c as unknown as Context<Signed>).get('account'),
  };
  readRoutes(routes as never, signed);
  commandRoutes(routes as never, signed);
  siteRoutes(routes as never, signed);
  let written: object | undefined;
  routes.get('/openapi.json', (c) => c.json((written ??= documentOf(routes))));
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
    const allowed = methods.join(', ');
    c.header('Allow', allowed);
    const about = { method: c.req.method, allowed };
    return c.json(problemBody('METHOD_NOT_ALLOWED', { about }), 405);
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
    const allowed = 'GET, HEAD';
    c.header('Allow', allowed);
    const about = { method: c.req.method, allowed };
    return c.json(problemBody('METHOD_NOT_ALLOWED', { about }), 405);
  });
  return app;
}

/** The pattern of the route that answered: never the address itself, which may name a patient. */
function routeOf(c: Context): string {
  if (!c.req.path.startsWith('/api/')) return 'client';
  const answered = matchedRoutes(c).findLast(
    ({ method, path }) => method !== 'ALL' && !path.includes('*'),
  );
  return answered?.path ?? 'none';
}
