import { OpenKetamineError } from '@openketamine/model';
import { compileFormula, type Formula, type Resolve } from '../expression.js';
import type { AnalyteId, PharmacokineticModel, Route } from '../model-data.js';
import { TotalAreas } from './area.js';
import { Modes } from './modes.js';
import { Network } from './network.js';
import { Response, type Reading } from './response.js';
import { Schedule } from './schedule.js';
import { compileFlows, reachable, refuseStandstill, type CompiledFlow } from './structure.js';
import { inHoursAndLiters } from './units.js';

/** Covariates as numbers; one that differs between the people of a population is left out. */
export type Covariates = Readonly<Record<string, number | undefined>>;

/** A dose as the engine takes it: hours, milligrams of base. */
export interface PlainDose {
  readonly at: number;
  readonly amount: number;
  /** Milligrams given earlier in the same session. */
  readonly before: number;
  readonly route: Route;
  /** Hours; 0 for at once. */
  readonly over: number;
}

interface Effect {
  readonly scale: 'log' | 'logit';
  readonly index: number;
}

interface Step {
  readonly slot: number;
  readonly formula: Formula;
  readonly effects: readonly Effect[];
}

interface Term {
  readonly dose: PlainDose;
  readonly definitions: readonly { readonly slot: number; readonly formula: Formula }[];
  readonly position: number;
  readonly fraction: Formula;
  readonly over: Formula | undefined;
  readonly lag: Formula;
  readonly path: string;
}

/**
 * A model bound to a kind of person and a list of doses. What is the same for everybody is worked
 * out once; `person()` then sets one person and prepares the answer to the doses.
 *
 * @internal
 */
export class Body {
  readonly model: PharmacokineticModel;
  readonly analytes: readonly AnalyteId[];
  readonly response: Response;
  readonly effectCount: number;
  /** Covariates that differ between people, in the order `person()` takes them. */
  readonly varying: readonly string[];

  readonly #values: Float64Array;
  readonly #steps: readonly Step[];
  readonly #rates: Float64Array;
  readonly #flows: readonly CompiledFlow[];
  readonly #factors: readonly Formula[];
  readonly #terms: readonly Term[];
  readonly #varyingSlots: readonly number[];
  readonly #schedule = new Schedule();
  readonly #areas: TotalAreas;
  readonly #area: Float64Array;

