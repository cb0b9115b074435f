import {
  OpenKetamineError,
  type DoseRule,
  type Gate,
  type PendingGate,
  type Phase,
  type Quantity,
  type Schedule,
} from '@openketamine/model';
import type { Moment } from './criterion.js';
import { addLength, toDay, toIso, weekdayOf, type Day, type Weekday } from './days.js';
import { ageOn, factsOn } from './facts.js';
import { askGate, type Answer, type When } from './gates.js';
import { holds, resolve } from './guard.js';
import { impossible, settled } from './log.js';
import { checkAge, found, sceneOf, shared, type Plan } from './open.js';
import { paceOf, type Pace, type Slot } from './pace.js';
import { decideSession, type Decided } from './session-dose.js';
import type { DoseBefore } from './dose.js';
import { words } from './words.js';

/** One session as the walk leaves it, before it is written out. */
export interface Stop {
  readonly number: number;
  readonly inPhase: number;
  readonly phase: Phase;
  readonly schedule: Schedule;
  readonly slot: Slot;
  readonly day: Day | null;
  readonly state:
    | 'planned'
    | 'conditional'
    | 'completed'
    | 'missed'
    | 'stopped'
    | 'moved'
    | 'skipped';
  readonly gate: string | null;
  readonly rule: DoseRule | undefined;
  readonly decided: Decided;
  readonly given: number | null;
  readonly because: string[];
}

export interface PhaseStretch {
  readonly phase: Phase;
  from: Day | null;
  to: Day | null;
  state: 'planned' | 'conditional' | 'not-reached' | 'done';
}

/** The course as walked through, phase by phase and session by session. */
export interface Walked {
  readonly stops: Stop[];
  readonly stretches: PhaseStretch[];
  readonly pending: PendingGate[];
  readonly ended: 'open' | 'completed' | 'stopped' | 'paused';
}

interface Position {
  number: number;
  last: Day | null;
  base: Day;
  gate: string | null;
  before: DoseBefore | null;
  rounds: number;
}

/** No course has more phases in a row than this; a graph that has goes round in circles. */
const mostRounds = 60;

export function walk(plan: Plan): Walked {
  const walked: Walked = { stops: [], stretches: [], pending: [], ended: 'open' };
  const at: Position = {
    number: 0,
    last: null,
    base: plan.start,
    gate: null,
    before: null,
    rounds: 0,
  };
  let phase: Phase | null = firstPhase(plan);
  let ended: Walked['ended'] = 'open';
  let entered = false;
  while (phase !== null && at.rounds++ < mostRounds) {
    const reached: 'yes' | 'no' = entered ? enter(plan, phase, at, walked) : 'yes';
    if (reached === 'no') {
      walked.stretches.push({ phase, from: null, to: null, state: 'not-reached' });
      break;
    }
    entered = true;
    const outcome = walkPhase(plan, phase, at, walked);
    if (outcome.kind === 'ended') {
      ended = outcome.how;
      break;
    }
    phase = outcome.next === null ? null : phaseOf(plan, outcome.next);
    if (phase === null)
      ended = at.gate === null && walked.stops.every((stop) => isOver(stop)) ? 'completed' : 'open';
  }
  checkEvents(plan, walked, at);
  return {
    ...walked,
    ended: plan.log.stoppedOn ? 'stopped' : pausedSince(plan) !== null ? 'paused' : ended,
  };
}

const isOver = (stop: Stop) => ['completed', 'missed', 'stopped', 'skipped'].includes(stop.state);

function firstPhase(plan: Plan): Phase {
  const { protocol, choices } = plan;
  if (choices.from !== undefined) return phaseOf(plan, choices.from);
  const starts = protocol.phases.filter((phase) =>
    phase.enter.some((entry) => entry.kind === 'start'),
  );
  for (const phase of starts) {
    const answers = plan.arms.map((arm) =>
      holds(phase.when, sceneOf(plan, phase.id, plan.start, arm)),
    );
    if (answers.every((answer) => answer === true)) return phase;
  }
  return starts[0] ?? (protocol.phases[0] as Phase);
}

function phaseOf(plan: Plan, id: string): Phase {
  const phase = plan.protocol.phases.find((one) => one.id === id);
  if (phase === undefined) {
    throw new OpenKetamineError(
      'PROTOCOL_INVALID',
      '/protocol/phases',
      `There is no phase ${JSON.stringify(id)}.`,
      'Name a phase of the protocol.',
    );
  }
  return phase;
}

