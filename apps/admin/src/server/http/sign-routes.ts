import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { HTTPException } from 'hono/http-exception';
import type { Accounts } from '../accounts.js';
import type { Clinic } from '../clinic/clinic.js';
import { demoSince } from '../clinic/demo.js';
import { bodyOf, json, problem } from './answers.js';
import type { Signed } from './new-routes.js';
import { notFound, problemBody } from './problems.js';
import { demoBody, setupBody, signInBody } from './schemas.js';

/** The cookie that holds the token of a browser. */
export const cookieName = 'clinic';

const hours = 12;

/** Gives the browser its token, out of the reach of scripts and of other sites. */
function enter(c: Context, token: string): void {
  const secure = new URL(c.req.url).protocol === 'https:';
  setCookie(c, cookieName, token, {
    httpOnly: true,
    sameSite: 'Strict',
    path: '/',
    secure,
    maxAge: hours * 60 * 60,
  });
}

/** What the door works with. */
export interface Door {
  readonly clinic: Clinic;
  readonly accounts: Accounts;
  /** The code that lets the first person in, while there is nobody. */
  readonly setupCode?: string | undefined;
}

/** Coming in and going out. */
export function signRoutes(
  routes: OpenAPIHono<Signed>,
  { accounts, clinic, setupCode }: Door,
): void {
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
        return c.json(problemBody('PASSWORD_WRONG', { path: 'password' }), 401) as never;
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
        return c.json(problemBody('CODE_WRONG', { path: 'code' }), 403) as never;
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
