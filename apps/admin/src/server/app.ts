import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { checkPlace } from '@openketamine/model/places';
import type { ProtocolAnswer } from '../shared/api.js';
import { notFound, notSignedIn, onError } from './errors.js';
import { places, requireProtocol, summaries } from './library.js';
import { plan, screen } from './plan.js';
import { questionsFor } from './questions.js';
import { readPlanRequest, readScreenRequest } from './requests.js';
import { secure } from './security.js';

const largest = 256 * 1024;

async function jsonOf(request: { json: () => Promise<unknown> }): Promise<unknown> {
  try {
    return await request.json();
  } catch (cause) {
    throw new HTTPException(400, { cause });
  }
}

function api(): Hono {
  const routes = new Hono();
  routes.use(
    bodyLimit({
      maxSize: largest,
      onError: () => {
        throw new HTTPException(413);
      },
    }),
  );
  routes.get('/', (c) =>
    c.json({
      addresses: [
        'GET /api/protocols',
        'GET /api/protocols/:id',
        'GET /api/protocols/:id/questions?jurisdiction=US',
        'POST /api/plan',
        'POST /api/screen',
      ],
    }),
  );
  routes.get('/protocols', (c) => c.json({ protocols: summaries() }));
  routes.get('/protocols/:id', (c) => {
    const answer: ProtocolAnswer = {
      protocol: requireProtocol(c.req.param('id')),
      places: places(),
    };
    return c.json(answer);
  });
  routes.get('/protocols/:id/questions', (c) => {
    const protocol = requireProtocol(c.req.param('id'));
    const jurisdiction = c.req.query('jurisdiction');
    if (jurisdiction !== undefined) checkPlace(jurisdiction, '/jurisdiction');
    return c.json(questionsFor(protocol, jurisdiction ?? protocol.jurisdiction));
  });
  routes.post('/plan', async (c) => c.json(plan(readPlanRequest(await jsonOf(c.req)))));
  routes.post('/screen', async (c) => c.json(screen(readScreenRequest(await jsonOf(c.req)))));
  routes.all('/patients', (c) => c.json(notSignedIn, 401));
  routes.all('/patients/*', (c) => c.json(notSignedIn, 401));
  routes.all('*', (c) => c.json(notFound, 404));
  return routes;
}

/**
 * The whole server: the API under /api, everything else from the built client. Keeps nothing between
 * two requests and writes no request to any log.
 *
 * @param client - folder of the built client
 */
export function createApp(client: string): Hono {
  const app = new Hono();
  app.onError(onError);
  app.use(secure);
  app.route('/api', api());
  app.use(
    '/assets/*',
    serveStatic({
      root: client,
      onFound: (_path, c) => c.header('Cache-Control', 'public, max-age=31536000, immutable'),
    }),
  );
  app.use(serveStatic({ root: client }));
  // Every other address is a page of the client, which routes itself.
  app.get('*', serveStatic({ root: client, path: 'index.html' }));
  app.notFound((c) => c.json(notFound, 404));
  return app;
}
