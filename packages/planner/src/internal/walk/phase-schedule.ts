import {
  OpenKetamineError,
  type Gate,
  type Phase,
  type Quantity,
  type Schedule,
} from '@openketamine/model';
import { questionId } from '@openketamine/model/details';
import { pend, type Position, type Walked } from './course-state.js';
import { impossible } from '../read/event-shape.js';
import { dayOfGate } from '../decide/gates.js';
import { toDay, toIso, weekdayOf as dayOfWeek, type Day } from '../calendar/days.js';
import { askOwn, shared, type Plan, type Context } from '../read/open.js';
import type { Pace, PaceScene, Slot } from '../calendar/slots.js';

/** The schedule of a phase; null where the arms part ways after they have shared sessions. */
export function scheduleOf(plan: Context, phase: Phase, day: Day, walked: Walked): Schedule | null {
  const schedule = shared(plan, phase.schedule, phase.id, day, `The schedule of ${phase.id}`);
  if (schedule === undefined) {
    throw new OpenKetamineError(
      'PROTOCOL_INCOMPLETE',
      `/protocol/phases/${phase.id}/schedule`,
      `No schedule of ${phase.id} holds here.`,
      'Check the arm and the facts given.',
    );
  }
  if (schedule !== null) return schedule;
  const arms = plan.arms.flatMap((arm) => arm?.id ?? []);
  if (walked.placed.length === 0) {
    throw new OpenKetamineError(
      'FACT_MISSING',
      '/choices/arm',
      `The dates of ${phase.id} differ between the arms ${arms.join(', ')}.`,
      'Name the arm.',
    );
  }
  armsPart(plan, phase, walked);
  return null;
}

/** Asks which arm, where arms that have shared sessions part ways. */
export function armsPart(plan: Context, phase: Phase, walked: Walked): void {
  const arms = plan.arms.flatMap((arm) => arm?.id ?? []);
  pend(
    walked,
    { kind: 'arm', id: questionId(plan.taken, 'arm'), phase: phase.id, arms },
    {
      title: `The arms part ways at ${phase.id}.`,
      after: { session: walked.placed.length },
      needs: ['arm'],
      outcomes: arms,
      cites: [],
    },
  );
}

/** What the pace of a phase depends on besides its schedule. */
export function paceScene(
  plan: Plan,
  phase: Phase,
  at: Position,
  ordered: Quantity | undefined,
  first: boolean,
): PaceScene {
  const { daysByPhase, days: everywhere } = plan.choices;
  const own = daysByPhase?.[phase.id];
  const days = own ?? everywhere;
  const atHome = (phase.place ?? plan.protocol.setting.place) === 'home';
  if (!atHome) plan.notes.use(own === undefined ? 'days' : `daysByPhase/${phase.id}`);
  return {
    phase: phase.id,
    base: at.base,
    fixedFirst: first,
    before: at.last,
    days,
    daysPath: own === undefined ? '/choices/days' : `/choices/daysByPhase/${phase.id}`,
    hoursLater: hoursLater(plan),
    chosen: () => chosenInterval(plan, phase),
    ordered,
    // nobody needs an open clinic at home
    isOpen: atHome
      ? () => true
      : (day) => !plan.closed(day) && (days === undefined || days.includes(dayOfWeek(day))),
  };
}

/** With a time and a zone hours are real hours; without, a day has twenty-four. */
function hoursLater({ input, choices }: Context): PaceScene['hoursLater'] {
  const { clock } = input;
  const { time, timeZone } = choices;
  if (clock === undefined || time === undefined || timeZone === undefined)
    return (day, hours) => day + Math.floor(hours / hoursPerDay);
  return (day, hours) => {
    const later = clock.plusHours(clock.moment(toIso(day), time, timeZone), hours);
    return toDay(clock.dateOf(later), '/choices/time');
  };
}

const hoursPerDay = 24;

const lengthWritten = /^(?<value>\d+(?:\.\d+)?) ?(?<unit>d|wk|mo)$/u;

/** The interval chosen for a phase, or decided: 2wk. */
function chosenInterval(plan: Plan, phase: Phase): ReturnType<PaceScene['chosen']> {
  const chosen = plan.choices.interval?.[phase.id];
  plan.notes.use(`interval/${phase.id}`);
  if (chosen) return { interval: chosen, path: `/choices/interval/${phase.id}` };
  const decided = askOwn(plan, 'interval', phase.id);
  if (decided === undefined) return undefined;
  const { outcome } = decided.event;
  const { value, unit } = lengthWritten.exec(outcome)?.groups ?? {};
  if (value !== undefined) {
    const interval = { value: Number(value), unit: unit as 'd' | 'wk' | 'mo' };
    return { interval, path: `/events/${decided.index}/outcome` };
  }
  throw impossible(
    decided.index,
    `${JSON.stringify(outcome)} is not an interval.`,
    'Write days, weeks or months, for example 2wk.',
    '/outcome',
  );
}

/** What somebody decided about going on past the least number of sessions. */
export const moreThan = (plan: Plan, { least }: Pace): string | undefined =>
  askOwn(plan, 'sessions', least)?.event.outcome;

/** Whether another session of the phase is walked to. */
export function mayGoOn(
  plan: Plan,
  phase: Phase,
  pace: Pace,
  at: Position,
  here: {
    readonly inPhase: number;
    readonly extra: number;
    /** Day 1 of the phase. */
    readonly base: Day;
    /** Day of the session in question. */
    readonly day: Day;
  },
): boolean {
  const { choices, log } = plan;
  const { inPhase, extra } = here;
  const wanted = choices.sessionsByPhase?.[phase.id];
  if (wanted !== undefined) plan.notes.use(`sessionsByPhase/${phase.id}`);
  if (wanted !== undefined && inPhase >= wanted) return false;
  if (inPhase >= pace.least && moreThan(plan, pace) === 'stop') return false;
  if (pace.most !== null) return inPhase < pace.most + extra;
  const asked =
    choices.sessions !== undefined || choices.weeks !== undefined || wanted !== undefined;
  if (asked || pace.ends !== null) return true;
  if (at.number === 0) return true;
  if (at.gate === null && phase.gates.some((gate) => liesAhead(gate, here))) return true;
  // a running course shows its next session
  return (
    at.number <= log.lastSession &&
    log.lastSession > 0 &&
    (inPhase > 0 || at.number === log.lastSession)
  );
}

/** Whether a gate is asked only after the session in question. */
function liesAhead(gate: Gate, here: { inPhase: number; base: Day; day: Day }): boolean {
  switch (gate.at.kind) {
    case 'session':
      return gate.at.session.value > here.inPhase;
    case 'day':
    case 'week':
      return here.day < (dayOfGate(gate, { phaseBase: here.base }) as Day);
    case 'every-session':
    case 'hours':
      return here.inPhase === 0;
    case 'phase-end':
    case 'event':
      return false;
  }
}

export function withinHorizon(plan: Context, slot: Slot, number: number): boolean {
  const { choices, start } = plan;
  if (choices.sessions !== undefined && number > choices.sessions) return false;
  const day = slot.day ?? slot.target;
  return choices.weeks === undefined || day < start + choices.weeks * 7;
}
