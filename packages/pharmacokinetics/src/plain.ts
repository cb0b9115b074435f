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
  readonly times: {
    /** Hours. */
    readonly unit: 'h';
    /** Hours from the first dose. */
    readonly values: readonly number[];
  };
  /** One curve for each substance of the model, with plain lists of numbers. */
  readonly analytes: Readonly<
    Partial<
      Record<
        AnalyteId,
        {
          /** Name of the substance. */
          readonly name: string;

          /** Unit of the concentrations. */
          readonly unit: 'ng/mL';

          /** Concentrations in the order of the times. */
          readonly values: readonly number[];

          /** Highest concentration. */
          readonly cmax: Quantity<'ng/mL'>;

          /** When it is reached. */
          readonly tmax: Quantity<'h'>;

          /** First peak of the curve. */
          readonly firstPeak: {
            /** Its concentration. */
            readonly value: Quantity<'ng/mL'>;

            /** When it is reached. */
            readonly time: Quantity<'h'>;
          };

          /** Area under the curve up to the last time. */
          readonly auc: Quantity<'ng.h/mL'>;

          /** Area under the curve over all time. */
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
