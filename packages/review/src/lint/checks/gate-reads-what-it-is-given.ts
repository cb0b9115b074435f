import { scalesRead } from '../read/names.js';
import type { ProtocolCheck } from '../check.js';

export const gateReadsWhatItIsGiven: ProtocolCheck = {
  name: 'gate-reads-what-it-is-given',
  description:
    'A task that names the gate which reads it measures something that the gate asks for.',
  *check(protocol) {
    const gates = protocol.phases.flatMap((phase) => phase.gates);
    for (const [index, task] of protocol.tasks.entries()) {
      const gate = gates.find(({ id }) => id === task.readBy);
      if (gate === undefined) continue;
      const asked = new Set([
        ...gate.needs,
        ...[...scalesRead(gate.outcomes, [])].map(({ scale }) => scale),
      ]);
      // a gate that a clinician decides may name nothing, and still read this
      if (asked.size === 0 || asked.has(task.what)) continue;
      yield {
        path: ['tasks', index, 'readBy'],
        message: `${gate.id} asks for ${[...asked].join(', ')}, not for ${task.what}; add ${task.what} to its needs, or correct readBy`,
      };
    }
  },
};
