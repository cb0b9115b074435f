import type { Server } from 'node:http';
import { serve } from '@hono/node-server';

/** What answers requests. */
interface Answering {
  fetch(request: Request): Response | Promise<Response>;
}

/** A server that listens, and where. */
export interface Listening {
  readonly server: Server;
  readonly port: number;
}

/** A port that somebody else holds. */
export class PortTaken extends Error {
  override readonly name = 'PortTaken';
}

/**
 * Listens on a port, or fails: a second server on another port would be a second writer that nobody expects.
 *
 * @throws PortTaken
 */
export function listen(app: Answering, port: number, hostname = '127.0.0.1'): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: (request) => app.fetch(request), hostname, port }, (info) =>
      resolve({ server: server as Server, port: info.port }),
    );
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      reject(taken ? new PortTaken(`Port ${port} is taken. Set PORT to another one.`) : error);
    });
  });
}
