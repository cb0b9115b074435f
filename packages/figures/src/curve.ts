import type {
  AnalyteId,
  Observation,
  Population,
  Simulation,
} from '@openketamine/pharmacokinetics';
import { drawing, heightOf } from './drawing.js';
import { finding, identity, inWords } from './finding.js';
import { EDGE, framed } from './frame.js';
import { notesOf } from './notes.js';
import { observedPoints, seriesOf } from './series.js';
import { tableOf } from './table.js';
import { themes, type ThemeName } from './theme.js';

/**
 * What to draw.
 *
 * @category figures
 */
export interface CurveInput {
  /** One model, or several on the same doses. Sampled finely enough to draw: a few hundred times. */
  readonly simulations: readonly Simulation[];
  /** Bands around the curve of the same model. */
  readonly population?: Population;
  /** Which substances; by default all of one model, the drug itself of several. */
  readonly analytes?: readonly AnalyteId[];
  /** When doses were given, as ticks below the axis. */
  readonly doses?: readonly {
    /** Hours from the first dose. */
    readonly hours: number;
    /** What stands at the tick: `56 mg`. */
    readonly label?: string;
  }[];
  /** Observed values of the drug itself, as points. */
  readonly observations?: readonly Observation[];
  /** Scale of the concentrations; absent: `linear`. */
  readonly scale?: 'linear' | 'log';
  /** In place of the sentence that the numbers make. */
  readonly title?: string;
  /** Colors to draw in; absent: `light`. */
  readonly theme?: ThemeName;
  /** Pixels. */
  readonly width?: number;
}

/**
 * A figure with all that a reader may need in its place.
 *
 * @category figures
 */
export interface Figure {
  /** A complete SVG document with title, source and assumptions inside. */
  readonly svg: string;
  /** The finding, as a sentence. */
  readonly title: string;
  /** What the picture shows, in words. */
  readonly text: string;
  /** The same data as a table. */
  readonly table: {
    /** What the columns hold. */
    readonly head: readonly string[];

    /** The rows, as text, in the order of the columns. */
    readonly rows: readonly (readonly string[])[];
  };
}

/**
 * Draws concentrations over time as SVG, without a browser: lines that are labeled where they end,
 * bands between percentiles, doses as ticks below the axis, observed values as points. The title says
 * what is seen; under it stands which model, enantiomer and sampling site each line is of, and below
 * the picture the assumptions and warnings. There is no way to leave them out.
 *
 * It draws what it is given and works out nothing: sample the simulation finely.
 *
 * @param input - simulations, and what to put beside them
 * @returns the picture, its title, the same in words and as a table
 * @example
 * import { simulate } from '@openketamine/pharmacokinetics';
 * import { otto2021SKetamine } from '@openketamine/pharmacokinetics/models';
 *
 * const simulation = simulate(
 *   {
 *     model: otto2021SKetamine,
 *     doses: [{ drug: 'esketamine', route: 'iv', form: 'base', amount: { value: 35, unit: 'mg' }, over: { value: 40, unit: 'min' } }],
 *     person: { weight: { value: 70, unit: 'kg' } },
 *   },
 *   { every: { value: 2, unit: 'min' }, until: { value: 6, unit: 'h' } },
 * );
 * concentrationCurve({ simulations: [simulation], scale: 'log' }).title
 * // => 'Esketamine peaks at 158 ng/mL after 40 min in a typical person'
 * @category figures
 */
export function concentrationCurve(input: CurveInput): Figure {
  const { simulations, population, theme: themeName = 'light', width = 760 } = input;
  const theme = themes[themeName];
  const analytes = input.analytes ?? everything(simulations);
  const series = seriesOf(simulations, analytes, population);
  const title = input.title ?? finding(simulations, series);
  const peakAt = series[0]?.peak.t ?? 0;
  const observed = observedPoints(input.observations ?? [], 'parent', peakAt);
  const text = inWords(simulations, series);
  const inner = drawing(input, series, observed, theme, width - 2 * EDGE);
  return {
    title,
    text,
    table: tableOf(simulations, analytes),
    svg: framed({
      title,
      text,
      theme,
      width,
      inner,
      height: heightOf(input),
      subtitle: simulations.map(identity),
      notes: notesOf(input, analytes, observed),
    }),
  };
}

function everything(simulations: readonly Simulation[]): readonly AnalyteId[] {
  const [first] = simulations;
  if (simulations.length !== 1 || first === undefined) return ['parent'];
  return Object.keys(first.analytes) as AnalyteId[];
}
