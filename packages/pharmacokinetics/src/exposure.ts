import { OpenKetamineError, type Quantity } from '@openketamine/model';
import { namesOf, prepare } from './description.js';
import { hoursOf } from './dosing.js';
import { areaUntil } from './internal/solver/area.js';
import { BoundModel } from './internal/model/bound-model.js';
import { Sampler } from './internal/solver/sampler.js';
import { intervalsAbove, peak } from './internal/solver/peaks.js';
import {
  firstWithin,
  highest,
  sessionPeaks,
  sessionsOf,
  TOLD,
  type Peak,
  type Session,
} from './internal/solver/session-peaks.js';
import { asGiven, inTurn, timesOf } from './internal/dosing/times.js';
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
  /**
   * What speaks against trusting the figures: a person outside the population, a gap of the
   * model.
   */
  readonly warnings: readonly Warning[];
  /** The substances the model gives, the drug itself first. */
  readonly analytes: readonly AnalyteId[];

  readonly #model: BoundModel;
  readonly #sessions: readonly Session[];
  readonly #peaks = new Map<number, readonly Peak[]>();
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
    this.#sessions = sessionsOf(prepared.doses);
    this.#model = new BoundModel(input.model, prepared.covariates, prepared.doses, {
      random: false,
    });
    this.#model.person();
    this.analytes = this.#model.analytes;
    this.#names = new Map(namesOf(input).map(({ id, name }) => [id, name]));
    this.#total = new Float64Array(this.analytes.length);
    this.#model.areas(this.#total, 0, 1);
  }

  /**
   * Concentrations at the times asked for, with peaks and areas.
   *
   * @param times - a list in any order, or an even grid from 0
   */
  at(times: Times): Simulation {
    const { hours, step, order } = timesOf(times);
    const count = hours.length;
    const ordered = inTurn(hours, order);
    const out = new Float64Array(count * this.analytes.length);
    new Sampler(this.#model.response).fill(ordered, step, out, 0);
    const last = ordered[count - 1] as number;
    const curves = this.analytes.map((id, a) => {
      const values = asGiven(out.subarray(a * count, a * count + count), order);
      const { value: cmax, time: tmax } = this.peak(id);
      return [
        id,
        {
          name: this.#names.get(id) ?? id,
          unit: 'ng/mL' as const,
          values,
          cmax,
          tmax,
          firstPeak: asPeak(firstWithin(this.#sessionPeaks(a), TOLD)),
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
   * Found from the zeros of the slope, not from a grid. Peaks that differ by less than the engine is
   * exact count as equal, so that of sessions alike it is the first that is named.
   *
   * @param analyte - one of {@link analytes}
   * @param span - a part of time to look in
   */
  peak(
    analyte: AnalyteId,
    span?: { readonly from: Duration; readonly to: Duration },
  ): { readonly value: Quantity<'ng/mL'>; readonly time: Quantity<'h'> } {
    const output = this.#output(analyte);
    if (span === undefined) return asPeak(highest(this.#sessionPeaks(output)));
    const from = hoursOf(span.from, '/span/from');
    const to = hoursOf(span.to, '/span/to');
    const found = new Float64Array(2);
    peak(this.#model.response, output, found, from, to);
    return asPeak({ value: found[0] as number, time: found[1] as number });
  }

  /** Area under the curve from 0 to a moment, exact. */
  auc(analyte: AnalyteId, until: Duration): Quantity<'ng.h/mL'> {
    const area = areaUntil(this.#model.response, this.#output(analyte), hoursOf(until, '/until'));
    return { value: area, unit: 'ng.h/mL' };
  }

  /** Area under the curve over all time, exact: for the drug itself, absorbed dose by clearance. */
  aucInf(analyte: AnalyteId): Quantity<'ng.h/mL'> {
    return { value: this.#total[this.#output(analyte)] as number, unit: 'ng.h/mL' };
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
        `${level.value} ${level.unit} is not a level that a concentration leaves again.`,
        'Give a level above 0 in ng/mL.',
      );
    }
    const found = intervalsAbove(this.#model.response, this.#output(analyte), level.value);
    return {
      total: { value: found.reduce((sum, [from, to]) => sum + to - from, 0), unit: 'h' },
      intervals: found.map(([from, to]) => ({
        from: { value: from, unit: 'h' },
        to: { value: to, unit: 'h' },
      })),
    };
  }

  /**
   * What is left from session to session: the peak of each session, the concentration just before the
   * next, and the last peak by the first. A session is the doses that were given the same number, or
   * else those that start together, and lasts until the next begins.
   *
   * It compares sessions as they are: where their doses differ, so do their peaks.
   *
   * @param analyte - one of {@link analytes}
   * @returns `peaks` and `sessions` of equal length, `troughs` one shorter; `change` is `same` where the last
   *   peak differs from the first by no more than half a percent, which a number of three digits need not show
   * @example
   * const device = { drug: 'esketamine', route: 'nasal', form: 'base', amount: { value: 28, unit: 'mg' } } as const;
   * const twiceAWeek = new Exposure({
   *   model: perezRuixo2021Esketamine,
   *   doses: [0, 3, 7, 10].flatMap((day, session) =>
   *     [0, 5].map((minute) => ({ ...device, session, at: { value: day * 1440 + minute, unit: 'min' } }))),
   * });
   * const { sessions, lastPeakByFirst, change } = twiceAWeek.accumulation('parent');
   * [sessions.length, lastPeakByFirst.toFixed(3), change]
   * // => [4, '1.001', 'same']
   */
  accumulation(analyte: AnalyteId): {
    readonly sessions: readonly { readonly from: Quantity<'h'>; readonly doses: number }[];
    readonly peaks: readonly Quantity<'ng/mL'>[];
    readonly troughs: readonly Quantity<'ng/mL'>[];
    readonly lastPeakByFirst: number;
    readonly change: 'rise' | 'fall' | 'same';
  } {
    const output = this.#output(analyte);
    const peaks = this.#sessionPeaks(output);
    const ratio = (peaks.at(-1)?.value ?? Number.NaN) / (peaks[0]?.value ?? Number.NaN);
    return {
      sessions: this.#sessions.map(({ start, doses }) => ({
        from: { value: start, unit: 'h' },
        doses,
      })),
      peaks: peaks.map(({ value }) => concentration(value)),
      troughs: this.#sessions
        .slice(1)
        .map(({ start }) => concentration(this.#before(output, start))),
      lastPeakByFirst: ratio,
      change: ratio > 1 + TOLD ? 'rise' : ratio < 1 / (1 + TOLD) ? 'fall' : 'same',
    };
  }

  #sessionPeaks(output: number): readonly Peak[] {
    const known = this.#peaks.get(output);
    if (known !== undefined) return known;
    const found = sessionPeaks(this.#model.response, output, this.#sessions);
    this.#peaks.set(output, found);
    return found;
  }

  /** Concentration just before a moment, so that a bolus given there does not count. */
  #before(output: number, t: number): number {
    const { response } = this.#model;
    let s = response.stretchAt(t);
    if (s >= 0 && response.startOf(s) === t) s -= 1;
    return s < 0 ? 0 : response.valueAt(output, s, t - response.startOf(s));
  }

  #output(analyte: AnalyteId): number {
    const output = this.analytes.indexOf(analyte);
    if (output >= 0) return output;
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

function asPeak({ value, time }: Peak): {
  readonly value: Quantity<'ng/mL'>;
  readonly time: Quantity<'h'>;
} {
  return { value: concentration(value), time: { value: time, unit: 'h' } };
}

function concentration(value: number): Quantity<'ng/mL'> {
  return { value, unit: 'ng/mL' };
}
