import type { CourseTask, PlannedTask, Quantity } from '@openketamine/model';
import { addLength, toDay, toIso, type Day } from '../calendar/days.js';
import { useAnchor } from '../walk/enter.js';
import { citesOf } from '../read/cited.js';
import { concerns } from './lists.js';
import { marksOf } from '../read/marks.js';
import type { Plan, Context } from '../read/open.js';
import type { PhaseStretch, PlacedSession, Walked } from '../walk/course-state.js';
import { needsOf, type SitedTask } from '../read/site-tasks.js';

/** Everything to do around the sessions, in order of date; what hangs on an unknown day comes last. */
export function tasksOf(plan: Plan, walked: Walked): PlannedTask[] {
  const tasks = [
    ...plan.protocol.tasks.flatMap((task) => planTask(plan, task, walked)),
    ...recordTasks(plan, walked),
  ];
  return tasks.toSorted(
    (a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999') || a.id.localeCompare(b.id),
  );
}

function planTask(plan: Plan, task: SitedTask, walked: Walked): PlannedTask[] {
  const first = walked.placed[0];
  if (first === undefined || !concerns(plan, task.when, first.phase.id, first.day ?? plan.start))
    return [];
  const stretches = walked.stretches.filter(
    (stretch) =>
      stretch.from !== null && (task.phase === undefined || stretch.phase.id === task.phase),
  );
  const sessions = takingPlace(walked).filter(
    (placed) => task.phase === undefined || placed.phase.id === task.phase,
  );
  const left = stretches.filter((stretch) => stretch.lastSession !== null);
  const made = (day: Day | null, more: Partial<PlannedTask> = {}) => toTask(plan, task, day, more);
  const madeIn =
    (stretch: PhaseStretch) =>
    (day: Day | null, more: Partial<PlannedTask> = {}) =>
      made(day, { ...waits(stretch.state), ...more });
  switch (task.at.kind) {
    case 'before-course':
      return [made(null, { due: toIso(plan.start) })];
    case 'session':
      return chosenSessions(sessions, left, task.at.sessions).map((placed) =>
        atSession(task, placed, made),
      );
    case 'day': {
      const { days, anchor } = task.at;
      if (anchor === undefined) {
        return stretches.flatMap((stretch) =>
          days.map((day) => madeIn(stretch)((stretch.from as Day) + day - 1)),
        );
      }
      const known = anchorDay(plan, walked, anchor);
      return days.map((day) => made(known === null ? null : known + day, { anchor }));
    }
    case 'every':
      return (task.at.from === 'phase-end' ? left : stretches).flatMap((stretch) =>
        everySo(task, stretch, madeIn(stretch)),
      );
    case 'after-phase':
      return left.flatMap((stretch) =>
        stretch.to === null || task.at.kind !== 'after-phase'
          ? []
          : [madeIn(stretch)(addLength(stretch.to, task.at.offset.value, task.at.offset.unit))],
      );
    case 'spread':
      return (task.at.from === 'phase-end' ? left : stretches).flatMap((stretch) =>
        spreadOver(task, stretch, madeIn(stretch)),
      );
    case 'unscheduled': {
      const count = task.count?.value ?? 1;
      return Array.from({ length: count }, (_, index) => made(null, numbered(index, count)));
    }
  }
}

const waits = (state: PlacedSession['state'] | PhaseStretch['state']) =>
  state === 'conditional' ? { conditional: true } : {};

const numbered = (index: number, count: number) =>
  count === 1 ? {} : { of: { number: index + 1, count } };

/** Each time has its even share of the length; the shares follow each other without a gap. */
function spreadOver(
  task: CourseTask,
  stretch: PhaseStretch,
  made: (day: Day | null, more?: Partial<PlannedTask>) => PlannedTask,
): PlannedTask[] {
  if (task.at.kind !== 'spread' || stretch.from === null) return [];
  const { from, offset, over } = task.at;
  const edge = from === 'phase-end' ? (stretch.to ?? stretch.from) : stretch.from;
  const begin = offset === undefined ? edge : addLength(edge, offset.value, offset.unit);
  const days = addLength(begin, over.value, over.unit) - begin;
  const count = task.count?.value ?? 1;
  return Array.from({ length: count }, (_, index) => {
    const earliest = begin + Math.floor((index * days) / count);
    const latest = begin + Math.floor(((index + 1) * days) / count) - 1;
    const window = { earliest: toIso(earliest), latest: toIso(Math.max(earliest, latest)) };
    return made(earliest, { window, ...numbered(index, count) });
  });
}

/** Sessions that take place, or may. */
const takingPlace = ({ placed }: Walked) =>
  placed.filter(({ state }) => state !== 'missed' && state !== 'skipped');

function chosenSessions(
  sessions: readonly PlacedSession[],
  left: readonly PhaseStretch[],
  which: Extract<CourseTask['at'], { kind: 'session' }>['sessions'],
): readonly PlacedSession[] {
  if (which === 'every') return sessions;
  if (which === 'first') return sessions.filter((placed) => placed.inPhase === 1);
  if (which === 'last')
    return sessions.filter(({ number }) =>
      left.some((phaseStretch) => phaseStretch.lastSession === number),
    );
  return sessions.filter((placed) => which.includes(placed.inPhase));
}

function atSession(
  task: CourseTask,
  placed: PlacedSession,
  made: (day: Day | null, more?: Partial<PlannedTask>) => PlannedTask,
): PlannedTask {
  const offset = task.at.kind === 'session' ? task.at.offset : undefined;
  const byClock = offset !== undefined && (offset.unit === 'min' || offset.unit === 'h');
  const day =
    placed.day === null ? null : offset === undefined ? placed.day : after(placed.day, offset);
  return made(day, {
    session: placed.number,
    ...waits(placed.state),
    ...(byClock ? { after: { value: offset.value, unit: offset.unit } } : {}),
  });
}

const dayLong = { min: 24 * 60, h: 24 } as const;

/** The day so long after a day; what is shorter than a day stays on it. */
function after(day: Day, { value, unit }: { value: number; unit: 'min' | 'h' | 'd' | 'wk' }): Day {
  if (unit === 'd' || unit === 'wk') return addLength(day, value, unit);
  return day + Math.trunc(value / dayLong[unit]);
}

function everySo(
  task: CourseTask,
  stretch: PhaseStretch,
  made: (day: Day | null, more?: Partial<PlannedTask>) => PlannedTask,
): PlannedTask[] {
  if (task.at.kind !== 'every' || stretch.from === null) return [];
  const { every, from, for: length } = task.at;
  const begin = from === 'phase-end' ? (stretch.to ?? stretch.from) : stretch.from;
  const until =
    length === undefined ? (stretch.to ?? begin) : addLength(begin, length.value, length.unit);
  const tasks: PlannedTask[] = [];
  for (let count = from === 'phase-end' ? 1 : 0; ; count++) {
    const day = addLength(begin, every.value * count, every.unit);
    // not clinical: bounds the list, whatever the length
    if (day > until || tasks.length > 500) return tasks;
    tasks.push(made(day));
  }
}

/** The day an anchor outside the course lies on: given, or the first session of the phase that hangs on it. */
function anchorDay(plan: Plan, walked: Walked, anchor: string): Day | null {
  const given = useAnchor(plan, anchor);
  if (given !== undefined) return toDay(given, `/choices/anchors/${anchor}`);
  if (anchor === 'discharge') return plan.log.of('discharged').at(-1)?.day ?? null;
  const stretch = walked.stretches.find((phaseStretch) => phaseStretch.phase.anchor?.id === anchor);
  return stretch?.from ?? null;
}

function toTask(
  plan: Context,
  task: SitedTask,
  day: Day | null,
  more: Partial<PlannedTask>,
): PlannedTask {
  const done =
    task.kind === 'assessment' &&
    day !== null &&
    plan.log.of('assessment').some((entry) => entry.event.scale === task.what && entry.day === day);
  const needs = needsOf(task);
  return {
    id: task.id,
    kind: task.kind,
    what: task.what,
    title: task.title,
    date: day === null ? null : toIso(day),
    ...dueOn(day, task.due),
    ...(task.length === undefined ? {} : { length: plain(task.length) }),
    ...(done ? { done: true } : {}),
    ...more,
    ...(needs === undefined ? {} : { needs }),
    ...(task.askedBy === undefined ? {} : { askedBy: task.askedBy }),
    ...marksOf(task),
    cites: citesOf([task]),
  };
}

const plain = ({ value, unit }: Quantity): Quantity => ({ value, unit });

const atOnce: Quantity = { value: 0, unit: 'd' };

/** The day something is due, so long after another. */
function dueOn(day: Day | null, length: Quantity | undefined): Pick<PlannedTask, 'due'> {
  if (day === null || length === undefined) return {};
  return { due: toIso(addLength(day, length.value, length.unit)) };
}

/** Forms and program duties become tasks with a day they are due. */
function recordTasks(plan: Context, walked: Walked): PlannedTask[] {
  return plan.protocol.procedure.records.flatMap((record) => {
    const all = takingPlace(walked);
    const sessions = record.once === 'before-first-session' ? all.slice(0, 1) : all;
    return sessions
      .filter((placed) => concerns(plan, record.when, placed.phase.id, placed.day ?? plan.start))
      .map((placed) => ({
        id: record.id,
        kind: 'form',
        what: record.what,
        title: record.says,
        date: placed.day === null ? null : toIso(placed.day),
        ...dueOn(placed.day, record.due ?? (record.once === undefined ? undefined : atOnce)),
        session: placed.number,
        ...marksOf({ basis: record.basis, verification: record.verification }),
        cites: citesOf([record]),
      }));
  });
}
