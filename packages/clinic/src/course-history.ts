import type { CourseEvent } from '@openketamine/care-plan';
import type { PatientFactsInput } from '@openketamine/model';
import { factsOf, type DatedAnswer } from './forms/facts.js';
import { momentOf, type Recorded } from './stamp.js';
import {
  answersIn,
  mapping,
  type BareEvent,
  type ClinicEvent,
  type Mapping,
} from './to-course-events.js';
import { ToldLists } from './told-lists.js';

/** A clinic event with the session it belongs to. */
export type Located = Recorded<ClinicEvent> & {
  /** The session of a course that an event is of, where it is of one. */
  readonly inSession?: number;
};

type Prepared = Recorded<Extract<ClinicEvent, { type: 'dose-prepared' }>>;

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
        !later.some(
          (other) => isWithdrawnFirst(other, key, later) || isSaidAnew(other, key, event.at),
        ),
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
    (other) =>
      other.type === 'facts-recorded' && other.answers.some((answer) => answer.key === key),
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
    const [day, other] = [aboutDay(a), aboutDay(b)];
    return day < other ? -1 : day > other ? 1 : 0;
  });
}

/** What happened before a course was opened, as facts, and after it, as events of the course. */
export interface CourseHistory {
  readonly facts: PatientFactsInput;
  readonly events: readonly CourseEvent[];
}

/** The dose of a session that was given in full is the one that was prepared for it. */
function withDose(event: BareEvent, prepared: Prepared | undefined): BareEvent {
  if (event.type !== 'session-completed' || prepared === undefined) return event;
  return { ...event, dose: prepared.dose };
}

/** The last answer to each question before the course was opened. */
function answersBefore(events: readonly Located[]): readonly DatedAnswer[] {
  const last = new Map<string, DatedAnswer>();
  for (const event of events) {
    for (const answer of answersIn(event)) last.set(answer.key, answer);
  }
  return [...last.values()];
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
  const before = answersBefore(standing.slice(0, split));
  const lists = new ToldLists();
  lists.tell(before);
  const prepared = new Map<number, Prepared>();
  const after: CourseEvent[] = [];
  for (const event of standing.slice(split)) {
    const session = event.inSession ?? 0;
    if (event.type === 'dose-prepared') prepared.set(session, event);
    if (event.type === 'medicine-started' || event.type === 'medicine-stopped') {
      const stopped = event.type === 'medicine-stopped';
      lists.medicine(event.medicine, { day: event.day, stopped });
    }
    const to = mapping[event.type] as Mapping<ClinicEvent['type']>;
    if ('none' in to) continue;
    if (event.type === 'facts-recorded' && event.answers.length === 0) continue;
    const told = to(event, { session, tell: (answers) => lists.tell(answers) });
    for (const [index, bare] of told.entries()) {
      const id = index === 0 ? event.id : `${event.id}.${index}`;
      const dosed = withDose(bare, prepared.get(session));
      after.push({ by: event.by, at: momentOf(event), ...dosed, id });
    }
  }
  return { facts: factsOf(before), events: inOrderOfTime(after) };
}
