import { OpenKetamineError } from '@openketamine/model';
import { Exposure } from './exposure.js';
import type { AnalyteId, Observation, PharmacokineticModel } from './model-data.js';
import type { Dose, Person, Simulation, Times } from './types.js';

/**
 * What to compare.
 *
 * @category comparison
 */
export interface ComparisonInput {
  /** The models to compare. */
  readonly models: readonly PharmacokineticModel[];
  /** The doses that all models are given. */
  readonly doses: readonly Dose[];
  /**
   * Whom the doses are given to; absent: nothing is known of them, and each model takes what it
   * assumes.
   */
  readonly person?: Person;
  /** Times at which concentrations are wanted. */
  readonly times: Times;
  /** Observed values to stand beside the models; see `@openketamine/pharmacokinetics/observations`. */
  readonly observations?: readonly Observation[];
}

/**
 * How far models disagree on one number.
 *
 * @category comparison
 */
export interface Disagreement {
  /** The substance. */
  readonly analyte: AnalyteId;
  /** The number: peak, time of the peak, or area over all time. */
  readonly measure: 'cmax' | 'tmax' | 'aucInf';
  /** The model that gives the least, and its value in `unit`. */
  readonly lowest: {
    /** Id of the model. */
    readonly model: string;
    /** Its value, in `unit`. */
    readonly value: number;
  };
  /** The model that gives the most, and its value in `unit`. */
  readonly highest: {
    /** Id of the model. */
    readonly model: string;
    /** Its value, in `unit`. */
    readonly value: number;
  };
  /** Unit of both values. */
  readonly unit: 'ng/mL' | 'h' | 'ng.h/mL';
  /** Highest by lowest. */
  readonly ratio: number;
}

/**
 * Several models on the same doses.
 *
 * @category comparison
 */
export interface Comparison {
  /** One simulation for each model that can take the doses. */
  readonly simulations: readonly Simulation[];
  /** Models that cannot take these doses, and why. */
  readonly left: readonly {
    /** Id of the model that was left out. */
    readonly model: string;
    /** Why, in a sentence. */
    readonly why: string;
  }[];
  /** For each number, the model that gives the least and the one that gives the most. */
  readonly disagreements: readonly Disagreement[];
  /** How far the models disagree, in sentences. */
  readonly says: readonly string[];
  /** The observed values that were handed over; empty where none were. */
  readonly observations: readonly Observation[];
}

/**
 * Puts the same doses through several models and says how far they disagree. Models that do not have
 * the route, or whose population is too far off, are left out with the reason.
 *
 * It does not say which model is right.
 *
 * @throws OpenKetamineError `MODEL_UNSUITABLE` when no model can take the doses
 * @example
 * compareModels({
 *   models,
 *   doses: [{ drug: 'ketamine', route: 'iv', form: 'base', amount: { value: 35, unit: 'mg' }, over: { value: 40, unit: 'min' } }],
 *   person: { weight: { value: 70, unit: 'kg' } },
 *   times: { at: [{ value: 40, unit: 'min' }] },
 * }).says[0]
 * // => 'The peak of the drug in plasma lies between 125 ng/mL (perez-ruixo-2021-esketamine, venous) and 289 ng/mL (simons-2022-s-ketamine, arterial), a factor of 2.3.'
 * @category comparison
 */
export function compareModels(input: ComparisonInput): Comparison {
  const simulations: Simulation[] = [];
  const left: { model: string; why: string }[] = [];
  let refusal: unknown;
  for (const model of input.models) {
    try {
      const { doses, person = {} } = input;
      simulations.push(new Exposure({ model, doses, person }).at(input.times));
    } catch (error) {
      if (!(error instanceof OpenKetamineError) || error.code !== 'MODEL_UNSUITABLE') throw error;
      refusal = error;
      left.push({ model: model.id, why: error.reason });
    }
  }
  if (simulations.length === 0) {
    throw (
      refusal ??
      new OpenKetamineError(
        'INPUT_INVALID',
        '/models',
        'There is no model to compare.',
        'Give at least one model.',
      )
    );
  }
  const disagreements = (['parent', 'norketamine', 'hydroxynorketamine'] as const).flatMap(
    (analyte) =>
      (['cmax', 'tmax', 'aucInf'] as const).flatMap(
        (measure) => disagreement(simulations, analyte, measure) ?? [],
      ),
  );
  return {
    simulations,
    left,
    disagreements,
    says: [
      ...disagreements.map((each) => sentence(each, simulations)),
      ...samplingNote(simulations),
    ],
    observations: input.observations ?? [],
  };
}

function disagreement(
  simulations: readonly Simulation[],
  analyte: AnalyteId,
  measure: Disagreement['measure'],
): Disagreement | undefined {
  const found = simulations
    .flatMap(({ model, analytes, warnings }) => {
      const curve = analytes[analyte];
      // A number with a known defect is not set against sound ones.
      const faulty = warnings.some(
        (warning) =>
          warning.analyte === analyte && warning.measure === 'auc' && measure === 'aucInf',
      );
      return curve === undefined || faulty ? [] : [{ model: model.id, ...curve[measure] }];
    })
    .toSorted((a, b) => a.value - b.value);
  const lowest = found[0];
  const highest = found.at(-1);
  if (found.length < 2 || lowest === undefined || highest === undefined) return undefined;
  return {
    analyte,
    measure,
    lowest: { model: lowest.model, value: lowest.value },
    highest: { model: highest.model, value: highest.value },
    unit: lowest.unit,
    ratio: highest.value / lowest.value,
  };
}

const substances = {
  parent: 'the drug',
  norketamine: 'norketamine',
  hydroxynorketamine: 'hydroxynorketamine',
} as const;

const measures = { cmax: 'The peak', tmax: 'The time of the peak', aucInf: 'The area' } as const;

function sentence(
  { analyte, measure, lowest, highest, unit, ratio }: Disagreement,
  simulations: readonly Simulation[],
): string {
  const printed = (value: number): string =>
    unit === 'h'
      ? `${Number((value * 60).toPrecision(3))} min`
      : `${Number(value.toPrecision(3))} ${unit === 'ng.h/mL' ? 'ng·h/mL' : unit}`;
  const show = ({ model, value }: Disagreement['lowest']): string => {
    const site =
      simulations.find((each) => each.model.id === model)?.model.sampling ?? 'not-stated';
    return `${printed(value)} (${model}, ${site === 'not-stated' ? 'sampling site not stated' : site})`;
  };
  const substance = `${measures[measure]} of ${substances[analyte]} in plasma`;
  if (ratio < 1.005) return `${substance} is the same in all models, ${printed(highest.value)}.`;
  return `${substance} lies between ${show(lowest)} and ${show(highest)}, a factor of ${Number(ratio.toPrecision(2))}.`;
}

function samplingNote(simulations: readonly Simulation[]): string[] {
  const sites = new Set(simulations.map(({ model }) => model.sampling));
  return sites.has('arterial') && sites.size > 1
    ? [
        'Arterial concentrations lie above venous ones during and shortly after an infusion, so part of the difference is where blood was drawn.',
      ]
    : [];
}
