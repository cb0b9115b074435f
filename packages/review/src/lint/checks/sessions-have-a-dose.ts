import { schedulesOf } from '../read/parts.js';
import type { ProtocolCheck } from '../check.js';

export const sessionsHaveADose: ProtocolCheck = {
  name: 'sessions-have-a-dose',
  description: 'A phase with sessions says what is given, and a phase without drug gives none.',
  *check(protocol) {
    for (const [index, phase] of protocol.phases.entries()) {
      const kinds = [...schedulesOf(protocol)]
        .filter((schedule) => schedule.phase === phase)
        .map(({ value }) => value.kind);
      const without = kinds.every((kind) => kind === 'none');
      if (without && phase.dose !== undefined) {
        yield {
          path: ['phases', index, 'dose'],
          at: 'key',
          message: `${phase.id} has no sessions, so its dose is never given; remove it, or give the phase a schedule`,
        };
      }
      if (!without && phase.dose === undefined) {
        yield {
          path: ['phases', index],
          message: `${phase.id} has sessions and no dose; add dose, if need be with amount: { kind: gap, gap: <id> }`,
        };
      }
    }
  },
};
