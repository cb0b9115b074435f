import { Solver } from 'odex';
import { course, mg, over } from './course.ts';

const derivative =
  (perHour: number) =>
  (_: number, x: readonly number[]): number[] => {
    const [c = 0, p1 = 0, p2 = 0, n = 0, np = 0] = x;
    const q1 = 23.2 * (c / 133 - p1 / 187);
    const q2 = 157 * (c / 133 - p2 / 98.8);
    const cleared = (95.2 * c) / 133;
    const q3 = 42.778 * (n / 98.638 - np / 160.04);
    return [perHour - q1 - q2 - cleared, q1, q2, cleared - q3 - (57.72 * n) / 98.638, q3];
  };

/** The course by an adaptive solver, to ten digits, at the same minutes: the drug, then the metabolite. */
export function bySolver(): Float64Array {
  const { points, starts } = course;
  const out = new Float64Array(2 * points);
  let x = [0, 0, 0, 0, 0];
  for (let s = 0; s < 2 * starts.length; s++) {
    const first = starts[Math.floor(s / 2)] as number;
    const start = s % 2 === 0 ? first : first + over;
    const end = s % 2 === 0 ? first + over : first + 84;
    const solver = new Solver(5);
    solver.absoluteTolerance = 1e-10;
    solver.relativeTolerance = 1e-10;
    solver.maxSteps = 100_000;
    solver.denseOutput = true;
    let j = Math.ceil(start * 60 - 1e-6);
    const perHour = s % 2 === 0 ? mg / over : 0;
    x = solver.solve(derivative(perHour), start, x, end, (n, __, t, ___, dense) => {
      // The first call stands at the start, where there is nothing to look between.
      if (n === 1) return;
      for (; j / 60 <= t && j < points; j++) {
        out[j] = (dense(0, j / 60) / 133) * 1000;
        out[points + j] = (dense(3, j / 60) / 98.638) * 1000;
      }
    }).y;
  }
  return out;
}
