import type { Gate } from '@openketamine/model';
import { hasInterval } from './check-choices.js';
import type { Day } from './days.js';
import { impossible } from './event-shape.js';
import type { EventLog, Logged } from './log.js';
import type { Plan } from './open.js';

const ways = ['keep-schedule', 'previous-schedule', 'restart'];

/** Gates the planner itself asks: by what their name begins with, and what may be answered. */
const ownGates: Readonly<Record<string, readonly string[]>> = {
  'enter-': ['enter', 'skip'],
  'missed-session-': ways,
  'interrupted-before-': ways,
  'more-than-': ['go-on', 'stop'],
};

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
    if (event.type === 'gate-decided') checkDecision(plan, event, index);
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

function checkDecision(plan: Plan, event: { gate: string; outcome: string }, index: number): void {
  const gates = new Map<string, Gate | undefined>(
    plan.protocol.phases.flatMap((phase) => phase.gates.map((one) => [one.id, one] as const)),
  );
  const { gate: named } = event;
  const gate = gates.get(named);
  if (gate === undefined && !isOwn(plan, named, index)) {
    throw impossible(
      index,
      `${JSON.stringify(named)} is no gate that this course decides.`,
      `Use one of ${[...gates.keys(), ...plan.asked].join(', ') || 'none'}, or mark the decision as entered in error.`,
      '/gate',
    );
  }
  const own = Object.keys(ownGates).find((begins) => named.startsWith(begins)) ?? '';
  const outcomes = gate?.outcomes.map((one) => one.id) ?? ownGates[own];
  // the pace checks the length of an interval
  if (outcomes === undefined || outcomes.includes(event.outcome)) return;
  throw impossible(
    index,
    `${named} has no outcome ${JSON.stringify(event.outcome)}.`,
    `Use one of ${outcomes.join(', ')}.`,
    '/outcome',
  );
}

const aboutSession = /^(?:missed-session|interrupted-before)-([1-9]\d*)$/u;

/**
 * A gate that the planner asked, or may ask once the course comes to the phase it is about. A decision about a session stands
 * where something happened to that session or one before it since, so that nobody asks any more: it is found.
 */
function isOwn(plan: Plan, gate: string, index: number): boolean {
  const about = Number(aboutSession.exec(gate)?.[1] ?? 0);
  return (
    plan.asked.has(gate) ||
    plan.log.all.some(
      ({ event, index: at }) => at > index && 'session' in event && Number(event.session) <= about,
    ) ||
    plan.protocol.phases.some(
      (phase) =>
        gate === `enter-${phase.id}` || (gate === `interval-${phase.id}` && hasInterval(phase)),
    )
  );
}
