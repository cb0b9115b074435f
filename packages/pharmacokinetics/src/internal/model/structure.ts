import { OpenKetamineError } from '@openketamine/model';
import type { PharmacokineticModel } from '../../model-data.js';
import type { FlowShape } from '../solver/network.js';
import type { Operand, Resolve, Tape } from '../dosing/tape.js';

/** A one-way flow of a model, ready to be worked out for a person. */
export interface CompiledFlow extends FlowShape {
  /** Rate per hour. */
  readonly rate: Operand;
  /** Where it stands in the model, for errors. */
  readonly path: string;
  /** A flow both ways may not stop in either. */
  readonly mustFlow: boolean;
}

/**
 * States that drug can reach by the routes in use, and those that are read off, in the model's order.
 *
 * @internal
 */
export function reachable(model: PharmacokineticModel, routes: ReadonlySet<string>): string[] {
  const entries = model.routes
    .filter(({ route }) => routes.has(route))
    .flatMap(({ inputs }) => inputs.map(({ into }) => into));
  const reached = new Set([...entries, ...model.analytes.map(({ state }) => state)]);
  // A set grows while it is walked, so this follows every flow to its end.
  for (const state of reached) {
    for (const { from, to, bothWays } of model.flows) {
      if (from === state && to !== undefined) reached.add(to);
      if (to === state && bothWays === true) reached.add(from);
    }
  }
  return model.states.map(({ id }) => id).filter((id) => reached.has(id));
}

/**
 * The flows between the states that are kept, one entry for each direction.
 *
 * @throws OpenKetamineError `DATA_INVALID`
 * @internal
 */
export function compileFlows(
  model: PharmacokineticModel,
  index: ReadonlyMap<string, number>,
  volumes: ReadonlyMap<string, string | undefined>,
  resolve: Resolve,
  tape: Tape,
): CompiledFlow[] {
  return model.flows.flatMap((flow, f): CompiledFlow[] => {
    if (!index.has(flow.from)) return [];
    const path = `/flows/${f}`;
    const mustFlow = flow.bothWays === true;
    const along = (from: string, to: string | undefined): CompiledFlow => ({
      from: index.get(from) as number,
      to: to === undefined ? -1 : (index.get(to) as number),
      rate: tape.add(rateOf(flow, from, volumes, path), resolve, path),
      path,
      mustFlow,
    });
    const there = along(flow.from, flow.to);
    return mustFlow && flow.to !== undefined ? [there, along(flow.to, flow.from)] : [there];
  });
}

function rateOf(
  flow: PharmacokineticModel['flows'][number],
  from: string,
  volumes: ReadonlyMap<string, string | undefined>,
  path: string,
): string {
  if (flow.rate !== undefined) return flow.rate;
  const volume = volumes.get(from);
  if (volume !== undefined && flow.clearance !== undefined)
    return `(${flow.clearance}) / (${volume})`;
  throw new OpenKetamineError(
    'DATA_INVALID',
    path,
    `The flow from ${from} has neither a rate nor a clearance out of a volume.`,
    `Give a rate, or a clearance and a volume for ${from}.`,
  );
}

/** Slower than this per hour, drug stands still. */
const STILL = 1e-12;

/**
 * Refuses a body that drains on paper and not in numbers: with a clearance of zero, for example.
 *
 * @throws OpenKetamineError `PARAMETER_INVALID`
 * @internal
 */
export function refuseStandstill(rates: Float64Array, model: PharmacokineticModel): void {
  for (let k = 0; k < rates.length; k++) {
    if ((rates[k] as number) > STILL) continue;
    throw new OpenKetamineError(
      'PARAMETER_INVALID',
      '/flows',
      `In ${model.id} drug would never leave the body.`,
      'Check the values given for the person; what clears the drug must be above zero.',
    );
  }
}
