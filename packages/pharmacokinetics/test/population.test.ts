import { describe, expect, test } from 'vitest';
import { percentilesOf, simulatePopulation, simulate } from '../src/index.js';
import { People } from '../src/internal/population/people.js';
import { Random } from '../src/internal/population/random.js';
import { emptyResults, preparePopulation } from '../src/population.js';
import { otto2021SKetamine, perezRuixo2021Esketamine, simons2022SKetamine } from '../src/models.js';
import { adult, dose, h, infusion, min } from './support/doses.js';

const input = {
  model: otto2021SKetamine,
  doses: [infusion(35, 40)],
  people: { weight: { value: 70, unit: 'kg' } },
  size: 4000,
  seed: 20_261_125,
} as const;

const draw = (seed: number, person: number): number[] => {
  const random = new Random();
  random.seed(seed, person);
  return [random.uniform(), random.uniform(), random.normal()];
};

const mean = (list: number[]): number => list.reduce((sum, x) => sum + x, 0) / list.length;

describe('random numbers', () => {
  test('depend on seed and person alone', () => {
    expect(draw(1, 5)).toEqual(draw(1, 5));
    expect(draw(1, 5)).not.toEqual(draw(2, 5));
    expect(draw(1, 5)).not.toEqual(draw(1, 6));
    expect(draw(1, 5)).not.toEqual(draw(2 ** 32 + 1, 5));
  });

  test('are even and normal: mean, variance, skewness and kurtosis of 200 000', () => {
    const random = new Random();
    const moments = [0, 0, 0, 0];
    let even = 0;
    const n = 200_000;
    for (let i = 0; i < n; i++) {
      random.seed(3, i);
      even += random.uniform();
      const x = random.normal();
      [x, x ** 2, x ** 3, x ** 4].forEach((each, m) => {
        moments[m] = (moments[m] as number) + each / n;
      });
    }
    expect(even / n).toBeCloseTo(0.5, 2);
    expect(moments[0]).toBeCloseTo(0, 1);
    expect(Math.abs((moments[1] as number) - 1)).toBeLessThan(0.02);
    expect(Math.abs(moments[2] as number)).toBeLessThan(0.03);
    expect(Math.abs((moments[3] as number) - 3)).toBeLessThan(0.1);
  });
});