/** Whether a phase can begin: its event has happened, or somebody decided to take an optional one. */
function enter(plan: Plan, phase: Phase, at: Position, walked: Walked): 'yes' | 'no' {
  const event = phase.enter.find((entry) => entry.kind === 'event');
  const others = phase.enter.some((entry) => entry.kind !== 'event' && entry.kind !== 'start');
  if (event?.kind === 'event' && !others) {
    const mark = plan.log.marks.findLast((one) => one.event.type === event.event);
    const decided = plan.log.decisions.findLast((one) => one.event.gate === `enter-${phase.id}`);
    const day = mark?.day ?? decided?.day ?? null;
    if (day === null) {
      walked.pending.push({
        gate: `enter-${phase.id}`,
        title: event.says ?? phase.title,
        after: { event: event.event },
        needs: [event.event],
        outcomes: ['enter'],
        cites: [],
      });
      return 'no';
    }
    at.base = Math.max(at.base, day, at.last === null ? day : at.last + 1);
  } else if (phase.optional) {
    const decided = plan.log.decisions.findLast((one) => one.event.gate === `enter-${phase.id}`);
    if (decided === undefined) {
      walked.pending.push({
        gate: `enter-${phase.id}`,
        title: phase.title,
        after: { phase: walked.stops.at(-1)?.phase.id ?? phase.id },
        needs: [],
        outcomes: ['enter', 'skip'],
        cites: [],
      });
      return 'no';
    }
    if (decided.event.outcome === 'skip') return 'no';
  }
  if (phase.after !== undefined) {
    at.base = addLength(at.base, phase.after.least ?? phase.after.most ?? 0, phase.after.unit);
  }
  return 'yes';
}

type Outcome = { kind: 'next'; next: string | null } | { kind: 'ended'; how: Walked['ended'] };

