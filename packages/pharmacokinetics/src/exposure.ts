import { OpenKetamineError, type Quantity } from '@openketamine/model';
import { namesOf, prepare } from './description.js';
import { hoursOf } from './dosing.js';
import { areaUntil } from './internal/area.js';
import { Body, type PlainDose } from './internal/body.js';
import { Grid } from './internal/grid.js';
import { intervalsAbove, peak } from './internal/peaks.js';
import { timesOf } from './internal/times.js';
import type { AnalyteId } from './model-data.js';
import type {
  Duration,
  ExposureInput,
  ModelDescription,
  Simulation,
  Times,
  Warning,
} from './types.js';

/**
 * The answer of one typical body to a list of doses. Ask it for concentrations at any moments, peaks,
 * areas, times above a level. All answers are exact solutions of the model: nothing is stepped,
 * interpolated or rounded.
 *
 * It shows what a model says of an average person. It does not show an effect, and says nothing on
 * whether a dose may be given.
 *
 * @example
 * const exposure = new Exposure({
 *   model: otto2021SKetamine,
 *   doses: [{ drug: 'esketamine', route: 'iv', form: 'base', amount: { value: 28, unit: 'mg' }, over: { value: 40, unit: 'min' } }],
 *   person: { weight: { value: 70, unit: 'kg' } },
 * });
 * exposure.peak('parent').time
 * // => { value: 0.6666666666666666, unit: 'h' }
 * @category simulation
 */
export class Exposure {
  /** What this is an exposure of: model, enantiomer, sampling, population, assumptions. */
  readonly model: ModelDescription;
  readonly warnings: readonly Warning[];
  /** The substances the model gives, the drug itself first. */
  readonly analytes: readonly AnalyteId[];

  readonly #body: Body;
  readonly #doses: readonly PlainDose[];
  readonly #names: ReadonlyMap<AnalyteId, string>;
  readonly #total: Float64Array;

  /**
   * @throws OpenKetamineError `INPUT_INVALID`, `VALUE_NOT_FINITE`, `VALUE_OUT_OF_RANGE`, `UNIT_MISMATCH`,
   *   `FACT_MISSING`, `AGE_NOT_COVERED`, `MODEL_UNSUITABLE`, `PARAMETER_INVALID`
   */
  constructor(input: ExposureInput) {
    const prepared = prepare(input);
    this.model = prepared.description;
    this.warnings = prepared.warnings;
    this.#doses = prepared.doses;
    this.#body = new Body(input.model, prepared.covariates, prepared.doses, { random: false });
    this.#body.person();
    this.analytes = this.#body.analytes;
    this.#names = new Map(namesOf(input).map(({ id, name }) => [id, name]));
    this.#total = new Float64Array(this.analytes.length);
    this.#body.areas(this.#total, 0);
  }

