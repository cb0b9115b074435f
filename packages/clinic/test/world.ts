import { coursePlanner, type ScreenedCourse } from '@openketamine/care-plan';
import { OpenKetamineError } from '@openketamine/model';
import { bodyWeights } from '@openketamine/planner/body-weights';
import { protocols } from '@openketamine/protocols';
import { rules } from '@openketamine/risk';
import { fullTerminology as terminology } from '@openketamine/terminology/full';
import {
  courseHistoryOf,
  courseOf,
  decideCourse,
  decidePatient,
  decideSession,
  isOnFloor,
  nextSessionOf,
  patientOf,
  plusMinutes,
  sessionOf,
  sessionPlanOf,
  type ClinicCourseEvent,
  type CourseCommand,
  type Decision,
  type Located,
  type PatientCommand,
  type PatientEvent,
  type Recorded,
  type Refusal,
  type SpeaksOfSuicide,
  type SessionCommand,
  type SessionEvent,
  type Stamp,
} from '../src/index.js';

const planner = coursePlanner({
  rules,
  terminology,
  bodyWeights,
  protocols: (id) => protocols.find((protocol) => protocol.id === id),
});

const zone = 'America/New_York';

/** A clinic of one patient and one course in memory, with a clock that only the test moves. */
export class World {
  now = '2026-01-05T14:00:00.000Z';
  by = 'prescriber';
  readonly patient: Recorded<PatientEvent>[] = [];
  readonly course: Recorded<ClinicCourseEvent>[] = [];
  readonly sessions = new Map<number, Recorded<SessionEvent>[]>();
  readonly log: Located[] = [];
  readonly protocol: string;
  secondCheck = true;
  shipped = { version: '1.0.0', digest: 'shipped' };
  /** What says that a score speaks of suicide: nothing, until a test says otherwise. */
  speaks: SpeaksOfSuicide = () => [];

  constructor(protocol: string) {
    this.protocol = protocol;
  }

  get stamp(): Stamp {
    return { at: this.now, zone, by: this.by };
  }

  wait(minutes: number): void {
    this.now = plusMinutes(this.now, minutes);
  }

  #keep<E>(events: readonly E[], stream: Recorded<E>[], session?: number): void {
    for (const event of events) {
      const recorded = { ...event, id: `e${this.log.length + 1}`, ...this.stamp } as Recorded<E>;
      stream.push(recorded);
      this.log.push({
        ...(recorded as unknown as Located),
        ...(session === undefined ? {} : { inSession: session }),
      });
    }
  }

  /** Plans what has happened, with events more. */
  plan(more: readonly ClinicCourseEvent[] = []): ScreenedCourse {
    const added = more.map((event, index) => ({ ...event, id: `more${index}`, ...this.stamp }));
    const course = courseOf([...this.course, ...added] as Recorded<ClinicCourseEvent>[]);
    const protocol = protocols.find(({ id }) => id === course.protocol);
    if (protocol === undefined) throw new Error(`no protocol ${course.protocol}`);
    const { facts, events } = courseHistoryOf([...this.log, ...(added as Located[])]);
    return planner.plan({
      protocol,
      start: course.start,
      facts,
      events,
      choices: course.choices as never,
      weightConfirmed: course.weightConfirmed,
    });
  }

  #refusal(more: readonly ClinicCourseEvent[]): Refusal | undefined {
    try {
      this.plan(more);
      return undefined;
    } catch (error) {
      if (!(error instanceof OpenKetamineError)) throw error;
      return { code: 'planner-refuses', field: error.path, says: error.reason };
    }
  }

  tell(command: PatientCommand): Decision<PatientEvent> {
    const context = { ...this.stamp, speaks: this.speaks };
    const decision = decidePatient(patientOf(this.patient), command, context);
    if ('events' in decision) this.#keep(decision.events, this.patient);
    return decision;
  }

  direct(command: CourseCommand): Decision<ClinicCourseEvent> {
    const onFloor = [...this.sessions.keys()].find((number) => isOnFloor(this.session(number)));
    const decision = decideCourse(courseOf(this.course), command, {
      ...this.stamp,
      ...(onFloor === undefined ? {} : { onFloor }),
      shipped: this.shipped,
      place: 'US',
      events: this.course,
      plan: (more) => this.#refusal(more),
    });
    if ('events' in decision) this.#keep(decision.events, this.course);
    return decision;
  }

  act(number: number, command: SessionCommand): Decision<SessionEvent> {
    const events = this.sessions.get(number) ?? [];
    this.sessions.set(number, events);
    const arriving = command.type === 'arrive' ? this.#arriving(number) : undefined;
    const decision = decideSession(sessionOf(events), command, {
      ...this.stamp,
      secondCheck: this.secondCheck,
      events,
      ...(arriving === undefined ? {} : { arriving }),
    });
    if ('events' in decision) this.#keep(decision.events, events, number);
    return decision;
  }

  /** As the server does: only the next session of an open course can begin. */
  #arriving(number: number) {
    if (!courseOf(this.course).opened) return undefined;
    const planned = this.#planned();
    if (planned === undefined) return undefined;
    const next = nextSessionOf(planned);
    if (next === undefined || next.number !== number) return undefined;
    return { patient: 'p1', plan: sessionPlanOf(planned, next, { asks: () => true }) };
  }

  #planned(): ScreenedCourse | undefined {
    return this.#refusal([]) === undefined ? this.plan() : undefined;
  }

  session(number: number) {
    return sessionOf(this.sessions.get(number) ?? []);
  }

  /** Registers the patient and opens the course. */
  open(): this {
    this.tell({ type: 'register-patient', name: 'Invented Person' });
    this.tell({
      type: 'record-facts',
      answers: [
        { key: 'weight', value: { value: 80, unit: 'kg' } },
        { key: 'age', value: { value: 40, unit: 'a' } },
      ],
    });
    this.direct({
      type: 'open-course',
      patient: 'p1',
      protocol: this.protocol,
      start: '2026-01-05',
      choices: {},
    });
    return this;
  }

  /** Answers every question of a session with yes. */
  answerAll(number: number): void {
    for (const { id } of this.session(number).plan?.questions ?? []) {
      this.act(number, { type: 'answer-question', question: id, answer: 'yes' });
    }
  }
}

export const infusions = 'ketamine-iv-trd-six-over-three-weeks';
export const spray = 'esketamine-nasal-trd-us';
