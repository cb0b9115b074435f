import type { MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';

/** Methods that change nothing. */
const reading: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);
/** Methods that carry something. */
const carrying: ReadonlySet<string> = new Set(['POST', 'PUT', 'PATCH']);
const own: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

const hostOf = (host: string): string => host.replace(/:\d+$/u, '').toLowerCase();

/**
 * Refuses requests under a name that is not ours, so that no page of another site can reach this server through a name of its own;
 * and writes that come from another site, or that a plain form of another site could send.
 *
 * @param origin - the address under which a proxy offers the app, if there is one
 */
export function guard(origin: string | undefined): MiddlewareHandler {
  const offered = origin === undefined ? undefined : new URL(origin);
  return async (c, next) => {
    const host = c.req.header('host') ?? new URL(c.req.url).host;
    if (!own.has(hostOf(host)) && host.toLowerCase() !== offered?.host) {
      throw new HTTPException(421);
    }
    if (!reading.has(c.req.method)) {
      const from = c.req.header('origin');
      const fine =
        from === undefined ||
        from === offered?.origin ||
        (URL.canParse(from) && new URL(from).host === host);
      if (!fine || c.req.header('sec-fetch-site') === 'cross-site') throw new HTTPException(403);
      const type = c.req.header('content-type') ?? '';
      // a method that no address knows is answered as that, whatever it carries
      const carries = carrying.has(c.req.method) || type !== '';
      if (carries && !/^application\/json(?:;|$)/iu.test(type)) throw new HTTPException(415);
    }
    await next();
  };
}
