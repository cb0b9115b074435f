import { areaUntil } from '../../src/internal/solver/area.js';
import { Sampler } from '../../src/internal/solver/sampler.js';
import { Modes } from '../../src/internal/solver/modes.js';
import { Network } from '../../src/internal/solver/network.js';
import { Response } from '../../src/internal/solver/response.js';
import { Schedule } from '../../src/internal/dosing/schedule.js';
import { exactly, type Flow, type Put } from './exact.js';

/** Below this the yardstick itself runs out of digits. */
export const RESOLVED = 1e-60;

export interface System {
  readonly size: number;
  readonly flows: readonly Flow[];
  readonly puts: readonly Put[];
}

export function respond({ size, flows, puts }: System): Response {
  const network = new Network(size, flows);
  const modes = new Modes(network);
  modes.setRates(Float64Array.from(flows, ({ rate }) => rate));
  if (network.reversible) modes.decompose();
  const schedule = new Schedule();
  for (const put of puts) {
    schedule.add(put.start, put.duration, put.amount, network.position[put.state] as number);
  }
  const outputs = Array.from({ length: size }, (_, state) => ({
    position: network.position[state] as number,
    factor: 1,
  }));
  const response = new Response(network, modes, outputs);
  response.prepare(schedule);
  return response;
}

/** Largest relative difference from the exact answer, over all states and times. */
export function worst(system: System, times: readonly number[], step = 0): number {
  const response = respond(system);
  const out = new Float64Array(system.size * times.length);
  new Sampler(response).fill(Float64Array.from(times), step, out, 0);
  const { amounts, areas } = exactly(system.size, system.flows, system.puts, times);
  let largest = 0;
  times.forEach((t, j) => {
    for (let i = 0; i < system.size; i++) {
      const exact = amounts[j]?.[i] ?? Number.NaN;
      const area = areas[j]?.[i] ?? Number.NaN;
      const got = out[i * times.length + j] as number;
      if (exact > RESOLVED) largest = Math.max(largest, Math.abs(got / exact - 1));
      else if (got > 2 * RESOLVED) largest = Number.POSITIVE_INFINITY;
      if (area > RESOLVED) {
        largest = Math.max(largest, Math.abs(areaUntil(response, i, t) / area - 1));
      }
    }
  });
  return largest;
}
