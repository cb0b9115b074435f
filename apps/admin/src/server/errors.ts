import { OpenKetamineError, isRefusal } from '@openketamine/model';
import type { ErrorHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ApiError } from '../shared/api.js';

const body = (code: string, path: string, message: string, hint: string): { error: ApiError } => ({
  error: { code, path, message, hint },
});

/**
 * Every error in the shape the CLI prints: 400 for a call that is wrong, 404 for an unknown id, 422 for
 * what a protocol, a rule or a limit refuses. A defect of ours says only that it is one: no stack trace
 * leaves the server, and what was sent is not logged.
 */
export const onError: ErrorHandler = (error, c) => {
  if (error instanceof OpenKetamineError) {
    const { code, path, reason, hint } = error;
    const status = isRefusal(code)
      ? 422
      : code === 'ID_UNKNOWN'
        ? 404
        : code === 'INTERNAL'
          ? 500
          : 400;
    return c.json(body(code, path, reason, hint), status);
  }
  if (error instanceof HTTPException) {
    return c.json(
      body(
        'INPUT_INVALID',
        '',
        'The request could not be read.',
        'Send one JSON document of at most 256 kB.',
      ),
      error.status,
    );
  }
  console.error(`A request to ${c.req.method} ${c.req.routePath} failed: ${error.name}`);
  return c.json(
    body(
      'INTERNAL',
      '',
      'Something in openketamine itself went wrong.',
      'Please report it with what you did; leave out what tells who the patient is.',
    ),
    500,
  );
};

/** Nobody is signed in: this server keeps no patients and has no accounts yet. */
export const notSignedIn = body(
  'NOT_SIGNED_IN',
  '',
  'Patient records are only for people who are signed in.',
  'This server keeps no patients; plan a course without one.',
);

export const notFound = body(
  'NOT_FOUND',
  '',
  'There is nothing at this address.',
  'See GET /api for what there is.',
);
