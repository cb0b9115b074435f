import type { CourseTask, PlannedTask, Quantity } from '@openketamine/model';
import { addLength, toDay, toIso, type Day } from '../calendar/days.js';
import { useAnchor } from '../walk/enter.js';
import { citesOf } from '../read/cited.js';
import { concerns } from './lists.js';
import { marksOf } from '../read/marks.js';
import type { Plan, Context } from '../read/open.js';
import type { PhaseStretch, PlacedSession, Walked } from '../walk/course-state.js';

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

function planTask(plan: Plan, task: CourseTask, walked: Walked): PlannedTask[] {
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
          days.map((day) => made((stretch.from as Day) + day - 1)),
        );
      }
      const known = anchorDay(plan, walked, anchor);
      return days.map((day) => made(known === null ? null : known + day, { anchor }));
    }
    case 'every':
      return (task.at.from === 'phase-end' ? left : stretches).flatMap((stretch) =>
        everySo(task, stretch, made),
      );
    case 'after-phase':
      return left.flatMap((stretch) =>
        stretch.to === null || task.at.kind !== 'after-phase'
          ? []
          : [made(addLength(stretch.to, task.at.offset.value, task.at.offset.unit))],
      );
    case 'unscheduled':
      return [made(null)];
  }
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
  made: (day: Day | null) => PlannedTask,
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
  task: CourseTask,
  day: Day | null,
  more: Partial<PlannedTask>,
): PlannedTask {
  const done =
    task.kind === 'assessment' &&
    day !== null &&
    plan.log.of('assessment').some((entry) => entry.event.scale === task.what && entry.day === day);
  return {
    id: task.id,
    kind: task.kind,
    what: task.what,
    title: task.title,
    date: day === null ? null : toIso(day),
    ...dueOn(day, task.due),
    ...(done ? { done: true } : {}),
    ...more,
    ...marksOf(task),
    cites: citesOf([task]),
  };
}

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
