import { OpenAPIHono } from '@hono/zod-openapi';
import type { Env } from 'hono';
import type { Account } from '../accounts.js';
import { fieldsProblem } from './problems.js';

/** What middleware leaves for the routes behind it. */
export interface Signed extends Env {
  Variables: { account: Account; requestId: string };
}

/** Routes that answer a request that does not fit with everything that is wrong, each at its field. */
export function newRoutes(): OpenAPIHono<Signed> {
  return new OpenAPIHono<Signed>({
    defaultHook: (result, c) =>
      result.success ? undefined : c.json(fieldsProblem(result.error.issues as never), 400),
  });
}
