import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaUntil } from '../src/internal/solver/area.js';
import { Sampler } from '../src/internal/solver/sampler.js';
import { Network } from '../src/internal/solver/network.js';
import { CancellationFreeSolver } from '../src/internal/solver/cancellation-free-solver.js';
import type { Schedule } from '../src/internal/dosing/schedule.js';
import { exactly, type Flow } from './support/exact.js';
import { RESOLVED, respond, worst, type System } from './support/system.js';

const both = (a: number, b: number, ab: number, ba: number): Flow[] => [
  { from: a, to: b, rate: ab },
  { from: b, to: a, rate: ba },
];

const parentAndMetabolite: Flow[] = [
  ...both(0, 1, 23.2 / 133, 23.2 / 187),
  ...both(0, 2, 157 / 133, 157 / 98.8),
  { from: 0, to: 3, rate: 95.2 / 133 },
  ...both(3, 4, 42.778 / 98.638, 42.778 / 160.04),
  { from: 3, to: -1, rate: 57.72 / 98.638 },
];

const minutes = [1, 2, 5, 10, 39, 40, 41, 60, 120, 600, 1440, 10_080, 10_081, 10_120, 30_240].map(
  (m) => m / 60,
);

/** Film, gut, delays, parent of three, two metabolites of two: fourteen states, two pairs of equal rates. */
const longChain: Flow[] = [
  { from: 0, to: 3, rate: 2.4 }, // mucosa
  { from: 1, to: 2, rate: 2.94 }, // gut
  { from: 2, to: 6, rate: 5.607 }, // gut to liver
  ...both(3, 4, 12.57, 3.738),
  ...both(3, 5, 6.259, 0.4172),
  { from: 3, to: 6, rate: 7.655 },
  { from: 6, to: 7, rate: 5.97 },
  { from: 7, to: 8, rate: 0.8 * 5.97 },
  { from: 7, to: -1, rate: 0.2 * 5.97 },
  ...both(8, 9, 13.6, 0.714),
  { from: 8, to: 10, rate: 5.17 },
  { from: 10, to: 11, rate: 107.14 },
  { from: 11, to: 12, rate: 0.7 * 107.14 },
  { from: 11, to: -1, rate: 0.3 * 107.14 },
  ...both(12, 13, 23.18, 1.166),
  { from: 12, to: -1, rate: 12.72 },
];