function walkPhase(plan: Plan, phase: Phase, at: Position, walked: Walked): Outcome {
  const schedule = scheduleOf(plan, phase, at.base);
  if (schedule.kind === 'gap') {
    if (walked.stops.length === 0) paceOf(schedule, paceScene(plan, phase, at, null));
    plan.gaps.add(schedule.gap);
    walked.stretches.push({ phase, from: null, to: null, state: 'not-reached' });
    return { kind: 'ended', how: 'open' };
  }
  const first = walked.stops.length === 0;
  const open: Phase['gates'] = phase.gates;
  let interval: Quantity | undefined = plan.choices.interval?.[phase.id];
  let pace = paceOf(schedule, paceScene(plan, phase, at, interval ?? null, first));
  const stretch: PhaseStretch = {
    phase,
    from: null,
    to: null,
    state: at.gate === null ? 'planned' : 'conditional',
  };
  walked.stretches.push(stretch);
  const phaseBase = at.base;
  const phaseBegan = plan.log.sessions.get(at.number + 1)?.completed?.index ?? Infinity;
  let inPhase = 0;
  let extra = 0;
  let lastInPhase: Day | null = null;
  while (mayGoOn(plan, phase, pace, at, inPhase, extra)) {
    const slot = resumed(plan, pace, inPhase, lastInPhase, at.number + 1);
    if (
      pace.ends !== null &&
      schedule.kind === 'interval' &&
      slot.day !== null &&
      slot.day >= pace.ends
    )
      break;
    if (!withinHorizon(plan, slot, at.number + 1)) break;
    if (inPhase > 0) {
      const due = askGates(
        plan,
        open,
        'before',
        at,
        inPhase,
        phaseBase,
        walked,
        phaseBegan,
        walked.stops.at(-1),
        slot.day,
      );
      if (due?.then.do === 'stop') return end(plan, at, walked, due);
      if (due?.then.do === 'go-to' && due.then.phase && due.then.phase !== phase.id) {
        closePhase(plan, phase, schedule, pace, at, phaseBase, true);
        return { kind: 'next', next: due.then.phase };
      }
    }
    at.number++;
    inPhase++;
    const stop = place(plan, phase, schedule, slot, at, inPhase, pace, phaseBegan, lastInPhase);
    walked.stops.push(stop);
    stretch.from ??= stop.day;
    stretch.to = stop.day ?? stretch.to;
    lastInPhase = stop.day ?? lastInPhase;
    at.last = stop.day ?? at.last;
    at.before = beforeOf(plan, stop);
    const answer = askGates(
      plan,
      open,
      'session',
      at,
      inPhase,
      phaseBase,
      walked,
      phaseBegan,
      stop,
    );
    if (answer !== null) {
      if (answer.then.do === 'stop') return end(plan, at, walked, answer);
      if (answer.then.do === 'extend') extra += answer.then.sessions?.value ?? 0;
      if (answer.then.do === 'change-interval' && answer.then.interval) {
        interval = answer.then.interval;
        pace = paceOf(schedule, paceScene(plan, phase, at, interval, false));
      }
      if (answer.then.do === 'go-to' && answer.then.phase && answer.then.phase !== phase.id) {
        closePhase(plan, phase, schedule, pace, at, phaseBase, true);
        return { kind: 'next', next: answer.then.phase };
      }
      if (answer.then.do === 'step-up' || answer.then.do === 'step-down') {
        const by = answer.then.do === 'step-up' ? 1 : -1;
        if (at.before) at.before = { ...at.before, rung: Math.max(0, at.before.rung + by) };
      }
    }
    const back = missedOutcome(plan, phase, stop, at, walked);
    if (back !== null) return { kind: 'next', next: back };
  }
  const whole =
    pace.most === null ? inPhase > 0 && pace.ends !== null : inPhase >= pace.most + extra;
  const cut = pace.most !== null && !whole && pace.ends === null;
  closePhase(plan, phase, schedule, pace, at, phaseBase, false);
  if (
    stretch.state === 'planned' &&
    inPhase > 0 &&
    whole &&
    walked.stops.filter((stop) => stop.phase === phase).every(isOver)
  )
    stretch.state = 'done';
  if (cut || (pace.most === null && pace.ends === null)) {
    askGates(
      plan,
      open,
      'upcoming',
      at,
      inPhase,
      phaseBase,
      walked,
      phaseBegan,
      walked.stops.at(-1),
    );
    return { kind: 'ended', how: 'open' };
  }
  if (schedule.kind === 'none' && pace.ends === null && phase.next !== null)
    return { kind: 'ended', how: 'open' };
  const answer = askGates(
    plan,
    open,
    'phase-end',
    at,
    inPhase,
    phaseBase,
    walked,
    phaseBegan,
    walked.stops.at(-1),
  );
  if (answer?.then.do === 'stop') return end(plan, at, walked, answer);
  if (answer?.then.do === 'repeat') return { kind: 'next', next: answer.then.phase ?? phase.id };
  if (answer?.then.do === 'go-to') return { kind: 'next', next: answer.then.phase ?? phase.next };
  return { kind: 'next', next: phase.next };
}

function end(plan: Plan, at: Position, walked: Walked, answer: Answer): Outcome {
  found(plan, {
    rule: 'course-ends-at-gate',
    severity: 'information',
    message: `The course ends at ${answer.gate.id}: ${answer.outcome}.`,
    cites: answer.gate.cite === undefined ? [] : [answer.gate.cite],
  });
  at.gate = null;
  return { kind: 'ended', how: walked.stops.every(isOver) ? 'completed' : 'stopped' };
}

/** Whether another session of the phase is walked to. */
function mayGoOn(
  plan: Plan,
  phase: Phase,
  pace: Pace,
  at: Position,
  inPhase: number,
  extra: number,
): boolean {
  const { choices, log } = plan;
  const wanted = choices.sessionsByPhase?.[phase.id];
  if (wanted !== undefined && inPhase >= wanted) return false;
  if (pace.most !== null) return inPhase < pace.most + extra;
  const asked =
    choices.sessions !== undefined || choices.weeks !== undefined || wanted !== undefined;
  if (asked || pace.ends !== null) return true;
  const nextGate = phase.gates
    .flatMap((gate) => (gate.at.kind === 'session' ? [gate.at.session.value] : []))
    .find((session) => session > inPhase);
  if (nextGate !== undefined && at.gate === null) return true;
  // a running course shows its next session
  return (
    at.number <= log.lastSession &&
    log.lastSession > 0 &&
    (inPhase > 0 || at.number === log.lastSession)
  );
}

function withinHorizon(plan: Plan, slot: Slot, number: number): boolean {
  const { choices, start } = plan;
  if (choices.sessions !== undefined && number > choices.sessions) return false;
  if (choices.weeks !== undefined && slot.day !== null && slot.day >= start + choices.weeks * 7)
    return false;
  return true;
}

