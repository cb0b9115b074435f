import type { PatientFactsInput, TaskFact, TaskFactName } from '@openketamine/model';
import type { CourseEvent } from './events/events.js';
import type { ScreenedCourse } from './join.js';
import { aboutPatient } from './patient.js';

interface Stated {
  readonly complete?: boolean | undefined;
  readonly items?: readonly object[] | undefined;
}

type Known = Pick<TaskFact, 'known' | 'entries'>;

/** What facts are collected from. */
export interface TaskFactsFrom {
  readonly course: ScreenedCourse;
  /** Facts of the patient after everything that happened. */
  readonly facts: PatientFactsInput;
  /** Events that count, in order of time. */
  readonly events: readonly CourseEvent[];
}

/** A list that does not say it is complete proves nothing of what it leaves out. */
function listed(list: Stated | undefined): Known {
  const entries = list?.items ?? [];
  if (list?.complete === true) return { known: 'recorded', entries };
  return { known: entries.length === 0 ? 'not-recorded' : 'incomplete', entries };
}

const some = (entries: readonly object[]): Known => ({
  known: entries.length === 0 ? 'not-recorded' : 'recorded',
  entries,
});
const all = (entries: readonly object[]): Known => ({ known: 'recorded', entries });

const about = (entry: object | undefined) => (entry === undefined ? [] : [entry]);

/** The highest weight first, as findings stand in a course; only what is met, as data. */
const findingsOf = ({ findings }: ScreenedCourse) =>
  findings.flatMap((finding) =>
    'outcome' in finding && finding.outcome !== 'met'
      ? []
      : [{ rule: finding.rule, severity: finding.severity, cites: finding.cites }],
  );

/** How each fact is collected. What happened in a course is known in full; what is on record of a patient may not be. */
const collected: Readonly<Record<TaskFactName, (from: TaskFactsFrom) => Known>> = {
  patient: ({ facts }) => some(about(aboutPatient(facts))),
  conditions: ({ facts }) => listed(facts.conditions),
  allergies: ({ facts }) => listed(facts.allergies),
  medicines: ({ facts }) => listed(facts.medicines),
  'treatment-history': ({ facts }) => listed(facts.treatmentHistory),
  ratings: ({ facts }) => some(facts.scores ?? []),
  protocol: ({ course }) =>
    all([{ ...course.protocol, drug: course.drug, form: course.form, route: course.route }]),
  sessions: ({ course }) =>
    all(course.sessions.map(({ number, date, state, dose }) => ({ number, date, state, dose }))),
  'adverse-events': ({ events }) =>
    all(
      events.flatMap((event) =>
        event.type === 'adverse-event'
          ? [{ date: event.date, event: event.event, ...serious(event.serious) }]
          : [],
      ),
    ),
  findings: ({ course }) => all(findingsOf(course)),
  'open-questions': ({ course }) =>
    all(course.ask.map(({ fact, question }) => ({ fact, question }))),
};

const serious = (value: boolean | undefined) => (value === undefined ? {} : { serious: value });

/** The tasks with the facts they need, each as it is recorded: not recorded is said, and never read as none. */
export function withTaskFacts(from: TaskFactsFrom): ScreenedCourse['tasks'] {
  return from.course.tasks.map((task) =>
    task.needs === undefined
      ? task
      : { ...task, facts: task.needs.map((fact) => ({ fact, ...collected[fact](from) })) },
  );
}
