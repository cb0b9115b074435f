import { OpenKetamineError } from '@openketamine/model';
import type { PharmacokineticModel, Route } from '../../model-data.js';
import type { Schedule } from './schedule.js';
import type { Operand, Resolve, Tape } from './tape.js';

/** A dose as the engine takes it: hours, milligrams of base. */
export interface PlainDose {
  readonly at: number;
  readonly amount: number;
  /** Milligrams given earlier in the same session. */
  readonly before: number;
  readonly route: Route;
  /** Hours; 0 for at once. */
  readonly over: number;
  /** Doses of one session have one number, counted from 0 in the order in which sessions begin. */
  readonly session: number;
}

interface Term {
  readonly at: number;
  readonly amount: number;
  readonly position: number;
  /** Places of the part that gets in, its length in hours and its delay. */
  readonly fraction: number;
  readonly over: number;
  readonly lag: number;
  readonly path: string;
}

/**
 * What goes in with each dose, by every way its route has, as a model's formulas say.
 *
 * @internal
 */
export class Terms {
  /** Whether it is the same for everybody. */
  readonly fixed: boolean;
  readonly #model: PharmacokineticModel;
  readonly #terms: readonly Term[];

  constructor(
    model: PharmacokineticModel,
    doses: readonly PlainDose[],
    positionOf: (state: string) => number,
    resolve: Resolve,
    tape: Tape,
  ) {
    this.#model = model;
    let fixed = true;
    const place = (operand: Operand): number => {
      if (typeof operand !== 'number') fixed = false;
      return tape.placeOf(operand);
    };
    this.#terms = doses.flatMap((dose) => {
      const r = model.routes.findIndex(({ route }) => route === dose.route);
      const route = model.routes[r] as PharmacokineticModel['routes'][number];
      const local = new Map<string, Operand>([
        ['amount', dose.amount],
        ['before', dose.before],
      ]);
      const find: Resolve = (name) => local.get(name) ?? resolve(name);
      (route.definitions ?? []).forEach(({ name, is }, d) => {
        local.set(name, tape.add(is, find, `/routes/${r}/definitions/${d}`));
      });
      return route.inputs.map((input, i): Term => {
        const path = `/routes/${r}/inputs/${i}`;
        return {
          at: dose.at,
          amount: dose.amount,
          position: positionOf(input.into),
          fraction: place(tape.add(input.fraction ?? '1', find, path)),
          over: place(input.over === undefined ? dose.over : tape.add(input.over, find, path)),
          lag: place(tape.add(input.lag ?? '0', find, path)),
          path,
        };
      });
    });
    this.fixed = fixed;
  }

  /** Positions that drug is put into. */
  get positions(): readonly number[] {
    return [...new Set(this.#terms.map(({ position }) => position))];
  }

  /**
   * Writes what goes in for one person.
   *
   * @throws OpenKetamineError `PARAMETER_INVALID`
   */
  write(values: Float64Array, schedule: Schedule): void {
    schedule.clear();
    for (const term of this.#terms) {
      const fraction = values[term.fraction] as number;
      const over = values[term.over] as number;
      const lag = values[term.lag] as number;
      if (!(fraction >= 0 && fraction < 1e6 && over >= 0 && lag >= 0)) {
        throw new OpenKetamineError(
          'PARAMETER_INVALID',
          term.path,
          `Absorption in ${this.#model.id} comes out as fraction ${fraction}, length ${over} h, lag ${lag} h.`,
          'Check the values given for the person and the dose.',
        );
      }
      schedule.add(term.at + lag, over, term.amount * fraction, term.position);
    }
  }
}
