import type { AnalyteId, Simulation } from '@openketamine/pharmacokinetics';
import { concentration, moment } from './numbers.js';

/** At most this many rows; a reader who wants every minute asks the simulation. */
const ROWS = 60;

/** The data of a figure as a table. @internal */
export function tableOf(
  simulations: readonly Simulation[],
  analytes: readonly AnalyteId[],
): { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  const [first] = simulations;
  const times = first?.times.values ?? new Float64Array(0);
  const step = Math.max(1, Math.ceil(times.length / ROWS));
  const columns = simulations.flatMap(({ model, analytes: curves }) =>
    analytes.flatMap((id) => {
      const curve = curves[id];
      return curve === undefined
        ? []
        : [{ head: `${curve.name}, ng/mL (${model.id})`, values: curve.values }];
    }),
  );
  const rows: string[][] = [];
  for (let i = 0; i < times.length; i += step) {
    rows.push([
      moment(times[i] as number),
      ...columns.map(({ values }) => concentration(values[i] as number)),
    ]);
  }
  return { head: ['time', ...columns.map(({ head }) => head)], rows };
}
