// From packages/authoring/README.md:63. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import {
  formatProblem,
  readAuthored,
  runChecks,
  sourceIndex,
  type Check,
} from '@openketamine/authoring';

__test("packages/authoring/README.md:63 Checks", async () => {
  __expect.assertions(1);
const warmEnough: Check = {
  name: 'warm-enough',
  description: 'Water has at least 60 degrees.',
  *check({ records }) {
    for (const one of records) {
      const { celsius } = one.record;
      if (typeof celsius === 'number' && celsius < 60) {
        yield { in: one, path: ['celsius'], message: `${celsius} is cold; expected at least 60` };
      }
    }
  },
};
const authored = readAuthored('sencha.yaml', 'id: sencha\ncelsius: 8\n');
const records = [{ collection: {}, id: 'sencha', record: { id: 'sencha', celsius: 8 }, authored }];
const context = { records, sources: sourceIndex({ home: 'sources' }) };

__expect(await (runChecks([warmEnough], context).map(formatProblem))).toEqual(['sencha.yaml:2:10 celsius: 8 is cold; expected at least 60 (warm-enough)']);
});

export {};
