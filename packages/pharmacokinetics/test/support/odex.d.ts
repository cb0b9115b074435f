/** What the tests use of odex, an adaptive extrapolation solver, whose own types are not strict. */
export declare class Solver {
  absoluteTolerance: number;
  relativeTolerance: number;
  maxSteps: number;
  denseOutput: boolean;
  constructor(dimension: number);
  solve(
    derivative: (t: number, x: readonly number[]) => number[],
    t: number,
    x: readonly number[],
    end: number,
    each?: (
      n: number,
      before: number,
      t: number,
      x: readonly number[],
      dense: (i: number, t: number) => number,
    ) => void,
  ): { readonly y: number[] };
}
