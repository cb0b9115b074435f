import { aboveHighest, highestDoses as computed } from '@openketamine/model/highest-dose';
import { protocols } from '@openketamine/protocols';
import { highestDoses } from '@openketamine/protocols/highest-doses';
import { expect, test } from 'vitest';

test('the table that is shipped is that of the shipped protocols', () => {
  expect(new Set(highestDoses)).toEqual(new Set(computed(protocols)));
});

test('every drug and route that a shipped protocol doses has a bound', () => {
  const dosed = protocols.flatMap((one) =>
    one.phases
      .filter(
        ({ dose, schedule }) =>
          dose !== undefined && !('kind' in schedule && schedule.kind === 'none'),
      )
      .map(({ drug = one.drug, route = one.route }) => `${drug} ${route}`),
  );
  const bounded = highestDoses.map(({ drug, route }) => `${drug} ${route}`);
  expect([...new Set(dosed)].filter((one) => !bounded.includes(one))).toEqual([]);
});

test.each(highestDoses)(
  'of $drug by $route: at the highest dose is none above it, one step past is',
  (one) => {
    for (const dose of [one.amount, one.byWeight]) {
      if (dose === undefined) continue;
      const { drug, route } = one;
      expect(aboveHighest(highestDoses, { drug, route, ...dose })).toBeUndefined();
      expect(
        aboveHighest(highestDoses, { drug, route, ...dose, value: dose.value * 1.001 }),
      ).toEqual(dose);
    }
  },
);