function scheduleOf(plan: Plan, phase: Phase, day: Day): Schedule {
  const schedule = shared(plan, phase.schedule, phase.id, day, `The schedule of ${phase.id}`);
  if (schedule === null) {
    throw new OpenKetamineError(
      'FACT_MISSING',
      '/choices/arm',
      `The dates of ${phase.id} differ between the arms ${plan.arms.map((arm) => arm?.id).join(', ')}.`,
      'Name the arm.',
    );
  }
  if (schedule === undefined) {
    throw new OpenKetamineError(
      'PROTOCOL_INCOMPLETE',
      `/protocol/phases/${phase.id}/schedule`,
      `No schedule of ${phase.id} holds here.`,
      'Check the arm and the facts given.',
    );
  }
  return schedule;
}

function paceScene(
  plan: Plan,
  phase: Phase,
  at: Position,
  interval: Quantity | null,
  first = false,
) {
  const days = (plan.choices.daysByPhase?.[phase.id] ?? plan.choices.days) as
    | readonly Weekday[]
    | undefined;
  return {
    phase: phase.id,
    base: at.base,
    fixedFirst: first,
    before: at.last,
    days,
    interval: interval ?? undefined,
    isOpen: (day: Day) =>
      !plan.closed(day) && (days === undefined || days.includes(weekdayOf(day))),
  };
}

/** The day a course that is paused has been paused since. */
export function pausedSince(plan: Plan): Day | null {
  const last = plan.log.pauses.at(-1);
  return last?.event.type === 'course-paused' ? last.day : null;
}

/** The next slot, pushed past pauses that have been ended. */
function resumed(plan: Plan, pace: Pace, done: number, last: Day | null, number: number): Slot {
  let slot = pace.next(done, last);
  if (settled(plan.log.sessions.get(number))) return slot;
  for (let index = 0; index + 1 < plan.log.pauses.length; index += 2) {
    const from = plan.log.pauses[index]?.day ?? null;
    const to = plan.log.pauses[index + 1]?.day ?? null;
    if (from === null || to === null || slot.day === null) continue;
    if (slot.day >= from && slot.day < to) {
      const moved =
        slot.interval === undefined && last === null
          ? { ...slot, day: to }
          : pace.next(done, to - 1);
      slot =
        moved.day !== null && moved.day > to + (slot.latest - slot.earliest)
          ? { ...moved, day: to, earliest: to }
          : moved;
    }
  }
  return slot;
}

