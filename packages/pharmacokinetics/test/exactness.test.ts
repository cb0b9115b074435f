import * as fc from 'fast-check';
import { Solver } from 'odex';
import { describe, expect, test } from 'vitest';
import { Exposure, simulate, type Dose } from '../src/index.js';
import {
  models,
  otto2021SKetamine,
  perezRuixo2021Esketamine,
  simons2022SKetamine,
} from '../src/models.js';
import { adult, dose, h, infusion, min } from './support/doses.js';

const model = otto2021SKetamine;
const person = adult;

const someDoses = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 200, noNaN: true }),
    amount: fc.double({ min: 1, max: 200, noNaN: true }),
    minutes: fc.constantFrom(0, 2, 40, 100),
  }),
  { minLength: 1, maxLength: 6 },
);
const asDoses = (list: readonly { at: number; amount: number; minutes: number }[]): Dose[] =>
  list.map(({ at, amount, minutes }) => infusion(amount, minutes, at));

const someTimes = [0.01, 0.5, 0.7, 3, 24, 100, 199, 250, 504].map(h);
const values = (doses: Dose[], analyte: 'parent' | 'norketamine' = 'parent'): Float64Array =>
  simulate({ model, doses, person }, { at: someTimes }).analytes[analyte]?.values ??
  Float64Array.of();

describe('areas', () => {
  test('over all time are dose by clearance to 1e-12', () => {
    fc.assert(
      fc.property(someDoses, fc.double({ min: 40, max: 120, noNaN: true }), (list, weight) => {
        const exposure = new Exposure({
          model,
          doses: asDoses(list),
          person: { weight: { value: weight, unit: 'kg' } },
        });
        const total = list.reduce((sum, { amount }) => sum + amount, 0);
        const parent = (total * 1000) / (95.2 * (weight / 70) ** 0.75);
        const metabolite = (total * 1000) / (57.72 * (weight / 70) ** 0.75);
        expect(Math.abs(exposure.aucInf('parent').value / parent - 1)).toBeLessThan(1e-12);
        expect(Math.abs(exposure.aucInf('norketamine').value / metabolite - 1)).toBeLessThan(1e-12);
      }),
      { numRuns: 50 },
    );
  });

  test('up to a late time are the areas over all time', () => {
    for (const each of models) {
      const route = each.routes[0]?.route ?? '';
      const exposure = new Exposure({ model: each, doses: [{ ...dose(route, 50) }], person });
      for (const analyte of exposure.analytes) {
        const late = exposure.auc(analyte, h(2000)).value;
        expect(Math.abs(late / exposure.aucInf(analyte).value - 1)).toBeLessThan(1e-12);
      }
    }
  });
});

