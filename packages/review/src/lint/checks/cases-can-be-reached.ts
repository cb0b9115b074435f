import { casesOf, covers } from '../read/guards.js';
import type { ProtocolCheck } from '../check.js';

export const casesCanBeReached: ProtocolCheck = {
  name: 'cases-can-be-reached',
  description: 'Every case can be reached: none before it takes all that would come to it.',
  *check(protocol) {
    for (const { path, guards } of casesOf(protocol)) {
      for (const [index, guard] of guards.entries()) {
        const taken = guards.slice(0, index).findIndex((before) => covers(before, guard));
        if (taken < 0) continue;
        yield {
          path: [...path, index],
          message: `this case is never reached, because case ${taken + 1} holds for all that would come to it; narrow that one, or remove this one`,
        };
      }
    }
  },
};