  constructor(
    model: PharmacokineticModel,
    covariates: Covariates,
    doses: readonly PlainDose[],
    options: { readonly random: boolean; readonly varying?: readonly string[] },
  ) {
    this.model = model;
    this.varying = options.varying ?? [];
    const slots = new Map<string, number>();
    const constants = new Map<string, number>();
    const newSlot = (name: string): number => {
      slots.set(name, slots.size);
      return slots.size - 1;
    };
    const resolve: Resolve = (name) => {
      const slot = slots.get(name);
      return slot === undefined ? constants.get(name) : { slot };
    };
    const effects = new Map<string, Effect[]>();
    const list = options.random ? (model.variability?.effects ?? []) : [];
    this.effectCount = list.length;
    list.forEach(({ on, scale }, index) => {
      effects.set(on, [...(effects.get(on) ?? []), { scale, index }]);
    });

    for (const [name, value] of Object.entries(covariates)) {
      if (value !== undefined) constants.set(name, value);
    }
    this.#varyingSlots = this.varying.map(newSlot);
    const steps: Step[] = [];
    const define = (name: string, text: string | number, path: string): void => {
      const compiled =
        typeof text === 'number'
          ? { of: () => text, constant: text }
          : compileFormula(text, resolve, path);
      const own = effects.get(name) ?? [];
      if (compiled.constant !== undefined && own.length === 0) {
        constants.set(name, compiled.constant);
      } else {
        steps.push({ slot: newSlot(name), formula: compiled.of, effects: own });
      }
    };
    model.parameters.forEach((group, g) => {
      for (const [name, { value, unit }] of Object.entries(group.values)) {
        define(name, inHoursAndLiters(value, unit), `/parameters/${g}/values/${name}`);
      }
    });
    model.definitions.forEach(({ name, is }, d) => define(name, is, `/definitions/${d}`));
    this.#steps = steps;

    const kept = reachable(model, new Set(doses.map(({ route }) => route)));
    const index = new Map(kept.map((id, at) => [id, at]));
    const volume = new Map(model.states.map(({ id, volume: v }) => [id, v]));
    const flows = compileFlows(model, index, volume, resolve);
    this.#flows = flows;
    this.#rates = Float64Array.from(flows, ({ constant }) => constant ?? 0);
    const network = new Network(kept.length, flows);

    const factors: Formula[] = [];
    const readings: Reading[] = [];
    const analytes: AnalyteId[] = [];
    model.analytes.forEach(({ id, state, massRatio }, a) => {
      const at = index.get(state);
      const v = volume.get(state);
      if (at === undefined || v === undefined) {
        throw new OpenKetamineError(
          'DATA_INVALID',
          `/analytes/${a}/state`,
          `${id} is read from ${state}, which is no state with a volume.`,
          'Name a state that has a volume.',
        );
      }
      // Milligrams by liter, times 1000, are nanograms by milliliter.
      const text = `1000 * (${massRatio ?? '1'}) / (${v})`;
      factors.push(compileFormula(text, resolve, `/analytes/${a}`).of);
      readings.push({ position: network.position[at] as number, factor: 0 });
      analytes.push(id);
    });
    this.#factors = factors;
    this.analytes = analytes;

    this.#terms = doses.flatMap((dose, d) => {
      const r = model.routes.findIndex(({ route }) => route === dose.route);
      const route = model.routes[r] as PharmacokineticModel['routes'][number];
      const local = new Map<string, number>([
        ['amount', dose.amount],
        ['before', dose.before],
      ]);
      const localSlots = new Map<string, number>();
      const find: Resolve = (name) => {
        const slot = localSlots.get(name);
        return slot === undefined ? (local.get(name) ?? resolve(name)) : { slot };
      };
      const definitions: { slot: number; formula: Formula }[] = [];
      (route.definitions ?? []).forEach(({ name, is }, at) => {
        const compiled = compileFormula(is, find, `/routes/${r}/definitions/${at}`);
        if (compiled.constant !== undefined) local.set(name, compiled.constant);
        else {
          const slot = newSlot(`${name} of dose ${d}`);
          localSlots.set(name, slot);
          definitions.push({ slot, formula: compiled.of });
        }
      });
      return route.inputs.map((input, i) => {
        const path = `/routes/${r}/inputs/${i}`;
        return {
          dose,
          definitions: i === 0 ? definitions : [],
          position: network.position[index.get(input.into) as number] as number,
          fraction: compileFormula(input.fraction ?? '1', find, path).of,
          over: input.over === undefined ? undefined : compileFormula(input.over, find, path).of,
          lag: compileFormula(input.lag ?? '0', find, path).of,
          path,
        };
      });
    });
    this.#values = new Float64Array(slots.size);
    this.response = new Response(network, new Modes(network), readings);
    this.#areas = new TotalAreas(kept.length);
    this.#area = new Float64Array(kept.length);
  }

  /**
   * Sets one person and prepares the answer.
   *
   * @param effects - one random effect per entry of the model's variability, from `offset` on
   * @param covariates - values of the varying covariates
   */
  person(effects?: Float64Array, offset = 0, covariates?: Float64Array): void {
    const values = this.#values;
    for (let c = 0; c < this.#varyingSlots.length; c++) {
      values[this.#varyingSlots[c] as number] = covariates?.[c] ?? Number.NaN;
    }
    for (const { slot, formula, effects: own } of this.#steps) {
      let value = formula(values);
      for (const { scale, index } of own) {
        const eta = effects === undefined ? 0 : (effects[offset + index] as number);
        value =
          scale === 'log' ? value * Math.exp(eta) : 1 / (1 + (1 / value - 1) * Math.exp(-eta));
      }
      values[slot] = value;
    }
    const rates = this.#rates;
    const flows = this.#flows;
    for (let f = 0; f < flows.length; f++) {
      const formula = flows[f]?.formula;
      if (formula !== undefined) rates[f] = formula(values);
    }
    for (let f = 0; f < rates.length; f++) {
      const rate = rates[f] as number;
      if (!(rate > 0) || rate === Number.POSITIVE_INFINITY) {
        if (rate === 0 && flows[f]?.mustFlow === false) continue;
        throw new OpenKetamineError(
          'PARAMETER_INVALID',
          flows[f]?.path ?? '',
          `A rate of ${this.model.id} comes out as ${rate} per hour.`,
          'Check the values given for the person; every rate must be a positive number.',
        );
      }
    }
    const { response } = this;
    const { readings, modes, network } = response;
    for (let a = 0; a < readings.length; a++) {
      const reading = readings[a] as { position: number; factor: number };
      const factor = (this.#factors[a] as Formula)(values);
      if (!(factor > 0) || factor === Number.POSITIVE_INFINITY) {
        throw new OpenKetamineError(
          'PARAMETER_INVALID',
          `/analytes/${a}`,
          `The volume behind ${this.analytes[a]} in ${this.model.id} is not a positive number.`,
          'Check the values given for the person.',
        );
      }
      reading.factor = factor;
    }
    modes.setRates(rates);
    if (network.reversible) {
      modes.decompose();
      refuseStandstill(modes.rate, this.model);
    }
    this.#doses();
    response.prepare(this.#schedule);
  }

  /** Areas to infinity of every reading, exact. */
  areas(out: Float64Array, offset: number): void {
    const { response } = this;
    const { amount, position, length } = this.#schedule;
    const readings = response.readings.length;
    for (let a = 0; a < readings; a++) out[offset + a] = 0;
    this.#areas.prepare(response.modes.matrix);
    for (let e = 0; e < length; e++) {
      if (e === 0 || position[e] !== position[e - 1]) {
        this.#areas.solve(position[e] as number, this.#area);
      }
      for (let a = 0; a < readings; a++) {
        const { position: at, factor } = response.readings[a] as Reading;
        out[offset + a] =
          (out[offset + a] as number) + (amount[e] as number) * factor * (this.#area[at] as number);
      }
    }
  }

  /** What goes in, of the person set last. */
  get schedule(): Schedule {
    return this.#schedule;
  }

  #doses(): void {
    const values = this.#values;
    this.#schedule.clear();
    for (const term of this.#terms) {
      const { dose, definitions } = term;
      for (const { slot, formula } of definitions) values[slot] = formula(values);
      const fraction = term.fraction(values);
      const over = term.over === undefined ? dose.over : term.over(values);
      const lag = term.lag(values);
      if (!(fraction >= 0 && fraction < 1e6 && over >= 0 && lag >= 0)) {
        throw new OpenKetamineError(
          'PARAMETER_INVALID',
          term.path,
          `Absorption in ${this.model.id} comes out as fraction ${fraction}, length ${over} h, lag ${lag} h.`,
          'Check the values given for the person and the dose.',
        );
      }
      this.#schedule.add(dose.at + lag, over, dose.amount * fraction, term.position);
    }
  }
}
