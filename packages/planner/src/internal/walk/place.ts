import type { PlacedSession } from './course-state.js';
import { momentAfter } from '../decide/moment.js';
import { decideSession, type Decided } from '../dose/session-dose.js';
import { impossible } from '../read/event-shape.js';
import { ageOn, knownBefore } from '../read/facts.js';
import { checkAge, type Context } from '../read/open.js';
import { dateOf, type Placing } from './session-date.js';
import { stateOf } from './session-state.js';

/** Puts one session at its place: its date, what it waits for, its dose. */
export function place(placing: Placing): PlacedSession {
  const { plan, phase, schedule, slot, at, inPhase } = placing;
  const { day, because, gate: asked, ...undosed } = stateOf(placing, dateOf(placing));
  const decided = doseFor(placing, day ?? slot.target);
  let { state } = undosed;
  let gate = asked;
  if (plan.log.sessions.get(at.number)?.over === undefined && state !== 'skipped') {
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

/** The dose of a session, from what was known when it took place. */
function doseFor({ plan, phase, at, inPhase, began }: Placing, day: number): Decided {
  const facts = knownBefore(plan.facts, plan.log.over(at.number)?.index);
  const age = ageOn(facts, day);
  if (age !== undefined)
    checkAge(plan, age, plan.facts.birth === null ? '/patient/age' : '/patient/birthDate');
  const since = { from: at.last === null ? null : at.last + 1, to: day };
  const moment = momentAfter(plan, at.number - 1, since, began);
  const { number, before } = at;
  return decideSession(plan, phase, { number, inPhase, day, before, moment, facts });
}

function givenDose(plan: Context, number: number, decided: Decided): number | null {
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
