import {
  OpenKetamineError,
  type BodyWeightFormula,
  type LabelRead,
  type PatientFacts,
  type PatientFactsInput,
  type Protocol,
  type QuestionList,
  type Rule,
  type Terminology,
} from '@openketamine/model';
import {
  planCourse,
  recordedEvents,
  type Calendar,
  type Clock,
  type CourseEvent as PlannedEvent,
  type Explanation,
  type PlanChoices,
  type PlanInput,
  type UsablePolicy,
} from '@openketamine/planner';
import {
  compileRules,
  courseOfProtocol,
  subjectOfProtocol,
  type Screener,
  type SiteParameters,
} from '@openketamine/screening';
import { patientFactsOf } from './events/changed-facts.js';
import { checkEventValues } from './events/check-events.js';
import type { CourseEvent } from './events/events.js';
import { toPlanner } from './events/to-planner.js';
import { withdrawnTasks } from './dated-tasks.js';
import { courseKey, withdrawnSessions, type SentPlan } from './identity.js';
import { join, type ScreenedCourse } from './join.js';
import { lawFindings, lawOfSessions, type LawLookup } from './law.js';
import { aboutPatient, planPatient } from './patient.js';
import { sessionDates } from './session-dates.js';
import { withTaskFacts } from './task-facts.js';
import { watchCourse, type CountedEvent } from './watch/watch-course.js';

/**
 * What plans are made with, whoever the patient is: data and words.
 *
 * @category course
 */
export interface CourseLibrary {
  /** The rules to screen with; those that do not hold for the course are left out. */
  readonly rules: readonly Rule[];
  /** Codes and names. Without one no entry of a record could be understood. */
  readonly terminology: Terminology;
  /** The words in which to ask for missing facts; absent: generic ones. */
  readonly questions?: QuestionList['questions'] | undefined;
  /** Labels whose contraindications were read, for what a loan says of the label of the place. */
  readonly labels?: readonly LabelRead[] | undefined;
  /** Finds a protocol by id, for doses that refer to another. */
  readonly protocols?: ((id: string) => Protocol | undefined) | undefined;
  /** All protocols at hand: how often a week their sources gave a drug, some rules ask. */
  readonly studied?: readonly Protocol[] | undefined;
  /** Published formulas for weights that a dose means and nobody measures. */
  readonly bodyWeights?: readonly BodyWeightFormula[] | undefined;
  /** The highest doses that protocols name: a dose above them blocks the course. */
  readonly highestDoses?: PlanInput['highestDoses'];
  /** The words of reasons; absent: plans give no reasons in words. */
  readonly explain?: Explanation | undefined;
  /** Range of totals by scale, so that a total no scale has is refused. */
  readonly scales?: PlanInput['scales'];
  /** Which law was read as holding in a place on a day, for what is given away from a clinic. Left out: nothing is said of law. */
  readonly law?: LawLookup | undefined;
  /** Checks facts of an event that came from outside, as `readFacts` of `@openketamine/screening/facts` does. */
  readonly readFacts?: ((facts: unknown, path: string) => PatientFacts) | undefined;
}

/**
 * What one plan is about.
 *
 * @category course
 */
export interface CourseRequest {
  /** The protocol to plan. */
  readonly protocol: Protocol;
  /** Version of the package the protocol came from. */
  readonly version?: string | undefined;
  /** ISO date of the first planned session. */
  readonly start: string;
  /** Facts of the patient as they were before the first event. */
  readonly facts: PatientFactsInput;
  /** Somebody has checked that the weight is in kilograms, although it looks like pounds. */
  readonly weightConfirmed?: boolean | undefined;
  /** What somebody has chosen where the protocol leaves a choice. */
  readonly choices?: PlanChoices | undefined;
  /** When the clinic is open, full or closed; absent: every day will do. */
  readonly calendar?: Calendar | undefined;
  /** What the site has decided, made with `usablePolicy` of `@openketamine/planner/site`. */
  readonly policy?: UsablePolicy | undefined;
  /** In order of time. */
  readonly events?: readonly CourseEvent[] | undefined;
  /** Plan with the editions and events known on this day. */
  readonly asOf?: string | undefined;
  /** Makes moments, where a time and a zone are chosen. */
  readonly clock?: Clock | undefined;
  /** A name that tells this course from others, for calendars. */
  readonly course?: string | undefined;
  /** The plan that was sent to a calendar last, where it was made with other choices. */
  readonly previous?: SentPlan | undefined;
}

