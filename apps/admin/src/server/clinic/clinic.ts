import {
  consentOf,
  courseOf,
  decideConsent,
  decideCourse,
  decideDuty,
  decideLot,
  decidePatient,
  decideSession,
  dutyOf,
  isOnFloor,
  lotOf,
  mayDo,
  needs,
  nextSessionOf,
  patientOf,
  sessionOf,
  sessionPlanOf,
  sessionStream,
  type ClinicCommand,
  type ClinicCourseEvent,
  type ClinicEvent,
  type ConsentCommand,
  type ConsentEvent,
  type CourseCommand,
  type Decision,
  type DutyCommand,
  type DutyEvent,
  type Located,
  type LotCommand,
  type LotEvent,
  type PatientCommand,
  type PatientEvent,
  type Recorded,
  type Role,
  type SessionCommand,
  type SessionEvent,
  type SessionState,
  type Stamp,
  type StreamName,
} from '@openketamine/clinic';
import type { ScreenedCourse } from '@openketamine/care-plan';
import type { Kysely } from 'kysely';
import { questionsFor } from '../questions.js';
import type { Tables } from '../store/schema.js';
import { Conflict } from '../store/failure.js';
import type { Acknowledged, Act, Append, Store } from '../store/store.js';
import { PinnedProtocols, shippedProtocol } from './protocols.js';
import { planOf, plannedOf, refusalOf, type PlanBasis, type Planned } from './planning.js';
import { ratedAs } from './ratings.js';
import { linesAfter } from './lines.js';
import { Missing, NotAllowed, Refused } from './refused.js';
import { readSettings, writeSettings, type Settings } from './settings.js';
import { sessionNumberOf } from './streams.js';

/** Who acts. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
}

/** An act as it is sent: the version somebody saw, and a key for this one tap. */
export interface Sent {
  readonly expected?: number | undefined;
  readonly key?: string | undefined;
}

/** What is answered to an act. */
export interface Done {
  readonly stream: StreamName;
  readonly version: number;
}

type Reader = Kysely<Tables>;

/** What a decision rests on, read while nobody else writes. */
export interface CourseRead {
  readonly own: readonly Recorded<ClinicCourseEvent>[];
  readonly version: number;
  readonly located: readonly Located[];
  readonly onFloor?: number;
}

/** The clinic: carries out commands, and answers what is kept. Reads the time from the clock it is given. */
export class Clinic {
  readonly store: Store;
  readonly pinned = new PinnedProtocols();
  readonly #clock: () => Date;
  #settings: Settings | undefined;
  readonly #zone: string;
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
    this.#plans.clear();
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
  async readCourse(id: string, from: Reader = this.store.db): Promise<CourseRead> {
    const own = await this.store.read<ClinicCourseEvent>(`course/${id}`, from);
    const { patient } = courseOf(own.events);
    const streams = patient === '' ? [] : await this.store.streamsOf(patient, from);
    const sessions = streams.filter((name) => name.startsWith(`session/${id}:`));
    const events = await this.store.readAll(
      [`patient/${patient}`, `course/${id}`, ...sessions],
      from,
    );
    const located = events.map(({ stream, ...event }) => {
      const inSession = sessionNumberOf(stream);
      return inSession === undefined ? event : { ...event, inSession };
    });
    const onFloor = sessions
      .filter((name) =>
        isOnFloor(
          sessionOf(
            events.filter(({ stream }) => stream === name) as unknown as Recorded<SessionEvent>[],
          ),
        ),
      )
      .map(sessionNumberOf)
      .find((number) => number !== undefined);
    return {
      own: own.events,
      version: own.version,
      located,
      ...(onFloor === undefined ? {} : { onFloor }),
    };
  }

  /** What a course is planned from; undefined where its protocol is not to be found. */
  async basisOf(id: string, read: CourseRead, from: Reader = this.store.db): Promise<PlanBasis> {
    const state = courseOf(read.own);
    const protocol = await this.pinned.find(state.protocol, state.digest, from);
    if (!state.opened || protocol === undefined) throw new Missing();
    return { id, state, protocol, events: read.located, settings: await this.settings() };
  }

