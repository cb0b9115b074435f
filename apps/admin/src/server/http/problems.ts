import { fill, sayRefusal } from '@openketamine/clinic';
import { OpenKetamineError, isRefusal } from '@openketamine/model';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type * as z from 'zod';
import type { ApiError, FieldError, TheirEvent } from '../../shared/api.js';
import { problemWords, type ProblemCode } from '../../shared/problem-words.js';
import { Missing, NameTaken, NotAllowed, Refused, Unreadable } from '../clinic/refused.js';
import { Conflict, KeyReused, StoreFailure } from '../store/failure.js';
import { fieldError } from './plain-words.js';

/** What is wrong, in the words of its code. */
export function problemBody(
  code: ProblemCode,
  more: Partial<ApiError> = {},
): { readonly error: ApiError } {
  const [message, hint] = problemWords[code];
  const { about } = more;
  return {
    error: { code, path: '', message: fill(message, about), hint: fill(hint, about), ...more },
  };
}

/** An answer to something that is wrong. */
type Problem = readonly [ContentfulStatusCode, { readonly error: ApiError }];

export const notSignedIn = problemBody('NOT_SIGNED_IN');
export const notFound = problemBody('NOT_FOUND');

const byStatus: Readonly<Record<number, ProblemCode>> = {
  400: 'INPUT_INVALID',
  403: 'ORIGIN_REFUSED',
  413: 'TOO_LARGE',
  415: 'TYPE_REFUSED',
  421: 'HOST_REFUSED',
  429: 'TOO_OFTEN',
};

/** Codes of the words that the API tells under an older, wider name. */
const told: Readonly<Partial<Record<ProblemCode, string>>> = {
  TOO_LARGE: 'INPUT_INVALID',
  FIELDS_INVALID: 'INPUT_INVALID',
  STORE_FULL: 'STORE',
};

function body(code: ProblemCode, more: Partial<ApiError> = {}): { readonly error: ApiError } {
  return problemBody(code, { ...(told[code] === undefined ? {} : { code: told[code] }), ...more });
}

const allOf = (fields: readonly FieldError[]) => fields.map(({ message }) => message).join(' ');

/** Everything that does not fit in a request, at once, each at its field. */
export function fieldsProblem(issues: readonly z.core.$ZodIssue[]): { readonly error: ApiError } {
  const fields = issues.map(fieldError);
  const { error } = body('FIELDS_INVALID', { fields, path: fields[0]?.field ?? '' });
  return { error: { ...error, message: allOf(fields) } };
}

function refusedProblem({ refusals }: Refused): Problem {
  const fields = refusals.map((refusal): FieldError => {
    const { field, code, about } = refusal;
    return {
      field,
      message: sayRefusal(refusal),
      code,
      ...(about === undefined ? {} : { about }),
    };
  });
  const [first] = refusals;
  const { error } = problemBody('REFUSED', { fields, path: first?.field ?? '' });
  return [
    422,
    { error: { ...error, code: `REFUSED:${first?.code ?? ''}`, message: allOf(fields) } },
  ];
}

function nameTaken(): { readonly error: ApiError } {
  const { error } = body('NAME_TAKEN', { path: 'name' });
  return { error: { ...error, fields: [{ field: 'name', message: error.message }] } };
}

function theirsOf({ theirs }: Conflict): readonly TheirEvent[] {
  return theirs.map(({ id, type, at, by, zone: _zone, ...rest }) => {
    // the plan that a session follows is long, and in the answer for that session
    const { plan: _plan, ...data } = rest as Readonly<Record<string, unknown>>;
    return { id, type, at, by, data };
  });
}

function inputProblem({ code, path, reason, hint }: OpenKetamineError): Problem {
  const status = isRefusal(code)
    ? 422
    : code === 'ID_UNKNOWN'
      ? 404
      : code === 'INTERNAL'
        ? 500
        : 400;
  return [status, { error: { code, path, message: reason, hint } }];
}

/** What an error means to whoever sent the request. A defect of ours says only that it is one. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Refused) return refusedProblem(error);
  if (error instanceof Unreadable) return [400, fieldsProblem(error.issues)];
  if (error instanceof NotAllowed) {
    return [403, body('ROLE_LACKING', { about: { role: error.needs } })];
  }
  if (error instanceof Missing) return [404, notFound];
  if (error instanceof NameTaken) return [422, nameTaken()];
  if (error instanceof Conflict) {
    const { expected, found, byTag } = error;
    return [byTag ? 412 : 409, body('CONFLICT', { expected, found, theirs: theirsOf(error) })];
  }
  if (error instanceof KeyReused) return [409, body('KEY_REUSED')];
  if (error instanceof StoreFailure) {
    return [507, body(error.kind === 'full' ? 'STORE_FULL' : 'STORE')];
  }
  if (error instanceof OpenKetamineError) return inputProblem(error);
  if (error instanceof HTTPException) {
    return [error.status, body(byStatus[error.status] ?? 'INPUT_INVALID')];
  }
  return [500, body('INTERNAL')];
}

/** Answers what is wrong. */
export function answerProblem(c: Context, error: unknown): Response {
  const [status, answer] = problemOf(error);
  return c.json(answer, status);
}
