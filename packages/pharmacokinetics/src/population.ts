import { OpenKetamineError, type Quantity } from '@openketamine/model';
import { quantiles } from '@openketamine/statistics';
import { namesOf, prepare } from './description.js';
import { People, type PeopleResults, type PeopleSetup } from './internal/population/people.js';
import { bands } from './internal/population/bands.js';
import { asGiven, inTurn, timesOf } from './internal/dosing/times.js';
import type { AnalyteId } from './model-data.js';
import type { ExposureInput, ModelDescription, Person, Times, Warning } from './types.js';

/**
 * A value that is drawn evenly from a range for each person.
 *
 * @category populations
 */
export interface Range<U extends 'kg' | 'a'> {
  /** The lower end, which belongs to it. */
  readonly from: Quantity<U>;
  /** The upper end, which belongs to it. */
  readonly to: Quantity<U>;
}

/**
 * The people of a population: as one {@link Person}, or with weight and age in ranges.
 *
 * @category populations
 */
export type PeopleLike = Omit<Person, 'weight' | 'age'> & {
  /** Range of weights. */
  readonly weight?: Quantity<'kg'> | Range<'kg'>;

  /** Range of ages. */
  readonly age?: Quantity<'a'> | Range<'a'>;
};

/**
 * What to simulate, for how many people.
 *
 * @category populations
 */
export interface PopulationInput extends Omit<ExposureInput, 'person'> {
  /** Whom to draw; absent: nothing is known of them, and the model takes what it assumes. */
  readonly people?: PeopleLike;
  /** How many. */
  readonly size: number;
  /** A whole number. The same seed gives the same people, on one thread or many. */
  readonly seed: number;
  /** Times at which bands are wanted; left out, only peaks and areas are worked out. */
  readonly times?: Times;
  /** Percentiles of the bands, ascending. */
  readonly percentiles?: readonly number[];
  /**
   * What is wanted; the rest is not worked out and comes back empty. Left out: peaks, their times and
   * areas, and bands where there are times.
   */
  readonly outputs?: readonly PopulationOutput[];
}

/**
 * What can be worked out for a population. `curves` are the concentrations of each person.
 *
 * @category populations
 */
export type PopulationOutput = (typeof populationOutputs)[number];

const populationOutputs = ['bands', 'curves', 'cmax', 'tmax', 'aucInf'] as const;

/**
 * One substance in a population.
 *
 * @category populations
 */
export interface PopulationAnalyte {
  /** Name of the substance, for a legend: `S-ketamine`. */
  readonly name: string;
  /** Always nanograms in a milliliter. */
  readonly unit: 'ng/mL';
  /** One curve per percentile; empty without times. */
  readonly bands: readonly {
    /** The percentile: 5, 50, 95. */
    readonly percentile: number;
    /** Concentrations in the order of the times. */
    readonly values: Float64Array;
  }[];
  /** Concentrations at all times, one person after the other, ng/mL; only when they are asked for. */
  readonly curves?: Float64Array;
  /** Highest concentration of each person, ng/mL. */
  readonly cmax: Float64Array;
  /** When each person reaches it, h. */
  readonly tmax: Float64Array;
  /** Area over all time of each person, ng.h/mL. */
  readonly aucInf: Float64Array;
}

/**
 * A simulated population.
 *
 * @category populations
 */
export interface Population {
  /** The model that was used. */
  readonly model: ModelDescription;
  /** What speaks against trusting the figures. */
  readonly warnings: readonly Warning[];
  /** How many people were simulated. */
  readonly size: number;
  /** The seed that was used; the same gives the same people. */
  readonly seed: number;
  /** The times of all bands, in hours from time 0. */
  readonly times: {
    /** Hours. */
    readonly unit: 'h';
    /** Hours from the first dose. */
    readonly values: Float64Array;
  };
  /** Bands, peaks and areas for each substance of the model. */
  readonly analytes: Readonly<Partial<Record<AnalyteId, PopulationAnalyte>>>;
}

/** Percentiles that are drawn when none are asked for. */
const usual = [5, 25, 50, 75, 95] as const;

