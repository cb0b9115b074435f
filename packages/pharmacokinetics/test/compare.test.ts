import { describe, expect, test } from 'vitest';
import { compareModels } from '../src/index.js';
import { models, modelsFor } from '../src/models.js';
import { observationsFor } from '../src/observations.js';
import { adult, dose, h, infusion, min } from './support/doses.js';

describe('models on the same infusion', () => {
  const comparison = compareModels({
    models,
    doses: [{ ...infusion(35, 40), drug: 'ketamine' }],
    person: { weight: { value: 70, unit: 'kg' } },
    times: { at: [min(40), h(2)] },
    observations: observationsFor('ketamine', 'iv'),
  });

  test('are all those that have the route, and the others say why not', () => {
    expect(comparison.simulations.map(({ model }) => model.id)).toEqual([
      'ashraf-2018-s-ketamine',
      'fanta-2015-s-ketamine',
      'otto-2021-s-ketamine',
      'perez-ruixo-2021-esketamine',
      'simons-2022-s-ketamine',
    ]);
    expect(comparison.left.map(({ model }) => model)).toEqual([
      'constructed-ketamine-im',
      'constructed-ketamine-sublingual',
    ]);
    expect(comparison.left[0]?.why).toContain('no route iv');
  });

  test('disagree, and it is said by how much and where blood was drawn', () => {
    const cmax = comparison.disagreements.find(
      ({ analyte, measure }) => analyte === 'parent' && measure === 'cmax',
    );
    expect(cmax?.lowest.model).toBe('perez-ruixo-2021-esketamine');
    expect(cmax?.highest.model).toBe('simons-2022-s-ketamine');
    expect(cmax?.ratio).toBeCloseTo(288.7416 / 124.843, 4);
    expect(comparison.says.join('\n')).toContain('a factor of 2.3');
    expect(comparison.says.at(-1)).toContain('Arterial concentrations lie above venous ones');
  });

  test('stand beside what was observed', () => {
    const zarate = comparison.observations.find(({ id }) => id === 'obs-iv-zarate');
    expect(zarate?.values[0]?.value).toBe(185);
  });

  test('a number with a known defect is not set against sound ones', () => {
    const area = comparison.disagreements.find(
      ({ analyte, measure }) => analyte === 'norketamine' && measure === 'aucInf',
    );
    const named = [area?.lowest.model, area?.highest.model];
    expect(named).not.toContain('perez-ruixo-2021-esketamine');
    expect(named).toEqual(['simons-2022-s-ketamine', 'ashraf-2018-s-ketamine']);
  });
});

test('times of a peak are said in minutes', () => {
  const { says } = compareModels({
    models: modelsFor('oral'),
    doses: [dose('oral', 84)],
    person: adult,
    times: { at: [h(1)] },
  });
  expect(says.join('\n')).toMatch(/time of the peak .* \d+(?:\.\d+)? min \(/u);
});

test('one model alone has nothing to disagree with', () => {
  const { disagreements, simulations } = compareModels({
    models: modelsFor('nasal'),
    doses: [dose('nasal', 28)],
    person: adult,
    times: { at: [h(1)] },
  });
  expect(simulations).toHaveLength(1);
  expect(disagreements).toEqual([]);
});

test('a route no model has is refused', () => {
  expect(() =>
    compareModels({ models, doses: [dose('rectal', 28)], person: adult, times: { at: [h(1)] } }),
  ).toThrow('MODEL_UNSUITABLE');
});

test('a wrong call is not taken for an unsuitable model', () => {
  expect(() => compareModels({ models, doses: [], person: adult, times: { at: [h(1)] } })).toThrow(
    'INPUT_INVALID',
  );
});
