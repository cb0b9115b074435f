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
        for (const entry of read) {
          if (measured.has(entry.scale) || told.has(`${gate.id} ${entry.scale}`)) continue;
          told.add(`${gate.id} ${entry.scale}`);
          yield {
            path: entry.path,
            message: `${gate.id} reads ${entry.scale}, which no task measures; add a task with what: ${entry.scale}`,
          };
        }
      }
    }
    for (const { path, value } of dosesOf(protocol)) {
      const trigger = value.titration?.trigger;
      if (trigger?.by !== 'measure') continue;
      for (const entry of scalesRead(trigger.up, [...path, 'titration', 'trigger', 'up'])) {
        if (measured.has(entry.scale)) continue;
        yield {
          path: entry.path,
          message: `the dose rises by ${entry.scale}, which no task measures; add a task with what: ${entry.scale}`,
        };
      }
    }
  },
};
