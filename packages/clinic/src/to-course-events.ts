import type { CourseEvent } from '@openketamine/care-plan';
import type { ConsentEvent } from './consent.js';
import type { ClinicCourseEvent } from './course/events.js';
import type { DutyEvent } from './duty.js';
import { factsOf, type DatedAnswer } from './forms/facts.js';
import { given } from './parts.js';
import type { PatientEvent } from './patient.js';
import type { SessionEvent } from './session/events.js';
import { dayOf, momentOf, type Recorded } from './stamp.js';
import type { LotEvent } from './stock.js';

/** Everything that can happen in a clinic. */
export type ClinicEvent =
  | PatientEvent
  | ClinicCourseEvent
  | SessionEvent
  | LotEvent
  | DutyEvent
  | ConsentEvent;

type Of<T extends ClinicEvent['type']> = Recorded<Extract<ClinicEvent, { type: T }>>;

/** The session of a course that an event is of, where it is of one. */
interface InSession {
  readonly inSession?: number;
}

type Bare = CourseEvent extends infer E ? (E extends CourseEvent ? Omit<E, 'id'> : never) : never;
type Mapping<T extends ClinicEvent['type']> =
  | ((event: Of<T>, within: { readonly session: number }) => readonly Bare[])
  | { readonly none: string };

const none = (why: string) => ({ none: why });

/** An answer with the moment at which it was recorded. */
function datedAnswers(event: Of<'facts-recorded'>): DatedAnswer[] {
  return event.answers.map(({ key, value, measured }) => ({
    key,
    value,
    measured,
    at: momentOf(event),
  }));
}

const ofDay = (event: { readonly day: string }) => ({ date: event.day });

/**
 * What each kind of clinic event is to the planner and to the rules. The one place where they meet: a kind that is missing here
 * does not compile, and one that says nothing to them says why.
 */
export const mapping: { readonly [T in ClinicEvent['type']]: Mapping<T> } = {
  'patient-registered': none('A name is no fact that a plan rests on.'),
  'patient-renamed': none('A name is no fact that a plan rests on.'),
  'facts-recorded': (event) => {
    const facts = factsOf(datedAnswers(event));
    return [{ type: 'facts-changed', date: dayOf(event), facts }];
  },
  'fact-withdrawn': none('The answer that it names is left out of the facts.'),
  'alarm-raised': none('People act on it; what raised it is a rating or an answer of its own.'),
  'alarm-told': none('Who was told is for the record.'),
  'patient-archived': none('Where a record is kept is not what happened to the patient.'),
  'patient-restored': none('Where a record is kept is not what happened to the patient.'),

  'course-opened': none('The request to plan itself.'),
  'choices-changed': none('A part of the request to plan.'),
  'dose-chosen': ({ session, dose }) => [{ type: 'dose-chosen', session, dose }],
  'session-moved': ({ session, to, reason }) => [
    { type: 'session-moved', session, to, ...given({ reason }) },
  ],
  'session-missed': (event) => {
    const { session, worsened, reason } = event;
    return [{ type: 'session-missed', session, ...ofDay(event), ...given({ worsened, reason }) }];
  },
  rated: (event) => {
    const { scale, total, class: rated, baseline, session } = event;
    const more = given({ total, class: rated, baseline, session });
    return total === undefined && rated === undefined
      ? []
      : [{ type: 'assessment', scale, ...ofDay(event), ...more }];
  },
  'tolerability-judged': (event) => [
    {
      type: 'tolerability',
      ...ofDay(event),
      poor: event.poor,
      ...given({ session: event.session }),
    },
  ],
  'event-reported': (event) => [
    {
      type: 'adverse-event',
      ...ofDay(event),
      event: event.event,
      serious: event.serious,
      ...given({ session: event.session }),
    },
  ],
  'gate-decided': (event) => [
    { type: 'gate-decided', gate: event.gate, outcome: event.outcome, ...ofDay(event) },
  ],
  'medicine-started': (event) => [
    { type: 'medicine-started', ...ofDay(event), medicine: event.medicine },
  ],
  'medicine-stopped': (event) => [
    { type: 'medicine-stopped', ...ofDay(event), medicine: event.medicine },
  ],
  relapsed: (event) => [{ type: 'relapse', ...ofDay(event) }],
  'discharged-from-ward': (event) => [{ type: 'discharged', ...ofDay(event) }],
  'arm-assigned': (event) => [{ type: 'arm-assigned', ...ofDay(event), arm: event.arm }],
  'course-paused': (event) => [
    { type: 'course-paused', ...ofDay(event), ...given({ reason: event.reason }) },
  ],
  'course-resumed': (event) => [
    { type: 'course-resumed', ...ofDay(event), ...given({ reason: event.reason }) },
  ],
  'course-stopped': (event) => [
    { type: 'course-stopped', ...ofDay(event), ...given({ reason: event.reason }) },
  ],
  'protocol-adopted': none('The plan is made with the protocol that was taken.'),
  'protocol-kept': none('Nothing changes.'),
  'event-undone': none('The event that it names is left out of the list.'),

  'patient-arrived': none('A session that has begun and given nothing is still to come.'),
  'patient-seated': none('Where somebody sits.'),
  'question-answered': none('An answer of the day; what it changes is decided by people.'),
  'go-decided': none('A decision of the day.'),
  'turned-away': (event, { session }) => [
    { type: 'session-missed', session, date: dayOf(event), reason: event.reason },
  ],
  'dose-prepared': none('Nothing is given yet.'),
  'dose-checked': none('Nothing is given yet.'),
  'dose-started': none('What was given is known at the end.'),
  // the dose itself is filled in from the preparation, see courseEventsOf
  'dose-ended': (event, { session }) => [
    { type: 'session-completed', session, date: dayOf(event) },
  ],
  'check-recorded': (event, { session }) => {
    const rested = event.position === 'sitting' || event.position === 'lying';
    const circumstances = event.before
      ? (['pre-dose', ...(rested ? (['rest'] as const) : [])] as const)
      : (['during'] as const);
    return Object.entries(event.readings).map(
      ([code, value]) =>
        ({
          type: 'observation',
          session,
          date: dayOf(event),
          at: momentOf(event),
          code,
          value,
          context: [...circumstances],
        }) as Bare,
    );
  },
  'dose-stopped': (event, { session }) => [
    {
      type: 'session-stopped',
      session,
      date: dayOf(event),
      reason: event.reason,
      ...given({ given: event.given }),
    },
  ],
  'rescue-given': none('A medicine of the moment; no rule asks for it in days to come.'),
  'event-noted': (event, { session }) => [
    {
      type: 'adverse-event',
      date: dayOf(event),
      event: event.event,
      serious: event.serious,
      session,
    },
  ],
  'criterion-judged': none('Whether somebody may leave.'),
  'patient-left': none('The dose was over before.'),
  'entry-corrected': none('The entry that it names is left out of the list.'),

  'lot-received': none('Stock.'),
  'lot-drawn': none('Stock.'),
  'lot-wasted': none('Stock.'),
  'lot-counted': none('Stock.'),
  'form-owed': none('A duty of the clinic.'),
  'form-sent': none('A duty of the clinic.'),
  'form-dropped': none('A duty of the clinic.'),
  'consent-given': none('Asked anew on the day of each session.'),
  'consent-withdrawn': none('Asked anew on the day of each session.'),
};