/**
 * Simulates people who differ as the model says people differ, and sums them up as percentile bands
 * of concentration, and peak, time of peak and area of each person.
 *
 * Bands show variability between people. They do not show what is not known about the model itself,
 * nor the error of measurement.
 *
 * @returns the population
 * @throws OpenKetamineError as {@link Exposure}; `MODEL_UNSUITABLE` for a model without variability,
 *   `VALUE_OUT_OF_RANGE` for size, seed or percentiles, `INPUT_INVALID` for outputs that are none
 * @example
 * const people = simulatePopulation({
 *   model: otto2021SKetamine,
 *   doses: [{ drug: 'esketamine', route: 'iv', form: 'base', amount: { value: 35, unit: 'mg' }, over: { value: 40, unit: 'min' } }],
 *   people: { weight: { value: 70, unit: 'kg' } },
 *   size: 1000,
 *   seed: 1,
 * });
 * people.analytes.parent?.cmax.length
 * // => 1000
 * @category populations
 */
export function simulatePopulation(input: PopulationInput): Population {
  const job = preparePopulation(input);
  const results = emptyResults(job, (length) => new Float64Array(length));
  new People(job.setup).fill(0, input.size, results);
  return summarize(job, results);
}

/** A population as a job: what threads need, and what the summary needs. @internal */
export interface PopulationJob {
  readonly setup: PeopleSetup;
  readonly input: PopulationInput;
  readonly model: ModelDescription;
  readonly warnings: readonly Warning[];
  readonly analytes: readonly AnalyteId[];
  readonly percentiles: readonly number[];
  readonly outputs: ReadonlySet<PopulationOutput>;
  /** Times as they were given, and their order where they were not ascending. */
  readonly hours: Float64Array;
  readonly order: readonly number[] | undefined;
}

/** Checks a population's input and turns it into a job. @internal */
export function preparePopulation(input: PopulationInput): PopulationJob {
  const { size, seed, percentiles = usual, people = {} } = input;
  whole(size, '/size', 1, 100_000_000);
  whole(seed, '/seed', 0, Number.MAX_SAFE_INTEGER);
  percentiles.forEach((each, i) => {
    const before = percentiles[i - 1] ?? -1;
    if (each >= 0 && each <= 100 && each > before) return;
    throw new OpenKetamineError(
      'VALUE_OUT_OF_RANGE',
      `/percentiles/${i}`,
      `${each} is not a percentile after ${before}.`,
      'Give numbers from 0 to 100 in ascending order.',
    );
  });
  const outputs = wanted(input);
  const ranges: { name: string; from: number; to: number }[] = [];
  const end = (which: 'from' | 'to'): Person => {
    const { weight, age, ...rest } = people;
    return {
      ...rest,
      ...(weight === undefined ? {} : { weight: 'from' in weight ? weight[which] : weight }),
      ...(age === undefined ? {} : { age: 'from' in age ? age[which] : age }),
    };
  };
  for (const name of ['weight', 'age'] as const) {
    const given = people[name];
    if (given === undefined || !('from' in given)) continue;
    if (name === 'weight' && input.doses.some(({ amount }) => amount?.unit === 'mg/kg')) {
      throw new OpenKetamineError(
        'INPUT_INVALID',
        '/people/weight',
        'A dose per kilogram with weights in a range would be another dose for each person.',
        'Give the dose in mg, or one weight.',
      );
    }
    ranges.push({ name, from: given.from.value, to: given.to.value });
  }
  const { doses, model, assumptions } = input;
  const base = { doses, model, ...(assumptions === undefined ? {} : { assumptions }) };
  const low = prepare({ ...base, person: end('from') });
  const high = prepare({ ...base, person: end('to') });
  const says = new Set(low.warnings.map((warning) => warning.says));
  const { hours, step, order } =
    input.times === undefined
      ? { hours: new Float64Array(0), step: 0, order: undefined }
      : timesOf(input.times);
  return {
    input,
    hours,
    order,
    percentiles,
    outputs,
    model: low.description,
    warnings: [...low.warnings, ...high.warnings.filter((warning) => !says.has(warning.says))],
    analytes: model.analytes.map(({ id }) => id),
    setup: {
      model,
      covariates: low.covariates,
      ranges,
      doses: low.doses,
      size,
      seed,
      hours: inTurn(hours, order),
      step,
    },
  };
}

