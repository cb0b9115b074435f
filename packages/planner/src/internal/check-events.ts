import { impossible } from './event-shape.js';
import type { Plan } from './open.js';

/** Gates the planner itself asks: by what their name begins with, and what may be answered. */
const ownGates: readonly (readonly [begins: string, outcomes: readonly string[] | null])[] = [
  ['enter-', ['enter', 'skip']],
  ['missed-session-', ['keep-schedule', 'previous-schedule', 'restart']],
  ['more-than-', ['go-on', 'stop']],
  // the pace checks the length
  ['interval-', null],
];

/** Refuses events about sessions and gates that the course does not have. */
export function checkEvents(plan: Plan, sessions: number): void {
  for (const { event, index } of plan.log.all) {
    if ('session' in event && event.session !== undefined && event.session > sessions) {
      throw impossible(
        index,
        `The course has no session ${event.session}${plan.log.stopped ? ' any more' : ''}.`,
        `Sessions run from 1 to ${sessions}.`,
        '/session',
      );
    }
    if (event.type === 'gate-decided') checkDecision(plan, event, index);
  }
}

function checkDecision(plan: Plan, event: { gate: string; outcome: string }, index: number): void {
  const gate = plan.protocol.phases
    .flatMap((phase) => phase.gates)
    .find((one) => one.id === event.gate);
  const own = ownGates.find(([begins]) => event.gate.startsWith(begins));
  if (gate === undefined && own?.[1] === null) return;
  const outcomes = gate?.outcomes.map((one) => one.id) ?? own?.[1] ?? undefined;
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
