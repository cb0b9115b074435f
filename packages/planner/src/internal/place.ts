import type { Phase, ReasonDetail, Schedule, WaitsFor } from '@openketamine/model';
import { questionId } from '@openketamine/model/details';
import { isOver, type Position, type Stop } from './course-state.js';
import { toDay, toIso, type Day } from './days.js';
import type { DoseBefore, Held } from './dose.js';
import { ageOn, knownBefore } from './facts.js';
import { impossible } from './event-shape.js';
import { waitsFor } from './gates.js';
import { momentAfter } from './moment.js';
import { checkAge, found, type Plan } from './open.js';
import { moreThan } from './phase-schedule.js';
import type { Pace, Slot } from './slots.js';
import { checkGap, findGap } from './place-date.js';
import { decideSession, drugOf, type Decided } from './session-dose.js';
import { words } from './words.js';
import { volumesOf } from './write-session.js';

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
  const because: ReasonDetail[] = [];
  let { day } = slot;
  let state: Stop['state'] = 'planned';
  let gate = at.gate;
  const { say } = plan;
  if (say && day !== null) because.push(say.whyDate(schedule, slot, day, at, inPhase, here.last));
  if (at.number === 1 && day === plan.start && !here.pace.isOpen(day)) {
    found(
      plan,
      'caution',
      'start-on-closed-day',
      `The course starts on ${toIso(day)}, which is not an open clinic day${plan.input.calendar?.name === undefined ? '' : ` of ${plan.input.calendar.name}`}.`,
      [],
      1,
    );
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
    if (say) because.push(say.moved(toIso(day)));
  }
  const over = of?.over;
  if (over) {
    day = over.day as Day;
    state = endings[over.event.type];
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
    if (say) because.push(say.happened(state, toIso(day)));
  } else {
    const paused = plan.log.paused?.day ?? null;
    if (at.dates?.kind === 'anchor' && state !== 'moved') day = null;
    if (paused !== null && (day === null || day >= paused)) {
      day = null;
      gate = { kind: 'paused', id: questionId(plan.taken, 'paused'), since: toIso(paused) };
      if (say) because.push(say.paused);
    }
    gate ??= doubt(plan, day ?? slot.target);
    if (state !== 'moved') gate ??= intervalOf(plan, phase, slot) ?? at.dates;
    const past = pace.leastEnds != null && (day ?? slot.target) >= pace.leastEnds;
    if ((inPhase > here.least || past) && moreThan(plan, pace) !== 'go-on') {
      gate ??= whetherMore(plan, phase, pace);
      if (say && pace.most !== null && !past) because.push(say.beyondLeast(pace.least, pace.most));
    }
    if (day === null && paused === null && at.dates?.kind !== 'anchor') {
      gate ??= { kind: 'no-slot', id: questionId(plan.taken, 'no-slot') };
      found(plan, 'stop', 'no-slot', `Session ${at.number}: ${words.noSlot}`, [], at.number);
      if (say) because.push(say.noSlot);
    }
    if (plan.log.stopped) state = 'skipped';
  }
  const sessionDay = day ?? slot.target;
  const facts = knownBefore(plan.facts, over?.index);
  const age = ageOn(facts, sessionDay);
  if (age !== undefined)
    checkAge(plan, age, plan.facts.birth === null ? '/patient/age' : '/patient/birthDate');
  const since = { from: at.last === null ? null : at.last + 1, to: sessionDay };
  const moment = momentAfter(plan, at.number - 1, since, here.began);
  const decided = decideSession(plan, phase, {
    number: at.number,
    inPhase,
    day: sessionDay,
    before: at.before,
    moment,
    facts,
  });
  if (over === undefined && state !== 'skipped') {
    gate ??= decided.waits ?? null;
    if (gate !== null) state = 'conditional';
  }
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

/** What makes every session to come wait, whatever the protocol says. */
function doubt({ facts: { doubted }, taken }: Plan, day: Day): WaitsFor | null {
  if (doubted === undefined || day < doubted.day) return null;
  return {
    kind: 'weight',
    id: questionId(taken, 'weight'),
    before: { value: doubted.before, unit: 'kg' },
    now: { value: doubted.now, unit: 'kg' },
    on: toIso(doubted.day),
  };
}

