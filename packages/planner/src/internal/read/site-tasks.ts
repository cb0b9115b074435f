import {
  OpenKetamineError,
  taskFacts,
  type CourseTask,
  type Protocol,
  type SiteSetDetail,
  type TaskFactName,
  type TaskKind,
} from '@openketamine/model';
import type { SitePolicy, SiteTask, SiteTaskTime } from '../../policy.js';
import { checkKind, onlyFields } from './fields.js';
import { checkQuantity } from './quantity.js';

/** A task of a protocol, or one that a site asks for or has dated. */
export type SitedTask = CourseTask & {
  readonly askedBy?: { readonly by: string; readonly on: string };
};

/** What each kind of task is called where a site gives it no title. */
const titles: Readonly<Record<TaskKind, string>> = {
  assessment: 'Assessment',
  lab: 'Laboratory test',
  integration: 'Integration visit',
  therapy: 'Therapy visit',
  form: 'Form',
  visit: 'Visit',
  call: 'Call',
  referral: 'Referral',
  letter: "Letter to the patient's own doctor",
};

const ofPatient: readonly TaskFactName[] = taskFacts.slice(0, taskFacts.indexOf('protocol'));

/** What a referral and a letter need where nobody says: a referral tells of the patient, a letter of the course too. */
const needed: Partial<Record<TaskKind, readonly TaskFactName[]>> = {
  referral: [...ofPatient, 'findings', 'open-questions'],
  letter: taskFacts,
};

/** The facts that a task needs; none for a task that is no writing. */
export const needsOf = ({ kind, needs }: Pick<CourseTask, 'kind' | 'needs'>) =>
  needs ?? needed[kind];

const spans = ['d', 'wk', 'mo'];
const anyLength = (value: number) => value !== 0;

/** The fields of each kind of time, with what each has to be. */
const times: Readonly<
  Record<SiteTaskTime['kind'], Readonly<Record<string, (value: unknown, path: string) => void>>>
> = {
  'before-course': {},
  session: {
    sessions: checkSessions,
    offset: quantity('offset', ['h', 'd', 'wk'], anyLength),
  },
  every: {
    every: quantity('interval', spans),
    from: checkEdge,
    for: quantity('length', spans),
  },
  'after-phase': { offset: quantity('offset', spans, () => true) },
  spread: {
    from: checkEdge,
    offset: quantity('offset', ['d', 'wk'], anyLength),
    over: quantity('length', spans),
  },
};
const must: Partial<Record<SiteTaskTime['kind'], readonly string[]>> = {
  session: ['sessions'],
  every: ['every'],
  'after-phase': ['offset'],
  spread: ['over'],
};

function quantity(what: string, units: readonly string[], fits?: (value: number) => boolean) {
  return (value: unknown, path: string) =>
    checkQuantity(value, path, { what, units, ...(fits === undefined ? {} : { fits }) });
}

const invalid = (path: string, reason: string, hint: string) =>
  new OpenKetamineError('POLICY_INVALID', path, reason, hint);

function checkEdge(value: unknown, path: string): void {
  if (value === 'phase-start' || value === 'phase-end') return;
  throw invalid(
    path,
    `${JSON.stringify(value)} is no edge of a phase.`,
    'Use phase-start or phase-end.',
  );
}

function checkSessions(value: unknown, path: string): void {
  if (typeof value === 'string' && ['every', 'first', 'last'].includes(value)) return;
  const numbers: readonly unknown[] = Array.isArray(value) ? value : [];
  if (
    numbers.length > 0 &&
    numbers.every((number) => Number.isInteger(number) && Number(number) >= 1)
  )
    return;
  throw invalid(
    path,
    `${JSON.stringify(value)} names no sessions.`,
    'Use every, first, last, or a list of session numbers of the phase.',
  );
}

