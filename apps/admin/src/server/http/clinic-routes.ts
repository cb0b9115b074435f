import type { Role } from '@openketamine/clinic';
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Account, Accounts } from '../accounts.js';
import { newPassword } from '../accounts.js';
import type { Clinic } from '../clinic/clinic.js';
import { removeDemo } from '../clinic/demo.js';
import { plannedOf } from '../clinic/planning.js';
import { shippedProtocol } from '../clinic/protocols.js';
import { Missing, NotAllowed } from '../clinic/refused.js';
import { settingsSchema } from '../clinic/settings.js';
import { places } from '../library.js';
import type { Acknowledged } from '../store/store.js';
import type { Done } from '../clinic/clinic.js';
import {
  accountBody,
  bodies,
  courseParam,
  doneSchema,
  dutyParam,
  errorSchema,
  lotParam,
  patientParam,
  sessionParam,
  z,
} from './schemas.js';
import {
  courseView,
  followView,
  patientView,
  patientsView,
  sessionView,
  todayView,
} from './views.js';
import { courseCommandSchema, courseOf, summaryOfCourse, type Located } from '@openketamine/clinic';

const json = (description: string, schema: z.ZodType = z.unknown()) => ({
  description,
  content: { 'application/json': { schema } },
});
const problem = json('What is wrong, by field', errorSchema);
const wrong = {
  400: problem,
  401: problem,
  403: problem,
  404: problem,
  409: problem,
  422: problem,
};
const body = (schema: z.ZodType) => ({
  body: { required: true, content: { 'application/json': { schema } } },
});

/** What routes about patients work with. */
export interface ClinicRoutes {
  readonly clinic: Clinic;
  readonly accounts: Accounts;
  /** Who is signed in; the guard before these routes has seen to it. */
  readonly who: (c: Context) => Account;
}

/** Answers with the version as a tag, and with nothing where the reader has that version. */
function tagged(c: Context, tag: string, value: unknown): Response {
  const etag = `"${tag}"`;
  if (c.req.header('if-none-match') === etag) return c.body(null, 304, { ETag: etag });
  return c.json(value as object, 200, { ETag: etag });
}

const done = ({ answer, again }: Acknowledged<Done>) => ({ ...answer, again });

function only(account: Account, ...allowed: readonly Role[]): void {
  if (!allowed.includes(account.role)) throw new NotAllowed(allowed[0] ?? 'admin');
}

const commandRoute = (path: `/${string}`, params: z.ZodObject, schema: z.ZodType, what: string) =>
  createRoute({
    method: 'post',
    path,
    request: { params, ...body(schema) },
    responses: { 200: json(what, doneSchema), ...wrong },
  });

