import { concentrationCurve } from '@openketamine/figures';
import { simulate, type Dose } from '@openketamine/pharmacokinetics';
import { defaultModel } from '@openketamine/pharmacokinetics/models';

const amount = { value: 84, unit: 'mg' } as const;
const doses: Dose[] = [{ drug: 'esketamine', route: 'nasal', form: 'base', amount }];
const { model } = defaultModel('esketamine', 'nasal');
const times = { every: { value: 2, unit: 'min' }, until: { value: 12, unit: 'h' } } as const;
const { title, svg } = concentrationCurve({ simulations: [simulate({ model, doses }, times)] });
console.log(title, svg.startsWith('<svg'));