/**
 * Plans, screens and watches courses with one set of data.
 *
 * @category course
 */
export interface CoursePlanner {
  /** Plans the course and screens the patient before it and along its events. */
  plan(request: CourseRequest): ScreenedCourse;
}

/**
 * Makes the one call that plans a course, screens the patient for it and follows both through what happened.
 *
 * The facts of each day follow from those of the start and the events up to it. As soon as there are events, the rules between
 * sessions are asked too, after every event. A finding that an event brought says since when; where it weighs, sessions that are
 * not over are conditional until people have decided (`gate-decided` on the gate it names), and a met exclusion blocks the course.
 * Sessions that are over stay as they were.
 *
 * Pure: no clock is read and nothing is kept of a patient. Decides nothing: findings are for clinicians.
 *
 * @param library - rules, terminology, and what else plans are made with
 * @returns the planner; compile it once for many patients
 * @throws OpenKetamineError from `plan`: what `planCourse` and `screen` throw, and `EVENT_IMPOSSIBLE` for a decision that nothing waits for
 * @category course
 */
export function coursePlanner(library: CourseLibrary): CoursePlanner {
  const { rules, terminology, questions, labels } = library;
  const screener = compileRules(rules, { terminology, questions, labels });
  let running: Screener | undefined;
  const sessionScreener = () =>
    (running ??= compileRules(rules, { terminology, questions, session: true }));
  return {
    plan(request) {
      const events = request.events ?? [];
      const planned = plannerEvents(events);
      const inputOf = (first: readonly PlannedEvent[]) => planInput(library, request, first);
      const course = planCourse(inputOf(planned));
      const { protocol, choices, start, facts, policy } = request;
      const counted = countedEvents(library, request, planned);
      const watched = watchCourse({
        screener,
        sessionScreener,
        terminology,
        subject: subjectOfProtocol(protocol, choices?.jurisdiction ?? protocol.jurisdiction),
        site: siteParameters(policy),
        course: courseOfProtocol(protocol, library.studied ?? [], sessionDates(course)),
        facts,
        start,
        events: counted,
      });
      const earlier = planned.flatMap((_, count) => {
        const { explain: _words, ...plain } = inputOf(planned.slice(0, count));
        return plannedBefore(plain);
      });
      const joined = join(course, watched);
      const happened = counted.map(({ event }) => event);
      const tasks = withTaskFacts({ course: joined, facts: watched.facts, events: happened });
      const place = choices?.jurisdiction ?? protocol.jurisdiction;
      const law = library.law === undefined ? [] : lawOfSessions(course, library.law, place);
      return {
        ...identityOf(request, earlier, course),
        ...joined,
        tasks,
        ...(law.length === 0
          ? {}
          : { law, findings: [...joined.findings, ...law.flatMap(lawFindings)] }),
      };
    },
  };
}

function isObject(event: unknown): event is CourseEvent {
  return typeof event === 'object' && event !== null && !Array.isArray(event);
}

/** Events as the planner takes them, each in its place. What is not an event is left for the planner to refuse. */
function plannerEvents(events: readonly CourseEvent[]): readonly PlannedEvent[] {
  // the planner says what a list of events is
  if (!Array.isArray(events)) return events as readonly PlannedEvent[];
  return events.map((event, index) => {
    if (!isObject(event)) return event as PlannedEvent;
    checkEventValues(event, index);
    return toPlanner(event);
  });
}

