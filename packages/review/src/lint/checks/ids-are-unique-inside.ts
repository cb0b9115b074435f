import type { Path } from '@openketamine/authoring';
import type { Protocol } from '@openketamine/model';
import type { ProtocolCheck } from '../check.js';

interface Entry {
  readonly id: string;
  readonly path: Path;
  /** It holds for some people only. */
  readonly guarded: boolean;
}

type Item = { readonly id?: string | undefined; readonly when?: unknown };

function entries(items: readonly Item[], ...path: Path): Entry[] {
  return items.flatMap((entry, index) =>
    entry.id === undefined
      ? []
      : [
          {
            id: entry.id,
            path: [...path, index],
            guarded: entry.when !== undefined && !path.includes('outcomes'),
          },
        ],
  );
}

/** Every list in which ids have to differ. Gates count over all phases, since events name them. */
function* listsOf(protocol: Protocol): Generator<{ name: string; list: Entry[] }> {
  const { phases, procedure } = protocol;
  yield { name: 'arm', list: entries(protocol.arms, 'arms') };
  yield {
    name: 'phase',
    list: entries(
      phases.map(({ id }) => ({ id })),
      'phases',
    ),
  };
  yield {
    name: 'gate',
    list: phases.flatMap(({ gates }, index) => entries(gates, 'phases', index, 'gates')),
  };
  for (const [index, { gates }] of phases.entries()) {
    for (const [at, gate] of gates.entries()) {
      yield {
        name: 'outcome',
        list: entries(
          gate.outcomes.map(({ id }) => ({ id })),
          'phases',
          index,
          'gates',
          at,
          'outcomes',
        ),
      };
    }
  }
  yield { name: 'task', list: entries(protocol.tasks, 'tasks') };
  yield { name: 'gap', list: entries(protocol.gaps, 'gaps') };
  yield { name: 'edition', list: entries(protocol.editions, 'editions') };
  for (const part of [
    'preparation',
    'checks',
    'technique',
    'stopRules',
    'rescue',
    'discharge',
    'aftercare',
    'records',
  ] as const) {
    yield { name: 'item', list: entries(procedure[part], 'procedure', part) };
  }
}

export const idsAreUniqueInside: ProtocolCheck = {
  name: 'ids-are-unique-inside',
  description:
    'Arms, phases, gates, outcomes, tasks, gaps, editions and items of the procedure have ids of their own.',
  *check(protocol) {
    for (const { name, list } of listsOf(protocol)) {
      const seen: Entry[] = [];
      for (const entry of list) {
        const other = seen.find(({ id }) => id === entry.id);
        // the same item may stand twice, for different people
        const twice = other !== undefined && !(entry.guarded && other.guarded);
        seen.push(entry);
        if (twice)
          yield {
            path: [...entry.path, 'id'],
            message: `"${entry.id}" is taken by another ${name}; expected an id of its own`,
          };
      }
    }
  },
};
