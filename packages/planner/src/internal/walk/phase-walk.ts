import {
  OpenKetamineError,
  type Gate,
  type Phase,
  type Quantity,
  type Schedule,
} from '@openketamine/model';
import { askGates, pendSession } from './ask-gates.js';
import {
  isOver,
  type PhaseStretch,
  type Position,
  type PlacedSession,
  type Walked,
} from './course-state.js';
import type { Day } from '../calendar/days.js';
import type { Answer, When } from '../decide/gates.js';
import { interruption } from './interruption.js';
import { missedOutcome } from './missed.js';
import { citesOf } from '../read/cited.js';
import { askOwn, addFinding, type Plan } from '../read/open.js';
import { paceOf } from '../calendar/pace.js';
import { type Pace, type Slot } from '../calendar/slots.js';
import { mayGoOn, paceScene, scheduleOf, withinHorizon } from './phase-schedule.js';
import { beforeOf } from './dose-before.js';
import { place } from './place.js';
import { apart, resumed } from './place-date.js';

/** Where a phase leads. */
export type Outcome =
  | { readonly kind: 'next'; readonly next: string | null }
  | { readonly kind: 'ended'; readonly how: Walked['ended'] };

/** One phase while it is walked through. */
export class PhaseWalk {
  readonly plan: Plan;
  readonly phase: Phase;
  readonly at: Position;
  readonly walked: Walked;
  /** Day 1 of the phase. */
  base: Day;
  /** Index of the event of its first session; Infinity while there is none. */
  readonly began: number;
  /** The phase was walked through before. */
  readonly repeated: boolean;
  inPhase = 0;
  /** Day of the last session of the phase, or the day it should have been. */
  last: Day | null = null;
  private extra = 0;
  /** Sessions of the phase that a gate has let go on, beyond the least number. */
  private sure = 0;
  private ordered: Quantity | undefined;
  /** Phase to go back to after the session that comes after an interruption. */
  private back: string | null = null;
  private pace!: Pace;
  private schedule!: Schedule;
  private readonly stretch: PhaseStretch;

  constructor(plan: Plan, phase: Phase, at: Position, walked: Walked) {
    this.plan = plan;
    this.phase = phase;
    this.at = at;
    this.walked = walked;
    this.base = at.base;
    this.began = plan.log.over(at.number + 1)?.index ?? Infinity;
    this.repeated = walked.stretches.some((stretch) => stretch.phase === phase);
    this.stretch = { phase, from: null, to: null, state: 'not-reached', lastSession: null };
  }

  walk(): Outcome {
    const { plan, phase, at, walked, stretch } = this;
    walked.stretches.push(stretch);
    const schedule = scheduleOf(plan, phase, at.base, walked);
    if (schedule === null) return { kind: 'ended', how: 'open' };
    this.schedule = schedule;
    const first = walked.placed.length === 0;
    if (schedule.kind === 'gap') {
      if (first) this.newPace(true);
      plan.notes.meetGap(schedule.gap);
      return { kind: 'ended', how: 'open' };
    }
    // the start is the day of the first session, whatever came before it
    if (first && schedule.kind !== 'none') this.base = at.base = plan.start;
    stretch.state = (at.gate ?? at.dates) === null ? 'planned' : 'conditional';
    this.newPace(first);
    if (schedule.kind === 'none') {
      stretch.from = this.base;
      stretch.to = this.pace.ends === null ? null : this.pace.ends - 1;
    }
    return this.sessions() ?? this.close();
  }

  private newPace(first: boolean): void {
    const scene = paceScene(this.plan, this.phase, this.at, this.ordered, first);
    this.pace = paceOf(this.schedule, scene);
  }

  /** Session after session, until the phase is over or leads elsewhere. */
  private sessions(): Outcome | null {
    const { plan, at } = this;
    for (;;) {
      let slot = this.nextSlot();
      if (!this.reaches(slot)) return this.gatesAhead(slot);
      if (!withinHorizon(plan, slot, at.number + 1)) return { kind: 'ended', how: 'open' };
      if (this.inPhase > 0) {
        const answer = this.ask('before', slot.day ?? slot.target);
        const elsewhere = answer && this.follow(answer);
        if (elsewhere) return elsewhere;
        if (answer) slot = this.nextSlot();
        if (!this.reaches(slot)) return null;
      }
      const elsewhere = this.interrupted(slot) ?? this.session(slot);
      if (elsewhere) return elsewhere;
    }
  }

