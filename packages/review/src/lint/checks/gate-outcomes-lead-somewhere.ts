import type { ProtocolCheck } from '../check.js';

export const gateOutcomesLeadSomewhere: ProtocolCheck = {
  name: 'gate-outcomes-lead-somewhere',
  description:
    'An outcome says all that its action needs: the phase to go to, the sessions to add, the interval to take.',
  *check(protocol) {
    for (const [index, phase] of protocol.phases.entries()) {
      for (const [at, gate] of phase.gates.entries()) {
        for (const [which, { id, then }] of gate.outcomes.entries()) {
          const path = ['phases', index, 'gates', at, 'outcomes', which, 'then'];
          const lacking =
            then.do === 'go-to' && then.phase === undefined
              ? 'phase'
              : then.do === 'extend' && then.sessions === undefined
                ? 'sessions'
                : then.do === 'change-interval' && then.interval === undefined
                  ? 'interval'
                  : undefined;
          if (lacking === undefined) continue;
          yield { path, message: `${id} says ${then.do} and not ${lacking}; add ${lacking}` };
        }
      }
    }
  },
};
