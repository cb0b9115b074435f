import { describe, expect, test } from 'vitest';
import {
  compareModels,
  simulate,
  simulatePopulation,
  type Dose,
} from '@openketamine/pharmacokinetics';
import { modelById, models } from '@openketamine/pharmacokinetics/models';
import { observationsFor } from '@openketamine/pharmacokinetics/observations';
import { concentrationCurve } from '../src/index.js';
import { infusion, simulated } from './support.js';

// The pictures in the guide and the READMEs. `vitest run -u` draws them anew; look at them then.
const folder = '../../../docs/guides/figures';
const weight = { value: 70, unit: 'kg' } as const;

describe('the figures of the guide are what the code draws now', () => {
  test('one infusion, with bands and observed values', async () => {
    const population = simulatePopulation({
      model: modelById('otto-2021-s-ketamine'),
      doses: [infusion],
      people: { weight },
      size: 2000,
      seed: 1,
      times: { every: { value: 4, unit: 'min' }, until: { value: 6, unit: 'h' } },
    });
    const { svg } = concentrationCurve({
      simulations: [simulated()],
      population,
      doses: [{ hours: 0, label: '35 mg' }],
      observations: observationsFor('ketamine', 'iv').filter(({ dose }) => dose?.value === 0.5),
    });
    await expect(svg).toMatchFileSnapshot(`${folder}/one-infusion.svg`);
  });

  test('the same infusion in every model that has the route', async () => {
    const { simulations } = compareModels({
      models: models.filter(({ id }) => id !== 'fanta-2015-s-ketamine'),
      doses: [infusion],
      person: { weight },
      times: { every: { value: 2, unit: 'min' }, until: { value: 6, unit: 'h' } },
    });
    const { svg } = concentrationCurve({
      simulations,
      doses: [{ hours: 0, label: '35 mg' }],
      observations: observationsFor('ketamine', 'iv').filter(({ dose }) => dose?.value === 0.5),
    });
    await expect(svg).toMatchFileSnapshot(`${folder}/models-compared.svg`);
  });

  test('two weeks of a nasal course', async () => {
    const days = [0, 3, 7, 10];
    const doses = days.map((day): Dose => ({
      drug: 'esketamine',
      route: 'nasal',
      form: 'base',
      amount: { value: 56, unit: 'mg' },
      at: { value: day, unit: 'd' },
    }));
    const simulation = simulate(
      { model: modelById('perez-ruixo-2021-esketamine'), doses },
      { every: { value: 5, unit: 'min' }, until: { value: 14, unit: 'd' } },
    );
    const { svg } = concentrationCurve({
      simulations: [simulation],
      doses: days.map((day) => ({ hours: day * 24, label: '56 mg' })),
    });
    await expect(svg).toMatchFileSnapshot(`${folder}/nasal-course.svg`);
  });
});