/** Puts one session at its place: date, state, dose. */
function place(
  plan: Plan,
  phase: Phase,
  schedule: Schedule,
  slot: Slot,
  at: Position,
  inPhase: number,
  pace: Pace,
  phaseBegan: number,
  lastInPhase: Day | null,
): Stop {
  const of = plan.log.sessions.get(at.number);
  const because: string[] = [];
  let { day } = slot;
  let state: Stop['state'] = 'planned';
  let gate = at.gate;
  if (plan.explain && day !== null)
    because.push(whyDate(plan, schedule, slot, day, at, inPhase, lastInPhase));
  if (at.number === 1 && day === plan.start && plan.closed(day)) {
    found(plan, {
      rule: 'start-on-closed-day',
      severity: 'caution',
      message: `The course starts on ${toIso(day)}, which is no open clinic day.`,
      session: 1,
      cites: [],
    });
  }
  if (of?.moved) {
    day = toDay(of.moved.event.to, `/events/${of.moved.index}/to`);
    state = 'moved';
    if (at.last !== null && day <= at.last)
      throw impossible(
        of.moved.index,
        `Session ${at.number} would lie on or before the session before it.`,
        `Choose a day after ${toIso(at.last)}.`,
        '/to',
      );
    checkGap(plan, phase, at, day, `/events/${of.moved.index}/to`);
    if (day < slot.earliest || day > slot.latest) {
      found(plan, {
        rule: 'outside-window',
        severity: 'caution',
        message: `Session ${at.number} was moved to ${toIso(day)}, outside ${toIso(slot.earliest)} to ${toIso(slot.latest)}.`,
        session: at.number,
        cites: [],
      });
    }
    if (plan.explain) because.push(words.moved(toIso(day)));
  }
  const over = of?.completed ?? of?.stopped ?? of?.missed;
  if (over) {
    day = over.day as Day;
    state = of?.completed ? 'completed' : of?.stopped ? 'stopped' : 'missed';
    if (at.last !== null && (schedule.kind === 'hours' ? day < at.last : day <= at.last)) {
      throw impossible(
        over.index,
        `Session ${at.number} cannot be on ${toIso(day)}: the session before was on ${toIso(at.last)}.`,
        `Give a day after ${toIso(at.last)}.`,
        '/date',
      );
    }
    if (at.number === 1 && day < plan.start)
      throw impossible(
        over.index,
        `Session 1 cannot be before the start, ${toIso(plan.start)}.`,
        'Correct the start or the event.',
        '/date',
      );
    if (state === 'missed') day = Math.max(slot.day ?? day, day);
    gate = null;
    if (plan.explain) because.push(words.happened(state, toIso(day)));
  } else {
    const paused = pausedSince(plan);
    if (paused !== null && (day === null || day >= paused)) {
      day = null;
      gate = 'course-paused';
      if (plan.explain) because.push(words.paused);
    }
    if (slot.interval !== undefined && state !== 'moved') gate ??= `interval-${phase.id}`;
    if (inPhase > pace.least) {
      gate ??=
        phase.gates.find((one) => one.at.kind === 'event' || one.at.kind === 'every-session')?.id ??
        `more-than-${pace.least}`;
      if (plan.explain && pace.most !== null)
        because.push(words.beyondLeast(pace.least, pace.most));
    }
    if (day === null && gate === null) {
      gate = 'no-slot';
      found(plan, {
        rule: 'no-slot',
        severity: 'stop',
        message: `Session ${at.number}: ${words.noSlot}`,
        session: at.number,
        cites: [],
      });
      if (plan.explain) because.push(words.noSlot);
    }
    if (schedule.kind !== 'hours' && day !== null) checkGap(plan, phase, at, day, '/protocol');
    if (plan.log.stoppedOn !== null) state = 'skipped';
  }
  const rule = ruleAt(plan, phase, day ?? slot.target);
  const sessionDay = day ?? slot.target;
  const age = ageOn(plan.facts, sessionDay);
  if (age !== undefined)
    checkAge(plan, age, plan.facts.birth === null ? '/patient/age' : '/patient/birthDate');
  const moment = momentFor(plan, at.number, at.last, sessionDay, phaseBegan);
  const decided = decideSession(plan, phase, {
    number: at.number,
    inPhase,
    day: sessionDay,
    before: at.before,
    moment,
    facts: factsOn(plan.facts, sessionDay),
  });
  const settledState =
    state === 'completed' || state === 'missed' || state === 'stopped' || state === 'skipped';
  if (!settledState && decided.waits !== undefined) gate ??= decided.waits;
  if (!settledState && gate !== null) state = 'conditional';
  const given = givenDose(plan, at.number, decided);
  return {
    number: at.number,
    inPhase,
    phase,
    schedule,
    slot,
    day,
    state,
    gate,
    rule,
    decided,
    given,
    because,
  };
}

/** The dose rule of a phase, for what does not differ between arms: devices, parts, strengths. */
function ruleAt(plan: Plan, phase: Phase, day: Day): DoseRule | undefined {
  if (phase.dose === undefined) return undefined;
  return resolve(phase.dose, sceneOf(plan, phase.id, day, plan.arms[0]), `The dose of ${phase.id}`);
}

function checkGap(plan: Plan, phase: Phase, at: Position, day: Day, path: string): void {
  const gap = phase.leastGap;
  if (gap === undefined || at.last === null) return;
  const days = gap.unit === 'h' ? Math.ceil(gap.value / 24) : gap.value;
  if (day - at.last >= days) return;
  throw new OpenKetamineError(
    'INTERVAL_TOO_SHORT',
    path,
    `Session ${at.number} would follow the one before after ${day - at.last} d.`,
    `Leave at least ${gap.value} ${gap.unit}.`,
  );
}