/** Everything about patients and the clinic: for people who are signed in. */
export function clinicRoutes(routes: OpenAPIHono, { clinic, accounts, who }: ClinicRoutes): void {
  const get = (path: `/${string}`, what: string, params?: z.ZodObject) =>
    createRoute({
      method: 'get',
      path,
      ...(params === undefined ? {} : { request: { params } }),
      responses: { 200: json(what), 304: { description: 'As before' }, 401: problem, 404: problem },
    });

  routes.openapi(
    get('/today', 'The floor, and what is due'),
    async (c) => c.json(await todayView(clinic)) as never,
  );
  routes.openapi(
    get('/patients', 'Every patient'),
    async (c) => c.json(await patientsView(clinic)) as never,
  );
  routes.openapi(get('/patients/{patient}', 'A patient', patientParam), async (c) => {
    const { patient } = c.req.param() as { patient: string };
    const view = await patientView(clinic, patient);
    return tagged(c, `${view.timeline.length}-${view.timeline[0]?.id ?? ''}`, view);
  });
  routes.openapi(get('/courses/{course}', 'A course with its plan', courseParam), async (c) => {
    const { course } = c.req.param() as { course: string };
    const view = await courseView(clinic, course);
    return c.json(view) as never;
  });
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/courses/{course}/follow',
      request: {
        params: courseParam,
        query: z.strictObject({ theme: z.enum(['light', 'dark']).default('light') }),
      },
      responses: { 200: json('Scales, trajectory, concentrations'), 401: problem, 404: problem },
    }),
    async (c) => {
      const { course } = c.req.valid('param');
      return c.json(await followView(clinic, course, c.req.valid('query').theme)) as never;
    },
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/courses/{course}/curve.svg',
      request: {
        params: courseParam,
        query: z.strictObject({ theme: z.enum(['light', 'dark']).default('light') }),
      },
      responses: {
        200: {
          description: 'Concentrations after the last dose',
          content: { 'image/svg+xml': { schema: z.string() } },
        },
        401: problem,
        404: problem,
      },
    }),
    async (c) => {
      const course = c.req.param('course') ?? '';
      const { curve } = await followView(clinic, course, c.req.valid('query').theme);
      if (curve === null || 'none' in curve) throw new Missing();
      return c.body(curve.svg, 200, { 'Content-Type': 'image/svg+xml' }) as never;
    },
  );
  routes.openapi(
    get('/courses/{course}/sessions/{number}', 'A session', sessionParam),
    async (c) => {
      const { course, number } = c.req.param() as { course: string; number: string };
      const view = await sessionView(clinic, course, Number(number));
      const { now: _now, ...rest } = view;
      // the tag says which state it is; the time is told beside it
      c.header('X-Now', view.now);
      return tagged(c, `${rest.version}-${rest.patientVersion}`, view);
    },
  );
  routes.openapi(
    get('/settings', 'What the clinic decided'),
    async (c) => c.json({ settings: await clinic.settings(), places: places() }) as never,
  );
  routes.openapi(
    createRoute({
      method: 'put',
      path: '/settings',
      request: body(settingsSchema),
      responses: { 200: json('Stored'), ...wrong },
    }),
    async (c) => {
      only(who(c), 'admin', 'prescriber');
      await clinic.change(c.req.valid('json') as never);
      return c.json({ settings: await clinic.settings(), places: places() }) as never;
    },
  );
  routes.openapi(get('/lots', 'Stock'), async (c) => {
    const lots = await clinic.store.lines('lot');
    return c.json({
      lots: lots.map(({ id, data, version }) => ({ id, version, ...(data as object) })),
    }) as never;
  });
  routes.openapi(
    get('/accounts', 'Who works here'),
    async (c) => c.json({ accounts: await accounts.list() }) as never,
  );
  routes.openapi(
    createRoute({
      method: 'post',
      path: '/accounts',
      request: body(accountBody),
      responses: { 201: json('The account, and its password, which is shown once'), ...wrong },
    }),
    async (c) => {
      only(who(c), 'admin');
      const password = newPassword();
      const { name, role } = c.req.valid('json') as { name: string; role: Role };
      if ((await accounts.list()).some((one) => one.name === name)) {
        return c.json(
          {
            error: {
              code: 'NAME_TAKEN',
              path: 'name',
              message: 'Somebody has this name already.',
              hint: 'Choose another.',
              fields: [{ field: 'name', message: 'Somebody has this name already.' }],
            },
          },
          422,
        ) as never;
      }
      return c.json(
        { account: await accounts.add({ name, role, password }), password },
        201,
      ) as never;
    },
  );
  routes.openapi(
    createRoute({
      method: 'post',
      path: '/accounts/{account}/disable',
      request: { params: z.strictObject({ account: z.string().max(64) }) },
      responses: { 200: json('Disabled'), ...wrong },
    }),
    async (c) => {
      only(who(c), 'admin');
      if (!(await accounts.disable(c.req.valid('param').account))) throw new Missing();
      return c.json({ accounts: await accounts.list() }) as never;
    },
  );
  routes.openapi(
    createRoute({
      method: 'post',
      path: '/demo/remove',
      responses: { 200: json('How many streams were removed'), ...wrong },
    }),
    async (c) => {
      only(who(c), 'admin', 'prescriber');
      return c.json({ removed: await removeDemo(clinic) }) as never;
    },
  );
  routes.openapi(
    createRoute({
      method: 'post',
      path: '/preview',
      request: body(
        z.strictObject({
          patient: z.string().max(64),
          protocols: z.array(z.string().max(200)).min(1).max(4),
          start: courseCommandSchema.options[0].shape.start,
          choices: courseCommandSchema.options[0].shape.choices,
          weightConfirmed: z.literal(true).optional(),
        }),
      ),
      responses: { 200: json('Courses side by side; nothing is stored'), ...wrong },
    }),
    async (c) => {
      const asked = c.req.valid('json') as {
        patient: string;
        protocols: string[];
        start: string;
        choices: object;
        weightConfirmed?: true;
      };
      return c.json({ plans: await previewed(clinic, asked) }) as never;
    },
  );

  const act =
    <P>(run: (account: Account, params: P, sent: never) => Promise<Acknowledged<Done>>) =>
    async (c: Context) => {
      const valid = c.req as unknown as { valid(part: 'param' | 'json'): unknown };
      const answer = await run(who(c), valid.valid('param') as P, valid.valid('json') as never);
      return c.json(done(answer)) as never;
    };
  type Sent<C> = { command: C; expected?: number; key?: string };
  routes.openapi(
    commandRoute(
      '/patients/{patient}/commands',
      patientParam,
      bodies.patient,
      'Done to the record of a patient',
    ),
    act<{ patient: string }>((account, { patient }, { command, ...sent }: Sent<never>) =>
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
    act<{ patient: string }>((account, { patient }, { command, ...sent }: Sent<never>) =>
      clinic.consent(account, patient, command, sent),
    ),
  );
  routes.openapi(
    commandRoute('/courses/{course}/commands', courseParam, bodies.course, 'Done to a course'),
    act<{ course: string }>((account, { course }, { command, ...sent }: Sent<never>) =>
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
    act<{ course: string; number: number }>(
      (account, { course, number }, { command, ...sent }: Sent<never>) =>
        clinic.session(account, course, number, command, sent),
    ),
  );
  routes.openapi(
    commandRoute('/lots/{lot}/commands', lotParam, bodies.lot, 'Done to a lot'),
    act<{ lot: string }>((account, { lot }, { command, ...sent }: Sent<never>) =>
      clinic.lot(account, lot, command, sent),
    ),
  );
  routes.openapi(
    commandRoute('/duties/{duty}/commands', dutyParam, bodies.duty, 'Done to a form that is owed'),
    act<{ duty: string }>((account, { duty }, { command, ...sent }: Sent<never>) =>
      clinic.duty(account, duty, command, sent),
    ),
  );
}

/** The plans of several protocols for the same patient, from the facts that are on record. */
async function previewed(
  clinic: Clinic,
  {
    patient,
    protocols,
    start,
    choices,
    weightConfirmed,
  }: {
    patient: string;
    protocols: readonly string[];
    start: string;
    choices: object;
    weightConfirmed?: true;
  },
) {
  const { events } = await clinic.store.read(`patient/${patient}`);
  if (events.length === 0) throw new Missing();
  const settings = await clinic.settings();
  return protocols.map((id) => {
    const shipped = shippedProtocol(id);
    if (shipped === undefined) throw new Missing();
    const { protocol, version, digest } = shipped;
    const opened = {
      type: 'course-opened',
      patient,
      protocol: id,
      version,
      digest,
      start,
      place: settings.place,
      choices,
      ...(weightConfirmed === undefined ? {} : { weightConfirmed }),
      id: 'preview',
      at: clinic.now(),
      zone: settings.zone,
      by: '',
    } as const;
    const planned = plannedOf({
      id: 'preview',
      state: courseOf([opened]),
      protocol,
      events: [...events, opened] as readonly Located[],
      settings,
    });
    return {
      protocol: id,
      title: protocol.title,
      ...('course' in planned
        ? { course: planned.course, summary: summaryOfCourse(planned.course), refused: null }
        : { course: null, summary: null, refused: planned.refused }),
    };
  });
}
