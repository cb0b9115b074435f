import { sayRefusal } from '@openketamine/clinic';
import { OpenKetamineError, isRefusal } from '@openketamine/model';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ApiError } from '../../shared/api.js';
import { Missing, NotAllowed, Refused } from '../clinic/refused.js';
import { Conflict, KeyReused, StoreFailure } from '../store/failure.js';

const body = (code: string, message: string, hint: string, more: Partial<ApiError> = {}) => ({
  error: { code, path: '', message, hint, ...more } satisfies ApiError,
});

/** An answer to something that is wrong. */
export type Problem = readonly [ContentfulStatusCode, { readonly error: ApiError }];

export const notSignedIn = body(
  'NOT_SIGNED_IN',
  'Patient records are only for people who are signed in.',
  'Sign in, then do it again. What you typed is kept.',
);

export const notFound = body(
  'NOT_FOUND',
  'There is nothing at this address.',
  'See GET /api for what there is.',
);

const byStatus: Readonly<Record<number, readonly [code: string, message: string, hint: string]>> = {
  400: [
    'INPUT_INVALID',
    'The request could not be read.',
    'Send one JSON document of at most 256 kB.',
  ],
  403: [
    'ORIGIN_REFUSED',
    'This request came from another site.',
    'Use the app at its own address.',
  ],
  413: ['INPUT_INVALID', 'The request is too large.', 'Send one JSON document of at most 256 kB.'],
  415: ['TYPE_REFUSED', 'This request is no JSON.', 'Send it with content-type: application/json.'],
  421: [
    'HOST_REFUSED',
    'This server is not known by that name.',
    'Use 127.0.0.1, or set CLINIC_ORIGIN to the address under which it is offered.',
  ],
  429: [
    'TOO_OFTEN',
    'Too many wrong passwords for this name.',
    'Wait five minutes, then try again.',
  ],
};

/** What an error means to whoever sent the request. A defect of ours says only that it is one. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Refused) {
    const fields = error.refusals.map((refusal) => ({
      field: refusal.field,
      message: sayRefusal(refusal),
    }));
    const [first] = error.refusals;
    return [
      422,
      body(
        `REFUSED:${first?.code ?? ''}`,
        fields.map(({ message }) => message).join(' '),
        'Nothing was stored.',
        { path: first?.field ?? '', fields },
      ),
    ];
  }
  if (error instanceof NotAllowed) {
    const hint = `Ask somebody who is signed in as ${error.needs}.`;
    return [403, body('ROLE_LACKING', 'Your role does not allow this.', hint)];
  }
  if (error instanceof Missing) return [404, notFound];
  if (error instanceof Conflict) {
    return [
      409,
      body(
        'CONFLICT',
        'Somebody else has changed this meanwhile.',
        'Look at both versions, then send yours again if it still holds.',
        { found: error.found },
      ),
    ];
  }
  if (error instanceof KeyReused) {
    return [
      409,
      body('KEY_REUSED', 'This was sent before as something else.', 'Make a new key for each tap.'),
    ];
  }
  if (error instanceof StoreFailure) {
    return [507, body('STORE', error.message, 'What you typed is kept in this browser.')];
  }
  if (error instanceof OpenKetamineError) {
    const { code, path, reason, hint } = error;
    const status = isRefusal(code)
      ? 422
      : code === 'ID_UNKNOWN'
        ? 404
        : code === 'INTERNAL'
          ? 500
          : 400;
    return [status, { error: { code, path, message: reason, hint } }];
  }
  if (error instanceof HTTPException) {
    const [code, message, hint] = byStatus[error.status] ?? byStatus[400] ?? ['', '', ''];
    return [error.status, body(code, message, hint)];
  }
  return [
    500,
    body(
      'INTERNAL',
      'Something in openketamine itself went wrong.',
      'Please report it with what you did; leave out what tells who the patient is.',
    ),
  ];
}

/** Answers what is wrong. */
export function answerProblem(c: Context, error: unknown): Response {
  const [status, json] = problemOf(error);
  return c.json(json, status);
}
