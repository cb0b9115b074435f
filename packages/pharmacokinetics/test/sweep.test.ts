import { describe, expect, test } from 'vitest';
import {
  Exposure,
  simulatePopulation,
  type Person,
  type PharmacokineticModel,
} from '../src/index.js';
import { models } from '../src/models.js';
import { dose, h, min } from './support/doses.js';

const weights = [40, 53, 70, 93, 120, 150, 170];
const ages = [18, 30, 45, 60, 61, 70, 86, 100, 120];
const ancestries = ['other', 'asian', 'japanese'] as const;

/** Every person whose covariates the model allows, with the routes it has. */
function* persons(): Generator<Person> {
  for (const weight of weights) {
    for (const age of ages) {
      for (const ancestry of ancestries) {
        yield { weight: { value: weight, unit: 'kg' }, age: { value: age, unit: 'a' }, ancestry };
      }
    }
  }
}

/** Whether a value lies within twice the range studied, so that it is taken and not refused. */
function fits(model: PharmacokineticModel, which: 'weight' | 'age', value: number): boolean {
  const { least = -Infinity, most = Infinity } = model.covariates[which].studied ?? {};
  return value >= least / 2 && value <= most * 2;
}

describe.each(models.map((model) => [model.id, model] as const))('%s', (_, model) => {
  const taken = [...persons()].filter(
    ({ weight, age }) =>
      fits(model, 'weight', weight?.value ?? 0) && fits(model, 'age', age?.value ?? 0),
  );

  test('gives finite, positive numbers for every person and route it takes', () => {
    expect(taken.length).toBeGreaterThan(30);
    for (const person of taken) {
      for (const { route } of model.routes) {
        const exposure = new Exposure({ model, doses: [dose(route, 56)], person });
        const { analytes } = exposure.at({ every: min(30), until: h(48) });
        for (const curve of Object.values(analytes)) {
          for (const value of curve.values) {
            expect(value >= 0 && Number.isFinite(value)).toBe(true);
          }
          for (const { value } of [curve.cmax, curve.auc, curve.aucInf]) {
            expect(value > 0 && Number.isFinite(value)).toBe(true);
          }
          expect(curve.auc.value).toBeLessThanOrEqual(curve.aucInf.value * (1 + 1e-12));
        }
      }
    }
  });

  test('gives more exposure for more drug, and by vein never more to a heavier person', () => {
    for (const { route } of model.routes) {
      const area = (amount: number, weight: number): number =>
        new Exposure({
          model,
          doses: [dose(route, amount)],
          person: { weight: { value: weight, unit: 'kg' } },
        }).aucInf('parent').value;
      const doses = [7, 14, 28, 42, 56, 84, 112].map((amount) => area(amount, 70));
      doses.slice(1).forEach((each, i) => expect(each).toBeGreaterThan(doses[i] as number));
      // By mouth a faster flow through the liver also lets more pass, so there the order may turn.
      if (route !== 'iv') continue;
      const heavier = weights.slice(1, 5).map((weight) => area(56, weight));
      heavier
        .slice(1)
        .forEach((each, i) =>
          expect(each).toBeLessThanOrEqual((heavier[i] as number) * (1 + 1e-12)),
        );
    }
  });

  test('draws thousands of people without one whose numbers break', () => {
    if (model.variability === undefined) return;
    for (const { route } of model.routes) {
      const { analytes } = simulatePopulation({
        model,
        doses: [dose(route, 84)],
        people: { ancestry: 'japanese' },
        size: 2000,
        seed: 7,
        times: { every: h(1), until: h(24) },
      });
      for (const { cmax, tmax, aucInf, bands } of Object.values(analytes)) {
        for (const list of [cmax, aucInf, ...bands.map(({ values }) => values)]) {
          expect(list.every((value) => value >= 0 && Number.isFinite(value))).toBe(true);
        }
        expect(tmax.every((value) => value >= 0 && value < 100)).toBe(true);
      }
    }
  });
});
