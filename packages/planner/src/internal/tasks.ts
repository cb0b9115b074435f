import type { CourseTask, PlannedTask, Quantity } from '@openketamine/model';
import { addLength, toDay, toIso, type Day } from './days.js';
import { anchorOf } from './enter.js';
import { citesOf } from './cited.js';
import { concerns } from './lists.js';
import { marksOf } from './marks.js';
import type { Plan } from './open.js';
import type { PhaseStretch, Stop, Walked } from './course-state.js';

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
  const first = walked.stops[0];
  if (first === undefined || !concerns(plan, task.when, first.phase.id, first.day ?? plan.start))
    return [];
  const stretches = walked.stretches.filter(
    (stretch) => stretch.from !== null && (task.phase === undefined || stretch.phase.id === task.phase),
  );
  const stops = takingPlace(walked).filter(
    (stop) => task.phase === undefined || stop.phase.id === task.phase,
  );
  const left = stretches.filter((stretch) => stretch.lastSession !== null);
  const made = (day: Day | null, more: Partial<PlannedTask> = {}) => toTask(plan, task, day, more);
  switch (task.at.kind) {
    case 'before-course':
      return [made(null, { due: toIso(plan.start) })];
    case 'session':
      return chosenStops(stops, left, task.at.sessions).map((stop) => atSession(task, stop, made));
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
const takingPlace = ({ stops }: Walked) =>
  stops.filter(({ state }) => state !== 'missed' && state !== 'skipped');

function chosenStops(
  stops: readonly Stop[],
  left: readonly PhaseStretch[],
  which: Extract<CourseTask['at'], { kind: 'session' }>['sessions'],
): readonly Stop[] {
  if (which === 'every') return stops;
  if (which === 'first') return stops.filter((stop) => stop.inPhase === 1);
  if (which === 'last')
    return stops.filter(({ number }) => left.some((phaseStretch) => phaseStretch.lastSession === number));
  return stops.filter((stop) => which.includes(stop.inPhase));
}

function atSession(
  task: CourseTask,
  stop: Stop,
  made: (day: Day | null, more?: Partial<PlannedTask>) => PlannedTask,
): PlannedTask {
  const offset = task.at.kind === 'session' ? task.at.offset : undefined;
  const byClock = offset !== undefined && (offset.unit === 'min' || offset.unit === 'h');
  const day = stop.day === null ? null : offset === undefined ? stop.day : after(stop.day, offset);
  return made(day, {
    session: stop.number,
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
  const given = anchorOf(plan, anchor);
  if (given !== undefined) return toDay(given, `/choices/anchors/${anchor}`);
  if (anchor === 'discharge') return plan.log.of('discharged').at(-1)?.day ?? null;
  const stretch = walked.stretches.find((phaseStretch) => phaseStretch.phase.anchor?.id === anchor);
  return stretch?.from ?? null;
}

function toTask(
  plan: Plan,
  task: CourseTask,
  day: Day | null,
  more: Partial<PlannedTask>,
): PlannedTask {
  const done =
    task.kind === 'assessment' &&
    day !== null &&
    plan.log.of('assessment').some((ending) => ending.event.scale === task.what && ending.day === day);
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
function recordTasks(plan: Plan, walked: Walked): PlannedTask[] {
  return plan.protocol.procedure.records.flatMap((record) => {
    const all = takingPlace(walked);
    const stops = record.once === 'before-first-session' ? all.slice(0, 1) : all;
    return stops
      .filter((stop) => concerns(plan, record.when, stop.phase.id, stop.day ?? plan.start))
      .map((stop) => ({
        id: record.id,
        kind: 'form',
        what: record.what,
        title: record.says,
        date: stop.day === null ? null : toIso(stop.day),
        ...dueOn(stop.day, record.due ?? (record.once === undefined ? undefined : atOnce)),
        session: stop.number,
        ...marksOf({ basis: record.basis, verification: record.verification }),
        cites: citesOf([record]),
      }));
  });
}
