import type { Role } from '@openketamine/clinic';
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { newPassword } from '../accounts.js';
import { removeDemo } from '../clinic/demo.js';
import { Missing } from '../clinic/refused.js';
import { settingsSchema, type Settings } from '../clinic/settings.js';
import { places } from '../library.js';
import { bodyOf, json, only, problem, wrong, type ClinicRoutes } from './answers.js';
import { previewBody, previewed, type PreviewRequest } from './preview.js';
import { problemBody } from './problems.js';
import { accountBody, accountParam, z } from './schemas.js';
import { isKnown, tagOf, tagged } from './tags.js';

const got = { 200: json('As it stands'), 304: { description: 'As before' }, 401: problem };

const settled = (settings: Settings) => ({ settings, places: places() });

/** What a clinic decides about itself: settings, who works there, the demo; and plans that nobody keeps. */
export function siteRoutes(routes: OpenAPIHono, { clinic, accounts, who }: ClinicRoutes): void {
  routes.openapi(createRoute({ method: 'get', path: '/settings', responses: got }), async (c) => {
    const settings = await clinic.settings();
    return await tagged(c, tagOf(0, settings), () => Promise.resolve(settled(settings)));
  });
  routes.openapi(
    createRoute({
      method: 'put',
      path: '/settings',
      request: {
        headers: z.object({ 'if-match': z.string().max(200).optional() }),
        ...bodyOf(settingsSchema),
      },
      responses: { 200: json('Stored'), ...wrong },
    }),
    async (c) => {
      only(who(c), 'admin', 'prescriber');
      const before = await clinic.settings();
      const seen = c.req.header('if-match');
      if (seen !== undefined && !isKnown(seen, tagOf(0, before))) {
        return c.json({ ...problemBody('CONFLICT'), ...settled(before) }, 412) as never;
      }
      const settings = c.req.valid('json') as Settings;
      await clinic.change(settings);
      return c.json(settled(settings), 200, { ETag: tagOf(0, settings) }) as never;
    },
  );
  routes.openapi(createRoute({ method: 'get', path: '/accounts', responses: got }), async (c) => {
    const list = await accounts.list();
    return await tagged(c, tagOf(0, list), () => Promise.resolve({ accounts: list }));
  });
  routes.openapi(
    createRoute({
      method: 'post',
      path: '/accounts',
      request: bodyOf(accountBody),
      responses: { 201: json('The account, and its password, which is shown once'), ...wrong },
    }),
    async (c) => {
      only(who(c), 'admin');
      const { name, role } = c.req.valid('json') as { name: string; role: Role };
      const password = newPassword();
      const account = await accounts.add({ name, role, password });
      return c.json({ account, password }, 201) as never;
    },
  );
  routes.openapi(
    createRoute({
      method: 'post',
      path: '/accounts/{account}/disable',
      request: { params: accountParam },
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
      request: bodyOf(previewBody),
      responses: { 200: json('Courses side by side; nothing is stored'), ...wrong },
    }),
    async (c) => {
      const asked = c.req.valid('json') as PreviewRequest;
      return c.json({ plans: await previewed(clinic, asked) }) as never;
    },
  );
}