describe('the engine agrees with 90-digit arithmetic', () => {
  test('for two infusions a week apart, from the first minute to 504 hours', () => {
    const puts = [
      { start: 0, duration: 40 / 60, amount: 35, state: 0 },
      { start: 168, duration: 40 / 60, amount: 35, state: 0 },
    ];
    expect(worst({ size: 5, flows: parentAndMetabolite, puts }, minutes)).toBeLessThan(1e-12);
  });

  test('for a bolus, and exactly at the moment of the bolus', () => {
    const puts = [{ start: 0, duration: 0, amount: 35, state: 0 }];
    expect(worst({ size: 5, flows: parentAndMetabolite, puts }, [0, ...minutes])).toBeLessThan(
      1e-12,
    );
  });

  test('down a chain of fourteen states whose last one holds a millionth of a billionth of the dose', () => {
    const puts = [
      { start: 0, duration: 13.1 / 60, amount: 13.15, state: 0 },
      { start: 0, duration: 29.9 / 60, amount: 58, state: 1 },
    ];
    expect(worst({ size: 14, flows: longChain, puts }, minutes)).toBeLessThan(1e-10);
  });

  test('when the chain is empty again and a second dose finds it so', () => {
    const puts = [
      { start: 0, duration: 0, amount: 50, state: 1 },
      { start: 400, duration: 0, amount: 50, state: 1 },
    ];
    const times = [399, 400, 400 + 1 / 60, 400 + 5 / 60, 401, 420];
    expect(worst({ size: 14, flows: longChain, puts }, times)).toBeLessThan(1e-10);
  });

  test('after thirty thousand steps of a grid', () => {
    const puts = Array.from({ length: 6 }, (_, week) => ({
      start: week * 84,
      duration: 40 / 60,
      amount: 35,
      state: 0,
    }));
    const system = { size: 5, flows: parentAndMetabolite, puts };
    const grid = Float64Array.from({ length: 30_241 }, (_, j) => j / 60);
    const out = new Float64Array(5 * grid.length);
    new Sampler(respond(system)).fill(grid, 1 / 60, out, 0);
    const checked = [1, 2, 41, 5039, 5041, 5080, 25_199, 25_201, 25_240, 30_000, 30_240];
    const { amounts } = exactly(
      5,
      system.flows,
      puts,
      checked.map((j) => grid[j] as number),
    );
    checked.forEach((j, at) => {
      for (let i = 0; i < 5; i++) {
        const exact = amounts[at]?.[i] as number;
        expect(Math.abs((out[i * grid.length + j] as number) / exact - 1)).toBeLessThan(1e-11);
      }
    });
  });

  test('after thirty thousand steps through states with equal rates', () => {
    const puts = [{ start: 0, duration: 0.5, amount: 58, state: 1 }];
    const system = { size: 14, flows: longChain, puts };
    const grid = Float64Array.from({ length: 30_001 }, (_, j) => j / 60);
    const out = new Float64Array(14 * grid.length);
    new Sampler(respond(system)).fill(grid, 1 / 60, out, 0);
    const checked = [1, 2, 3, 10, 100, 1000, 10_000, 30_000];
    const { amounts } = exactly(
      14,
      longChain,
      puts,
      checked.map((j) => grid[j] as number),
    );
    checked.forEach((j, at) => {
      for (let i = 0; i < 14; i++) {
        const exact = amounts[at]?.[i] as number;
        if (exact < RESOLVED) continue;
        expect(Math.abs((out[i * grid.length + j] as number) / exact - 1)).toBeLessThan(1e-10);
      }
    });
  });
});

describe('rates that are equal or nearly equal', () => {
  const gaps = [
    0, 1e-15, 1e-13, 1e-11, 1e-9, 1e-8, 1e-7, 1e-6, 1e-5, 1e-4, 5e-4, 9.99e-4, 1.001e-3, 1e-2,
  ];
  const times = [1 / 60, 0.1, 0.5, 1, 3, 10, 40];

  test.each(gaps)('two in a row that differ by %s of themselves', (gap) => {
    const flows = [
      { from: 0, to: 1, rate: 1.45 },
      { from: 1, to: -1, rate: 1.45 * (1 + gap) },
    ];
    for (const duration of [0, 0.53]) {
      const puts = [{ start: 0, duration, amount: 10, state: 0 }];
      expect(worst({ size: 2, flows, puts }, times)).toBeLessThan(1e-11);
    }
  });

  test.each(gaps)('five in a row that differ by %s of themselves', (gap) => {
    const flows = Array.from({ length: 5 }, (_, i) => ({
      from: i,
      to: i === 4 ? -1 : i + 1,
      rate: 2 * (1 + i * gap),
    }));
    const puts = [{ start: 0, duration: 0.25, amount: 10, state: 0 }];
    expect(worst({ size: 5, flows, puts }, times)).toBeLessThan(1e-8);
    expect(worst({ size: 5, flows, puts }, [1, 1.5, 2, 2.5, 3, 3.5], 0.5)).toBeLessThan(1e-8);
  });

  test.each(gaps)('absorption as fast as a mode of the body, off by %s', (gap) => {
    // The two modes of the pair are the roots of s^2 - 3 s + 1, of which one is 0.381966...
    const mode = (3 - Math.sqrt(5)) / 2;
    const flows = [
      { from: 0, to: 1, rate: mode * (1 + gap) },
      ...both(1, 2, 1, 1),
      { from: 1, to: -1, rate: 1 },
    ];
    const puts = [{ start: 0, duration: 0, amount: 10, state: 0 }];
    expect(worst({ size: 3, flows, puts }, times)).toBeLessThan(1e-11);
  });
});

