import { createRequire } from 'node:module';
import { Solver } from 'odex';
import { expect, test } from 'vitest';
import type { Dose, Duration, Simulation, Times } from '@openketamine/pharmacokinetics';

// What is published is measured, loaded by Node itself: a test runner's own module loader adds a cost
// to every call between files.
const load = createRequire(import.meta.url);
const { simulate } = load('../dist/index.js') as typeof import('../src/index.js');
const { otto2021SKetamine, perezRuixo2021Esketamine } = load(
  '../dist/models.js',
) as typeof import('../src/models.js');
const { simulatePopulationInThreads } = load(
  '../dist/workers.js',
) as typeof import('../src/workers.js');
const { People } = load('../dist/internal/people.js') as typeof import('../src/internal/people.js');
const { emptyResults, preparePopulation } = load(
  '../dist/population.js',
) as typeof import('../src/population.js');

const q = <U extends string>(value: number, unit: U): { value: number; unit: U } => ({
  value,
  unit,
});
const day: Times = { every: q(10, 'min'), until: q(24, 'h') };
const person = { weight: q(70, 'kg') };

const infusion = (at: Duration): Dose => ({
  drug: 'esketamine',
  route: 'iv',
  form: 'base',
  amount: q(35, 'mg'),
  over: q(40, 'min'),
  at,
});
const course = Array.from({ length: 6 }, (_, i) => infusion(q(3.5 * i, 'd')));
const nasal: Dose = { drug: 'esketamine', route: 'nasal', form: 'base', amount: q(84, 'mg') };
const seed = 1;

const derivative =
  (rate: number) =>
  (_: number, x: readonly number[]): number[] => {
    const [c = 0, p1 = 0, p2 = 0, n = 0, np = 0] = x;
    const q1 = 23.2 * (c / 133 - p1 / 187);
    const q2 = 157 * (c / 133 - p2 / 98.8);
    const cleared = (95.2 * c) / 133;
    const q3 = 42.778 * (n / 98.638 - np / 160.04);
    return [rate - q1 - q2 - cleared, q1, q2, cleared - q3 - (57.72 * n) / 98.638, q3];
  };

/** The same course by an adaptive solver, to ten digits, at the same 30 241 minutes. */
function bySolver(): Float64Array {
  const out = new Float64Array(2 * 30_241);
  let x = [0, 0, 0, 0, 0];
  for (let s = 0; s < 12; s++) {
    const start = Math.floor(s / 2) * 84 + (s % 2 === 0 ? 0 : 2 / 3);
    const end = s % 2 === 0 ? start + 2 / 3 : Math.floor(s / 2) * 84 + 84;
    const solver = new Solver(5);
    solver.absoluteTolerance = 1e-10;
    solver.relativeTolerance = 1e-10;
    solver.maxSteps = 100_000;
    solver.denseOutput = true;
    let j = Math.ceil(start * 60 - 1e-6);
    x = solver.solve(derivative(s % 2 === 0 ? 52.5 : 0), start, x, end, (n, __, t, ___, dense) => {
      // The first call stands at the start, where there is nothing to look between.
      if (n === 1) return;
      for (; j / 60 <= t && j <= 30_240; j++) {
        out[j] = (dense(0, j / 60) / 133) * 1000;
        out[30_241 + j] = (dense(3, j / 60) / 98.638) * 1000;
      }
    }).y;
  }
  return out;
}

const minutely: Times = { every: q(1, 'min'), until: q(21, 'd') };
const exact = (): Simulation =>
  simulate({ model: otto2021SKetamine, doses: course, person }, minutely);

test('one patient, six infusions over three weeks, every minute for 21 days (target: under 1 ms)', async ({
  bench,
}) => {
  const [a, b] = [exact().analytes.parent?.values, bySolver()];
  for (const j of [41, 5000, 20_000]) expect((b[j] ?? 0) / (a?.[j] ?? 1)).toBeCloseTo(1, 5);
  await bench.compare(
    bench('this engine, exact', () => void exact()),
    bench('odex, adaptive, 10 digits', () => void bySolver()),
  );
});

test('ten thousand patients, 24 hours every 10 minutes, both analytes (target: under 30 ms)', async ({
  bench,
}) => {
  const job = preparePopulation({
    model: otto2021SKetamine,
    doses: [infusion(q(0, 'h'))],
    people: person,
    size: 10_000,
    seed,
    times: day,
  });
  const people = new People(job.setup);
  const curves = new Float64Array(10_000 * 2 * 145);
  await bench('curves of 10 000', () => people.fill(0, 10_000, { curves })).run();
});

test('the nasal model, ten thousand patients, same grid (target: under 150 ms)', async ({
  bench,
}) => {
  const job = preparePopulation({
    model: perezRuixo2021Esketamine,
    doses: [nasal],
    people: {},
    size: 10_000,
    seed,
    times: day,
  });
  const people = new People(job.setup);
  const curves = new Float64Array(10_000 * 2 * 145);
  await bench('curves of 10 000', () => people.fill(0, 10_000, { curves })).run();
});

test('one million patients, peak and area (target: under 4 s on one core, less on two)', async ({
  bench,
}) => {
  const input = {
    model: otto2021SKetamine,
    doses: [infusion(q(0, 'h'))],
    people: person,
    size: 1_000_000,
    seed,
  };
  const job = preparePopulation(input);
  const people = new People(job.setup);
  const results = emptyResults(job, (length) => new Float64Array(length));
  await bench.compare(
    bench('one core', () => people.fill(0, 1_000_000, results)),
    bench('one thread', async () =>
      void (await simulatePopulationInThreads(input, { threads: 1 }))),
    bench('two threads', async () =>
      void (await simulatePopulationInThreads(input, { threads: 2 }))),
    { iterations: 2, time: 0, warmupIterations: 0, warmupTime: 0 },
  );
});
