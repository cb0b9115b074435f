import { exactly, type Flow } from '../test/support/exact.ts';
import { simulate, simulatePopulation } from '../dist/index.js';
import { otto2021SKetamine } from '../dist/models.js';
import { bySolver } from './by-solver.ts';
import { course, day, mg, over, person, seed } from './course.ts';
import { drawByHand, manyByHand, oneByHand, peaksByHand } from './hand-written.ts';

const both = (a: number, b: number, q: number, va: number, vb: number): Flow[] => [
  { from: a, to: b, rate: q / va },
  { from: b, to: a, rate: q / vb },
];

const flows: Flow[] = [
  ...both(0, 1, 23.2, 133, 187),
  ...both(0, 2, 157, 133, 98.8),
  { from: 0, to: 3, rate: 95.2 / 133 },
  ...both(3, 4, 42.778, 98.638, 160.04),
  { from: 3, to: -1, rate: 57.72 / 98.638 },
];

const minutes = [1, 30, 40, 60, 1440, 5041, 24_540, 30_240];

/** How far each program is from 90-digit arithmetic, relative, the drug and the metabolite, at some hours. */
export function accuracy(): readonly (readonly string[])[] {
  const puts = course.starts.map((start) => ({ start, duration: over, amount: mg, state: 0 }));
  const { amounts } = exactly(
    5,
    flows,
    puts,
    minutes.map((minute) => minute / 60),
  );
  const { analytes } = simulate(
    { model: otto2021SKetamine, doses: course.doses, person },
    course.times,
  );
  const hand = oneByHand(course.starts, mg, over, 60, course.points).values;
  const solver = bySolver();
  const programs = [
    {
      name: 'this engine',
      drug: analytes.parent?.values,
      metabolite: analytes.norketamine?.values,
    },
    { name: 'by hand', ...halves(hand) },
    { name: 'odex', ...halves(solver) },
  ];
  return programs.map(({ name, drug, metabolite }) => [
    name,
    ...minutes.map((minute, i) => {
      const off = [
        (drug?.[minute] ?? Number.NaN) / (((amounts[i]?.[0] ?? 0) / 133) * 1000) - 1,
        (metabolite?.[minute] ?? Number.NaN) / (((amounts[i]?.[3] ?? 0) / 98.638) * 1000) - 1,
      ];
      return off.map((each) => Math.abs(each).toExponential(0)).join(' / ');
    }),
  ]);
}

export const hours: readonly string[] = minutes.map((minute) =>
  minute < 60 ? `${minute} min` : `${Number((minute / 60).toFixed(1))} h`,
);

function halves(curves: Float64Array): { drug: Float64Array; metabolite: Float64Array } {
  const half = curves.length / 2;
  return { drug: curves.subarray(0, half), metabolite: curves.subarray(half) };
}

/** Largest relative difference between the engine and the program by hand, over a thousand drawn people. */
export function agreement(): { readonly curves: number; readonly peaks: number } {
  const size = 1000;
  const { points, times, doses } = day;
  const people = drawByHand(size, seed);
  const curves = manyByHand(people, mg, over, 1 / 6, points);
  const peaks = peaksByHand(people, mg, over);
  const { analytes } = simulatePopulation({
    model: otto2021SKetamine,
    doses,
    people: person,
    size,
    seed,
    times,
    outputs: ['curves', 'cmax', 'tmax', 'aucInf'],
  });
  const off = { curves: 0, peaks: 0 };
  const compare = (
    which: 'curves' | 'peaks',
    own: number | undefined,
    other: number | undefined,
  ) => {
    if (other === 0) return;
    off[which] = Math.max(off[which], Math.abs((own ?? Number.NaN) / (other ?? Number.NaN) - 1));
  };
  [analytes.parent, analytes.norketamine].forEach((analyte, a) => {
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < points; j++) {
        compare('curves', analyte?.curves?.[i * points + j], curves[(2 * i + a) * points + j]);
      }
      compare('peaks', analyte?.cmax[i], peaks[6 * i + 3 * a]);
      compare('peaks', analyte?.tmax[i], peaks[6 * i + 3 * a + 1]);
      compare('peaks', analyte?.aucInf[i], peaks[6 * i + 3 * a + 2]);
    }
  });
  return off;
}
