import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Sampler } from '../src/internal/solver/sampler.js';
import { Modes } from '../src/internal/solver/modes.js';
import { Network } from '../src/internal/solver/network.js';
import { peak } from '../src/internal/solver/peaks.js';
import { Response } from '../src/internal/solver/response.js';
import { Schedule } from '../src/internal/dosing/schedule.js';
import { Succession } from '../src/internal/solver/succession.js';
import { exactly, type Flow } from './support/exact.js';
import { worst } from './support/system.js';

const both = (a: number, b: number, ab: number, ba: number): Flow[] => [
  { from: a, to: b, rate: ab },
  { from: b, to: a, rate: ba },
];
const times = [1 / 60, 0.1, 0.5, 1, 3, 10, 40, 200];
const someRate = fc.double({ min: 0.01, max: 20, noNaN: true });
/** From equal to clearly apart, relative. */
const someGap = fc.constantFrom(0, 1e-15, 1e-12, 1e-9, 1e-6, 1e-3, 0.01, 0.03, 1 / 32, 0.0313, 0.1);
const slight = fc.constantFrom(1e-12, 1e-9, 1e-6, 1e-3, 0.01, 0.1, 1);
const small = fc.constantFrom(1e-5, 1e-3, 0.01, 0.1, 1);

describe('blocks of two and three states agree with 90-digit arithmetic', () => {
  test('two that exchange drug at any rates, however slight, each with a way out', () => {
    fc.assert(
      fc.property(someRate, someGap, slight, fc.boolean(), (rate, gap, exchange, leaks) => {
        const flows = [
          ...both(0, 1, rate * exchange, rate * (1 + gap)),
          { from: 0, to: -1, rate },
          ...(leaks ? [{ from: 1, to: -1, rate: rate / 3 }] : []),
        ];
        const puts = [
          { start: 0, duration: 0.5, amount: 10, state: 0 },
          { start: 2, duration: 0, amount: 3, state: 1 },
        ];
        expect(worst({ size: 2, flows, puts }, times)).toBeLessThan(1e-10);
      }),
      { numRuns: 60 },
    );
  });

  test('three around a middle, also with rates that are equal or nearly so', () => {
    fc.assert(
      fc.property(
        fc.tuple(someRate, someRate, someRate),
        someGap,
        // A state that next to nothing reaches has its own difficulty, whatever the method.
        fc.tuple(small, small),
        fc.constantFrom(0, 1),
        (rates, gap, exchange, middle) => {
          const [out, toP, back] = rates;
          const beside = middle === 0 ? [1, 2] : [0, 2];
          const flows = [
            ...both(middle, beside[0] as number, toP * exchange[0], back),
            ...both(middle, beside[1] as number, toP * exchange[1], back * (1 + gap)),
            { from: middle, to: -1, rate: out },
          ];
          const puts = [{ start: 0, duration: 0.5, amount: 10, state: middle }];
          expect(worst({ size: 3, flows, puts }, times)).toBeLessThan(1e-9);
        },
      ),
      // the first was found once, with an error of 2.8e-10: both ways round the middle are nearly the same rate
      { numRuns: 60, examples: [[[0.01, 0.01, 0.01], 0.1, [0.01, 0.01], 0]] },
    );
  });

  test('three of which two hardly exchange, so that two rates are as good as one', () => {
    for (const exchange of [1e-3, 1e-6, 1e-9, 1e-12]) {
      for (const gap of [0, 1e-12, 1e-6, 1e-3]) {
        const flows = [
          ...both(0, 1, 0.5 * exchange, 0.7),
          ...both(0, 2, 0.3, 2 * exchange),
          { from: 0, to: -1, rate: 0.4 * (1 + gap) },
          { from: 2, to: -1, rate: 0.7 },
        ];
        const puts = [{ start: 0, duration: 0, amount: 10, state: 0 }];
        expect(worst({ size: 3, flows, puts }, times)).toBeLessThan(1e-10);
      }
    }
  });
});

interface Rates {
  readonly out: number;
  readonly exchange: readonly [number, number, number, number];
  readonly passed: number;
  readonly metabolite: readonly [number, number, number];
}

const flowsOf = ({ out, exchange, passed, metabolite }: Rates): Flow[] => [
  ...both(0, 1, exchange[0], exchange[1]),
  ...both(0, 2, exchange[2], exchange[3]),
  { from: 0, to: 3, rate: passed },
  { from: 0, to: -1, rate: out },
  ...both(3, 4, metabolite[0], metabolite[1]),
  { from: 3, to: -1, rate: metabolite[2] },
];

interface Solved {
  readonly response: Response;
  /** Whether the closed formula was at work. */
  readonly closed: boolean;
}

/** The same body by the closed formula of its structure and by matrices. */
function twoWays(flows: readonly Flow[]): [Solved, Solved] {
  const network = new Network(5, flows);
  const rates = Float64Array.from(flows, ({ rate }) => rate);
  const positions = [0, 3].map((state) => network.position[state] as number);
  const solved = (asSuccession: boolean): Solved => {
    const succession = asSuccession
      ? Succession.of(network, [positions[0] as number], positions)
      : undefined;
    const modes = new Modes(network, succession);
    modes.solve(rates);
    const schedule = new Schedule();
    schedule.add(0, 2 / 3, 35, positions[0] as number);
    schedule.add(72, 0, 10, positions[0] as number);
    const outputs = positions.map((position) => ({ position, factor: 1000 / 133 }));
    const response = new Response(network, modes, outputs);
    response.prepare(schedule);
    return { response, closed: succession?.solve(rates, new Float64Array(5)) ?? false };
  };
  return [solved(true), solved(false)];
}

