import { serve, type ServerType } from '@hono/node-server';
import type { Hono } from 'hono';

/** A server that listens, and where. */
export interface Listening {
  readonly server: ServerType;
  readonly port: number;
}

function tryPort(app: Hono, port: number): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, (info) =>
      resolve({ server, port: info.port }),
    );
    server.once('error', reject);
  });
}

function isTaken(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    (error.code === 'EADDRINUSE' || error.code === 'EACCES')
  );
}

/** Listens on this machine only, on the wanted port or the next free one after it. */
export async function listen(app: Hono, wanted: number, tries = 50): Promise<Listening> {
  for (let port = wanted; ; port += 1) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- the next port is tried only when this one is taken
      return await tryPort(app, port);
    } catch (error) {
      if (!isTaken(error) || port >= wanted + tries) throw error;
    }
  }
}
