import {
  sessionOf,
  sessionStream,
  type ConsentCommand,
  type CourseCommand,
  type DutyCommand,
  type LotCommand,
  type PatientCommand,
  type SessionCommand,
  type SessionEvent,
  type SessionState,
  type Stamp,
} from '@openketamine/clinic';
import type { Acknowledged, Store } from '../store/store.js';
import type { Actor, Done, Reader, Sent } from './acting.js';
import { actOnCourse } from './commands/course.js';
import { actOnConsent, actOnDuty, actOnLot, actOnPatient } from './commands/records.js';
import { actInSession } from './commands/session.js';
import { basisOf, readCourse, type CourseRead } from './course-read.js';
import { plannedOf, type PlanBasis, type Planned } from './planning.js';
import { PinnedProtocols } from './protocols.js';
import { readSettings, writeSettings, type Settings } from './settings.js';

export type { Actor, Done, Sent } from './acting.js';

/** How many plans are remembered; another course more and all of them are worked out anew. */
const remembered = 100;

/** The clinic: carries out commands, and answers what is kept. Reads the time from the clock it is given. */
export class Clinic {
  readonly store: Store;
  readonly pinned = new PinnedProtocols();
  readonly #clock: () => Date;
  readonly #zone: string;
  #settings: Settings | undefined;
  readonly #plans = new Map<string, { readonly versions: string; readonly planned: Planned }>();

  constructor(store: Store, clock: () => Date, zone: string) {
    this.store = store;
    this.#clock = clock;
    this.#zone = zone;
  }

  async settings(): Promise<Settings> {
    this.#settings ??= await readSettings(this.store, this.#zone);
    return this.#settings;
  }

  async change(settings: Settings): Promise<void> {
    await writeSettings(this.store, settings);
    this.#settings = settings;
    this.forgetPlans();
  }

  /** Instant of now. */
  now(): string {
    return this.#clock().toISOString();
  }

  async stamp({ id }: Pick<Actor, 'id'>, at?: string): Promise<Stamp> {
    const { zone } = await this.settings();
    return { at: at ?? this.now(), zone, by: id };
  }

  /** Everything a plan of a course rests on. */
  readCourse(id: string, from: Reader = this.store.db): Promise<CourseRead> {
    return readCourse(this, id, from);
  }

  /** What a course is planned from. */
  basisOf(id: string, read: CourseRead, from: Reader = this.store.db): Promise<PlanBasis> {
    return basisOf(this, id, read, from);
  }

  /** The plan of a course as it stands. The last one is remembered until something happens. */
  async planned(id: string, from: Reader = this.store.db): Promise<Planned> {
    const read = await this.readCourse(id, from);
    const basis = await this.basisOf(id, read, from);
    const versions = `${read.located.length} ${read.located.at(-1)?.id ?? ''}`;
    const known = this.#plans.get(id);
    if (known?.versions === versions) return known.planned;
    const planned = plannedOf(basis);
    if (this.#plans.size >= remembered) this.#plans.clear();
    this.#plans.set(id, { versions, planned });
    return planned;
  }

  /** Whatever is shown of a course goes by what is settled: its plan is worked out anew after a change of the settings. */
  forgetPlans(): void {
    this.#plans.clear();
  }

  /** A session as its events tell it. */
  async sessionState(course: string, number: number): Promise<SessionState> {
    return sessionOf((await this.store.read<SessionEvent>(sessionStream(course, number))).events);
  }

  patient(
    actor: Actor,
    id: string,
    command: PatientCommand,
    sent: Sent = {},
  ): Promise<Acknowledged<Done>> {
    return actOnPatient(this, actor, id, command, sent);
  }

  course(
    actor: Actor,
    id: string,
    command: CourseCommand,
    sent: Sent = {},
  ): Promise<Acknowledged<Done>> {
    return actOnCourse(this, actor, id, command, sent);
  }

  session(
    actor: Actor,
    course: string,
    number: number,
    command: SessionCommand,
    sent: Sent = {},
  ): Promise<Acknowledged<Done>> {
    return actInSession(this, actor, course, number, command, sent);
  }

  lot(actor: Actor, id: string, command: LotCommand, sent: Sent = {}): Promise<Acknowledged<Done>> {
    return actOnLot(this, actor, id, command, sent);
  }

  duty(
    actor: Actor,
    id: string,
    command: DutyCommand,
    sent: Sent = {},
  ): Promise<Acknowledged<Done>> {
    return actOnDuty(this, actor, id, command, sent);
  }

  consent(
    actor: Actor,
    patient: string,
    command: ConsentCommand,
    sent: Sent = {},
  ): Promise<Acknowledged<Done>> {
    return actOnConsent(this, actor, patient, command, sent);
  }
}