function planInput(
  { protocols, bodyWeights, highestDoses, explain, scales }: CourseLibrary,
  { protocol, version, start, facts, weightConfirmed, ...rest }: CourseRequest,
  events: readonly PlannedEvent[],
): PlanInput {
  const { choices, calendar, policy, asOf, clock } = rest;
  return {
    protocol,
    version,
    start,
    patient: { ...planPatient(facts), ...(weightConfirmed === true ? { weightConfirmed } : {}) },
    choices,
    calendar,
    policy,
    events,
    asOf,
    clock,
    protocols,
    bodyWeights,
    highestDoses,
    explain,
    scales,
  };
}

/** A plan from before the last events; none where those events were needed to plan at all. */
function plannedBefore(input: PlanInput): ReturnType<typeof planCourse>[] {
  try {
    return [planCourse(input)];
  } catch (error) {
    if (error instanceof OpenKetamineError) return [];
    throw error;
  }
}

/** The events that count, each with its day: its own, that of its reading, that of its session, or that of the event before. */
function countedEvents(
  { scales, readFacts }: CourseLibrary,
  { events = [], asOf, start }: CourseRequest,
  planned: readonly PlannedEvent[],
): CountedEvent[] {
  const counted = recordedEvents({ events: planned, asOf, scales });
  const ended = new Map<number, string>();
  for (const { event, date } of counted) {
    if ('session' in event && event.session !== undefined && date !== null)
      ended.set(event.session, date);
  }
  let last = counted.find(({ date }) => date !== null)?.date ?? start;
  return counted.map(({ index, date }) => {
    const event = events[index] as CourseEvent;
    if (event.type === 'facts-changed')
      readFacts?.(patientFactsOf(event.facts), `/events/${index}/facts`);
    last = later(last, date ?? dayOf(event, ended) ?? last);
    return { index, day: last, event };
  });
}

const later = (one: string, other: string) => (other > one ? other : one);

function dayOf(event: CourseEvent, ended: ReadonlyMap<number, string>): string | undefined {
  if (event.type !== 'observation') return undefined;
  const read = /^\d{4}-\d\d-\d\d/u.exec(event.at ?? '')?.[0];
  return read ?? (event.session === undefined ? undefined : ended.get(event.session));
}

/** Numbers that a site has set, as rules read them. */
function siteParameters(policy: UsablePolicy | undefined): SiteParameters | undefined {
  const set = policy?.policy.set;
  if (set === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(set).flatMap(([name, { value, unit }]) =>
      typeof value === 'number' && unit !== undefined ? [[name, { value, unit }]] : [],
    ),
  );
}

function identityOf(
  { facts, course: name, protocol, start, previous, events = [] }: CourseRequest,
  earlier: readonly ReturnType<typeof planCourse>[],
  course: ReturnType<typeof planCourse>,
): Pick<ScreenedCourse, 'patient' | 'key' | 'revision' | 'withdrawn' | 'withdrawnTasks'> {
  const patient = aboutPatient(facts);
  const named = courseKey({ patient: patient?.id, course: name, protocol: protocol.id, start });
  const key = previous?.key ?? named;
  const before = [...(previous === undefined ? [] : [previous]), ...earlier];
  const withdrawn = withdrawnSessions(before, course);
  const noMore = withdrawnTasks(before, course);
  return {
    ...(patient === undefined ? {} : { patient }),
    ...(name === undefined || name.trim() === '' ? {} : { course: name.trim() }),
    ...(key === undefined ? {} : { key }),
    revision: Math.max(events.length, previous === undefined ? 0 : (previous.revision ?? 0) + 1),
    ...(withdrawn.length === 0 ? {} : { withdrawn }),
    ...(noMore.length === 0 ? {} : { withdrawnTasks: noMore }),
  };
}
