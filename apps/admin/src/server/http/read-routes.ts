import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { Missing } from '../clinic/refused.js';
import { json, problem, type ClinicRoutes } from './answers.js';
import { courseParam, patientParam, sessionParam, z } from './schemas.js';
import { tagOfAll, tagOfCourse, tagOfPatient, tagOfSession, tagged } from './tags.js';
import { followView } from './views/follow.js';
import { courseView, patientView, patientsView, sessionView, todayView } from './views.js';

const themed = z.strictObject({ theme: z.enum(['light', 'dark']).default('light') });
const readerHas = z.object({ 'if-none-match': z.string().max(2000).optional() });

/** A view: with a tag, by which a reader who has it is told that nothing has changed. */
const view = (
  path: `/${string}`,
  what: string,
  request: { readonly params?: z.ZodObject; readonly query?: z.ZodObject } = {},
) =>
  createRoute({
    method: 'get',
    path,
    request: { ...request, headers: readerHas },
    responses: {
      200: json(what),
      304: { description: 'As before' },
      400: problem,
      401: problem,
      404: problem,
    },
  });

const some = (tag: string | undefined): string => {
  if (tag === undefined) throw new Missing();
  return tag;
};

/** What the document says of a request has been checked; the types of these routes do not carry it. */
const valid = (c: Context) => c.req as unknown as { valid(part: 'param' | 'query'): unknown };

/** What is shown: the floor, records, courses, sessions. Nothing here changes anything. */
export function readRoutes(routes: OpenAPIHono, { clinic }: Pick<ClinicRoutes, 'clinic'>): void {
  /** The time is told beside a tag, because it never stays as it is. */
  const timed = (c: Context) => c.header('X-Now', clinic.now());

  routes.openapi(view('/today', 'The floor, and what is due'), async (c) => {
    timed(c);
    return await tagged(c, await tagOfAll(clinic, 'today'), () => todayView(clinic));
  });
  routes.openapi(
    view('/patients', 'Every patient'),
    async (c) => await tagged(c, await tagOfAll(clinic, 'patients'), () => patientsView(clinic)),
  );
  routes.openapi(view('/lots', 'Stock'), async (c) =>
    tagged(c, await tagOfAll(clinic, 'lots'), async () => {
      const lots = await clinic.store.lines<object>('lot');
      return { lots: lots.map(({ id, data, version }) => ({ id, version, ...data })) };
    }),
  );
  routes.openapi(view('/patients/{patient}', 'A patient', { params: patientParam }), async (c) => {
    const { patient } = valid(c).valid('param') as { patient: string };
    const tag = some(await tagOfPatient(clinic, patient));
    return await tagged(c, tag, () => patientView(clinic, patient));
  });
  routes.openapi(
    view('/courses/{course}', 'A course with its plan', { params: courseParam }),
    async (c) => {
      const { course } = valid(c).valid('param') as { course: string };
      const tag = some(await tagOfCourse(clinic, course));
      return await tagged(c, tag, () => courseView(clinic, course));
    },
  );
  routes.openapi(
    view('/courses/{course}/follow', 'Scales, trajectory, concentrations', {
      params: courseParam,
      query: themed,
    }),
    async (c) => {
      const { course } = valid(c).valid('param') as { course: string };
      const { theme } = valid(c).valid('query') as { theme: 'light' | 'dark' };
      const tag = some(await tagOfCourse(clinic, course, 'follow', theme));
      return await tagged(c, tag, () => followView(clinic, course, theme));
    },
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/courses/{course}/curve.svg',
      request: { params: courseParam, query: themed },
      responses: {
        200: {
          description: 'Concentrations after the last dose',
          content: { 'image/svg+xml': { schema: z.string() } },
        },
        400: problem,
        401: problem,
        404: problem,
      },
    }),
    async (c) => {
      const { course } = c.req.valid('param');
      const { curve } = await followView(clinic, course, c.req.valid('query').theme);
      if (curve === null || 'none' in curve) throw new Missing();
      return c.body(curve.svg, 200, { 'Content-Type': 'image/svg+xml' }) as never;
    },
  );
  routes.openapi(
    view('/courses/{course}/sessions/{number}', 'A session', { params: sessionParam }),
    async (c) => {
      const { course, number } = valid(c).valid('param') as { course: string; number: number };
      timed(c);
      const tag = some(await tagOfSession(clinic, course, number));
      return await tagged(c, tag, () => sessionView(clinic, course, number));
    },
  );
}
