import type { Dose, Duration, Times } from '@openketamine/pharmacokinetics';

const q = <U extends string>(value: number, unit: U): { value: number; unit: U } => ({
  value,
  unit,
});

const infusion = (at: Duration): Dose => ({
  drug: 'esketamine',
  route: 'iv',
  form: 'base',
  amount: q(35, 'mg'),
  over: q(40, 'min'),
  at,
});

/** Six infusions in three weeks, looked at every minute. */
export const course = {
  doses: [0, 1, 2, 3, 4, 5].map((i) => infusion(q(3.5 * i, 'd'))),
  starts: [0, 84, 168, 252, 336, 420],
  times: { every: q(1, 'min'), until: q(21, 'd') } satisfies Times,
  points: 30_241,
};

/** One infusion, looked at every ten minutes for a day. */
export const day = {
  doses: [infusion(q(0, 'h'))],
  times: { every: q(10, 'min'), until: q(24, 'h') } satisfies Times,
  points: 145,
};

/** One dose by nose. */
export const nasal: readonly Dose[] = [
  { drug: 'esketamine', route: 'nasal', form: 'base', amount: q(84, 'mg') },
];

export const person = { weight: q(70, 'kg') };
export const mg = 35;
export const over = 2 / 3;
export const seed = 1;
