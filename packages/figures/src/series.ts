import type {
  AnalyteId,
  Observation,
  Population,
  Simulation,
} from '@openketamine/pharmacokinetics';

/** One line of a figure. */
export interface Series {
  readonly label: string;
  readonly model: string;
  readonly analyte: AnalyteId;
  readonly points: readonly { readonly t: number; readonly c: number }[];
  /** The highest value, and the first time that one is reached which looks the same. */
  readonly peak: { readonly t: number; readonly c: number };
  readonly bands: readonly Band[];
}

/** What lies between two percentiles of a population. */
interface Band {
  readonly low: number;
  readonly high: number;
  readonly points: readonly { readonly t: number; readonly least: number; readonly most: number }[];
}

/** A value that was observed or reported. */
export interface Point {
  readonly t: number;
  readonly c: number;
  readonly least?: number;
  readonly most?: number;
  readonly says: string;
  /** What stands beside the point: the study, as far as the title names it, and the value. */
  readonly label: string;
  /** Whether the source gave the time, or the point stands where the first curve peaks. */
  readonly timed: boolean;
}

/** More points than a figure has pixels add nothing but bytes. */
const ENOUGH = 1200;

/**
 * Thins a curve without losing its peaks and troughs: of each stretch the first, the least, the most.
 *
 * @internal
 */
export function thin(times: Float64Array, values: Float64Array): { t: number; c: number }[] {
  const n = times.length;
  const at = (i: number): { t: number; c: number } => ({
    t: times[i] as number,
    c: values[i] as number,
  });
  if (n <= ENOUGH) return Array.from({ length: n }, (_, i) => at(i));
  const kept = new Set<number>([0, n - 1]);
  const width = Math.ceil((3 * n) / ENOUGH);
  for (let from = 0; from < n; from += width) {
    let least = from;
    let most = from;
    for (let i = from; i < Math.min(n, from + width); i++) {
      if ((values[i] as number) < (values[least] as number)) least = i;
      if ((values[i] as number) > (values[most] as number)) most = i;
    }
    kept.add(from).add(least).add(most);
  }
  return [...kept].toSorted((a, b) => a - b).map(at);
}

/**
 * The lines of a figure: every analyte asked for of every simulation.
 *
 * @internal
 */
export function seriesOf(
  simulations: readonly Simulation[],
  analytes: readonly AnalyteId[],
  population: Population | undefined,
): Series[] {
  return simulations.flatMap((simulation) =>
    analytes.flatMap((analyte): Series[] => {
      const curve = simulation.analytes[analyte];
      if (curve === undefined) return [];
      const own = population?.model.id === simulation.model.id ? population : undefined;
      return [
        {
          label: simulations.length > 1 ? simulation.model.id : curve.name,
          model: simulation.model.id,
          analyte,
          points: thin(simulation.times.values, curve.values),
          peak: { t: curve.firstPeak.time.value, c: curve.cmax.value },
          bands: bandsOf(own, analyte),
        },
      ];
    }),
  );
}

/** Pairs of percentiles from the outside in: 5 to 95, 25 to 75. */
function bandsOf(population: Population | undefined, analyte: AnalyteId): Band[] {
  const list = population?.analytes[analyte]?.bands ?? [];
  const times = population?.times.values ?? new Float64Array(0);
  return Array.from({ length: Math.floor(list.length / 2) }, (_, i) => {
    const low = list[i];
    const high = list[list.length - 1 - i];
    return {
      low: low?.percentile ?? 0,
      high: high?.percentile ?? 0,
      points: Array.from(times, (t, j) => ({
        t,
        least: low?.values[j] ?? 0,
        most: high?.values[j] ?? 0,
      })),
    };
  });
}

/**
 * Observed concentrations as points. A peak whose time the source does not give stands where the
 * first curve peaks, and is marked as untimed.
 *
 * @internal
 */
export function observedPoints(
  observations: readonly Observation[],
  analyte: AnalyteId,
  peakAt: number,
): Point[] {
  return observations.flatMap((observation) => {
    const time = observation.values.find(
      ({ analyte: of, what, value }) => of === analyte && what === 'tmax' && value !== undefined,
    );
    const timed = time?.value !== undefined;
    const t = timed ? (time.value ?? 0) / (time.unit === 'min' ? 60 : 1) : peakAt;
    return observation.values.flatMap((each): Point[] => {
      const concentration = each.what === 'cmax' || each.what === 'concentration';
      if (each.analyte !== analyte || !concentration || each.unit !== 'ng/mL') return [];
      const { value, least, most, spread } = each;
      const middle = value ?? ((least ?? 0) + (most ?? 0)) / 2;
      const low = least ?? (spread === undefined ? undefined : middle - spread);
      const high = most ?? (spread === undefined ? undefined : middle + spread);
      return [
        {
          t,
          c: middle,
          says: observation.title,
          label: `${value === undefined ? `${least} to ${most}` : value} ${studyOf(observation.title)}`,
          timed,
          ...(low === undefined ? {} : { least: low }),
          ...(high === undefined ? {} : { most: high }),
        },
      ];
    });
  });
}

/** The study in a title such as "Peak after the usual infusion (Zarate 2006)". */
function studyOf(title: string): string {
  return /\((?<study>[^)]+)\)$/u.exec(title)?.groups?.['study'] ?? 'observed';
}
