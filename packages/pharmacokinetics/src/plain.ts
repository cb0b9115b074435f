import type { Quantity } from '@openketamine/model';
import type { AnalyteId } from './model-data.js';
import type { ModelDescription, Simulation, Warning } from './types.js';

/**
 * A {@link Simulation} in plain lists, as `simulate --json` prints it.
 *
 * @category results
 */
export interface PlainSimulation {
  /** The model that was used. */
  readonly model: ModelDescription;
  /** What speaks against trusting the figures. */
  readonly warnings: readonly Warning[];
  /** The times of all values, in hours from time 0. */
  readonly times: { readonly unit: 'h'; readonly values: readonly number[] };
  /** One curve for each substance of the model, with plain lists of numbers. */
  readonly analytes: Readonly<
    Partial<
      Record<
        AnalyteId,
        {
          readonly name: string;
          readonly unit: 'ng/mL';
          readonly values: readonly number[];
          readonly cmax: Quantity<'ng/mL'>;
          readonly tmax: Quantity<'h'>;
          readonly firstPeak: {
            readonly value: Quantity<'ng/mL'>;
            readonly time: Quantity<'h'>;
          };
          readonly auc: Quantity<'ng.h/mL'>;
          readonly aucInf: Quantity<'ng.h/mL'>;
        }
      >
    >
  >;
}

/**
 * Turns the typed arrays of a simulation into plain lists, for JSON. Rounds nothing.
 *
 * @param simulation - from {@link simulate}
 * @returns the same numbers in plain lists
 * @category results
 */
export function plainSimulation(simulation: Simulation): PlainSimulation {
  const { model, warnings, times, analytes } = simulation;
  return {
    model,
    warnings,
    times: { unit: times.unit, values: [...times.values] },
    analytes: Object.fromEntries(
      Object.entries(analytes).map(([id, curve]) => [id, { ...curve, values: [...curve.values] }]),
    ),
  };
}