  /** The plan of a course as it stands. The last one is remembered until something happens. */
  async planned(id: string, from: Reader = this.store.db): Promise<Planned> {
    const read = await this.readCourse(id, from);
    const basis = await this.basisOf(id, read, from);
    const versions = `${read.located.length} ${read.located.at(-1)?.id ?? ''}`;
    const known = this.#plans.get(id);
    if (known?.versions === versions) return known.planned;
    const planned = plannedOf(basis);
    if (this.#plans.size > 100) this.#plans.clear();
    this.#plans.set(id, { versions, planned });
    return planned;
  }

  /** Whatever is shown of a course goes by what is settled: its plan is worked out anew after a change of the settings. */
  forgetPlans(): void {
    this.#plans.clear();
  }

  #run<E extends ClinicEvent>(
    actor: Actor,
    stream: StreamName,
    command: ClinicCommand,
    sent: Sent & { readonly at?: string },
    decide: (
      from: Reader,
      events: readonly Recorded<E>[],
      stamp: Stamp,
    ) => Promise<{
      readonly decision: Decision<E>;
      readonly patient?: string;
      readonly demo?: boolean;
      readonly also?: readonly Append[];
    }>,
  ): Promise<Acknowledged<Done>> {
    if (!mayDo(actor.role, command.type)) throw new NotAllowed(needs[command.type]);
    const { expected, key, at } = sent;
    return this.stamp(actor, at).then((stamp) =>
      this.store.act<Done>(
        { stamp, asked: [stream, command], ...(key === undefined ? {} : { key }) },
        async (from): Promise<Act<Done>> => {
          const before = await this.store.read<E>(stream, from);
          if (expected !== undefined && expected !== before.version) {
            throw new Conflict(stream, expected, before.version);
          }
          const { decision, patient, demo, also = [] } = await decide(from, before.events, stamp);
          if ('refused' in decision) throw new Refused(decision.refused);
          const append: Append = {
            stream,
            expected: before.version,
            events: decision.events,
            ...(patient === undefined ? {} : { patient }),
            ...(demo === undefined ? {} : { demo }),
          };
          const version = before.version + decision.events.length;
          return { appends: [append, ...also], answer: { stream, version } };
        },
        (from, { appends }) => linesAfter(this, appends, from),
      ),
    );
  }

