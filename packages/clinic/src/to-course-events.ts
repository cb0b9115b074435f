import type { CourseEvent } from '@openketamine/care-plan';
import type { PatientFactsInput } from '@openketamine/model';
import type { ConsentEvent } from './consent.js';
import type { ClinicCourseEvent } from './course/events.js';
import type { DutyEvent } from './duty.js';
import type { DatedAnswer, MedicineRow } from './forms/facts.js';
import { given } from './parts.js';
import type { PatientEvent } from './patient.js';
import type { SessionEvent } from './session/events.js';
import { dayOf, momentIn, momentOf, type Recorded } from './stamp.js';
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

/** An event for the planner and the rules, before it has an id. */
export type BareEvent = CourseEvent extends infer E
  ? E extends CourseEvent
    ? Omit<E, 'id'>
    : never
  : never;

/** What the meaning of an event depends on besides the event. */
interface Within {
  /** The session that the event is of. */
  readonly session: number;
  /** What answers change in the facts: lists are told as they stand. */
  readonly tell: (answers: readonly DatedAnswer[]) => PatientFactsInput;
}

/** What a kind of event is to the planner and the rules, or why it is nothing to them. */
export type Mapping<T extends ClinicEvent['type']> =
  | ((event: Of<T>, within: Within) => readonly BareEvent[])
  | { readonly none: string };

const none = (why: string) => ({ none: why });

/** The answers that an event holds, each with the moment at which it was recorded. */
export function answersIn(event: Recorded<ClinicEvent>): readonly DatedAnswer[] {
  const at = momentOf(event);
  if (event.type === 'patient-registered') {
    const { birthDate } = event;
    return birthDate === undefined ? [] : [{ key: 'birthDate', value: birthDate, at }];
  }
  if (event.type !== 'facts-recorded') return [];
  const { zone } = event;
  return event.answers.map(({ key, value, measured }) => ({
    key,
    value: inZone(key, value, zone),
    measured: measured === undefined ? undefined : momentIn(measured, zone),
    at,
  }));
}

/** Times of day that were read off a clock on the wall, with the offset of that clock. */
function inZone(key: string, value: unknown, zone: string): unknown {
  if (typeof value === 'string') {
    return /^(?:substances\/|visit\.)/u.test(key) ? momentIn(value, zone) : value;
  }
  if (key !== 'medicines') return value;
  return (value as readonly MedicineRow[]).map((row) =>
    row.lastTaken === undefined ? row : { ...row, lastTaken: momentIn(row.lastTaken, zone) },
  );
}

const ofDay = (event: { readonly day: string }) => ({ date: event.day });

/**
 * What each kind of clinic event is to the planner and to the rules. The one place where they meet: a kind that is missing here
 * does not compile, and one that says nothing to them says why.
 */
export const mapping: { readonly [T in ClinicEvent['type']]: Mapping<T> } = {
  // a name is no fact that a plan rests on; the day of birth is
  'patient-registered': (event, { tell }) => {
    const answers = answersIn(event);
    return answers.length === 0
      ? []
      : [{ type: 'facts-changed', date: dayOf(event), facts: tell(answers) }];
  },
  'patient-renamed': none('A name is no fact that a plan rests on.'),
  'facts-recorded': (event, { tell }) => [
    { type: 'facts-changed', date: dayOf(event), facts: tell(answersIn(event)) },
  ],
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
  // rules ask for single items, such as the one about suicide, so that each answer is told beside the total
  rated: (event) => {
    const { scale, total, class: rated, baseline, session, answers = [] } = event;
    const more = { ...ofDay(event), ...given({ baseline, session }) };
    const whole = given({ total, class: rated });
    const items = answers.flatMap((answer, index): readonly BareEvent[] =>
      answer === null
        ? []
        : [{ type: 'assessment', scale, item: `${index + 1}`, total: answer, ...more }],
    );
    if (total === undefined && rated === undefined) return items;
    return [{ type: 'assessment', scale, ...whole, ...more }, ...items];
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
        }) as BareEvent,
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
