import { OpenKetamineError } from '@openketamine/model';
import type { AnalyteId, PharmacokineticModel } from '../../model-data.js';
import { totalAreas } from '../solver/area.js';
import { Modes } from '../solver/modes.js';
import { Network } from '../solver/network.js';
import { Response, type Output } from '../solver/response.js';
import { Schedule } from '../dosing/schedule.js';
import { compileFlows, reachable, refuseStandstill, type CompiledFlow } from './structure.js';
import { Succession } from '../solver/succession.js';
import { Tape, type Operand, type Resolve } from '../dosing/tape.js';
import { Terms, type PlainDose } from '../dosing/terms.js';
import { inHoursAndLiters } from '../dosing/units.js';

/** Covariates as numbers; one that differs between the people of a population is left out. */
export type Covariates = Readonly<Record<string, number | undefined>>;

/**
 * A model bound to a kind of person and a list of doses. What is the same for everybody is worked
 * out once; `person()` then sets one person and prepares the answer to the doses.
 *
 * @internal
 */
export class BoundModel {
  readonly model: PharmacokineticModel;
  readonly analytes: readonly AnalyteId[];
  readonly response: Response;
  readonly effectCount: number;
  /** Covariates that differ between people, in the order `person()` takes them. */
  readonly varying: readonly string[];

  readonly #tape = new Tape();
  readonly #values: Float64Array;
  readonly #rates: Float64Array;
  readonly #flows: readonly CompiledFlow[];
  /** Places of the effects, the varying covariates, the rates and the outputs' factors. */
  readonly #effectPlaces: Int32Array;
  readonly #varyingPlaces: Int32Array;
  readonly #ratePlaces: Int32Array;
  readonly #factorPlaces: Int32Array;
  readonly #terms: Terms;
  readonly #schedule = new Schedule();
  #scheduled = false;
  /** Where on the tape the person ends and areas begin; they are run when they are asked for. */
  readonly #areasFrom: number;
  /** Places of the areas under the outputs, at position * outputs + output, by where drug is put. */
  readonly #areaPlaces: Int32Array;

