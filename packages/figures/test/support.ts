import type { Dose, Simulation } from '@openketamine/pharmacokinetics';
import { simulate } from '@openketamine/pharmacokinetics';
import { modelById } from '@openketamine/pharmacokinetics/models';

export const infusion: Dose = {
  drug: 'ketamine',
  route: 'iv',
  form: 'base',
  amount: { value: 35, unit: 'mg' },
  over: { value: 40, unit: 'min' },
};

export function simulated(model = 'otto-2021-s-ketamine', hours = 6, minutes = 2): Simulation {
  return simulate(
    {
      model: modelById(model),
      doses: [infusion],
      person: { weight: { value: 70, unit: 'kg' } },
    },
    { every: { value: minutes, unit: 'min' }, until: { value: hours, unit: 'h' } },
  );
}
