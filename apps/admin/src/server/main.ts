import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createApp } from './app.js';
import { listen } from './listen.js';

const usual = 4173;

function wantedPort(): number {
  const given = process.env['PORT'];
  if (given === undefined || given === '') return usual;
  const port = Number(given);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  console.error(`PORT is ${JSON.stringify(given)}. Give a port between 0 and 65535.`);
  process.exit(2);
}

const client = join(import.meta.dirname, '../client');
if (!existsSync(join(client, 'index.html'))) {
  console.error('The app is not built yet. Run `pnpm build` first.');
  process.exit(2);
}

const wanted = wantedPort();
const { server, port } = await listen(createApp(client), wanted);
if (wanted !== 0 && port !== wanted) console.error(`Port ${wanted} is taken.`);
console.log(`http://127.0.0.1:${port}`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    setTimeout(() => process.exit(0), 1000).unref();
  });
}
