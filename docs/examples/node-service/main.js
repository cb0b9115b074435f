// A service that plans: POST { "protocol", "start", "patient" } to /plan. What is wrong with a request comes back as data.
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import { plan } from 'openketamine/plan';

export const service = createServer(async (request, response) => {
  const answer = (status, body) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  };
  if (request.method !== 'POST' || request.url !== '/plan') return answer(404, {});
  let text = '';
  for await (const chunk of request) text += chunk;
  try {
    answer(200, await plan(JSON.parse(text)));
  } catch (error) {
    const { code, path, reason, hint } = error;
    answer(code === undefined ? 500 : 422, { code, path, reason, hint });
  }
});

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  service.listen(Number(process.env.PORT ?? 3000));
}
