import { casesOf, dimensionsOf, spans, stretchOf, type Stretch } from '../read/guards.js';
import type { ProtocolCheck } from '../check.js';

const isSpan = (name: string): name is (typeof spans)[number] | 'date' =>
  name === 'date' || (spans as readonly string[]).includes(name);

/** The first stretch between the lowest and the highest bound that none of them holds. */
function firstHole(stretches: readonly Stretch[]): Stretch | undefined {
  const sorted = stretches.toSorted((a, b) => a.from - b.from);
  let reached = sorted[0]?.below ?? Infinity;
  for (const { from, below } of sorted) {
    if (from > reached) return { from: reached, below: from };
    reached = Math.max(reached, below);
  }
  return undefined;
}

export const casesLeaveNoHole: ProtocolCheck = {
  name: 'cases-leave-no-hole',
  description: 'Cases by one number or by date leave nobody and no day out.',
  *check(protocol) {
    for (const { path, guards, mustCover } of casesOf(protocol)) {
      if (
        !mustCover ||
        guards.some((guard) => guard === undefined || dimensionsOf(guard).length === 0)
      )
        continue;
      const on = [...new Set(guards.flatMap(dimensionsOf))];
      const [only] = on;
      if (on.length !== 1 || only === undefined || !isSpan(only)) continue;
      const hole = firstHole(guards.map((guard) => stretchOf(guard, only)));
      if (hole === undefined) continue;
      const shown = (value: number) =>
        only === 'date' ? new Date(value * 86_400_000).toISOString().slice(0, 10) : String(value);
      yield {
        path,
        at: 'key',
        message: `no case holds for ${only} from ${shown(hole.from)}${hole.below === Infinity ? ' on' : ` to below ${shown(hole.below)}`}; let one begin where the one before ends`,
      };
    }
  },
};
