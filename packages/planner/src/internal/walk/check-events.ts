import { questionId, type OwnQuestion } from '@openketamine/model/details';
import { hasInterval } from '../read/check-choices.js';
import type { Day } from '../calendar/days.js';
import { isDecidedOn } from './enter.js';
import { impossible } from '../read/event-shape.js';
import type { EventLog, Logged } from '../read/log.js';
import type { Plan } from '../read/open.js';
import { ownOutcomes } from '../read/own-questions.js';

/** Refuses events about sessions and gates that the course does not have. */
export function checkEvents(plan: Plan, sessions: number): void {
  const { log } = plan;
  for (const { event, index, day } of log.all) {
    if ('session' in event && event.session !== undefined) {
      if (event.session > sessions) {
        throw impossible(
          index,
          `The course has no session ${event.session}${log.stopped ? ' any more' : ''}.`,
          `Sessions run from 1 to ${sessions}.`,
          '/session',
        );
      }
      if (event.type === 'tolerability' || event.type === 'adverse-event')
        checkAbout(log.over(event.session), { event, index, day });
    }
    if (event.type === 'gate-decided') checkDecision(plan, event, index, sessions);
  }
}

/** What is said about how a session went cannot be said of one that did not take place, nor before its day. */
function checkAbout(over: ReturnType<EventLog['over']>, { event, index, day }: Logged): void {
  if (over === undefined) return;
  const { type, session, date } = over.event;
  const unseen = type === 'session-missed' && event.type === 'tolerability';
  if (!unseen && (day as Day) >= (over.day as Day)) return;
  throw impossible(
    index,
    unseen
      ? `Session ${session} was missed.`
      : `Its date lies before session ${session}, which was on ${date}.`,
    'Correct the session or the date.',
    unseen ? '/session' : '/date',
  );
}

function checkDecision(
  plan: Plan,
  { gate: named, outcome }: { gate: string; outcome: string },
  index: number,
  sessions: number,
): void {
  const gates = plan.protocol.phases.flatMap((phase) => phase.gates);
  const about = gates.filter(({ id }) => id === named);
  const own =
    about.length > 0 ? new Map<string, OwnQuestion>() : ownQuestions(plan, index, sessions);
  const kind = own.get(named);
  if (about.length === 0 && kind === undefined) {
    const known = new Set([...gates.map(({ id }) => id), ...own.keys()]);
    throw impossible(
      index,
      `${JSON.stringify(named)} is not a gate that this course decides.`,
      `Use one of ${[...known].join(', ') || 'none'}, or mark the decision as entered in error.`,
      '/gate',
    );
  }
  const outcomes =
    kind === undefined
      ? about.flatMap((gate) => gate.outcomes.map(({ id }) => id))
      : ownOutcomes[kind];
  // the pace checks the length of an interval
  if (outcomes === undefined || outcomes.includes(outcome)) return;
  throw impossible(
    index,
    `${named} has no outcome ${JSON.stringify(outcome)}.`,
    `Use one of ${outcomes.join(', ')}.`,
    '/outcome',
  );
}

/**
 * The questions of the planner's own that a decision may be about, by name: those it asked, and those it may ask once the course
 * comes to the phase. A decision about a session stands where something happened to that session or one before it since, so
 * that nobody asks any more: it is found.
 */
function ownQuestions(
  plan: Plan,
  index: number,
  sessions: number,
): ReadonlyMap<string, OwnQuestion> {
  const { taken } = plan;
  const own = new Map(plan.notes.asked);
  for (const phase of plan.protocol.phases) {
    if (isDecidedOn(phase)) own.set(questionId(taken, 'phase', phase.id), 'phase');
    if (hasInterval(phase)) own.set(questionId(taken, 'interval', phase.id), 'interval');
  }
  const since = plan.log.all.flatMap(({ event, index: at }) =>
    at > index && 'session' in event && event.session !== undefined ? [event.session] : [],
  );
  for (let number = Math.min(...since); number <= sessions; number++) {
    own.set(questionId(taken, 'missed-session', number), 'missed-session');
    own.set(questionId(taken, 'interruption', number), 'interruption');
  }
  return own;
}