  constructor(
    model: PharmacokineticModel,
    covariates: Covariates,
    doses: readonly PlainDose[],
    options: { readonly random: boolean; readonly varying?: readonly string[] },
  ) {
    this.model = model;
    this.varying = options.varying ?? [];
    const tape = this.#tape;
    const known = new Map<string, Operand>();
    const resolve: Resolve = (name) => known.get(name);
    for (const [name, value] of Object.entries(covariates)) {
      if (value !== undefined) known.set(name, value);
    }
    const vary = (name: string): number => {
      const slot = tape.place();
      known.set(name, { slot });
      return slot;
    };
    this.#varyingPlaces = Int32Array.from(this.varying, vary);
    const effects = options.random ? (model.variability?.effects ?? []) : [];
    this.effectCount = effects.length;
    this.#effectPlaces = Int32Array.from(effects, () => tape.place());
    const define = (name: string, value: Operand): void => {
      let found = value;
      effects.forEach(({ on, scale }, e) => {
        if (on === name) found = tape.vary(found, scale, this.#effectPlaces[e] as number);
      });
      known.set(name, found);
    };
    for (const group of model.parameters) {
      for (const [name, { value, unit }] of Object.entries(group.values)) {
        define(name, inHoursAndLiters(value, unit));
      }
    }
    model.definitions.forEach(({ name, is }, d) =>
      define(name, tape.add(is, resolve, `/definitions/${d}`)),
    );

    const kept = reachable(model, new Set(doses.map(({ route }) => route)));
    const index = new Map(kept.map((id, at) => [id, at]));
    const volume = new Map(model.states.map(({ id, volume: v }) => [id, v]));
    const flows = compileFlows(model, index, volume, resolve, tape);
    this.#flows = flows;
    this.#rates = new Float64Array(flows.length);
    this.#ratePlaces = Int32Array.from(flows, ({ rate }) => tape.placeOf(rate));
    const network = new Network(kept.length, flows);

    const outputs = model.analytes.map(({ id, state, massRatio }, a) => {
      const at = index.get(state);
      const v = volume.get(state);
      if (at === undefined || v === undefined) {
        throw new OpenKetamineError(
          'DATA_INVALID',
          `/analytes/${a}/state`,
          `${id} is read from ${state}, which is not a state with a volume.`,
          'Name a state that has a volume.',
        );
      }
      // Milligrams by liter, times 1000, are nanograms by milliliter.
      const factor = tape.add(`1000 * (${massRatio ?? '1'}) / (${v})`, resolve, `/analytes/${a}`);
      return { position: network.position[at] as number, place: tape.placeOf(factor) };
    });
    this.analytes = model.analytes.map(({ id }) => id);
    this.#factorPlaces = Int32Array.from(outputs, ({ place }) => place);
    const positionOf = (state: string): number =>
      network.position[index.get(state) as number] as number;
    this.#terms = new Terms(model, doses, positionOf, resolve, tape);
    this.#areasFrom = tape.length;
    this.#areaPlaces = new Int32Array(network.size * outputs.length);
    const rates = flows.map(({ rate }) => rate);
    for (const entry of this.#terms.positions) {
      const areaOf = totalAreas(network, rates, entry, tape);
      outputs.forEach(({ position }, a) => {
        const place = tape.placeOf(areaOf(position));
        this.#areaPlaces[entry * outputs.length + a] = place;
      });
    }
    this.#values = tape.values();
    this.response = new Response(
      network,
      new Modes(network, options.random ? this.#succession(network, outputs) : undefined),
      outputs.map(({ position }) => ({ position, factor: 0 })),
    );
  }

  /**
   * Sets one person and prepares the answer.
   *
   * @param effects - one random effect per entry of the model's variability
   * @param covariates - values of the varying covariates
   * @throws OpenKetamineError `PARAMETER_INVALID`
   */
  person(effects?: Float64Array, covariates?: Float64Array): void {
    const values = this.#values;
    const varying = this.#varyingPlaces;
    for (let c = 0; c < varying.length; c++) {
      values[varying[c] as number] = covariates?.[c] ?? Number.NaN;
    }
    const places = this.#effectPlaces;
    for (let e = 0; e < places.length; e++) {
      values[places[e] as number] = effects === undefined ? 0 : (effects[e] as number);
    }
    this.#tape.run(values, 0, this.#areasFrom);
    this.#setRates();
    this.#setFactors();
    const { modes, network } = this.response;
    modes.solve(this.#rates);
    if (network.reversible) refuseStandstill(modes.rate, this.model);
    if (!this.#scheduled) {
      this.#terms.write(values, this.#schedule);
      this.#scheduled = this.#terms.fixed;
    }
    this.response.prepare(this.#schedule);
  }

  /** Areas to infinity of every output, exact; the first at `offset`, others `apart` from each other. */
  areas(out: Float64Array, offset: number, apart: number): void {
    const { outputs } = this.response;
    const { amount, position, length } = this.#schedule;
    const values = this.#values;
    const places = this.#areaPlaces;
    const count = outputs.length;
    this.#tape.run(values, this.#areasFrom);
    for (let a = 0; a < count; a++) {
      const { factor } = outputs[a] as Output;
      let sum = 0;
      for (let e = 0; e < length; e++) {
        const perMilligram = values[
          places[(position[e] as number) * count + a] as number
        ] as number;
        sum += (amount[e] as number) * factor * perMilligram;
      }
      out[offset + a * apart] = sum;
    }
  }

  /** What goes in, of the person set last. */
  get schedule(): Schedule {
    return this.#schedule;
  }

  /** A faster way to the modes, where there is one. For one person it would not pay to look for it. */
  #succession(
    network: Network,
    outputs: readonly { readonly position: number }[],
  ): Succession | undefined {
    const read = outputs.map(({ position }) => position);
    return Succession.of(network, this.#terms.positions, read);
  }

  #setRates(): void {
    const values = this.#values;
    const rates = this.#rates;
    const places = this.#ratePlaces;
    for (let f = 0; f < rates.length; f++) {
      const rate = values[places[f] as number] as number;
      rates[f] = rate;
      if (rate > 0 && rate < Number.POSITIVE_INFINITY) continue;
      const { mustFlow, path } = this.#flows[f] as CompiledFlow;
      if (rate === 0 && !mustFlow) continue;
      throw new OpenKetamineError(
        'PARAMETER_INVALID',
        path,
        `A rate of ${this.model.id} comes out as ${rate} per hour.`,
        'Check the values given for the person; every rate must be a positive number.',
      );
    }
  }

  #setFactors(): void {
    const { outputs } = this.response;
    for (let a = 0; a < outputs.length; a++) {
      const factor = this.#values[this.#factorPlaces[a] as number] as number;
      if (!(factor > 0 && factor < Number.POSITIVE_INFINITY)) {
        throw new OpenKetamineError(
          'PARAMETER_INVALID',
          `/analytes/${a}`,
          `The volume behind ${this.analytes[a]} in ${this.model.id} is not a positive number.`,
          'Check the values given for the person.',
        );
      }
      (outputs[a] as { factor: number }).factor = factor;
    }
  }
}