describe('a linear model stays linear', () => {
  test('twice the dose is twice the concentration', () => {
    fc.assert(
      fc.property(someDoses, fc.double({ min: 0.01, max: 100, noNaN: true }), (list, factor) => {
        const once = values(asDoses(list));
        const more = values(
          asDoses(list.map((each) => ({ ...each, amount: each.amount * factor }))),
        );
        once.forEach((each, i) => {
          expect(Math.abs((more[i] as number) - each * factor)).toBeLessThanOrEqual(
            1e-11 * each * factor,
          );
        });
      }),
      { numRuns: 50 },
    );
  });

  test('doses together are the sum of doses alone', () => {
    fc.assert(
      fc.property(someDoses, (list) => {
        const together = values(asDoses(list), 'norketamine');
        const alone = list.map((each) => values(asDoses([each]), 'norketamine'));
        together.forEach((value, i) => {
          const sum = alone.reduce((total, each) => total + (each[i] as number), 0);
          expect(Math.abs(value - sum)).toBeLessThanOrEqual(1e-10 * sum);
        });
      }),
      { numRuns: 50 },
    );
  });

  test('a later course is the same course later', () => {
    fc.assert(
      fc.property(someDoses, fc.integer({ min: 1, max: 1000 }), (list, shift) => {
        const now = new Exposure({ model, doses: asDoses(list), person });
        const later = new Exposure({
          model,
          doses: asDoses(list.map((each) => ({ ...each, at: each.at + shift }))),
          person,
        });
        for (const analyte of now.analytes) {
          const [a, b] = [now.peak(analyte), later.peak(analyte)];
          expect(Math.abs(b.value.value / a.value.value - 1)).toBeLessThan(1e-9);
          expect(Math.abs(b.time.value - shift - a.time.value)).toBeLessThan(1e-6);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('a moment asked for alone gives what the grid gives', () => {
    const input = { model: perezRuixo2021Esketamine, doses: [dose('nasal', 84)], person };
    const grid = simulate(input, { every: min(10), until: h(24) });
    const alone = simulate(input, { at: [...grid.times.values].toReversed().map(h) });
    grid.analytes.parent?.values.forEach((value, i) => {
      const other = alone.analytes.parent?.values[144 - i] as number;
      expect(Math.abs(value - other)).toBeLessThanOrEqual(1e-12 * value);
    });
  });
});

describe('peaks', () => {
  test('are never below any point of a fine grid, for every model and route', () => {
    for (const each of models) {
      for (const { route } of each.routes) {
        const input = { model: each, doses: [dose(route, 50), dose(route, 30, 5)], person };
        const exposure = new Exposure(input);
        const grid = exposure.at({ every: { value: 20, unit: 's' }, until: h(30) });
        for (const analyte of exposure.analytes) {
          const { value, time } = exposure.peak(analyte);
          const most = Math.max(...(grid.analytes[analyte]?.values ?? []));
          expect(value.value).toBeGreaterThanOrEqual(most * (1 - 1e-13));
          // Just beside the peak the curve is lower, or the peak is not a peak.
          for (const side of [-1e-4, 1e-4]) {
            if (time.value + side < 0) continue;
            const beside = exposure.at({ at: [h(time.value + side)] }).analytes[analyte]?.values[0];
            expect(beside).toBeLessThanOrEqual(value.value * (1 + 1e-13));
          }
        }
      }
    }
  });

  test('come at the end of an infusion, exactly', () => {
    const exposure = new Exposure({ model, doses: [infusion(35, 40)], person });
    expect(exposure.peak('parent').time.value).toBe(40 / 60);
  });

  test('come at the moment of a bolus, and are dose by volume', () => {
    const exposure = new Exposure({ model, doses: [infusion(35, 0)], person });
    expect(exposure.peak('parent').time.value).toBe(0);
    expect(exposure.peak('parent').value.value).toBeCloseTo(35_000 / 133, 9);
  });

  test('can be asked for within a span', () => {
    const exposure = new Exposure({
      model,
      doses: [infusion(35, 40), infusion(50, 40, 72)],
      person,
    });
    const first = exposure.peak('parent', { from: h(0), to: h(72) });
    expect(first.time.value).toBe(40 / 60);
    expect(exposure.peak('parent').time.value).toBeCloseTo(72 + 40 / 60, 12);
  });
});

describe('time above a level', () => {
  test('begins and ends where the concentration is the level', () => {
    const exposure = new Exposure({
      model,
      doses: [infusion(35, 40), infusion(35, 40, 3)],
      person,
    });
    const { intervals, total } = exposure.timeAbove('parent', { value: 100, unit: 'ng/mL' });
    expect(intervals).toHaveLength(2);
    const ends = intervals.flatMap(({ from, to }) => [from, to]);
    for (const value of exposure.at({ at: ends }).analytes.parent?.values ?? []) {
      expect(value).toBeCloseTo(100, 9);
    }
    expect(total.value).toBeCloseTo(
      intervals.reduce((sum, { from, to }) => sum + to.value - from.value, 0),
      12,
    );
  });

  test('is none where the peak is below', () => {
    const exposure = new Exposure({ model, doses: [infusion(35, 40)], person });
    expect(exposure.timeAbove('parent', { value: 200, unit: 'ng/mL' })).toEqual({
      total: { value: 0, unit: 'h' },
      intervals: [],
    });
  });

  test('a level of zero, which is never left, is refused', () => {
    const exposure = new Exposure({ model, doses: [infusion(35, 40)], person });
    expect(() => exposure.timeAbove('parent', { value: 0, unit: 'ng/mL' })).toThrow(
      'VALUE_OUT_OF_RANGE',
    );
  });
});

const course = (gap: number): Exposure =>
  new Exposure({ model, doses: [0, 1, 2, 3].map((i) => infusion(35, 40, i * gap)), person });

test('accumulation: two sessions a week leave almost nothing, two a day a good part', () => {
  expect(course(84).accumulation('parent').lastPeakByFirst).toBeLessThan(1.001);
  const often = course(6).accumulation('parent');
  expect(often.lastPeakByFirst).toBeGreaterThan(1.1);
  expect(often.troughs).toHaveLength(3);
  const bolus = new Exposure({ model, doses: [infusion(35, 0), infusion(50, 0, 4)], person });
  const { peaks, troughs } = bolus.accumulation('parent');
  expect(peaks[0]?.value).toBeCloseTo(35_000 / 133, 9);
  expect((peaks[1]?.value ?? 0) - (troughs[0]?.value ?? 0)).toBeCloseTo(50_000 / 133, 9);
  expect(often.troughs[1]?.value).toBeGreaterThan(often.troughs[0]?.value ?? Infinity);
});

const solve = (
  derivative: (t: number, x: readonly number[]) => number[],
  x0: number[],
  stops: readonly number[],
): number[][] => {
  const found: number[][] = [];
  let x = x0;
  let t = 0;
  for (const stop of stops) {
    const solver = new Solver(x0.length);
    solver.absoluteTolerance = 1e-13;
    solver.relativeTolerance = 1e-12;
    solver.maxSteps = 100_000;
    x = solver.solve(derivative, t, x, stop).y;
    t = stop;
    found.push([...x]);
  }
  return found;
};

describe('an independent adaptive solver from npm finds the same', () => {
  // The structures are written out again here, by hand, from the papers' descriptions.

  test('for three compartments and a metabolite of two', () => {
    const stops = [0.25, 2 / 3, 1, 2, 6, 12];
    const found = solve(
      (t, [c = 0, p1 = 0, p2 = 0, n = 0, np = 0]) => {
        const rate = t < 2 / 3 - 1e-12 ? 35 / (2 / 3) : 0;
        const out1 = 23.2 * (c / 133 - p1 / 187);
        const out2 = 157 * (c / 133 - p2 / 98.8);
        const cleared = (95.2 * c) / 133;
        const outn = 42.778 * (n / 98.638 - np / 160.04);
        return [
          rate - out1 - out2 - cleared,
          out1,
          out2,
          cleared - outn - (57.72 * n) / 98.638,
          outn,
        ];
      },
      [0, 0, 0, 0, 0],
      stops,
    );
    const { analytes } = simulate(
      { model, doses: [infusion(35, 40)], person },
      { at: stops.map(h) },
    );
    found.forEach(([c = 0, , , n = 0], i) => {
      expect(
        Math.abs((analytes.parent?.values[i] as number) / ((c / 133) * 1000) - 1),
      ).toBeLessThan(1e-8);
      expect(
        Math.abs((analytes.norketamine?.values[i] as number) / ((n / 98.638) * 1000) - 1),
      ).toBeLessThan(1e-8);
    });
  });

  test('for the nasal model with its liver', () => {
    const stops = [0.1, 0.53, 1, 3, 8, 24];
    const fraction = (0.54 * (28 + 0.62 * 56)) / 84;
    const found = solve(
      (t, [nose = 0, gut = 0, c = 0, p1 = 0, p2 = 0, liver = 0, n = 0, np = 0]) => {
        const release = t < 0.53 - 1e-12 ? (84 * (1 - fraction) * 0.64) / 0.53 : 0;
        const q1 = 84.3 * (c / 192 - p1 / 143);
        const q2 = 37.6 * (c / 192 - p2 / 417);
        const qh = 151 * (c / 192 - liver / 101);
        const q3 = 26.1 * (n / 70 - np / 115);
        return [
          -2.93 * nose,
          release - 1.45 * gut,
          2.93 * nose - q1 - q2 - qh,
          q1,
          q2,
          1.45 * gut + qh - (1.11 + 2.77) * liver,
          2.77 * liver - q3 - (38 * n) / 70,
          q3,
        ];
      },
      [84 * fraction, 0, 0, 0, 0, 0, 0, 0],
      stops,
    );
    const { analytes } = simulate(
      { model: perezRuixo2021Esketamine, doses: [dose('nasal', 84)], person },
      { at: stops.map(h) },
    );
    found.forEach((x, i) => {
      const c = ((x[2] as number) / 192) * 1000;
      const n = ((x[6] as number) / 70) * 1000;
      expect(Math.abs((analytes.parent?.values[i] as number) / c - 1)).toBeLessThan(1e-8);
      expect(Math.abs((analytes.norketamine?.values[i] as number) / n - 1)).toBeLessThan(1e-8);
    });
  });
});

test('a film is followed down to hydroxynorketamine, in mass of each substance', () => {
  const { analytes } = simulate(
    { model: simons2022SKetamine, doses: [{ ...dose('sublingual', 50) }], person },
    { at: [min(76)] },
  );
  expect(Object.keys(analytes)).toEqual(['parent', 'norketamine', 'hydroxynorketamine']);
  // Area of the last metabolite: what is formed, by its clearance, in its own mass.
  const formed = 50 * (0.263 + 1.16) * 0.8 * 0.7;
  const area = ((formed * 1000) / (0.933 * 60)) * (239.7 / 237.73);
  expect(Math.abs((analytes.hydroxynorketamine?.aucInf.value ?? 0) / area - 1)).toBeLessThan(1e-12);
});

test('an infusion given as a rate is the same as its amount', () => {
  const asRate = new Exposure({
    model,
    doses: [
      {
        drug: 'esketamine',
        route: 'iv',
        form: 'base',
        rate: { value: 0.875, unit: 'mg/min' },
        over: min(40),
      },
    ],
    person,
  });
  const asAmount = new Exposure({ model, doses: [infusion(35, 40)], person });
  expect(asRate.peak('parent').value.value).toBeCloseTo(asAmount.peak('parent').value.value, 10);
});