  patient(actor: Actor, id: string, command: PatientCommand, sent: Sent & { at?: string } = {}) {
    return this.#run<PatientEvent>(actor, `patient/${id}`, command, sent, (_from, events) => {
      const decision = decidePatient(patientOf(events), command);
      const demo = command.type === 'register-patient' && command.demo === true;
      return Promise.resolve({ decision, patient: id, demo });
    });
  }

  async #demo(patient: string, from: Reader): Promise<boolean> {
    const row = await from
      .selectFrom('stream')
      .select('demo')
      .where('name', '=', `patient/${patient}`)
      .executeTakeFirst();
    return row?.demo === 1;
  }

  course(actor: Actor, id: string, command: CourseCommand, sent: Sent & { at?: string } = {}) {
    return this.#run<ClinicCourseEvent>(
      actor,
      `course/${id}`,
      command,
      sent,
      async (from, own, stamp) => {
        const settings = await this.settings();
        const state = courseOf(own);
        const opening = command.type === 'open-course';
        const patient = opening ? command.patient : state.patient;
        const known = patientOf(
          (await this.store.read<PatientEvent>(`patient/${patient}`, from)).events,
        );
        if (!known.registered) throw new Missing();
        const shipped = shippedProtocol(opening ? command.protocol : state.protocol);
        if (shipped !== undefined) await this.pinned.keep(shipped, from);
        const read = opening
          ? { own, version: 0, located: await this.#factsOf(patient, from) }
          : await this.readCourse(id, from);
        const rated = ratedAs(command, patient);
        if ('refused' in rated) return { decision: rated };
        const adopting = command.type === 'adopt-protocol';
        const protocol =
          opening || adopting
            ? shipped?.protocol
            : await this.pinned.find(state.protocol, state.digest, from);
        const decision = decideCourse(state, rated.command, {
          ...stamp,
          place: settings.place,
          events: own,
          ...(shipped === undefined
            ? {}
            : { shipped: { version: shipped.version, digest: shipped.digest } }),
          ...('onFloor' in read && read.onFloor !== undefined ? { onFloor: read.onFloor } : {}),
          plan: (more) => {
            if (protocol === undefined) throw new Missing();
            return refusalOf({ id, protocol, events: read.located, settings }, own, more, stamp);
          },
        });
        const demo = await this.#demo(patient, from);
        const also = 'events' in decision ? await this.#alarms(rated.alarms, patient, from) : [];
        return { decision, patient, demo, also };
      },
    );
  }

  async #factsOf(patient: string, from: Reader): Promise<readonly Located[]> {
    const { events } = await this.store.read(`patient/${patient}`, from);
    return events;
  }

  /** Alarms as events of the patient's stream, in the same act as what raised them. */
  async #alarms(
    alarms: readonly Omit<Extract<PatientEvent, { type: 'alarm-raised' }>, 'type'>[],
    patient: string,
    from: Reader,
  ): Promise<readonly Append[]> {
    if (alarms.length === 0) return [];
    const { version } = await this.store.read(`patient/${patient}`, from);
    const events = alarms.map((alarm) => ({ type: 'alarm-raised', ...alarm }) as const);
    return [{ stream: `patient/${patient}`, expected: version, events }];
  }

  /** A session as its events tell it. */
  async sessionState(course: string, number: number): Promise<SessionState> {
    return sessionOf((await this.store.read<SessionEvent>(sessionStream(course, number))).events);
  }

  session(
    actor: Actor,
    course: string,
    number: number,
    command: SessionCommand,
    sent: Sent & { at?: string } = {},
  ) {
    const stream = sessionStream(course, number);
    return this.#run<SessionEvent>(actor, stream, command, sent, async (from, events, stamp) => {
      const settings = await this.settings();
      const state = sessionOf(events);
      const arriving =
        command.type === 'arrive' && state.phase === 'expected'
          ? await this.#arriving(course, number, from)
          : undefined;
      const decision = decideSession(state, command, {
        ...stamp,
        secondCheck: settings.secondCheck,
        events,
        ...(arriving === undefined ? {} : { arriving }),
      });
      const patient = arriving?.patient ?? state.patient;
      if ('refused' in decision) return { decision, patient };
      const demo = await this.#demo(patient, from);
      const also = [
        ...(await this.#drawn(decision.events, events, stream, stamp, from)),
        ...(await this.#alarms(suicidal(decision.events, stream), patient, from)),
        ...(arriving === undefined ? [] : this.#owed(arriving.course, course, number, patient)),
      ];
      return { decision, patient, demo, also };
    });
  }

  /** Only the next session of an open course can begin, and it follows the plan of this moment. */
  async #arriving(
    id: string,
    number: number,
    from: Reader,
  ): Promise<
    { patient: string; plan: ReturnType<typeof sessionPlanOf>; course: ScreenedCourse } | undefined
  > {
    const read = await this.readCourse(id, from);
    if (read.own.length === 0) return undefined;
    const basis = await this.basisOf(id, read, from);
    const planned = plannedOf(basis);
    if ('refused' in planned) {
      const { message, hint } = planned.refused;
      throw new Refused([{ code: 'planner-refuses', field: '', says: `${message} ${hint}` }]);
    }
    const course = planOf(basis);
    const next = nextSessionOf(course);
    if (next === undefined || basis.state.state !== 'open') {
      throw new Refused([{ code: 'course-over', field: '' }]);
    }
    if (next.number !== number) {
      throw new Refused([
        { code: 'session-not-next', field: 'number', about: { next: next.number } },
      ]);
    }
    const { choices } = questionsFor(
      basis.protocol,
      basis.state.place ?? basis.protocol.jurisdiction,
    );
    const asked = new Set(choices.map(({ id: fact }) => fact));
    const plan = sessionPlanOf(course, next, { asks: (fact) => asked.has(fact) });
    return { patient: basis.state.patient, plan, course };
  }

  /** Starting a dose takes it out of the lot it was prepared from, in the same act. */
  async #drawn(
    happened: readonly SessionEvent[],
    before: readonly Recorded<SessionEvent>[],
    session: string,
    stamp: Stamp,
    from: Reader,
  ): Promise<readonly Append[]> {
    if (!happened.some(({ type }) => type === 'dose-started')) return [];
    const { lot, drawn } = sessionOf(before).prepared ?? {};
    if (lot === undefined || drawn === undefined) return [];
    const stream: StreamName = `lot/${lot}`;
    const { events, version } = await this.store.read<LotEvent>(stream, from);
    const { witness } = await this.settings();
    const command = { type: 'draw-from-lot', session, quantity: drawn } as const;
    const decision = decideLot(lotOf(events), command, { ...stamp, witness });
    if ('refused' in decision) throw new Refused(decision.refused);
    return [{ stream, expected: version, events: decision.events }];
  }

  /**
   * Forms that the protocol wants after this session are owed from the moment the patient is here. What has to be there before it
   * is no form to send: it is among the questions of the day.
   */
  #owed(
    planned: ScreenedCourse,
    course: string,
    session: number,
    patient: string,
  ): readonly Append[] {
    return planned.tasks
      .filter(
        ({ kind, session: of, done: sent, due, date }) =>
          kind === 'form' &&
          of === session &&
          sent !== true &&
          due !== undefined &&
          due > (date ?? due),
      )
      .map(({ id, title, due }) => ({
        stream: `duty/${course}-${session}-${id}` as const,
        expected: 0,
        patient,
        events: [
          {
            type: 'form-owed',
            patient,
            course,
            session,
            task: id,
            title,
            ...(due === undefined ? {} : { due }),
          },
        ],
      }));
  }

  lot(actor: Actor, id: string, command: LotCommand, sent: Sent & { at?: string } = {}) {
    return this.#run<LotEvent>(actor, `lot/${id}`, command, sent, async (_from, events, stamp) => {
      const { witness } = await this.settings();
      const demo = command.type === 'receive-lot' && command.demo === true;
      return { decision: decideLot(lotOf(events), command, { ...stamp, witness }), demo };
    });
  }

  duty(actor: Actor, id: string, command: DutyCommand, sent: Sent = {}) {
    return this.#run<DutyEvent>(actor, `duty/${id}`, command, sent, (_from, events) =>
      Promise.resolve({
        decision: decideDuty(dutyOf(events), command),
        ...(command.type === 'owe-form' ? { patient: command.patient } : {}),
      }),
    );
  }

  consent(
    actor: Actor,
    patient: string,
    command: ConsentCommand,
    sent: Sent & { at?: string } = {},
  ) {
    return this.#run<ConsentEvent>(
      actor,
      `consent/${patient}`,
      command,
      sent,
      async (from, events) => ({
        decision: decideConsent(consentOf(events), command),
        patient,
        demo: await this.#demo(patient, from),
      }),
    );
  }
}

/** An answer before the dose that says there may be intent raises an alarm, whatever is decided about the dose. */
function suicidal(events: readonly SessionEvent[], stream: string) {
  return events.flatMap((event) =>
    event.type === 'question-answered' &&
    event.question === 'no-suicidal-intent' &&
    event.answer === 'no'
      ? [
          {
            alarm: `${stream.replaceAll(/[^\w-]/gu, '-')}-${Date.now()}`,
            source: 'asked before the dose',
            says: event.note ?? 'Intent or a plan of suicide was answered before the dose.',
          },
        ]
      : [],
  );
}
