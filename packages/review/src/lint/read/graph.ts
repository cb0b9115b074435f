import type { Path } from '@openketamine/authoring';
import type { Phase, Protocol } from '@openketamine/model';
import { schedulesOf } from './parts.js';

/** A way from one phase to another. */
export interface Way {
  readonly from: string;
  readonly to: string;
  readonly path: Path;
}

/** Every way that leads from phase to phase: `next`, and the outcomes of gates. */
export function* waysOf(protocol: Protocol): Generator<Way> {
  for (const [index, phase] of protocol.phases.entries()) {
    if (phase.next) yield { from: phase.id, to: phase.next, path: ['phases', index, 'next'] };
    for (const [at, gate] of phase.gates.entries()) {
      for (const [which, outcome] of gate.outcomes.entries()) {
        const to = outcome.then.phase ?? (outcome.then.do === 'repeat' ? phase.id : undefined);
        if (to === undefined) continue;
        yield {
          from: phase.id,
          to,
          path: ['phases', index, 'gates', at, 'outcomes', which, 'then', 'phase'],
        };
      }
    }
  }
}

/** Phases a course can begin with, or that something outside the course leads to. */
function entrances({ phases }: Protocol): Phase[] {
  return phases.filter((phase) =>
    phase.enter.some(({ kind }) => kind === 'start' || kind === 'event' || kind === 'state'),
  );
}

function from(protocol: Protocol, ids: readonly string[]): Set<string> {
  const ways = [...waysOf(protocol)];
  const found = new Set<string>();
  const todo = [...ids];
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    todo.push(...ways.filter((way) => way.from === id).map(({ to }) => to));
  }
  return found;
}

/** The phases that a course can get to. */
export function reachable(protocol: Protocol): Set<string> {
  return from(
    protocol,
    entrances(protocol).map(({ id }) => id),
  );
}

/** Whether a course can come to a phase again after leaving it. */
export function comesBack(protocol: Protocol, id: string): boolean {
  const onward = [...waysOf(protocol)].filter((way) => way.from === id).map(({ to }) => to);
  return from(protocol, onward).has(id);
}

/** Whether a phase runs until somebody ends it. */
export function isOpenEnded(protocol: Protocol, phase: Phase): boolean {
  for (const { phase: of, value } of schedulesOf(protocol)) {
    if (of === phase && 'open' in value && value.open === true) return true;
  }
  return false;
}

const stops = (phase: Phase) =>
  phase.gates.some(({ outcomes }) => outcomes.some(({ then }) => then.do === 'stop'));

/** The phases from which a course can come to an end. */
export function endable(protocol: Protocol): Set<string> {
  const ways = [...waysOf(protocol)];
  const found = new Set(
    protocol.phases
      .filter((phase) => stops(phase) || (phase.next === null && !isOpenEnded(protocol, phase)))
      .map(({ id }) => id),
  );
  for (let before = -1; before < found.size;) {
    before = found.size;
    for (const phase of protocol.phases) {
      // what stands as `next` is taken only when the phase has an end of its own
      const onward = ways.filter(
        (way) =>
          way.from === phase.id && (way.path.at(-1) !== 'next' || !isOpenEnded(protocol, phase)),
      );
      if (onward.some(({ to }) => found.has(to))) found.add(phase.id);
    }
  }
  return found;
}

/** The way from a phase that an outcome of a gate leads to, by gate. */
export function leadsTo(protocol: Protocol, gate: string): Set<string> {
  const owner = protocol.phases.find(({ gates }) => gates.some(({ id }) => id === gate));
  const own = owner?.gates.find(({ id }) => id === gate);
  const named = own?.outcomes.flatMap(({ then }) => then.phase ?? []) ?? [];
  const goesOn =
    own?.outcomes.some(({ then }) => !['stop', 'go-to', 'repeat'].includes(then.do)) ?? false;
  return new Set([...named, ...(goesOn && owner?.next ? [owner.next] : [])]);
}
