import type { Role } from '@openketamine/clinic';
import type { Context } from 'hono';
import type { Account, Accounts } from '../accounts.js';
import type { Clinic } from '../clinic/clinic.js';
import { NotAllowed } from '../clinic/refused.js';
import { errorSchema, z } from './schemas.js';

/** An answer in JSON, for the document. */
export const json = (description: string, schema: z.ZodType = z.unknown()) => ({
  description,
  content: { 'application/json': { schema } },
});

/** What is wrong, for the document. */
export const problem = json('What is wrong, by field', errorSchema);

/** What can be wrong with a write. */
export const wrong = {
  400: problem,
  401: problem,
  403: problem,
  404: problem,
  409: problem,
  412: problem,
  422: problem,
  507: problem,
};

/** The body of a write, for the document. */
export const bodyOf = (schema: z.ZodType) => ({
  body: { required: true, content: { 'application/json': { schema } } },
});

/** What routes about patients work with. */
export interface ClinicRoutes {
  readonly clinic: Clinic;
  readonly accounts: Accounts;
  /** Who is signed in; the guard before these routes has seen to it. */
  readonly who: (c: Context) => Account;
}

/** Lets only these roles go on. */
export function only(account: Account, ...allowed: readonly [Role, ...Role[]]): void {
  if (!allowed.includes(account.role)) throw new NotAllowed(allowed[0]);
}