test('modes and the positive series agree for any chain of blocks, also with many equal rates', () => {
  const rate = fc.constantFrom(0.1, 0.1, 0.5, 0.5, 0.5000001, 2, 2.001, 7);
  const block = fc.record({
    out: rate,
    exchanges: fc.array(fc.tuple(rate, rate), { maxLength: 2 }),
  });
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), (blocks) => {
      const flows: Flow[] = [];
      let size = 0;
      blocks.forEach(({ out, exchanges }, b) => {
        const center = size;
        size += 1 + exchanges.length;
        exchanges.forEach(([there, back], e) => {
          flows.push(...both(center, center + 1 + e, there, back));
        });
        flows.push({ from: center, to: b === blocks.length - 1 ? -1 : size, rate: out });
      });
      const response = respond({
        size,
        flows,
        puts: [
          { start: 0, duration: 0, amount: 3, state: 0 },
          { start: 1, duration: 2, amount: 5, state: 0 },
        ],
      });
      const positive = new CancellationFreeSolver(
        size,
        response.modes.matrix,
        response.schedule as Schedule,
        response.outputs,
      );
      let largest = 0;
      for (let s = 0; s < response.count; s++) {
        for (const tau of [0.01, 0.4, 8]) {
          for (let a = 0; a < size; a++) {
            const value = response.valueAt(a, s, tau) / positive.value(a, s, tau);
            const area = response.areaAt(a, s, tau) / positive.area(a, s, tau);
            largest = Math.max(largest, Math.abs(value - 1), Math.abs(area - 1));
          }
        }
      }
      expect(largest).toBeLessThan(1e-8);
    }),
    { numRuns: 100 },
  );
});

test('nothing is lost: what is in the body and what has left add up to what was given, within 1e-10', () => {
  const systems: System[] = [
    {
      size: 5,
      flows: parentAndMetabolite,
      puts: [
        { start: 0, duration: 40 / 60, amount: 35, state: 0 },
        { start: 100, duration: 0, amount: 20, state: 0 },
      ],
    },
    { size: 14, flows: longChain, puts: [{ start: 0, duration: 0.5, amount: 58, state: 1 }] },
  ];
  for (const system of systems) {
    const response = respond(system);
    for (const t of [1 / 60, 0.3, 0.6, 1, 10, 99, 101, 504]) {
      const stretch = response.stretchAt(t);
      let found = 0;
      for (let i = 0; i < system.size; i++) {
        found += response.valueAt(i, stretch, t - response.startOf(stretch));
      }
      for (const { from, to, rate } of system.flows) {
        if (to < 0) found += rate * areaUntil(response, from, t);
      }
      const given = system.puts.reduce(
        (sum, { start, duration, amount }) =>
          sum + (t < start ? 0 : amount * Math.min(1, duration === 0 ? 1 : (t - start) / duration)),
        0,
      );
      expect(Math.abs(found / given - 1)).toBeLessThan(1e-10);
    }
  }
});

const chain = (size: number): unknown =>
  new Network(
    size,
    Array.from({ length: size }, (_, from) => ({ from, to: from + 1 === size ? -1 : from + 1 })),
  );

describe('structures whose rates are not real', () => {
  test('a loop that flows one way only is solved too', () => {
    const flows = [
      { from: 0, to: 1, rate: 3 },
      { from: 1, to: 2, rate: 3 },
      { from: 2, to: 0, rate: 3 },
      { from: 2, to: -1, rate: 0.2 },
    ];
    const puts = [
      { start: 0, duration: 0, amount: 10, state: 0 },
      { start: 5, duration: 1, amount: 10, state: 1 },
    ];
    const times = [1 / 60, 0.5, 1, 5, 5.5, 6, 20, 100];
    expect(worst({ size: 3, flows, puts }, times)).toBeLessThan(1e-11);
    expect(respond({ size: 3, flows, puts }).network.reversible).toBe(false);
  });

  test('a structure without states, or with more than the engine has room for, is refused', () => {
    expect(() => chain(30)).not.toThrow();
    expect(() => chain(31)).toThrow('DATA_INVALID');
    expect(() => chain(0)).toThrow('DATA_INVALID');
  });

  test('drug that could never leave is refused', () => {
    expect(() => new Network(2, [{ from: 0, to: 1 }])).toThrow('PARAMETER_INVALID');
  });
});