function whyDate(
  plan: Plan,
  schedule: Schedule,
  slot: Slot,
  day: Day,
  at: Position,
  inPhase: number,
  lastInPhase: Day | null,
): string {
  const date = toIso(day);
  const moved = slot.target !== day;
  if (at.number === 1) return words.start(1);
  const from = lastInPhase ?? at.last;
  switch (schedule.kind) {
    case 'per-week':
      return schedule.perWeek.value === 1 && from !== null
        ? words.weekly(toIso(from), date, moved)
        : words.perWeek(schedule.perWeek.value, date, moved);
    case 'interval':
      if (slot.interval)
        return words.intervalOpen(
          shownLength(slot.interval.least),
          shownLength(slot.interval.most),
          date,
        );
      return words.interval(
        from === null ? '' : toIso(from),
        `${from === null ? 0 : slot.target - from} d`,
        date,
        moved,
      );
    case 'hours':
      return words.afterHours(slot.hours ?? 0, date);
    case 'within':
      return words.within(inPhase, date);
    default:
      return words.onDay(
        inPhase === 1 ? 1 : day - (slot.target - (slot.target - at.base)) + 1,
        date,
      );
  }
}

const shownLength = (length: Quantity) => `${length.value} ${length.unit}`;

/** The assessments that count for a session: after the one before it, before its own end. */
function momentFor(
  plan: Plan,
  number: number,
  last: Day | null,
  day: Day,
  phaseBegan: number,
): Moment {
  const previous = plan.log.sessions.get(number - 1);
  const over = previous?.completed ?? previous?.stopped ?? previous?.missed;
  const own = plan.log.sessions.get(number);
  const ownOver = own?.completed ?? own?.stopped ?? own?.missed;
  return {
    afterEvent: over?.index ?? -1,
    fromDay: over ? null : last === null ? null : last + 1,
    beforeEvent: ownOver?.index ?? Infinity,
    toDay: ownOver ? null : day,
    courseBegan: plan.log.sessions.get(1)?.completed?.index ?? Infinity,
    phaseBegan,
    courseStart: plan.start,
  };
}

function givenDose(plan: Plan, number: number, decided: Decided): number | null {
  const of = plan.log.sessions.get(number);
  const event = of?.completed ?? of?.stopped;
  if (event === undefined) return null;
  const given =
    'given' in event.event
      ? event.event.given
      : 'dose' in event.event
        ? event.event.dose
        : undefined;
  if (given !== undefined) {
    if (given.unit !== 'mg' || !Number.isFinite(given.value) || given.value < 0) {
      throw new OpenKetamineError(
        'UNIT_MISMATCH',
        `/events/${event.index}/dose`,
        `${given.value} ${given.unit} is no dose given.`,
        'Give the milligrams of the whole session, in mg.',
      );
    }
    return given.value;
  }
  if (event.event.type === 'session-stopped') return null;
  if (decided.dose === null && decided.gap === undefined) {
    throw impossible(
      event.index,
      `Session ${number} had no dose planned, so "as planned" says nothing.`,
      'Add the dose that was given.',
      '/dose',
    );
  }
  return decided.dose?.mg ?? null;
}

function beforeOf(plan: Plan, stop: Stop): DoseBefore {
  const over = isOver(stop);
  const given = stop.state === 'missed' ? null : stop.given;
  const mg = given ?? (over && stop.state !== 'missed' ? null : (stop.decided.dose?.mg ?? null));
  const index = plan.log.sessions.get(stop.number)?.completed?.index ?? -1;
  return {
    dose: stop.decided.dose,
    mg,
    certain: over || stop.state === 'planned' || stop.state === 'moved',
    settled: over,
    rung: stop.decided.rung,
    options: stop.decided.options,
    poor:
      index >= 0 &&
      (plan.log.tolerability.findLast((one) => one.index > index)?.event.poor ?? false),
  };
}

/** Asks the gates that stand at this point. The first that decides something wins; an open one makes what follows conditional. */
function askGates(
  plan: Plan,
  gates: readonly Gate[],
  when: When,
  at: Position,
  inPhase: number,
  phaseBase: Day,
  walked: Walked,
  phaseBegan: number,
  stop: Stop | undefined,
  nextDay: Day | null = null,
): Answer | null {
  for (const gate of gates) {
    const answer = askGate(plan, gate, when, {
      number: at.number,
      inPhase,
      day: stop?.day ?? at.last,
      phaseBase,
      phaseBegan,
      passed: plan.log.lastSession > at.number,
      nextDay,
    });
    if (answer === 'not-here') continue;
    if (answer.kind === 'open') {
      if (when !== 'upcoming' && at.gate === null) at.gate = gate.id;
      if (!walked.pending.some((one) => one.gate === gate.id)) walked.pending.push(answer.pending);
      if (answer.default !== undefined && when === 'phase-end') return answer.default;
      continue;
    }
    return answer.answer;
  }
  return null;
}