  /**
   * Concentrations at the times asked for, with peaks and areas.
   *
   * @param times - a list in any order, or an even grid from 0
   */
  at(times: Times): Simulation {
    const { hours, step } = timesOf(times);
    const count = hours.length;
    const order = inOrder(hours) ? undefined : ascending(hours);
    const ordered =
      order === undefined ? hours : hours.map((_, i) => hours[order[i] as number] as number);
    const out = new Float64Array(count * this.analytes.length);
    new Grid(this.#body.response).fill(ordered, step, out, 0);
    const last = ordered[count - 1] as number;
    const curves = this.analytes.map((id, a) => {
      const filled = out.subarray(a * count, a * count + count);
      let values = filled;
      if (order !== undefined) {
        values = new Float64Array(count);
        for (let i = 0; i < count; i++) values[order[i] as number] = filled[i] as number;
      }
      const { value: cmax, time: tmax } = this.peak(id);
      return [
        id,
        {
          name: this.#names.get(id) ?? id,
          unit: 'ng/mL' as const,
          values,
          cmax,
          tmax,
          auc: this.auc(id, { value: last, unit: 'h' }),
          aucInf: this.aucInf(id),
        },
      ] as const;
    });
    return {
      model: this.model,
      warnings: this.warnings,
      times: { unit: 'h', values: hours },
      analytes: Object.fromEntries(curves),
    };
  }

  /**
   * Highest concentration and when it is first reached, over all time or within a span.
   * Found from the zeros of the slope, not from a grid.
   *
   * @param analyte - one of {@link analytes}
   * @param span - a part of time to look in
   */
  peak(
    analyte: AnalyteId,
    span?: { readonly from: Duration; readonly to: Duration },
  ): { readonly value: Quantity<'ng/mL'>; readonly time: Quantity<'h'> } {
    const found = new Float64Array(2);
    const reading = this.#reading(analyte);
    if (span === undefined) peak(this.#body.response, reading, found);
    else {
      const from = hoursOf(span.from, '/span/from');
      peak(this.#body.response, reading, found, from, hoursOf(span.to, '/span/to'));
    }
    return {
      value: { value: found[0] as number, unit: 'ng/mL' },
      time: { value: found[1] as number, unit: 'h' },
    };
  }

  /** Area under the curve from 0 to a moment, exact. */
  auc(analyte: AnalyteId, until: Duration): Quantity<'ng.h/mL'> {
    const area = areaUntil(this.#body.response, this.#reading(analyte), hoursOf(until, '/until'));
    return { value: area, unit: 'ng.h/mL' };
  }

  /** Area under the curve over all time, exact: for the drug itself, absorbed dose by clearance. */
  aucInf(analyte: AnalyteId): Quantity<'ng.h/mL'> {
    return { value: this.#total[this.#reading(analyte)] as number, unit: 'ng.h/mL' };
  }

  /**
   * How long the concentration is above a level, and when.
   *
   * @param analyte - one of {@link analytes}
   * @param level - in ng/mL, above 0
   * @throws OpenKetamineError `VALUE_OUT_OF_RANGE` for a level that is never left
   */
  timeAbove(
    analyte: AnalyteId,
    level: Quantity<'ng/mL'>,
  ): {
    readonly total: Quantity<'h'>;
    readonly intervals: readonly { readonly from: Quantity<'h'>; readonly to: Quantity<'h'> }[];
  } {
    if (!(level.value > 0 && Number.isFinite(level.value)) || level.unit !== 'ng/mL') {
      throw new OpenKetamineError(
        'VALUE_OUT_OF_RANGE',
        '/level',
        `${level.value} ${level.unit} is no level that a concentration leaves again.`,
        'Give a level above 0 in ng/mL.',
      );
    }
    const found = intervalsAbove(this.#body.response, this.#reading(analyte), level.value);
    return {
      total: { value: found.reduce((sum, [from, to]) => sum + to - from, 0), unit: 'h' },
      intervals: found.map(([from, to]) => ({
        from: { value: from, unit: 'h' },
        to: { value: to, unit: 'h' },
      })),
    };
  }

  /**
   * What is left from dose to dose: the peak after each moment of dosing, the concentration just
   * before the next, and the last peak by the first.
   */
  accumulation(analyte: AnalyteId): {
    readonly peaks: readonly Quantity<'ng/mL'>[];
    readonly troughs: readonly Quantity<'ng/mL'>[];
    readonly lastPeakByFirst: number;
  } {
    const starts = [...new Set(this.#doses.map(({ at }) => at))];
    const reading = this.#reading(analyte);
    const found = new Float64Array(2);
    const peaks = starts.map((from, i) => {
      peak(this.#body.response, reading, found, from, starts[i + 1] ?? Number.POSITIVE_INFINITY);
      return found[0] as number;
    });
    const troughs = starts.slice(1).map((t) => this.#before(reading, t));
    return {
      peaks: peaks.map(concentration),
      troughs: troughs.map(concentration),
      lastPeakByFirst: (peaks.at(-1) ?? Number.NaN) / (peaks[0] ?? Number.NaN),
    };
  }

  /** Concentration just before a moment, so that a bolus given there does not count. */
  #before(reading: number, t: number): number {
    const { response } = this.#body;
    let s = response.stretchAt(t);
    if (s >= 0 && response.startOf(s) === t) s -= 1;
    return s < 0 ? 0 : response.valueAt(reading, s, t - response.startOf(s));
  }

  #reading(analyte: AnalyteId): number {
    const reading = this.analytes.indexOf(analyte);
    if (reading >= 0) return reading;
    throw new OpenKetamineError(
      'MODEL_UNSUITABLE',
      '/analyte',
      `${this.model.id} does not give ${analyte}.`,
      `Ask for one of ${this.analytes.join(', ')}.`,
    );
  }
}

/**
 * Simulates doses with one model: concentrations at the times asked for, peak, time of peak and areas.
 * The result always carries model, enantiomer, sampling site, population, assumptions and warnings.
 *
 * @param input - model, doses, person
 * @param times - a list of moments, or an even grid
 * @returns concentrations in ng/mL, full precision
 * @throws OpenKetamineError as {@link Exposure}
 * @example
 * const result = simulate(
 *   {
 *     model: perezRuixo2021Esketamine,
 *     doses: [{ drug: 'esketamine', route: 'nasal', form: 'base', amount: { value: 84, unit: 'mg' } }],
 *   },
 *   { at: [{ value: 40, unit: 'min' }] },
 * );
 * Math.round(result.analytes.parent?.cmax.value ?? 0)
 * // => 102
 * @category simulation
 */
export function simulate(input: ExposureInput, times: Times): Simulation {
  return new Exposure(input).at(times);
}

function concentration(value: number): Quantity<'ng/mL'> {
  return { value, unit: 'ng/mL' };
}

function inOrder(hours: Float64Array): boolean {
  for (let i = 1; i < hours.length; i++) {
    if ((hours[i - 1] as number) > (hours[i] as number)) return false;
  }
  return true;
}

/** Indices of the times from the earliest to the latest. */
function ascending(hours: Float64Array): number[] {
  return Array.from(hours, (_, i) => i).toSorted(
    (a, b) => (hours[a] as number) - (hours[b] as number),
  );
}
