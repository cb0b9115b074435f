import { firstFall } from '../read/numbers.js';
import { dosesOf } from '../read/parts.js';
import type { ProtocolCheck } from '../check.js';

export const ladderRises: ProtocolCheck = {
  name: 'ladder-rises',
  description: 'The steps of a titration rise, one after the other, in one unit.',
  *check(protocol) {
    for (const { path, value } of dosesOf(protocol)) {
      const ladder = value.titration?.ladder;
      if (ladder === undefined) continue;
      const at = [...path, 'titration', 'ladder'];
      if (ladder.kind === 'steps') {
        const { steps } = ladder;
        const fall = firstFall(steps.map((step) => step.value));
        const other = steps.findIndex(({ unit }) => unit !== steps[0]?.unit);
        if (other >= 0) {
          yield {
            path: [...at, 'steps', other, 'unit'],
            message: `the unit changes from ${steps[0]?.unit} to ${steps[other]?.unit} on the ladder; expected one unit`,
          };
        } else if (fall >= 0) {
          yield {
            path: [...at, 'steps', fall, 'value'],
            message: `${steps[fall]?.value} does not rise above ${steps[fall - 1]?.value}, the step before; put the steps in order`,
          };
        }
        continue;
      }
      if (ladder.step.value <= 0) {
        yield {
          path: [...at, 'step', 'value'],
          message: `a step of ${ladder.step.value} ${ladder.step.unit} raises nothing; expected more than 0`,
        };
      }
      if (
        ladder.ceiling !== null &&
        ladder.ceiling.unit === ladder.start.unit &&
        ladder.ceiling.value < ladder.start.value
      ) {
        yield {
          path: [...at, 'ceiling', 'value'],
          message: `the ceiling, ${ladder.ceiling.value} ${ladder.ceiling.unit}, lies below the start, ${ladder.start.value} ${ladder.start.unit}; correct one of them`,
        };
      }
    }
  },
};
