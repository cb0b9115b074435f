import type { Phase, ReasonDetail, Schedule } from '@openketamine/model';
import { toDay, toIso, type Day } from '../calendar/days.js';
import type { Pace, Slot } from '../calendar/slots.js';
import { impossible } from '../read/event-shape.js';
import { addFinding, type Plan } from '../read/open.js';
import type { PlacedSession, Position } from './course-state.js';
import { checkGap, findGap } from './place-date.js';

/** One session that is to be placed, and where the walk is. */
export interface Placing {
  readonly plan: Plan;
  readonly phase: Phase;
  readonly schedule: Schedule;
  readonly slot: Slot;
  readonly at: Position;
  readonly inPhase: number;
  readonly pace: Pace;
  /** The least number of sessions, with those a gate has added. */
  readonly least: number;
  /** Index of the event of the first session of the phase. */
  readonly began: number;
  /** Day of the last session of the phase. */
  readonly last: Day | null;
}

/** The day of a session, as the schedule has it or as it was moved to or happened. */
export interface SessionDate {
  readonly day: Day | null;
  readonly state: PlacedSession['state'];
  readonly because: readonly ReasonDetail[];
}

const endings = {
  'session-completed': 'completed',
  'session-stopped': 'stopped',
  'session-missed': 'missed',
} as const;

/** The day of a session. Refuses one that lies on or before the session before it. */
export function dateOf(placing: Placing): SessionDate {
  const { plan, schedule, slot, at, inPhase, last } = placing;
  const { moved, over } = plan.log.sessions.get(at.number) ?? {};
  const because: ReasonDetail[] = [];
  if (plan.say && slot.day !== null)
    because.push(plan.say.whyDate(schedule, slot, slot.day, at, inPhase, last));
  findClosedStart(placing);
  let { day } = slot;
  let state: PlacedSession['state'] = 'planned';
  if (moved) {
    day = movedDay(placing, moved);
    state = 'moved';
    if (plan.say) because.push(plan.say.moved(toIso(day)));
  }
  if (over) {
    state = endings[over.event.type];
    day = pastDay(placing, { event: over.event, index: over.index, day: over.day as Day });
    if (plan.say) because.push(plan.say.happened(state, toIso(day)));
  }
  return { day, state, because };
}

function findClosedStart({ plan, slot: { day }, at, pace }: Placing): void {
  if (at.number !== 1 || day !== plan.start || pace.isOpen(day)) return;
  const calendar = plan.input.calendar?.name;
  addFinding(
    plan,
    'caution',
    'start-on-closed-day',
    `The course starts on ${toIso(day)}, which is not an open clinic day${calendar === undefined ? '' : ` of ${calendar}`}.`,
    [],
    1,
  );
}

type SessionEvents = NonNullable<ReturnType<Plan['log']['sessions']['get']>>;

/** The day somebody moved a session to. */
function movedDay({ plan, phase, at }: Placing, moved: NonNullable<SessionEvents['moved']>): Day {
  const path = `/events/${moved.index}/to`;
  const day = toDay(moved.event.to, path);
  if (at.last !== null && day <= at.last)
    throw impossible(
      moved.index,
      `Session ${at.number} would lie on or before the session before it.`,
      `Choose a day after ${toIso(at.last)}.`,
      '/to',
    );
  checkGap(plan, phase, at, day, path);
  return day;
}

/** The day on which a session took place, was stopped, or was missed. */
function pastDay(
  { plan, phase, schedule, slot, at }: Placing,
  over: { readonly event: NonNullable<SessionEvents['over']>['event']; index: number; day: Day },
): Day {
  const { day, index } = over;
  if (at.last !== null && (schedule.kind === 'hours' ? day < at.last : day <= at.last)) {
    throw impossible(
      index,
      `Session ${at.number} cannot be on ${toIso(day)}: the session before was on ${toIso(at.last)}.`,
      `Give a day after ${toIso(at.last)}.`,
      '/date',
    );
  }
  if (at.number === 1 && day < plan.start)
    throw impossible(
      index,
      `Session 1 cannot be before the start, ${toIso(plan.start)}.`,
      'Correct the start or the event.',
      '/date',
    );
  if (over.event.type === 'session-missed') return Math.max(slot.day ?? day, day);
  findGap(plan, phase, at, day);
  return day;
}