/** A clinic event with the session it belongs to. */
export type Located = Recorded<ClinicEvent> & InSession;

/** Events without those that somebody took back: undone, corrected, or answers that were withdrawn. */
function withoutMistakes(events: readonly Located[]): Located[] {
  const wrong = new Set(
    events.flatMap((event) =>
      event.type === 'event-undone' || event.type === 'entry-corrected' ? [event.event] : [],
    ),
  );
  const standing = events.filter(({ id }) => !wrong.has(id));
  return standing.map((event, index) => {
    if (event.type !== 'facts-recorded') return event;
    const later = standing.slice(index + 1);
    const answers = event.answers.filter(
      ({ key }) =>
        !later.some((one) => isWithdrawnFirst(one, key, later) || isSaidAnew(one, key, event.at)),
    );
    return { ...event, answers };
  });
}

/** Whether an event says the same fact anew in the same moment: the last word counts. */
function isSaidAnew(event: Located, key: string, at: string): boolean {
  return (
    event.type === 'facts-recorded' &&
    momentOf(event) === momentOf({ at, zone: event.zone }) &&
    event.answers.some((answer) => answer.key === key)
  );
}

/** Whether an event takes back the answer before it, rather than a later one. */
function isWithdrawnFirst(event: Located, key: string, later: readonly Located[]): boolean {
  if (event.type !== 'fact-withdrawn' || event.key !== key) return false;
  const before = later.slice(0, later.indexOf(event));
  return !before.some(
    (one) => one.type === 'facts-recorded' && one.answers.some((answer) => answer.key === key),
  );
}

/** The day an event is about, which may lie before the one on which it was recorded. */
function aboutDay(event: CourseEvent): string {
  const { date, at } = event as { readonly date?: string; readonly at?: string };
  return date ?? at?.slice(0, 10) ?? '';
}

/** What was recorded late stands where it belongs; of one day, in the order in which it was recorded. */
function inOrderOfTime(events: readonly CourseEvent[]): CourseEvent[] {
  return events.toSorted((a, b) => {
    const [one, other] = [aboutDay(a), aboutDay(b)];
    return one < other ? -1 : one > other ? 1 : 0;
  });
}

/** What happened before a course was opened, as facts, and after it, as events of the course. */
export interface CourseHistory {
  readonly facts: ReturnType<typeof factsOf>;
  readonly events: readonly CourseEvent[];
}

/** The dose of a session that was given in full is the one that was prepared for it. */
function withDose(event: Bare, prepared: Of<'dose-prepared'> | undefined): Bare {
  if (event.type !== 'session-completed' || prepared === undefined) return event;
  return { ...event, dose: prepared.dose };
}

/**
 * What the planner and the rules are told of a patient and a course.
 *
 * @param events - of the patient, the course and its sessions, in the order in which they were recorded
 */
export function courseHistoryOf(events: readonly Located[]): CourseHistory {
  const standing = withoutMistakes(events);
  const opened = standing.findIndex(({ type }) => type === 'course-opened');
  const split = opened < 0 ? standing.length : opened;
  const before = new Map<string, DatedAnswer>();
  for (const event of standing.slice(0, split)) {
    if (event.type !== 'facts-recorded') continue;
    for (const answer of datedAnswers(event)) before.set(answer.key, answer);
  }
  const prepared = new Map<number, Of<'dose-prepared'>>();
  const after: CourseEvent[] = [];
  for (const event of standing.slice(split)) {
    const session = event.inSession ?? 0;
    if (event.type === 'dose-prepared') prepared.set(session, event);
    const to = mapping[event.type] as Mapping<ClinicEvent['type']>;
    if ('none' in to) continue;
    if (event.type === 'facts-recorded' && event.answers.length === 0) continue;
    for (const [index, bare] of to(event, { session }).entries()) {
      const id = index === 0 ? event.id : `${event.id}.${index}`;
      const told = withDose(bare, prepared.get(session));
      after.push({ by: event.by, at: momentOf(event), ...told, id });
    }
  }
  return { facts: factsOf([...before.values()]), events: inOrderOfTime(after) };
}