  /** Goes back before a session that comes after an interruption, where somebody decided so. */
  private interrupted(slot: Slot): Outcome | null {
    const { plan, phase, at, walked } = this;
    this.back = null;
    if (at.returned > at.number) return null;
    const back = interruption(plan, phase, slot, at, walked);
    if (back === null) return null;
    const number = at.number + 1;
    const decided = askOwn(plan, 'interruption', number);
    if (decided && decided.index > (plan.log.over(number)?.index ?? Infinity)) {
      this.back = back;
      return null;
    }
    at.returned = number;
    return this.leave(back, decided?.day ?? null);
  }

  /** An open end runs to its next gate, which then is asked although no session follows. */
  private gatesAhead(slot: Slot): Outcome | null {
    const { pace, inPhase } = this;
    if (inPhase === 0 || pace.most !== null || pace.ends !== null) return null;
    const answer = this.ask('before', slot.day ?? slot.target);
    return answer && this.follow(answer);
  }

  private nextSlot(): Slot {
    const { plan, pace, inPhase, last, at } = this;
    const slot = apart(
      plan,
      this.phase,
      at,
      resumed(plan, pace, inPhase, last, at.number + 1),
      pace,
    );
    if (inPhase > 0 || at.firstBy === null) return slot;
    return { ...slot, latest: Math.max(slot.latest, at.firstBy) };
  }

  /** Whether the slot still belongs to what is planned of the phase. */
  private reaches(slot: Slot): boolean {
    const { plan, phase, pace, at, inPhase, base } = this;
    const day = slot.day ?? slot.target;
    if (pace.ends !== null && this.schedule.kind === 'interval' && day >= pace.ends) return false;
    return mayGoOn(plan, phase, pace, at, { inPhase, extra: this.extra, base, day });
  }

  private session(slot: Slot): Outcome | null {
    const { plan, phase, schedule, at, walked, stretch, pace } = this;
    if (at.number >= mostSessions) throw tooMany();
    at.number++;
    this.inPhase++;
    const { inPhase, began, last } = this;
    const least = Math.max(pace.least + this.extra, this.sure);
    const placed = place({
      plan,
      phase,
      schedule,
      slot,
      at,
      inPhase,
      pace,
      least,
      began,
      last,
    });
    walked.placed.push(placed);
    pendSession(walked, placed);
    stretch.from ??= placed.day;
    stretch.to = placed.day ?? stretch.to;
    this.last = at.last = placed.day ?? Math.max(slot.target, at.last ?? slot.target);
    if (placed.day !== null && placed.state !== 'missed') at.treated = placed.day;
    at.before = beforeOf(plan, placed, at.before);
    at.firstBy = null;
    at.dates = isOver(placed) ? null : (at.dates ?? datesHang(placed, least));
    this.startOn(placed);
    const answer = this.ask('session', null);
    const elsewhere = answer && this.follow(answer);
    if (elsewhere) return elsewhere;
    const next = pace.next(this.inPhase, this.last);
    const back = missedOutcome(plan, phase, placed, at, walked, next) ?? this.back;
    return back === null ? null : this.leave(back, null);
  }

  /** Day 1 is the day of the first session, whichever day was planned. */
  private startOn(placed: PlacedSession): void {
    if (this.inPhase > 1 || placed.state === 'missed' || placed.day === null) return;
    if (placed.day === this.base) return;
    this.base = this.at.base = placed.day;
    this.newPace(true);
  }

  private ask(when: When, nextDay: Day | null): Answer | null {
    return askGates(this, when, nextDay);
  }

