import { concentrationCurve } from '@openketamine/figures';
import { simulate } from '@openketamine/pharmacokinetics';
import { perezRuixo2021Esketamine as model } from '@openketamine/pharmacokinetics/models/perez-ruixo-2021-esketamine';

const simulation = simulate(
  { model, doses: [{ drug: 'esketamine', route: 'nasal', form: 'base', amount: { value: 84, unit: 'mg' } }] },
  { every: { value: 2, unit: 'min' }, until: { value: 12, unit: 'h' } },
);
const { title, svg } = concentrationCurve({ simulations: [simulation] });
console.log(title, svg.startsWith('<svg'));
