import type { Phase, ReasonDetail, WaitsFor } from '@openketamine/model';
import { questionId } from '@openketamine/model/details';
import { toIso, type Day } from '../calendar/days.js';
import type { Pace, Slot } from '../calendar/slots.js';
import { waitsFor } from '../decide/gates.js';
import { addFinding, type Context } from '../read/open.js';
import { words } from '../read/words.js';
import { moreThan } from './phase-schedule.js';
import type { Placing, SessionDate } from './session-date.js';

/** The state of a session as far as its dose does not decide it, and what it waits for. */
export interface SessionState extends SessionDate {
  readonly gate: WaitsFor | null;
}

/** What a session that is still to come waits for; one that is over waits for nothing. */
export function stateOf(placing: Placing, date: SessionDate): SessionState {
  const { plan, phase, slot, at, inPhase, pace, least } = placing;
  const { say } = plan;
  if (plan.log.sessions.get(at.number)?.over) return { ...date, gate: null };
  const because: ReasonDetail[] = [...date.because];
  const moved = date.state === 'moved';
  let { day } = date;
  let { gate } = at;
  const paused = plan.log.paused?.day ?? null;
  if (at.dates?.kind === 'anchor' && !moved) day = null;
  if (paused !== null && (day === null || day >= paused)) {
    day = null;
    gate = { kind: 'paused', id: questionId(plan.taken, 'paused'), since: toIso(paused) };
    if (say) because.push(say.paused);
  }
  gate ??= doubt(plan, day ?? slot.target);
  if (!moved) gate ??= intervalOf(plan, phase, slot) ?? at.dates;
  const past = pace.leastEnds != null && (day ?? slot.target) >= pace.leastEnds;
  if ((inPhase > least || past) && moreThan(plan, pace) !== 'go-on') {
    gate ??= whetherMore(plan, phase, pace);
    if (say && pace.most !== null && !past) because.push(say.beyondLeast(pace.least, pace.most));
  }
  if (day === null && paused === null && at.dates?.kind !== 'anchor') {
    gate ??= { kind: 'no-slot', id: questionId(plan.taken, 'no-slot') };
    addFinding(plan, 'stop', 'no-slot', `Session ${at.number}: ${words.noSlot}`, [], at.number);
    if (say) because.push(say.noSlot);
  }
  return { day, state: plan.log.stopped ? 'skipped' : date.state, because, gate };
}

/** What makes every session to come wait, whatever the protocol says. */
function doubt({ facts: { doubted }, taken }: Context, day: Day): WaitsFor | null {
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
function intervalOf({ taken }: Context, { id: phase }: Phase, slot: Slot): WaitsFor | undefined {
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
function whetherMore({ taken }: Context, phase: Phase, { least }: Pace): WaitsFor {
  const gate = phase.gates.find(({ at }) => at.kind === 'event' || at.kind === 'every-session');
  if (gate !== undefined) return waitsFor(gate, phase.id);
  return {
    kind: 'sessions',
    id: questionId(taken, 'sessions', least),
    phase: phase.id,
    ...(least === Infinity ? {} : { least: { value: least, unit: '{session}' } }),
  };
}
