import type { Protocol } from '@openketamine/model';
import { questionId } from '@openketamine/model/details';
import { successors } from '../oracle/graph.js';
import type { Invariant } from '../invariant.js';

/** Phases without sessions at the start lead on to the first that has some. */
function reachedFromStart(
  graph: ReadonlyMap<string, ReadonlySet<string>>,
  { phases }: Protocol,
  id: string,
): boolean {
  const starts = phases.filter(
    ({ dose, enter }) => dose === undefined && enter.some(({ kind }) => kind === 'start'),
  );
  return starts.some((phase) => graph.get(phase.id)?.has(id) === true);
}

/** A course goes from phase to phase only where the protocol leads. */
export const phasesFollowTheGraph: Invariant = {
  name: 'phases-follow-the-graph',
  description: 'A course goes from phase to phase only where the protocol leads.',
  *judge({ oracle, course, input }) {
    const graph = successors(oracle.protocol);
    // after a missed session somebody may decide to go back
    const gates = new Set(
      oracle.protocol.phases.flatMap((phase) => phase.gates.map(({ id }) => id)),
    );
    const missed = new Set(
      (input.events ?? []).flatMap((event) =>
        event.type === 'session-missed' ? questionId(gates, 'missed-session', event.session) : [],
      ),
    );
    const back = (input.events ?? []).some(
      (event) => event.type === 'gate-decided' && missed.has(event.gate),
    );
    for (const [index, { phase, number }] of course.sessions.entries()) {
      const before = course.sessions[index - 1]?.phase;
      if (before === undefined) {
        const start = oracle.phase(phase)?.enter.some(({ kind }) => kind === 'start');
        const known =
          start === true ||
          input.choices?.from !== undefined ||
          reachedFromStart(graph, oracle.protocol, phase);
        if (!known) yield `the course begins in ${phase}, which is not entered at the start`;
        continue;
      }
      if (before === phase || graph.get(before)?.has(phase) === true || back) continue;
      yield `session ${number} is in ${phase}, and nothing leads there from ${before}`;
    }
  },
};
