import type {
  ApiError,
  PlanAnswer,
  PlanRequest,
  ProtocolAnswer,
  ProtocolSummary,
  Questions,
} from '../shared/api.js';
import { words } from './words.js';

/** A refusal or an error, as the server says it. */
export class ApiFailure extends Error {
  readonly error: ApiError;
  /** 422: understood, and refused by a protocol, a rule or a limit. */
  readonly refused: boolean;

  constructor(error: ApiError, status: number) {
    super(error.message);
    this.error = error;
    this.refused = status === 422;
  }
}

async function ask<T>(path: string, init?: RequestInit): Promise<T> {
  let response: Response;
  let body: unknown;
  try {
    response = await fetch(path, init);
    body = await response.json();
  } catch (cause) {
    const error = {
      code: 'NO_ANSWER',
      path: '',
      message: words.error.server,
      hint: words.error.serverHint,
    };
    throw Object.assign(new ApiFailure(error, 0), { cause });
  }
  if (!response.ok) throw new ApiFailure((body as { error: ApiError }).error, response.status);
  return body as T;
}

/** The API of this server. What is known of a patient goes in bodies, never in addresses. */
export const api = {
  protocols: () => ask<{ protocols: ProtocolSummary[] }>('/api/protocols'),
  protocol: (id: string) => ask<ProtocolAnswer>(`/api/protocols/${encodeURIComponent(id)}`),
  questions: (id: string, jurisdiction: string | undefined) =>
    ask<Questions>(
      `/api/protocols/${encodeURIComponent(id)}/questions${jurisdiction === undefined ? '' : `?jurisdiction=${encodeURIComponent(jurisdiction)}`}`,
    ),
  plan: (request: PlanRequest) =>
    ask<PlanAnswer>('/api/plan', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(request),
    }),
};
