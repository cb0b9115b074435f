import type { MiddlewareHandler } from 'hono';

/** Everything comes from this server; nothing is framed, nothing runs inline, nothing is sent elsewhere. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  // the one style element that the controls set, which stops double taps from zooming: react-aria's usePress
  "style-src 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** Headers of every answer, also of errors. What the API says is never kept by a browser or proxy. */
export const secure: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('Content-Security-Policy', policy);
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('Referrer-Policy', 'no-referrer');
  c.header('Cross-Origin-Opener-Policy', 'same-origin');
  c.header('Cross-Origin-Resource-Policy', 'same-origin');
  c.header('Permissions-Policy', 'camera=(), geolocation=(), microphone=()');
  if (c.req.path.startsWith('/api')) c.header('Cache-Control', 'no-store');
};