describe('a population', () => {
  test('is the same for the same seed, and another for another', () => {
    const once = simulatePopulation(input);
    expect(simulatePopulation(input)).toEqual(once);
    const other = simulatePopulation({ ...input, seed: 2 });
    expect(other.analytes.parent?.cmax).not.toEqual(once.analytes.parent?.cmax);
  });

  test('is the same worked out in one piece or in many, backwards', () => {
    const job = preparePopulation({ ...input, times: { every: min(30), until: h(6) } });
    const whole = emptyResults(job, (length) => new Float64Array(length));
    new People(job.setup).fill(0, 4000, whole);
    const pieces = emptyResults(job, (length) => new Float64Array(length));
    for (let to = 4000; to > 0; to -= 400) new People(job.setup).fill(to - 400, to, pieces);
    expect(pieces).toEqual(whole);
  });

  test('varies as published: clearance and volume with their covariance', () => {
    // Clearance is dose by area; the volume shows in the peak of a bolus.
    const { analytes } = simulatePopulation({ ...input, doses: [infusion(35, 0)], size: 40_000 });
    const parent = analytes.parent;
    const cl = Array.from(parent?.aucInf ?? [], (area) => Math.log(35_000 / area / 95.2));
    const v = Array.from(parent?.cmax ?? [], (cmax) => Math.log(35_000 / cmax / 133));
    const product = (a: number[], b: number[]): number =>
      mean(a.map((x, i) => x * (b[i] as number)));
    expect(mean(cl)).toBeCloseTo(0, 2);
    expect(product(cl, cl) / 0.026048).toBeCloseTo(1, 1);
    expect(product(v, v) / 0.084177).toBeCloseTo(1, 1);
    expect(product(v, cl) / 0.02261).toBeCloseTo(1, 1);
  });

  test('has bands in order, the middle one near the typical person', () => {
    const times = { every: min(20), until: h(12) } as const;
    const people = simulatePopulation({ ...input, times });
    const typical = simulate(
      { model: input.model, doses: input.doses, person: input.people },
      times,
    );
    const bands = people.analytes.parent?.bands ?? [];
    expect(bands.map(({ percentile }) => percentile)).toEqual([5, 25, 50, 75, 95]);
    for (let t = 1; t < 37; t++) {
      const here = bands.map(({ values }) => values[t] as number);
      expect(here).toEqual(here.toSorted((a, b) => a - b));
      const middle = typical.analytes.parent?.values[t] as number;
      expect(Math.abs((here[2] as number) / middle - 1)).toBeLessThan(0.08);
    }
  });

  test('a person without deviation is the typical person', () => {
    const times = { every: min(30), until: h(8) } as const;
    const job = preparePopulation({ ...input, size: 1, times });
    const still = { ...job.setup, model: structuredClone(job.setup.model) };
    for (const effect of still.model.variability?.effects ?? [])
      effect.variance = { value: 1e-30, unit: '1' };
    if (still.model.variability !== undefined) still.model.variability.covariances = [];
    const results = emptyResults(job, (length) => new Float64Array(length));
    new People(still).fill(0, 1, results);
    const typical = simulate(
      { model: input.model, doses: input.doses, person: input.people },
      times,
    );
    typical.analytes.norketamine?.values.forEach((value, t) => {
      expect(results.curves?.[17 + t]).toBeCloseTo(value, 9);
    });
  });

  test('with weights in a range has peaks and areas over a wider span than with one weight', () => {
    const spread = (people: object): number => {
      const { analytes } = simulatePopulation({ ...input, people });
      const [low = 0, high = 0] = percentilesOf(
        analytes.parent?.aucInf ?? new Float64Array(),
        [5, 95],
      );
      return high / low;
    };
    const ranged = {
      weight: { from: { value: 45, unit: 'kg' }, to: { value: 120, unit: 'kg' } },
    };
    expect(spread(ranged)).toBeGreaterThan(1.1 * spread(input.people));
  });

  test('refuses weights in a range for a dose per kilogram', () => {
    expect(() =>
      simulatePopulation({
        ...input,
        doses: [{ ...infusion(1, 40), amount: { value: 0.5, unit: 'mg/kg' } }],
        people: { weight: { from: { value: 45, unit: 'kg' }, to: { value: 120, unit: 'kg' } } },
      }),
    ).toThrow('INPUT_INVALID');
  });

  test('without times works out peaks and areas only', () => {
    const { analytes, times } = simulatePopulation(input);
    expect(times.values).toHaveLength(0);
    expect(analytes.parent?.bands).toEqual([]);
    expect(analytes.parent?.cmax).toHaveLength(4000);
  });

  test('of people by nose and by film comes out, with every effect drawn', () => {
    for (const [model, route] of [
      [perezRuixo2021Esketamine, 'nasal'],
      [simons2022SKetamine, 'sublingual'],
    ] as const) {
      const { analytes } = simulatePopulation({
        model,
        doses: [dose(route, 84)],
        people: adult,
        size: 500,
        seed: 1,
      });
      const [low = 0, high = 0] = percentilesOf(
        analytes.parent?.cmax ?? new Float64Array(),
        [5, 95],
      );
      expect(high / low).toBeGreaterThan(1.5);
    }
  });
});

