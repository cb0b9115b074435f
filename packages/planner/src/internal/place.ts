import type { Phase, Schedule } from '@openketamine/model';
import { isAnchorGate, isOver, type Position, type Stop } from './course-state.js';
import type { Moment } from './criterion.js';
import { toDay, toIso, type Day } from './days.js';
import type { DoseBefore } from './dose.js';
import { ageOn, knownBefore } from './facts.js';
import { impossible } from './event-shape.js';
import { checkAge, found, type Plan } from './open.js';
import type { Pace, Slot } from './slots.js';
import { checkGap, findGap, pausedSince, whyDate } from './place-date.js';
import { decideSession, type Decided } from './session-dose.js';
import { words } from './words.js';

/** Puts one session at its place: date, state, dose. */
export function place(
  plan: Plan,
  phase: Phase,
  schedule: Schedule,
  slot: Slot,
  at: Position,
  here: {
    readonly inPhase: number;
    readonly pace: Pace;
    /** The least number of sessions, with those a gate has added. */
    readonly least: number;
    /** Index of the event of the first session of the phase. */
    readonly began: number;
    /** Day of the last session of the phase. */
    readonly last: Day | null;
  },
): Stop {
  const { inPhase, pace } = here;
  const of = plan.log.sessions.get(at.number);
  const because: string[] = [];
  let { day } = slot;
  let state: Stop['state'] = 'planned';
  let gate = at.gate;
  if (plan.explain && day !== null)
    because.push(whyDate(plan, schedule, slot, day, at, inPhase, here.last));
  if (at.number === 1 && day === plan.start && !here.pace.isOpen(day)) {
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
    else findGap(plan, phase, at, day);
    gate = null;
    if (plan.explain) because.push(words.happened(state, toIso(day)));
  } else {
    const paused = pausedSince(plan);
    if (isAnchorGate(at.dates) && state !== 'moved') day = null;
    if (paused !== null && (day === null || day >= paused)) {
      day = null;
      gate = 'course-paused';
      if (plan.explain) because.push(words.paused);
    }
    if (state !== 'moved') gate ??= slot.interval ? `interval-${phase.id}` : at.dates;
    const past = pace.leastEnds != null && (day ?? slot.target) >= pace.leastEnds;
    if ((inPhase > here.least || past) && !wentOn(plan, pace)) {
      gate ??=
        phase.gates.find((one) => one.at.kind === 'event' || one.at.kind === 'every-session')?.id ??
        `more-than-${pace.least}`;
      if (plan.explain && pace.most !== null && !past)
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
    if (plan.log.stoppedOn !== null) state = 'skipped';
  }
  const sessionDay = day ?? slot.target;
  const facts = knownBefore(plan.facts, over?.index);
  const age = ageOn(facts, sessionDay);
  if (age !== undefined)
    checkAge(plan, age, plan.facts.birth === null ? '/patient/age' : '/patient/birthDate');
  const moment = momentFor(plan, at.number, at.last, sessionDay, here.began);
  const decided = decideSession(plan, phase, {
    number: at.number,
    inPhase,
    day: sessionDay,
    before: at.before,
    moment,
    facts,
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
    rule: decided.rule,
    decided,
    given,
    because,
  };
}

/** Somebody decided to go on past the least number of sessions. */
function wentOn(plan: Plan, pace: Pace): boolean {
  const decided = plan.log.decisions.findLast(
    (one) => one.event.gate === `more-than-${pace.least}`,
  );
  return decided?.event.outcome === 'go-on';
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
  if (given !== undefined) return given.value;
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

/** What the next session needs to know of the dose of this one. A missed session leaves things as they were. */
export function beforeOf(plan: Plan, stop: Stop, before: DoseBefore | null): DoseBefore | null {
  if (stop.state === 'missed') return before;
  const over = isOver(stop);
  const mg = stop.given ?? (over ? null : (stop.decided.dose?.mg ?? null));
  const index = plan.log.sessions.get(stop.number)?.completed?.index ?? -1;
  const next = nextGiven(plan, stop.number);
  return {
    dose: stop.decided.dose,
    number: stop.number,
    mg,
    certain: over || stop.state === 'planned' || stop.state === 'moved',
    settled: over,
    whole: stop.state !== 'stopped',
    rung: stop.decided.rung,
    options: stop.decided.options,
    poor:
      index >= 0 &&
      (plan.log.tolerability.findLast((one) => one.index > index && one.index < next)?.event.poor ??
        false),
  };
}

/** Index of the event of the next session that took place; Infinity while there is none. */
function nextGiven({ log }: Plan, number: number): number {
  for (let next = number + 1; next <= log.lastSettled; next++) {
    const of = log.sessions.get(next);
    const given = of?.completed ?? of?.stopped;
    if (given !== undefined) return given.index;
  }
  return Infinity;
}

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
