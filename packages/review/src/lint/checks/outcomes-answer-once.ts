import type { Gate } from '@openketamine/model';
import type { Spot } from '../check.js';
import type { ProtocolCheck } from '../check.js';
import { situationsOf, type Situation } from '../outcomes/situations.js';

/** The first situation in which something is so. */
const example = (situations: readonly Situation[], so: (met: readonly number[]) => boolean) =>
  situations.find(({ met }) => so(met))?.says;

function* pairs(gate: Gate, situations: readonly Situation[]): Generator<[number, string]> {
  for (const [later, outcome] of gate.outcomes.entries()) {
    if (outcome.when === undefined) continue;
    if (example(situations, (met) => met.includes(later)) === undefined) {
      yield [later, `${outcome.id} can never be met; correct its criterion`];
      continue;
    }
    for (const [before, other] of gate.outcomes.slice(0, later).entries()) {
      const both = example(situations, (met) => met.includes(before) && met.includes(later));
      if (both === undefined) continue;
      const alone = example(situations, (met) => met.includes(later) && !met.includes(before));
      const otherAlone = example(situations, (met) => met.includes(before) && !met.includes(later));
      const [first, second] = [other.id, outcome.id];
      if (alone !== undefined) {
        yield [
          later,
          `${first} and ${second} are both met by ${both}; let one begin where the other ends`,
        ];
      } else if (otherAlone === undefined) {
        yield [
          later,
          `${second} says the same as ${first}, which counts; take one away or correct it`,
        ];
      } else {
        yield [
          later,
          `${second} is never reached, since ${first} is met whenever it is, as by ${both}; correct one of them`,
        ];
      }
    }
  }
}

export const outcomesAnswerOnce: ProtocolCheck = {
  name: 'outcomes-answer-once',
  description:
    'The outcomes of a gate leave no hole, do not overlap and do not say the same twice: whatever is found out meets one of them.',
  *check(protocol, context): Iterable<Spot> {
    for (const [index, phase] of protocol.phases.entries()) {
      for (const [at, gate] of phase.gates.entries()) {
        const path = ['phases', index, 'gates', at, 'outcomes'];
        const decided = gate.outcomes.filter(({ when }) => when !== undefined);
        if (decided.length === 0) continue;
        const situations = situationsOf(gate, context.totals);
        if (situations === undefined) {
          yield {
            path,
            message: 'its criteria tell too much apart to be looked at; write fewer tests',
          };
          continue;
        }
        for (const [which, message] of pairs(gate, situations)) {
          yield { path: [...path, which, 'when'], message };
        }
        // what no criterion decides is left to a clinician where an outcome has none
        const hole = example(situations, (met) => met.length === 0);
        if (hole === undefined || decided.length < gate.outcomes.length) continue;
        yield {
          path,
          message: `no outcome is met by ${hole}, and the gate would stay open; cover it, or add an outcome without \`when\` for a clinician`,
        };
      }
    }
  },
};
