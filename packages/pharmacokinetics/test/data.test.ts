import { describe, expect, test } from 'vitest';
import { Exposure } from '../src/index.js';
import { choices, models, observations } from '../src/generated/index.js';
import { effectFactor } from '../src/internal/model/variation.js';
import { dose } from './support/doses.js';

describe.each(models.map((model) => [model.id, model] as const))('%s', (_, model) => {
  test('names a source, a population and what it assumes about salt and base', () => {
    expect(Object.keys(model.references)).toContain(model.source.cite.split('#')[0]);
    expect(model.population.says.length).toBeGreaterThan(40);
    expect(model.assumptions.some((each) => each.includes('milligrams of base'))).toBe(true);
    expect(model.lastChecked).toBeNull();
  });

  test('can be simulated by every route it lists', () => {
    for (const { route } of model.routes) {
      const exposure = new Exposure({ model, doses: [dose(route, 28)] });
      expect(exposure.analytes).toEqual(model.analytes.map(({ id }) => id));
    }
  });

  test('uses every number it gives', () => {
    const formulas = JSON.stringify([
      model.definitions,
      model.states,
      model.flows,
      model.routes,
      model.analytes,
    ]);
    for (const { values } of model.parameters) {
      for (const name of Object.keys(values)) {
        expect(formulas).toMatch(new RegExp(`\\b${name}\\b`, 'u'));
      }
    }
  });

  test('has variability that belongs to some set of people, or none', () => {
    if (model.variability === undefined) return;
    expect(effectFactor(model)).toHaveLength(model.variability.effects.length ** 2);
    const names = new Set([
      ...model.parameters.flatMap(({ values }) => Object.keys(values)),
      ...model.definitions.map(({ name }) => name),
    ]);
    for (const { on } of model.variability.effects) expect(names).toContain(on);
  });

  test('has no effect-site curve', () => {
    expect(JSON.stringify(model)).not.toMatch(/ke0|effect.site/iu);
  });
});

test('a model with half its covariances contradicted is refused', () => {
  const model = structuredClone(models.find(({ id }) => id === 'otto-2021-s-ketamine'));
  const [first] = model?.variability?.covariances ?? [];
  if (model === undefined || first === undefined) throw new Error('the model is gone');
  first.covariance.value = 0.05;
  expect(() => effectFactor(model)).toThrow('DATA_INVALID');
});

test('every default names a model that has the route', () => {
  for (const { choices: list } of choices) {
    for (const { model: id, route } of list) {
      const model = models.find((each) => each.id === id);
      expect(model?.routes.map((each) => each.route)).toContain(route);
    }
  }
});

test('nothing that the dossier keeps from shipping is shipped', () => {
  const kept = choices.flatMap(({ notShipped }) => notShipped.map(({ record }) => record));
  expect(kept).toEqual(
    expect.arrayContaining(['domino-racemic', 'flint-2017-s-ketamine', 'hornik-2018']),
  );
  for (const { record } of models) expect(kept).not.toContain(record);
});

test('every observed value says how it was read', () => {
  expect(observations.length).toBeGreaterThan(20);
  for (const { verification, readIn, values } of observations) {
    expect(['primary', 'secondary']).toContain(verification);
    expect(verification === 'secondary' ? readIn : 'the source itself').toBeTruthy();
    for (const { value, least, most } of values) {
      expect(value ?? least ?? most).toBeGreaterThan(0);
    }
  }
});
