import type { Quantity } from '@openketamine/model';
import type { Dose, Duration, Person } from '../../src/index.js';

export const mg = (value: number): Quantity<'mg'> => ({ value, unit: 'mg' });
export const min = (value: number): Duration => ({ value, unit: 'min' });
export const h = (value: number): Duration => ({ value, unit: 'h' });

export const infusion = (amount: number, minutes: number, at = 0): Dose => ({
  drug: 'esketamine',
  route: 'iv',
  form: 'base',
  amount: mg(amount),
  over: min(minutes),
  at: h(at),
});

export const dose = (route: string, amount: number, at = 0): Dose => ({
  drug: 'esketamine',
  route,
  form: 'base',
  amount: mg(amount),
  at: h(at),
});

export const adult: Person = {
  weight: { value: 70, unit: 'kg' },
  age: { value: 45, unit: 'a' },
  ancestry: 'other',
};