/** Refuses what is no task, whatever the protocol. */
export function checkSiteTasks({ tasks }: SitePolicy): void {
  if (tasks === undefined) return;
  if (!Array.isArray(tasks))
    throw invalid('/policy/tasks', 'This is no list of tasks.', 'Give a list.');
  const seen = new Set<string>();
  for (const [index, task] of (tasks as readonly SiteTask[]).entries()) {
    const path = `/policy/tasks/${index}`;
    const fields = ['id', 'kind', 'title', 'phase', 'at', 'count', 'length', 'needs'];
    onlyFields(task, fields, path, 'part of a task');
    checkKind(task.id, 'string', `${path}/id`);
    if (seen.has(task.id))
      throw invalid(`${path}/id`, `${task.id} is asked for twice.`, 'Name each task once.');
    seen.add(task.id);
    for (const field of ['title', 'phase'] as const)
      if (task[field] !== undefined) checkKind(task[field], 'string', `${path}/${field}`);
    if (!Object.hasOwn(titles, task.kind))
      throw invalid(
        `${path}/kind`,
        `${JSON.stringify(task.kind)} is no kind of task.`,
        `Use one of ${Object.keys(titles).join(', ')}.`,
      );
    checkTime(task.at, `${path}/at`);
    if (task.count !== undefined)
      checkQuantity(task.count, `${path}/count`, {
        what: 'number of times',
        units: ['{session}'],
        fits: (value) => Number.isInteger(value) && value > 0,
      });
    if (task.length !== undefined)
      checkQuantity(task.length, `${path}/length`, { what: 'length', units: ['min', 'h'] });
    checkNeeds(task.needs, `${path}/needs`);
  }
}

function checkTime(at: SiteTaskTime | undefined, path: string): void {
  const kind = at?.kind;
  if (at === undefined || kind === undefined || !Object.hasOwn(times, kind))
    throw invalid(
      kind === undefined ? path : `${path}/kind`,
      kind === undefined
        ? 'It does not say when.'
        : `${JSON.stringify(kind)} is no time of a task.`,
      `Use one of ${Object.keys(times).join(', ')}.`,
    );
  const checks = times[kind];
  onlyFields(at, ['kind', ...Object.keys(checks)], path, 'part of a time');
  const given = at as unknown as Readonly<Record<string, unknown>>;
  for (const [field, check] of Object.entries(checks)) {
    if (given[field] !== undefined) check(given[field], `${path}/${field}`);
    else if (must[kind]?.includes(field) === true)
      throw invalid(`${path}/${field}`, `A task at ${kind} says ${field}.`, `Give ${field}.`);
  }
}

function checkNeeds(needs: unknown, path: string): void {
  if (needs === undefined) return;
  const names: readonly unknown[] = Array.isArray(needs) ? needs : [];
  const wrong = names.find((name) => !taskFacts.includes(name as TaskFactName));
  if (names.length > 0 && wrong === undefined) return;
  throw invalid(
    path,
    `${JSON.stringify(wrong ?? needs)} is no fact that a task can need.`,
    `Use ${taskFacts.join(', ')}.`,
  );
}

/** The tasks of a protocol with those of a site: dated where the source leaves the days open, and added. */
export function siteTasks(
  protocol: Protocol,
  policy: SitePolicy,
): { readonly tasks: readonly SitedTask[]; readonly changed: readonly SiteSetDetail[] } {
  const asked = policy.tasks ?? [];
  const { by, on } = policy;
  const left = new Map(asked.map((task, index) => [task.id, { task, index }]));
  const tasks: SitedTask[] = protocol.tasks.map((task) => {
    const found = left.get(task.id);
    if (found === undefined) return task;
    left.delete(task.id);
    if (task.at.kind !== 'unscheduled')
      throw new OpenKetamineError(
        'POLICY_NOT_ALLOWED',
        `/policy/tasks/${found.index}/id`,
        `The source says when ${task.id} is.`,
        'Give the task of the site another id.',
      );
    const { at, count, length, title, needs } = found.task;
    const dated = { ...task, at, ...given({ count, length, title, needs }), askedBy: { by, on } };
    return dated as unknown as SitedTask;
  });
  for (const { task } of left.values()) {
    const { title = titles[task.kind] } = task;
    const added = {
      what: task.id,
      says: title,
      ...task,
      title,
      basis: 'site',
      askedBy: { by, on },
    };
    tasks.push(added as unknown as SitedTask);
  }
  return {
    tasks,
    changed: asked.map(({ id, kind, title }) => ({
      kind: 'task',
      id,
      says: title ?? titles[kind],
      by,
      on,
      cites: [],
    })),
  };
}

const given = (fields: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** Tasks for a phase that a protocol does not have: nobody will see them. */
export const unreadTasks = ({ tasks = [] }: SitePolicy, { phases }: Protocol): string[] =>
  tasks.flatMap(({ id, phase }) =>
    phase === undefined || phases.some((known) => known.id === phase) ? [] : [`tasks/${id}`],
  );