describe('what is asked for', () => {
  const times = { every: min(30), until: h(6) } as const;
  const all = simulatePopulation({
    ...input,
    times,
    size: 300,
    outputs: ['bands', 'curves', 'cmax', 'tmax', 'aucInf'],
  }).analytes;

  test.each([
    [['cmax'], ['cmax']],
    [['tmax'], ['tmax']],
    [['aucInf'], ['aucInf']],
    [['curves'], ['curves']],
    [['bands'], ['bands']],
    [
      ['aucInf', 'curves'],
      ['aucInf', 'curves'],
    ],
    [undefined, ['aucInf', 'bands', 'cmax', 'tmax']],
  ] as const)(
    '%j comes out, the same as with everything else, and nothing more',
    (outputs, full) => {
      const { analytes } = simulatePopulation({
        ...input,
        times,
        size: 300,
        ...(outputs === undefined ? {} : { outputs }),
      });
      for (const id of ['parent', 'norketamine'] as const) {
        const found = analytes[id];
        const given = (['aucInf', 'bands', 'cmax', 'curves', 'tmax'] as const).filter(
          (each) => (found?.[each]?.length ?? 0) > 0,
        );
        expect(given).toEqual(full);
        for (const each of given) expect(found?.[each]).toEqual(all[id]?.[each]);
      }
    },
  );

  test('curves are those of each person, one after the other', () => {
    const parent = all.parent;
    for (const person of [0, 7, 299]) {
      const curve = parent?.curves?.subarray(person * 13, (person + 1) * 13) ?? [];
      expect(curve).toHaveLength(13);
      expect(Math.max(...curve)).toBeLessThanOrEqual((parent?.cmax[person] ?? 0) * (1 + 1e-12));
      expect(Math.max(...curve)).toBeGreaterThan((parent?.cmax[person] ?? 0) * 0.8);
    }
    const band = parent?.bands[2]?.values ?? [];
    const atTwoHours = Float64Array.from(
      { length: 300 },
      (_, person) => parent?.curves?.[person * 13 + 4] ?? Number.NaN,
    );
    expect(band[4]).toBe(percentilesOf(atTwoHours, [50])[0]);
  });

  test('curves and bands stand in the order in which times are given', () => {
    const given = [h(3), min(40), h(1), h(20), min(10)];
    const sorted = given.toSorted(
      (a, b) => (a.unit === 'h' ? 60 : 1) * a.value - (b.unit === 'h' ? 60 : 1) * b.value,
    );
    const [one, other] = [given, sorted].map((at) =>
      simulatePopulation({
        ...input,
        size: 40,
        times: { at },
        doses: [infusion(35, 40), infusion(35, 40, 2)],
        outputs: ['bands', 'curves'],
      }),
    );
    given.forEach((each, i) => {
      const j = sorted.indexOf(each);
      expect(one?.times.values[i]).toBe(other?.times.values[j]);
      for (const id of ['parent', 'norketamine'] as const) {
        const [a, b] = [one?.analytes[id], other?.analytes[id]];
        expect(a?.bands[1]?.values[i]).toBe(b?.bands[1]?.values[j]);
        for (const person of [0, 39]) {
          expect(a?.curves?.[person * 5 + i]).toBe(b?.curves?.[person * 5 + j]);
        }
      }
    });
  });

  test.each([
    [[], '/outputs'],
    [['peak'], '/outputs/0'],
    [['cmax', 'bands'], '/times'],
    [['curves'], '/times'],
  ])('%j is refused at %s', (outputs, path) => {
    expect(() => simulatePopulation({ ...input, outputs: outputs as never })).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID', path }) as Error,
    );
  });
});

test('percentiles are those of the sorted list', () => {
  const random = new Random();
  for (let size = 1; size < 60; size++) {
    random.seed(9, size);
    const list = Float64Array.from({ length: size }, () => Math.round(random.uniform() * 20));
    const sorted = list.toSorted();
    const parts = [0, 5, 25, 50, 75, 95, 100];
    const expected = parts.map((p) => {
      const at = (p / 100) * (size - 1);
      const low = sorted[Math.floor(at)] as number;
      const high = sorted[Math.ceil(at)] as number;
      return low + (at - Math.floor(at)) * (high - low);
    });
    percentilesOf(list, parts).forEach((each, i) =>
      expect(each).toBeCloseTo(expected[i] as number, 12),
    );
  }
});
