import { schedulesOf } from '../read/parts.js';
import type { ProtocolCheck } from '../check.js';

export const anchorsAreUsed: ProtocolCheck = {
  name: 'anchors-are-used',
  description: 'A day outside the course that a phase hangs on decides a date.',
  *check(protocol) {
    for (const [index, phase] of protocol.phases.entries()) {
      if (phase.anchor === undefined) continue;
      const kinds = [...schedulesOf(protocol)]
        .filter((schedule) => schedule.phase === phase)
        .map(({ value }) => value.kind);
      const task = protocol.tasks.some(
        ({ at }) => at.kind === 'day' && at.anchor === phase.anchor?.id,
      );
      if (task || kinds.some((kind) => kind !== 'gap' && kind !== 'none')) continue;
      yield {
        path: ['phases', index, 'anchor', 'id'],
        message: `nothing hangs on ${phase.anchor.id}: ${phase.id} has no dates and no task names it; remove it, or give a date to what hangs on it`,
      };
    }
  },
};
