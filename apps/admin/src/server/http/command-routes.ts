import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Account } from '../accounts.js';
import type { Done, Sent } from '../clinic/acting.js';
import { Conflict } from '../store/failure.js';
import type { Acknowledged } from '../store/store.js';
import { bodyOf, json, wrong, type ClinicRoutes } from './answers.js';
import {
  bodies,
  courseParam,
  doneSchema,
  dutyParam,
  lotParam,
  patientParam,
  sessionParam,
  z,
} from './schemas.js';
import { versionIn } from './tags.js';

const restsOn = z.object({
  'if-match': z.string().max(200).optional().openapi({ description: 'The tag of what was seen' }),
});

const commandRoute = (path: `/${string}`, params: z.ZodObject, schema: z.ZodType, what: string) =>
  createRoute({
    method: 'post',
    path,
    request: { params, headers: restsOn, ...bodyOf(schema) },
    responses: { 200: json(what, doneSchema), ...wrong },
  });

/** The version that a tag in If-Match names; a tag that names none is a slip of whoever sent it. */
function versionOfTag(c: Context): number | undefined {
  const tag = c.req.header('if-match');
  if (tag === undefined || tag.trim() === '*') return undefined;
  const version = versionIn(tag);
  if (version === undefined) throw new HTTPException(400);
  return version;
}

type Told<C> = { readonly command: C; readonly expected?: number; readonly key?: string };

/** Everything that people do. A command names the version it rests on, in its body or as If-Match. */
export function commandRoutes(
  routes: OpenAPIHono,
  { clinic, who }: Pick<ClinicRoutes, 'clinic' | 'who'>,
): void {
  const act =
    <P, C>(
      run: (account: Account, params: P, command: C, sent: Sent) => Promise<Acknowledged<Done>>,
    ) =>
    async (c: Context) => {
      const valid = c.req as unknown as { valid(part: 'param' | 'json'): unknown };
      const { command, expected, key } = valid.valid('json') as Told<C>;
      const tagged = versionOfTag(c);
      if (tagged !== undefined && expected !== undefined && tagged !== expected) {
        throw new HTTPException(400);
      }
      try {
        const sent = { expected: expected ?? tagged, key };
        const { answer, again } = await run(who(c), valid.valid('param') as P, command, sent);
        return c.json({ ...answer, again }) as never;
      } catch (error) {
        if (error instanceof Conflict) error.byTag = tagged !== undefined;
        throw error;
      }
    };

  routes.openapi(
    commandRoute(
      '/patients/{patient}/commands',
      patientParam,
      bodies.patient,
      'Done to the record of a patient',
    ),
    act<{ patient: string }, never>((account, { patient }, command, sent) =>
      clinic.patient(account, patient, command, sent),
    ),
  );
  routes.openapi(
    commandRoute(
      '/patients/{patient}/consent/commands',
      patientParam,
      bodies.consent,
      'Done to consent',
    ),
    act<{ patient: string }, never>((account, { patient }, command, sent) =>
      clinic.consent(account, patient, command, sent),
    ),
  );
  routes.openapi(
    commandRoute('/courses/{course}/commands', courseParam, bodies.course, 'Done to a course'),
    act<{ course: string }, never>((account, { course }, command, sent) =>
      clinic.course(account, course, command, sent),
    ),
  );
  routes.openapi(
    commandRoute(
      '/courses/{course}/sessions/{number}/commands',
      sessionParam,
      bodies.session,
      'Done in a session',
    ),
    act<{ course: string; number: number }, never>((account, { course, number }, command, sent) =>
      clinic.session(account, course, number, command, sent),
    ),
  );
  routes.openapi(
    commandRoute('/lots/{lot}/commands', lotParam, bodies.lot, 'Done to a lot'),
    act<{ lot: string }, never>((account, { lot }, command, sent) =>
      clinic.lot(account, lot, command, sent),
    ),
  );
  routes.openapi(
    commandRoute('/duties/{duty}/commands', dutyParam, bodies.duty, 'Done to a form that is owed'),
    act<{ duty: string }, never>((account, { duty }, command, sent) =>
      clinic.duty(account, duty, command, sent),
    ),
  );
}