  /** Does what a gate decided. Null when the phase goes on. */
  private follow(answer: Answer): Outcome | null {
    const { phase, at } = this;
    const { then, notBefore } = answer;
    switch (then.do) {
      case 'stop':
        return this.end(answer);
      case 'go-to':
        return then.phase === undefined || then.phase === phase.id
          ? null
          : this.leave(then.phase, notBefore);
      case 'repeat':
        return this.leave(then.phase ?? phase.id, notBefore);
      case 'extend':
        this.extra += then.sessions?.value ?? 0;
        return null;
      case 'change-interval':
        this.ordered = then.interval;
        this.newPace(false);
        return null;
      case 'step-up':
      case 'step-down':
        if (at.before !== null) {
          const by = then.do === 'step-up' ? 1 : -1;
          const { held } = at.before;
          // a step up is a decision, and a step down is a reduction
          at.before = { ...at.before, moved: by, held: by > 0 ? undefined : held };
        }
        return null;
      case 'hold':
        if (at.before !== null) at.before = { ...at.before, moved: 0 };
        return null;
      case 'continue':
        this.goOn(answer.gate);
        return null;
    }
  }

  /** Somebody wants the course to go on: past the least number, the sessions this gate decides about are sure. */
  private goOn({ at }: Gate): void {
    if (at.kind === 'every-session') this.sure = Math.max(this.sure, this.inPhase + 1);
    else if (at.kind !== 'event' && at.kind !== 'phase-end') this.sure = Infinity;
  }

  /** Goes to another phase now, on the day of what led there. */
  private leave(next: string | null, notBefore: Day | null): Outcome {
    const { at, base } = this;
    this.stretch.lastSession = at.number;
    at.base = Math.max(at.last === null ? base : at.last + 1, notBefore ?? base);
    return { kind: 'next', next };
  }

  /** The end of the phase: its last gates, and where it leads. */
  private close(): Outcome {
    const { phase, pace, schedule, at, walked, stretch, inPhase } = this;
    stretch.lastSession = pace.most === null && pace.ends === null ? null : at.number;
    const own = walked.placed.slice(walked.placed.length - inPhase);
    if (stretch.state === 'planned' && inPhase > 0 && own.every(isOver)) stretch.state = 'done';
    if (pace.most === null && pace.ends === null) return { kind: 'ended', how: 'open' };
    if (schedule.kind === 'none' && pace.ends === null && phase.next !== null) {
      return { kind: 'ended', how: 'open' };
    }
    const answer = this.ask('phase-end', null);
    if (answer?.then.do === 'extend') {
      this.follow(answer);
      return this.sessions() ?? this.onward();
    }
    const elsewhere = answer && this.follow(answer);
    if (elsewhere && answer.then.do === 'stop') return elsewhere;
    const next = elsewhere?.kind === 'next' ? elsewhere.next : phase.next;
    // an event ends a phase on its day; anything else lets it run its length
    if (answer?.gate.at.kind === 'event' && elsewhere) return elsewhere;
    return this.onward(next, answer?.notBefore ?? null);
  }

  private onward(next: string | null = this.phase.next, notBefore: Day | null = null): Outcome {
    const { pace, schedule, at, base } = this;
    const after = Math.max(at.last === null ? base : at.last + 1, notBefore ?? base);
    const { ends } = pace;
    at.base = ends === null || schedule.kind === 'within' ? after : Math.max(ends, after);
    return { kind: 'next', next };
  }

  private end(answer: Answer): Outcome {
    const { plan, walked, at } = this;
    addFinding(
      plan,
      'information',
      'course-ends-at-gate',
      `The course ends at ${answer.gate.id}: ${answer.outcome}.`,
      citesOf([answer.gate]),
    );
    at.gate = null;
    this.stretch.lastSession = at.number;
    return { kind: 'ended', how: walked.placed.every(isOver) ? 'completed' : 'stopped' };
  }
}

/** No course is planned further. */
// not clinical: bounds the work of one call
const mostSessions = 10_000;

const tooMany = () =>
  new OpenKetamineError(
    'VALUE_OUT_OF_RANGE',
    '/choices/sessions',
    `The plan would have more than ${mostSessions} sessions.`,
    'Plan fewer sessions or weeks.',
  );

/** What the dates after a session wait for, when they hang on something nobody has chosen. */
function datesHang(placed: PlacedSession, least: number): PlacedSession['gate'] {
  if (placed.state !== 'conditional' || placed.gate === null) return null;
  const { schedule, slot } = placed;
  const slides =
    schedule.kind === 'interval' || (schedule.kind === 'per-week' && schedule.perWeek.value === 1);
  const loose = slot.interval !== undefined || placed.inPhase > least;
  return loose || (slides && placed.gate.kind === 'no-slot') ? placed.gate : null;
}
