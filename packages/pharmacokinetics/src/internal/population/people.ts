import type { PharmacokineticModel } from '../../model-data.js';
import { BoundModel, type Covariates } from '../model/bound-model.js';
import { Sampler } from '../solver/sampler.js';
import { peak } from '../solver/peaks.js';
import { Random } from './random.js';
import type { PlainDose } from '../dosing/terms.js';
import { effectFactor } from '../model/variation.js';

/** Everything that defines a population, as plain data that can be sent to a thread. */
export interface PeopleSetup {
  readonly model: PharmacokineticModel;
  readonly covariates: Covariates;
  /** Covariates drawn evenly from a range for each person. */
  readonly ranges: readonly { readonly name: string; readonly from: number; readonly to: number }[];
  readonly doses: readonly PlainDose[];
  /** How many people there are in all. */
  readonly size: number;
  readonly seed: number;
  readonly hours: Float64Array;
  readonly step: number;
}

/**
 * Where results go. For the substance a of person i curves stand from (a * size + i) * times on, the
 * rest at a * size + i. Whatever is left out is not worked out.
 */
export interface PeopleResults {
  readonly curves?: Float64Array;
  readonly cmax?: Float64Array;
  readonly tmax?: Float64Array;
  readonly aucInf?: Float64Array;
}

/** For populations the positive series takes over later: eight digits instead of twelve. */
const CANCELLED_IN_POPULATIONS = 1e-8;

/**
 * The people of a population, any part of them in any order.
 *
 * @internal
 */
export class People {
  readonly analytes: number;
  readonly #setup: PeopleSetup;
  readonly #model: BoundModel;
  readonly #sampler: Sampler;
  readonly #factor: Float64Array;
  readonly #normals: Float64Array;
  readonly #effects: Float64Array;
  readonly #covariates: Float64Array;
  readonly #random = new Random();
  readonly #found = new Float64Array(2);

  constructor(setup: PeopleSetup) {
    this.#setup = setup;
    this.#factor = effectFactor(setup.model);
    const names = setup.ranges.map(({ name }) => name);
    const fixed = Object.fromEntries(
      Object.entries(setup.covariates).filter(([name]) => !names.includes(name)),
    );
    this.#model = new BoundModel(setup.model, fixed, setup.doses, { random: true, varying: names });
    this.#model.response.cancelled = CANCELLED_IN_POPULATIONS;
    this.analytes = this.#model.analytes.length;
    this.#sampler = new Sampler(this.#model.response);
    this.#normals = new Float64Array(this.#model.effectCount);
    this.#effects = new Float64Array(this.#model.effectCount);
    this.#covariates = new Float64Array(names.length);
  }

  /** Works out the people from one number up to, not including, another. */
  fill(from: number, to: number, results: PeopleResults): void {
    const { hours, step, size } = this.#setup;
    const { curves, cmax, tmax, aucInf } = results;
    const analytes = this.analytes;
    const body = this.#model;
    const found = this.#found;
    for (let i = from; i < to; i++) {
      this.#draw(i);
      body.person(this.#effects, this.#covariates);
      if (curves !== undefined) {
        this.#sampler.fill(hours, step, curves, i * hours.length, size * hours.length);
      }
      if (aucInf !== undefined) body.areas(aucInf, i, size);
      if (cmax === undefined && tmax === undefined) continue;
      for (let a = 0; a < analytes; a++) {
        peak(body.response, a, found);
        if (cmax !== undefined) cmax[a * size + i] = found[0] as number;
        if (tmax !== undefined) tmax[a * size + i] = found[1] as number;
      }
    }
  }

  #draw(person: number): void {
    const random = this.#random;
    random.seed(this.#setup.seed, person);
    const { ranges } = this.#setup;
    for (let c = 0; c < ranges.length; c++) {
      const { from, to } = ranges[c] as { from: number; to: number };
      this.#covariates[c] = from + (to - from) * random.uniform();
    }
    const n = this.#normals.length;
    const factor = this.#factor;
    for (let k = 0; k < n; k++) this.#normals[k] = random.normal();
    for (let i = 0; i < n; i++) {
      let sum = 0;
      for (let j = 0; j <= i; j++)
        sum += (factor[i * n + j] as number) * (this.#normals[j] as number);
      this.#effects[i] = sum;
    }
  }
}
