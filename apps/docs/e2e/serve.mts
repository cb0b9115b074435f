import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.woff2': 'font/woff2',
};

/** The file of an address: itself, with `.html`, or the index of a folder. */
function fileOf(folder: string, path: string): string | undefined {
  const clean = normalize(decodeURIComponent(path)).replace(/^(?:\.\.(?:\/|$))+/u, '');
  const base = join(folder, clean);
  return [base, `${base.replace(/\/$/u, '')}.html`, join(base, 'index.html')].find(
    (file) => existsSync(file) && statSync(file).isFile(),
  );
}

/** Serves a built site on a free port, as any plain web server would. */
export function serveFolder(folder: string): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = fileOf(folder, path);
    const type = types[extname(file ?? '404.html')] ?? 'application/octet-stream';
    const small = /^(?:text|image\/svg|application\/(?:json|xml))/u.test(type);
    const gzip = small && /\bgzip\b/u.test(request.headers['accept-encoding'] ?? '');
    response.writeHead(file === undefined ? 404 : 200, {
      'Content-Type': type,
      ...(gzip ? { 'Content-Encoding': 'gzip' } : {}),
    });
    const body = createReadStream(file ?? join(folder, '404.html'));
    if (gzip) body.pipe(createGzip()).pipe(response);
    else body.pipe(response);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const at = server.address();
      const port = typeof at === 'object' && at !== null ? at.port : 0;
      resolve({ server, address: `http://127.0.0.1:${port}` });
    });
  });
}