/** The interval that nobody has chosen, where there is one. */
function intervalOf({ taken }: Plan, { id: phase }: Phase, slot: Slot): WaitsFor | undefined {
  const { interval, options } = slot;
  if (interval === undefined) return undefined;
  const { unit } = interval.least;
  return {
    kind: 'interval',
    id: questionId(taken, 'interval', phase),
    phase,
    ...interval,
    ...(options === undefined ? {} : { options: options.map((value) => ({ value, unit })) }),
  };
}

/** What decides whether there are more sessions than the least number: a gate of the phase, or a question of its own. */
function whetherMore({ taken }: Plan, phase: Phase, { least }: Pace): WaitsFor {
  const gate = phase.gates.find(({ at }) => at.kind === 'event' || at.kind === 'every-session');
  if (gate !== undefined) return waitsFor(gate, phase.id);
  return {
    kind: 'sessions',
    id: questionId(taken, 'sessions', least),
    phase: phase.id,
    ...(least === Infinity ? {} : { least: { value: least, unit: '{session}' } }),
  };
}

const endings = {
  'session-completed': 'completed',
  'session-stopped': 'stopped',
  'session-missed': 'missed',
} as const;

function givenDose(plan: Plan, number: number, decided: Decided): number | null {
  const { event, index } = plan.log.over(number) ?? {};
  if (event === undefined || event.type === 'session-missed') return null;
  if (event.type === 'session-stopped') return event.given?.value ?? null;
  if (event.dose !== undefined) return event.dose.value;
  if (decided.dose === null && decided.gap === undefined) {
    throw impossible(
      index as number,
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
  const index = over ? (plan.log.over(stop.number)?.index ?? -1) : -1;
  const next = plan.log.nextGiven(stop.number);
  const poor =
    index >= 0 &&
    plan.log
      .of('tolerability')
      .some((ending) => ending.event.poor && ending.index > index && ending.index < next);
  return {
    dose: stop.decided.dose,
    number: stop.number,
    mg,
    certain: over || stop.state === 'planned' || stop.state === 'moved',
    settled: over,
    whole: stop.state !== 'stopped',
    rung: stop.decided.rung,
    options: stop.decided.options,
    poor,
    of: drugOf(plan, stop.phase),
    held: heldAfter(plan, stop, before, poor),
  };
}

/** The reduction that stands after a session: because it was stopped, given less than planned, or poorly tolerated. */
function heldAfter(
  plan: Plan,
  stop: Stop,
  before: DoseBefore | null,
  poor: boolean,
): Held | undefined {
  const { decided, given, number, phase, state } = stop;
  const { dose, options, unheld } = decided;
  let { held } = decided;
  const at = { since: number, phase: phase.id, of: drugOf(plan, phase) };
  const last = before?.of === at.of ? before.mg : null;
  const reduced = (mg: number | null): Held => ({
    mg,
    level: [...(dose ? [dose] : []), ...options].find((entry) => entry.mg === mg)?.level,
    ...at,
  });
  if (state === 'stopped') return reduced(given);
  if (given !== null) {
    const usual = dose === null ? (unheld?.mg ?? last ?? 0) : leastHeld(plan, stop, dose.mg);
    if (given < usual) held = reduced(given);
    else if (held?.of === at.of && held.mg !== null && given !== held.mg) {
      // what is given meanwhile, more or less, is what does not rise by itself from then on
      const lifted = given > held.mg && given >= (unheld?.mg ?? 0);
      held = lifted ? undefined : { ...reduced(given), since: held.since };
    }
  }
  if (before?.moved === -1) held = reduced(given ?? dose?.mg ?? null);
  const mg = given ?? dose?.mg;
  if (poor && mg !== undefined && !(held?.mg != null && held.mg <= mg)) held = reduced(mg);
  return held;
}

/** The least that counts as a dose: what a syringe filled for it really holds. */
function leastHeld(plan: Plan, { rule, decided }: Stop, mg: number): number {
  if (rule === undefined) return mg;
  const volumes = volumesOf(plan, rule, [], mg, decided.weight?.kg);
  return Math.min(mg, ...volumes.map(({ holds }) => holds.value));
}
