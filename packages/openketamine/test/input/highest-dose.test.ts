import { aboveHighest, highestDoses as computed } from '@openketamine/model/highest-dose';
import { protocols } from '@openketamine/protocols';
import { highestDoses } from '@openketamine/protocols/highest-doses';
import { expect, test } from 'vitest';

test('the table that is shipped is that of the shipped protocols', () => {
  expect(new Set(highestDoses)).toEqual(new Set(computed(protocols)));
});

test('every drug and route that a shipped protocol doses has a bound', () => {
  const dosed = protocols.flatMap((protocol) =>
    protocol.phases
      .filter(
        ({ dose, schedule }) =>
          dose !== undefined && !('kind' in schedule && schedule.kind === 'none'),
      )
      .map(({ drug = protocol.drug, route = protocol.route }) => `${drug} ${route}`),
  );
  const bounded = highestDoses.map(({ drug, route }) => `${drug} ${route}`);
  expect([...new Set(dosed)].filter((text) => !bounded.includes(text))).toEqual([]);
});

test.each(highestDoses)(
  'of $drug by $route: at the highest dose is none above it, one step past is',
  (highestDose) => {
    for (const dose of [highestDose.amount, highestDose.byWeight]) {
      if (dose === undefined) continue;
      const { drug, route } = highestDose;
      expect(aboveHighest(highestDoses, { drug, route, ...dose })).toBeUndefined();
      expect(
        aboveHighest(highestDoses, { drug, route, ...dose, value: dose.value * 1.001 }),
      ).toEqual(dose);
    }
  },
);