const someRates = fc.record({
  out: fc.constantFrom(1e-3, 0.1, 0.7),
  exchange: fc.tuple(someRate, someRate, someRate, someRate),
  passed: someRate,
  metabolite: fc.tuple(someRate, someRate, someRate),
});

describe('a drug in three compartments with a metabolite in two', () => {
  test('is the same by its own formula as by matrices: curves, peaks, and when they are', () => {
    let used = 0;
    fc.assert(
      fc.property(someRates, (rates) => {
        const [own, general] = twoWays(flowsOf(rates));
        if (own.closed) used += 1;
        const found = [own, general].map(({ response }) => {
          const curves = new Float64Array(2 * 145);
          const hours = Float64Array.from({ length: 145 }, (_, j) => j / 2);
          new Sampler(response).fill(hours, 1 / 2, curves, 0);
          const peaks = [0, 1].flatMap((output) => {
            const into = new Float64Array(2);
            peak(response, output, into);
            return [...into];
          });
          return [...curves, ...peaks];
        });
        found[0]?.forEach((value, i) => {
          const other = found[1]?.[i] ?? Number.NaN;
          expect(Math.abs(value - other)).toBeLessThanOrEqual(1e-9 * Math.abs(other));
        });
      }),
      { numRuns: 150 },
    );
    // The formula was at work, and it stood back where rates were close.
    expect(used).toBeGreaterThan(30);
    expect(used).toBeLessThan(150);
  });

  test.each([0, 1e-15, 1e-12, 1e-9, 1e-6, 9.99e-4, 1.001e-3, 0.01])(
    'stays exact where a rate of the metabolite is off one of the drug by %s',
    (gap) => {
      // The drug's slowest rate, by bisection of its polynomial; the metabolite hardly exchanges.
      const flows = (slow: number): Flow[] =>
        flowsOf({
          out: 0.1,
          exchange: [0.2, 0.13, 1.2, 1.6],
          passed: 0.7,
          metabolite: [1e-3 * slow, 5, slow],
        });
      const rate = (modes: Modes): number => Math.min(...modes.rate.subarray(0, 3));
      const network = new Network(5, flows(1));
      const modes = new Modes(network);
      modes.solve(Float64Array.from(flows(1), (flow) => flow.rate));
      const all = flows(rate(modes) * (1 + gap));
      const [own] = twoWays(all);
      const puts = [
        { start: 0, duration: 2 / 3, amount: 35, state: 0 },
        { start: 72, duration: 0, amount: 10, state: 0 },
      ];
      const { amounts } = exactly(5, all, puts, times);
      const curves = new Float64Array(2 * times.length);
      new Sampler(own.response).fill(Float64Array.from(times), 0, curves, 0);
      times.forEach((_, j) => {
        [0, 3].forEach((state, a) => {
          const exact = ((amounts[j]?.[state] ?? Number.NaN) * 1000) / 133;
          const got = curves[a * times.length + j] as number;
          expect(Math.abs(got / exact - 1)).toBeLessThan(1e-11);
        });
      });
    },
  );

  test('gives at a moment what every grid gives that has it', () => {
    const [own] = twoWays(
      flowsOf({
        out: 0.05,
        exchange: [0.17, 0.12, 1.2, 1.6],
        passed: 0.7,
        metabolite: [0.4, 0.27, 0.6],
      }),
    );
    const at = (step: number): Map<number, number[]> => {
      const count = Math.round(96 / step) + 1;
      const out = new Float64Array(2 * count);
      const hours = Float64Array.from({ length: count }, (_, j) => j * step);
      new Sampler(own.response).fill(hours, step, out, 0);
      return new Map([...hours].map((t, j) => [t, [out[j], out[count + j]] as number[]]));
    };
    const hourly = at(1);
    for (const step of [1 / 2, 1 / 4, 1 / 64, 3]) {
      const other = at(step);
      for (const [t, values] of hourly) {
        other.get(t)?.forEach((value, a) => {
          const expected = values[a] as number;
          expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-12 * expected);
        });
      }
    }
  });

  test('other structures, and drug put elsewhere, are left to matrices', () => {
    const flows = flowsOf({
      out: 0.1,
      exchange: [0.2, 0.1, 1, 2],
      passed: 0.7,
      metabolite: [0.4, 0.3, 0.6],
    });
    const network = new Network(5, flows);
    const at = (state: number): number => network.position[state] as number;
    expect(Succession.of(network, [at(0)], [at(0), at(3)])).toBeDefined();
    expect(Succession.of(network, [at(0)], [at(3)])).toBeDefined();
    expect(Succession.of(network, [at(1)], [at(0)])).toBeUndefined();
    expect(Succession.of(network, [at(0)], [at(4)])).toBeUndefined();
    const leaking = new Network(5, [...flows, { from: 1, to: -1 }]);
    expect(Succession.of(leaking, [0], [0])).toBeUndefined();
    const chain = new Network(2, [
      { from: 0, to: 1 },
      { from: 1, to: -1 },
    ]);
    expect(Succession.of(chain, [0], [0])).toBeUndefined();
  });
});
