import type { Protocol } from '@openketamine/model';

const graphs = new WeakMap<Protocol, ReadonlyMap<string, ReadonlySet<string>>>();

/** Phases that may come after each phase that has sessions: over `next` and gates, and over phases without sessions. */
export function successors(protocol: Protocol): ReadonlyMap<string, ReadonlySet<string>> {
  let graph = graphs.get(protocol);
  if (graph === undefined) graphs.set(protocol, (graph = work(protocol)));
  return graph;
}

function work(protocol: Protocol): Map<string, Set<string>> {
  const direct = new Map<string, Set<string>>();
  for (const phase of protocol.phases) {
    const to = new Set<string>(phase.next === null ? [] : [phase.next]);
    for (const { then } of phase.gates.flatMap(({ outcomes }) => outcomes)) {
      if (then.phase !== undefined) to.add(then.phase);
      if (then.do === 'repeat') to.add(then.phase ?? phase.id);
    }
    direct.set(phase.id, to);
  }
  const without = new Set(
    protocol.phases.flatMap(({ id, optional, schedule }) =>
      optional || ('kind' in schedule && (schedule.kind === 'none' || schedule.kind === 'gap'))
        ? [id]
        : [],
    ),
  );
  const graph = new Map<string, Set<string>>();
  for (const { id } of protocol.phases) {
    const reached = new Set<string>();
    const todo = [...(direct.get(id) ?? [])];
    for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
      if (reached.has(next)) continue;
      reached.add(next);
      if (without.has(next)) todo.push(...(direct.get(next) ?? []));
    }
    graph.set(id, reached);
  }
  return graph;
}