function closePhase(
  plan: Plan,
  phase: Phase,
  schedule: Schedule,
  pace: Pace,
  at: Position,
  base: Day,
  early: boolean,
): void {
  const after = at.last === null ? base : at.last + 1;
  at.base =
    early || pace.ends === null || schedule.kind === 'within' ? after : Math.max(pace.ends, after);
  if (schedule.kind === 'none' && pace.ends !== null) at.base = pace.ends;
}

/** What a protocol says about a missed session, for the phase, the lapse and whether the patient got worse. */
function missedOutcome(
  plan: Plan,
  phase: Phase,
  stop: Stop,
  at: Position,
  walked: Walked,
): string | null {
  const missed = plan.log.sessions.get(stop.number)?.missed;
  if (missed === undefined) return null;
  const rule = plan.protocol.missed.find(
    (one) =>
      (one.phase === undefined || one.phase.includes(phase.id)) &&
      (one.worsened === undefined || one.worsened === (missed.event.worsened ?? false)),
  );
  if (rule === undefined) {
    found(plan, {
      rule: 'missed-not-covered',
      severity: 'information',
      message: `Session ${stop.number} was missed; the source says nothing about that in ${phase.id}. The schedule is kept.`,
      session: stop.number,
      cites: [],
    });
    return null;
  }
  found(plan, {
    rule: `missed-${rule.do}`,
    severity: rule.do === 'keep-schedule' ? 'information' : 'caution',
    message: rule.says,
    session: stop.number,
    cites: rule.cite === undefined ? [] : [rule.cite],
  });
  if (rule.do === 'keep-schedule') return null;
  const gate = `missed-session-${stop.number}`;
  const decided = plan.log.decisions.findLast((one) => one.event.gate === gate)?.event.outcome;
  if (decided === undefined) {
    if (plan.log.lastSession > stop.number) return null;
    at.gate ??= gate;
    walked.pending.push({
      gate,
      title: rule.says,
      after: { session: stop.number },
      needs: [],
      outcomes: ['keep-schedule', rule.do === 'clinician' ? 'previous-schedule' : rule.do],
      cites: rule.cite === undefined ? [] : [rule.cite],
    });
    return null;
  }
  if (decided === 'keep-schedule') return null;
  if (decided === 'restart') return (walked.stretches[0] as PhaseStretch).phase.id;
  return walked.stretches.at(-2)?.phase.id ?? null;
}

/** Refuses events about sessions and gates that the course does not have. */
function checkEvents(plan: Plan, walked: Walked, at: Position): void {
  for (const { event, index } of plan.log.all) {
    if ('session' in event && event.session !== undefined && event.session > at.number) {
      throw impossible(
        index,
        `The course has no session ${event.session}${plan.log.stoppedOn ? ' any more' : ''}.`,
        `Sessions run from 1 to ${at.number}.`,
        '/session',
      );
    }
    if (event.type === 'gate-decided') checkDecision(plan, walked, event, index);
  }
}

function checkDecision(
  plan: Plan,
  walked: Walked,
  event: { gate: string; outcome: string },
  index: number,
): void {
  const gate = plan.protocol.phases
    .flatMap((phase) => phase.gates)
    .find((one) => one.id === event.gate);
  const synthetic =
    walked.pending.find((one) => one.gate === event.gate) ??
    (/^(?:enter-|missed-session-)/u.test(event.gate)
      ? { outcomes: ['enter', 'skip', 'keep-schedule', 'previous-schedule', 'restart'] }
      : undefined);
  const outcomes = gate?.outcomes.map((one) => one.id) ?? synthetic?.outcomes;
  if (outcomes === undefined) {
    throw impossible(
      index,
      `The protocol has no gate ${JSON.stringify(event.gate)}.`,
      `Use one of ${plan.protocol.phases.flatMap((phase) => phase.gates.map((one) => one.id)).join(', ') || 'none'}.`,
      '/gate',
    );
  }
  if (!outcomes.includes(event.outcome)) {
    throw impossible(
      index,
      `${event.gate} has no outcome ${JSON.stringify(event.outcome)}.`,
      `Use one of ${outcomes.join(', ')}.`,
      '/outcome',
    );
  }
}
