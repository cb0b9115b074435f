import type { Quantity } from '@openketamine/model';
import type { AnalyteId, PharmacokineticModel, Route } from './model-data.js';

/**
 * Whether milligrams are those of the base or of its hydrochloride. The library never assumes one:
 * 32.3 mg of esketamine hydrochloride are 28 mg of base.
 *
 * @category input
 */
export type Form = 'base' | 'hydrochloride';

/**
 * A length of time or a moment counted from time 0.
 *
 * @category input
 */
export type Duration = Quantity<'s' | 'min' | 'h' | 'd' | 'wk'>;

/**
 * One administration: a bolus, an infusion, or a dose by any other route the model has.
 *
 * @category input
 */
export interface Dose {
  /** What is given: `esketamine`, or `ketamine` for the racemate. */
  readonly drug: string;
  /** How it is given. */
  readonly route: Route;
  /** Salt or base. There is no default. */
  readonly form: Form;
  /** How much; per kilogram only when the person's weight is given. Left out when `rate` is given. */
  readonly amount?: Quantity<'mg'> | Quantity<'mg/kg'>;
  /** Instead of `amount`: how fast, with `over`. */
  readonly rate?: Quantity<'mg/min'> | Quantity<'mg/h'>;
  /** Length of an infusion; left out or 0 for at once. */
  readonly over?: Duration;
  /** When it starts; left out for time 0. */
  readonly at?: Duration;
  /** Doses with the same number belong to one session; left out, doses that start together do. */
  readonly session?: number;
}

/**
 * The person, as far as it is known. What a model needs and does not get is assumed and said.
 *
 * @category input
 */
export interface Person {
  /** Actual body weight; absent: not known, and a model that uses it takes the one it assumes. */
  readonly weight?: Quantity<'kg'>;
  /** Age in years; absent: not known, and a model that uses it takes the one it assumes. */
  readonly age?: Quantity<'a'>;
  /** `japanese` implies Asian. `other` states that the person is neither. */
  readonly ancestry?: 'asian' | 'japanese' | 'other';
  /** CYP2B6 activity that is left beside an inhibitor, from 1 (full) to 0. Few models use it. */
  readonly cyp2b6Activity?: number;
}

/**
 * Moments at which concentrations are wanted: a list, or an even grid from 0.
 *
 * @category input
 */
export type Times =
  | {
      /** These times, from the first dose. */
      readonly at: readonly Duration[];
    }
  | {
      /** The step. */
      readonly every: Duration;
      /** The last time. */
      readonly until: Duration;
    };

/**
 * What to simulate.
 *
 * @category input
 */
export interface ExposureInput {
  /** The model to compute with. */
  readonly model: PharmacokineticModel;
  /** The doses, in any order. */
  readonly doses: readonly Dose[];
  /**
   * Whom the doses are given to; absent: nothing is known of them, and the model takes what it
   * assumes.
   */
  readonly person?: Person;
  /** Further assumptions to carry along, for example those under which the model was chosen. */
  readonly assumptions?: readonly string[];
  /** Further warnings to carry along, for example sessions of a course that were left out. */
  readonly warnings?: readonly Warning[];
}

/**
 * Something a reader of the curve must know before trusting it.
 *
 * @category results
 */
export interface Warning {
  /** What it is about: the person's weight or age, a defect or gap of the model, or the course. */
  readonly about: 'weight' | 'age' | 'defect' | 'gap' | 'course';
  /** The warning in a sentence. */
  readonly says: string;
  /** Set where the warning concerns one substance or one of its numbers. */
  readonly analyte?: AnalyteId;
  /** Which number it concerns: the area only, or all of them. */
  readonly measure?: 'auc' | 'all';
}

/**
 * What a curve is a curve of. No result comes without it.
 *
 * @category results
 */
export interface ModelDescription {
  /** Id of the model: `fanta-2015-s-ketamine`. */
  readonly id: string;
  /** What a list shows. */
  readonly title: string;
  /** `constructed` models are put together by this project and published nowhere. */
  readonly kind: 'published' | 'constructed';
  /** How far the model has been reviewed. */
  readonly status: PharmacokineticModel['status'];
  /** Who decided on the status, when and why, and what replaces the model: as far as it says. */
  readonly decided?: PharmacokineticModel['decided'];
  /** Who last re-read every source, and when; null while nobody has. */
  readonly lastChecked: PharmacokineticModel['lastChecked'];
  /** A number of the model was not confirmed in any source. */
  readonly unverified?: boolean;
  /** What the model is given: `esketamine`, or `ketamine` for the racemate. */
  readonly drug: string;
  /** Which form of the drug its concentrations mean. */
  readonly enantiomer: 'S' | 'R' | 'racemic';
  /** From which vessel the blood came that it was fitted to. */
  readonly sampling: 'venous' | 'arterial' | 'not-stated';
  /** Whose blood it was fitted to, in words. */
  readonly population: string;
  /** What the model assumes, in sentences. */
  readonly assumptions: readonly string[];
  /** Source ids. */
  readonly cites: readonly string[];
  /** Id of the dossier record that it was made from. */
  readonly record: string;
}

/**
 * Concentrations of one substance and the numbers that sum them up.
 *
 * @category results
 */
export interface AnalyteCurve {
  /** Name of the substance, for a legend: `S-ketamine`. */
  readonly name: string;
  /** Always nanograms in a milliliter. */
  readonly unit: 'ng/mL';
  /** One value per time, full precision. */
  readonly values: Float64Array;
  /** Highest concentration over all time. */
  readonly cmax: Quantity<'ng/mL'>;
  /** When it is first reached. */
  readonly tmax: Quantity<'h'>;
  /**
   * The peak to tell: of the sessions' peaks, the first that none exceeds by more than half a percent. Of
   * sessions that are alike it is the first, though a later one may be higher in the fourth digit.
   */
  readonly firstPeak: {
    /** Its concentration. */
    readonly value: Quantity<'ng/mL'>;
    /** When it is reached. */
    readonly time: Quantity<'h'>;
  };
  /** Area from 0 to the last time asked for. */
  readonly auc: Quantity<'ng.h/mL'>;
  /** Area over all time. */
  readonly aucInf: Quantity<'ng.h/mL'>;
}

/**
 * Concentrations at the times asked for, with all that makes them readable.
 *
 * @category results
 */
export interface Simulation {
  /** The model that was used. */
  readonly model: ModelDescription;
  /** What speaks against trusting the figures. */
  readonly warnings: readonly Warning[];
  /** The times of all values, in hours from time 0. */
  readonly times: {
    /** Hours. */
    readonly unit: 'h';
    /** Hours from the first dose. */
    readonly values: Float64Array;
  };
  /** One curve for each substance of the model. */
  readonly analytes: Readonly<Partial<Record<AnalyteId, AnalyteCurve>>>;
}
