import { controlsOf, rowControls } from '@openketamine/clinic';
import { checkPlace } from '@openketamine/model/places';
import { OpenAPIHono, createRoute } from '@hono/zod-openapi';
import { scales } from '@openketamine/outcomes/scales';
import { wording } from './wordings.js';
import { places, requireProtocol, summaries, terminology } from '../library.js';
import { plan, screen } from '../plan.js';
import { factsOfProtocol } from '../protocol-facts.js';
import { questionsFor } from '../questions.js';
import { readPlanRequest, readScreenRequest } from '../requests.js';
import { json, problem } from './answers.js';
import { protocolParam, z } from './schemas.js';

const placed = z.strictObject({ jurisdiction: z.string().max(10).optional() });
const anything = z.record(z.string(), z.unknown());

/** What stands in the library and is about nobody: open to everybody who can reach the server. */
export function libraryRoutes(routes: OpenAPIHono): void {
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/protocols',
      responses: { 200: json('One line for each protocol') },
    }),
    (c) => c.json({ protocols: summaries() }),
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/protocols/{id}',
      request: { params: protocolParam },
      responses: { 200: json('A protocol, and the places that rules name'), 404: problem },
    }),
    (c) =>
      c.json({ protocol: requireProtocol(c.req.valid('param').id), places: places() }) as never,
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/protocols/{id}/questions',
      request: { params: protocolParam, query: placed },
      responses: { 200: json('What the rules of a place want to know'), 404: problem },
    }),
    (c) => {
      const protocol = requireProtocol(c.req.valid('param').id);
      const { jurisdiction } = c.req.valid('query');
      if (jurisdiction !== undefined) checkPlace(jurisdiction, '/jurisdiction');
      return c.json(questionsFor(protocol, jurisdiction ?? protocol.jurisdiction)) as never;
    },
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/protocols/{id}/form',
      request: { params: protocolParam, query: placed },
      responses: { 200: json('Every question about a patient, each once'), 404: problem },
    }),
    (c) => {
      const protocol = requireProtocol(c.req.valid('param').id);
      const { jurisdiction } = c.req.valid('query');
      if (jurisdiction !== undefined) checkPlace(jurisdiction, '/jurisdiction');
      const asked = questionsFor(protocol, jurisdiction ?? protocol.jurisdiction);
      return c.json({
        controls: controlsOf(asked, factsOfProtocol(protocol)),
        rows: rowControls,
      }) as never;
    },
  );
  routes.openapi(
    createRoute({
      method: 'post',
      path: '/plan',
      request: { body: { required: true, ...json('What a plan depends on', anything) } },
      responses: { 200: json('Course, findings, questions'), 400: problem, 422: problem },
    }),
    async (c) => c.json(plan(readPlanRequest(await c.req.json()))) as never,
  );
  routes.openapi(
    createRoute({
      method: 'post',
      path: '/screen',
      request: { body: { required: true, ...json('What a screening depends on', anything) } },
      responses: { 200: json('As openketamine screen --json'), 400: problem, 422: problem },
    }),
    async (c) => c.json(screen(readScreenRequest(await c.req.json()))) as never,
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/medicines',
      request: {
        query: z.strictObject({
          text: z.string().min(1).max(200),
          place: z.string().max(10).optional(),
        }),
      },
      responses: {
        200: json('What the text of a medicine says, and the nearest names'),
        400: problem,
      },
    }),
    (c) => {
      const { text, place } = c.req.valid('query');
      return c.json(
        terminology.readMedicine(text, place === undefined ? {} : { country: place }),
      ) as never;
    },
  );
  routes.openapi(
    createRoute({ method: 'get', path: '/scales', responses: { 200: json('Rating scales') } }),
    (c) =>
      c.json({
        scales: scales.map(
          ({ id, abbreviation, name, items, total, rater, scoring, suicidality }) => ({
            id,
            abbreviation,
            name,
            rater,
            items: items?.count.value ?? null,
            scores: items?.scores ?? [],
            total: total === null ? null : { least: total.least, most: total.most },
            alarmItem: suicidality !== null && 'item' in suicidality ? suicidality.item : null,
            tiers: scoring.kind === 'typed' ? (scoring.tiers ?? []).map((tier) => tier.id) : [],
            wording: wording[id] ?? null,
          }),
        ),
      }) as never,
  );
}
