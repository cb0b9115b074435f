import type { ClinicCommand, LotState, Role } from '@openketamine/clinic';
import type { Control, RowControl, RowList } from '@openketamine/clinic/forms';
import type { ApiError, ProtocolAnswer, ProtocolSummary } from '../shared/api.js';
import type { Settings } from '../server/clinic/settings.js';
import type * as views from '../server/http/views.js';
import { words } from './words/index.js';

type Json<F extends (...args: never[]) => unknown> = Awaited<ReturnType<F>>;

/** What the server answers, by view. The types are those of the server itself. */
export type Today = Json<typeof views.todayView>;
export type Patients = Json<typeof views.patientsView>;
export type PatientView = Json<typeof views.patientView>;
export type CourseView = Json<typeof views.courseView>;
export type SessionView = Json<typeof views.sessionView>;
export type FollowView = Json<typeof views.followView>;

export interface Me {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly demo: boolean;
}
export interface Door {
  readonly setUp: boolean;
  readonly demo: boolean;
  readonly demoAccounts: readonly { id: string; name: string; role: Role }[];
}
export interface Preview {
  readonly protocol: string;
  readonly title: string;
  readonly course: CourseView['course'];
  readonly summary: CourseView['summary'];
  readonly refused: CourseView['refused'];
}
export interface ScaleInfo {
  readonly id: string;
  readonly abbreviation: string;
  readonly name: string;
  readonly items: number | null;
  readonly scores: readonly { readonly least: number; readonly most: number }[];
  readonly total: { readonly least: number; readonly most: number } | null;
  /** The item that speaks of suicide, where the total is typed and does not tell. */
  readonly alarmItem: number | null;
  /** What a form gives instead of a total. */
  readonly tiers: readonly string[];
  readonly wording: {
    readonly instruction?: string;
    readonly items: readonly string[];
    readonly answers: readonly string[];
  } | null;
}
/** Questions about an entry, for each list of the facts. */
export type RowQuestions = Readonly<Record<RowList, readonly RowControl[]>>;
export type Lot = LotState & { readonly id: string; readonly version: number };

/** A refusal or an error, as the server says it. Status 0: it did not answer. */
export class ApiFailure extends Error {
  readonly error: ApiError;
  readonly status: number;

  constructor(error: ApiError, status: number) {
    super(error.message);
    this.error = error;
    this.status = status;
  }
}

/** How far the clock of this device is from that of the server, in milliseconds; set by every answer that tells the time. */
export const clock = { offset: 0 };

function learnTime(now: unknown): void {
  if (typeof now === 'string') clock.offset = Date.parse(now) - Date.now();
}

export async function ask<T>(path: string, init?: RequestInit): Promise<T> {
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
  learnTime((body as { now?: unknown }).now);
  return body as T;
}

const write = (method: string) => (body: unknown) => ({
  method,
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
});
const post = write('POST');
const part = encodeURIComponent;

/** The API of this server. What is known of a patient goes in bodies, never in addresses. */
export const api = {
  door: () => ask<Door>('/api/door'),
  me: () => ask<{ account: Me }>('/api/me'),
  signIn: (name: string, password: string) => ask('/api/signin', post({ name, password })),
  enterDemo: (account: string) => ask('/api/signin/demo', post({ account })),
  setup: (body: { code: string; name: string; password: string }) => ask('/api/setup', post(body)),
  signOut: () => ask('/api/signout', post({})),
  today: () => ask<Today>('/api/today'),
  patients: () => ask<Patients>('/api/patients'),
  patient: (id: string) => ask<PatientView>(`/api/patients/${part(id)}`),
  course: (id: string) => ask<CourseView>(`/api/courses/${part(id)}`),
  session: (course: string, number: number) =>
    ask<SessionView>(`/api/courses/${part(course)}/sessions/${number}`),
  follow: (course: string, theme: string) =>
    ask<FollowView>(`/api/courses/${part(course)}/follow?theme=${theme}`),
  form: (protocol: string, place: string | null) =>
    ask<{ controls: Control[]; rows: RowQuestions }>(
      `/api/protocols/${part(protocol)}/form${place === null ? '' : `?jurisdiction=${part(place)}`}`,
    ),
  preview: (body: object) => ask<{ plans: Preview[] }>('/api/preview', post(body)),
  protocols: () => ask<{ protocols: ProtocolSummary[] }>('/api/protocols'),
  protocol: (id: string) => ask<ProtocolAnswer>(`/api/protocols/${part(id)}`),
  scales: () => ask<{ scales: ScaleInfo[] }>('/api/scales'),
  medicine: (text: string) =>
    ask<{ outcome: string; nearest?: string[]; medicine?: { ingredients: string[] } }>(
      `/api/medicines?text=${part(text)}`,
    ),
  settings: () => ask<{ settings: Settings; places: string[] }>('/api/settings'),
  saveSettings: (settings: Settings) =>
    ask<{ settings: Settings }>('/api/settings', write('PUT')(settings)),
  lots: () => ask<{ lots: Lot[] }>('/api/lots'),
  accounts: () => ask<{ accounts: readonly (Me & { disabled: boolean })[] }>('/api/accounts'),
  addAccount: (name: string, role: Role) =>
    ask<{ password: string }>('/api/accounts', post({ name, role })),
  removeDemo: () => ask<{ removed: number }>('/api/demo/remove', post({})),
};

/** Addresses to which commands are sent. */
export const commandAddress = {
  patient: (id: string) => `/api/patients/${part(id)}/commands`,
  consent: (id: string) => `/api/patients/${part(id)}/consent/commands`,
  course: (id: string) => `/api/courses/${part(id)}/commands`,
  session: (course: string, number: number) =>
    `/api/courses/${part(course)}/sessions/${number}/commands`,
  lot: (id: string) => `/api/lots/${part(id)}/commands`,
  duty: (id: string) => `/api/duties/${part(id)}/commands`,
};

export type { ClinicCommand, Settings };
