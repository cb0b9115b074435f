import type { PatientFactsInput, Terminology } from '@openketamine/model';
import { adverseEvent, noticed } from './adverse-events.js';
import { changedFacts, patientFactsOf } from './changed-facts.js';
import type { CourseEvent, EventOf } from './events.js';
import { medicineStarted, medicineStopped } from './medicine-events.js';

/** What reading an event needs besides the facts. */
export interface EventContext {
  readonly terminology: Terminology;
  /** The day of the event, as ISO date. */
  readonly day: string;
}

/** The facts after an event, or why an event says nothing about the patient that a rule could read. */
type FactsOf<T extends CourseEvent['type']> =
  | ((facts: PatientFactsInput, event: EventOf<T>, context: EventContext) => PatientFactsInput)
  | { readonly none: string };

const present: ReadonlySet<unknown> = new Set([true, 'true', 'present', 'yes', 'positive']);

function observed(
  facts: PatientFactsInput,
  event: EventOf<'observation'>,
  { terminology, day }: EventContext,
): PatientFactsInput {
  const { code, value, at, session, context, upperLimitOfNormal } = event;
  if (!terminology.hasObservation(code) && terminology.hasConcept(code) && present.has(value)) {
    return noticed(facts, code, day, terminology) ?? facts;
  }
  const circumstances = context ?? (session === undefined ? undefined : (['during'] as const));
  const reading = {
    code,
    value,
    at: at ?? day,
    ...(circumstances === undefined ? {} : { context: [...circumstances] }),
    ...(upperLimitOfNormal === undefined ? {} : { upperLimitOfNormal }),
  };
  return { ...facts, observations: [...(facts.observations ?? []), reading] };
}

function assessed(
  facts: PatientFactsInput,
  { scale, item, total, class: rated, date, baseline }: EventOf<'assessment'>,
): PatientFactsInput {
  const score = {
    scale,
    at: date,
    ...(item === undefined ? {} : { item }),
    ...(total === undefined ? {} : { total }),
    ...(rated === undefined ? {} : { class: rated }),
    ...(baseline === true ? { context: ['baseline' as const] } : {}),
  };
  return { ...facts, scores: [...(facts.scores ?? []), score] };
}

const planOnly = (why: string) => ({ none: `Only the plan: ${why}` });

/**
 * What each kind of event says about the patient. The one place where events become facts: a kind that is missing here does
 * not compile, and one that says nothing says why.
 */
export const factsOfEvents: { readonly [T in CourseEvent['type']]: FactsOf<T> } = {
  'facts-changed': (facts, event, { day }) => changedFacts(facts, patientFactsOf(event.facts), day),
  'medicine-started': (facts, event, { terminology }) => medicineStarted(facts, event, terminology),
  'medicine-stopped': (facts, event, { terminology }) => medicineStopped(facts, event, terminology),
  observation: observed,
  assessment: assessed,
  'adverse-event': (facts, event, { terminology }) => adverseEvent(facts, event, terminology),
  'session-completed': planOnly(
    'that it was given is in the plan; that the course has begun, every rule is told.',
  ),
  'session-missed': planOnly(
    'getting worse is not a diagnosis; it is said as a finding of its own.',
  ),
  'session-stopped': planOnly(
    'why it was stopped is free text; it is said as a finding of its own.',
  ),
  'session-moved': planOnly('another day.'),
  'dose-chosen': planOnly('another dose.'),
  tolerability: planOnly(
    'no rule asks how a session was borne; it is said as a finding of its own.',
  ),
  'gate-decided': planOnly('a decision.'),
  relapse: planOnly(
    'a course is about an illness that is known; it is said as a finding of its own.',
  ),
  discharged: planOnly('leaving a ward is a day from which dates count.'),
  'arm-assigned': planOnly('another arm.'),
  'course-paused': planOnly('an interruption.'),
  'course-resumed': planOnly('the end of an interruption.'),
  'course-stopped': planOnly('the end.'),
  'entered-in-error': planOnly('the event that it names is left out of the list.'),
};

/** The facts of a patient after an event. */
export function factsAfter(
  facts: PatientFactsInput,
  event: CourseEvent,
  context: EventContext,
): PatientFactsInput {
  const of = factsOfEvents[event.type] as FactsOf<CourseEvent['type']>;
  return 'none' in of ? facts : of(facts, event, context);
}