/** What is asked for, or else what is usual. */
function wanted({ outputs, times }: PopulationInput): ReadonlySet<PopulationOutput> {
  if (outputs === undefined) {
    return new Set(['cmax', 'tmax', 'aucInf', ...(times === undefined ? [] : ['bands' as const])]);
  }
  if (outputs.length === 0) {
    throw new OpenKetamineError(
      'INPUT_INVALID',
      '/outputs',
      'Nothing is asked for.',
      `Ask for one or more of ${populationOutputs.join(', ')}, or leave it out.`,
    );
  }
  outputs.forEach((each, i) => {
    if (!populationOutputs.includes(each)) {
      throw new OpenKetamineError(
        'INPUT_INVALID',
        `/outputs/${i}`,
        `${JSON.stringify(each)} is nothing that a population gives.`,
        `Ask for ${populationOutputs.join(', ')}.`,
      );
    }
    if (times === undefined && (each === 'bands' || each === 'curves')) {
      throw new OpenKetamineError(
        'INPUT_INVALID',
        '/times',
        `There are no times at which ${each} could be worked out.`,
        'Give times, or ask for peaks and areas only.',
      );
    }
  });
  return new Set(outputs);
}

/** Room for the results of a job. @internal */
export function emptyResults(
  { input, analytes, setup, outputs }: PopulationJob,
  make: (length: number) => Float64Array,
): PeopleResults {
  const each = input.size * analytes.length;
  return {
    ...(outputs.has('bands') || outputs.has('curves')
      ? { curves: make(each * setup.hours.length) }
      : {}),
    ...(outputs.has('cmax') ? { cmax: make(each) } : {}),
    ...(outputs.has('tmax') ? { tmax: make(each) } : {}),
    ...(outputs.has('aucInf') ? { aucInf: make(each) } : {}),
  };
}

/** Turns filled results into a population. @internal */
export function summarize(job: PopulationJob, results: PeopleResults): Population {
  const { input, analytes, percentiles, outputs, hours, order } = job;
  const { size } = input;
  const names = namesOf(input);
  const times = hours.length;
  const of = (array: Float64Array | undefined, a: number, width = 1): Float64Array =>
    array === undefined
      ? new Float64Array(0)
      : array.subarray(a * size * width, (a + 1) * size * width);
  const bandsOf = (a: number): PopulationAnalyte['bands'] => {
    const { curves } = results;
    if (curves === undefined || !outputs.has('bands')) return [];
    const parts = percentiles.map((p) => p / 100);
    return bands(curves, size, a * size * times, times, parts).map((values, p) => ({
      percentile: percentiles[p] as number,
      values: asGiven(values, order),
    }));
  };
  return {
    model: job.model,
    warnings: job.warnings,
    size,
    seed: input.seed,
    times: { unit: 'h', values: hours },
    analytes: Object.fromEntries(
      analytes.map((id, a): [AnalyteId, PopulationAnalyte] => [
        id,
        {
          name: names[a]?.name ?? id,
          unit: 'ng/mL',
          bands: bandsOf(a),
          ...(outputs.has('curves')
            ? { curves: asGiven(of(results.curves, a, times), order) }
            : {}),
          cmax: of(results.cmax, a),
          tmax: of(results.tmax, a),
          aucInf: of(results.aucInf, a),
        },
      ]),
    ),
  };
}

/**
 * Percentiles of a list of numbers, interpolated between neighbors. Leaves the list as it is.
 *
 * @param values - for example the peaks of a population
 * @param percentiles - ascending, from 0 to 100
 * @example
 * percentilesOf(Float64Array.of(1, 2, 3, 4), [50])
 * // => [2.5]
 * @category populations
 */
export function percentilesOf(values: Float64Array, percentiles: readonly number[]): number[] {
  return quantiles(
    values.slice(),
    percentiles.map((p) => p / 100),
  );
}

function whole(value: number, path: string, least: number, most: number): void {
  if (Number.isSafeInteger(value) && value >= least && value <= most) return;
  throw new OpenKetamineError(
    'VALUE_OUT_OF_RANGE',
    path,
    `${value} is not a whole number from ${least} to ${most}.`,
    'Give a whole number.',
  );
}
