import { scalesRead } from '../read/names.js';
import { dosesOf } from '../read/parts.js';
import type { ProtocolCheck } from '../check.js';

export const gateScalesAreMeasured: ProtocolCheck = {
  name: 'gate-scales-are-measured',
  description: 'A scale that a gate or a titration reads is measured by a task.',
  *check(protocol) {
    const measured = new Set(protocol.tasks.map(({ what }) => what));
    const told = new Set<string>();
    for (const [index, phase] of protocol.phases.entries()) {
      for (const [at, gate] of phase.gates.entries()) {
        const path = ['phases', index, 'gates', at];
        const read = [
          ...gate.needs.map((scale, which) => ({ scale, path: [...path, 'needs', which] })),
          ...scalesRead(gate.outcomes, [...path, 'outcomes']),
        ];
        for (const one of read) {
          if (measured.has(one.scale) || told.has(`${gate.id} ${one.scale}`)) continue;
          told.add(`${gate.id} ${one.scale}`);
          yield {
            path: one.path,
            message: `${gate.id} reads ${one.scale}, which no task measures; add a task with what: ${one.scale}`,
          };
        }
      }
    }
    for (const { path, value } of dosesOf(protocol)) {
      const trigger = value.titration?.trigger;
      if (trigger?.by !== 'measure') continue;
      for (const one of scalesRead(trigger.up, [...path, 'titration', 'trigger', 'up'])) {
        if (measured.has(one.scale)) continue;
        yield {
          path: one.path,
          message: `the dose rises by ${one.scale}, which no task measures; add a task with what: ${one.scale}`,
        };
      }
    }
  },
};
