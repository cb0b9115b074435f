import * as Plot from '@observablehq/plot';
import type {
  AnalyteId,
  Observation,
  Population,
  Simulation,
} from '@openketamine/pharmacokinetics';
import { parseHTML } from 'linkedom';
import { finding, identity, inWords } from './finding.js';
import { concentration, moment } from './numbers.js';
import { observedPoints, seriesOf, type Point, type Series } from './series.js';
import { escaped, lines } from './text-lines.js';
import { dashes, fontFamily, themes, type Theme, type ThemeName } from './theme.js';

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
  readonly doses?: readonly { readonly hours: number; readonly label?: string }[];
  /** Observed values of the drug itself, as points. */
  readonly observations?: readonly Observation[];
  readonly scale?: 'linear' | 'log';
  /** In place of the sentence that the numbers make. */
  readonly title?: string;
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
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
}

const SIZE = { title: 19, subtitle: 13, note: 12 } as const;
const EDGE = 16;

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
      height: HEIGHT + doseRoom(input),
      subtitle: simulations.map(identity),
      notes: notesOf(input, analytes, observed),
    }),
  };
}

const HEIGHT = 360;

function everything(simulations: readonly Simulation[]): readonly AnalyteId[] {
  const [first] = simulations;
  if (simulations.length !== 1 || first === undefined) return ['parent'];
  return Object.keys(first.analytes) as AnalyteId[];
}

function doseRoom({ doses = [] }: CurveInput): number {
  return doses.length > 0 ? 26 : 0;
}

function drawing(
  input: CurveInput,
  series: readonly Series[],
  observed: readonly Point[],
  theme: Theme,
  width: number,
): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const { scale = 'linear', doses = [] } = input;
  const end = Math.max(...series.flatMap(({ points }) => points.map(({ t }) => t)));
  const [unit, perUnit] = end > 72 ? (['days', 24] as const) : (['hours', 1] as const);
  const highest = Math.max(
    ...series.flatMap(({ peak, bands }) => [
      peak.c,
      ...bands.flatMap(({ points }) => points.map(({ most }) => most)),
    ]),
    ...observed.map(({ c, most }) => most ?? c),
  );
  const floor = scale === 'log' ? highest / 2000 : 0;
  const labels = endLabels(series, highest, floor, scale);
  const longest = Math.max(...labels.map(({ label }) => label.length));
  const wide = (end * 1.045) / perUnit;
  const shown = <T extends { readonly t: number }>(list: readonly T[]): (T & { x: number })[] =>
    list.map((each) => ({ ...each, x: each.t / perUnit }));
  const marginBottom = 46 + doseRoom(input);
  const plot = Plot.plot({
    document,
    width,
    height: HEIGHT + doseRoom(input),
    marginLeft: 52,
    marginRight: 14 + Math.ceil(longest * 7.2),
    marginBottom,
    marginTop: 26,
    style: {
      background: 'transparent',
      color: theme.ink,
      fontFamily,
      fontSize: '13px',
      overflow: 'visible',
    },
    x: {
      domain: [0, wide],
      label: `${unit} from the first dose`,
      labelAnchor: 'left',
      labelOffset: 34,
    },
    y: {
      type: scale,
      domain: [floor, highest * (scale === 'log' ? 1.4 : 1.06)],
      label: '↑ ng/mL',
      ...(scale === 'log' ? { ticks: 4, tickFormat: powers } : {}),
    },
    marks: [
      Plot.gridY({
        stroke: theme.rule,
        strokeOpacity: 1,
        ...(scale === 'log' ? { ticks: 4 } : {}),
      }),
      Plot.ruleY([floor], { stroke: theme.quiet }),
      ...series.flatMap(({ bands }, s) =>
        bands.map((band, b) =>
          Plot.areaY(shown(band.points), {
            x: 'x',
            y1: (d: { least: number }) => Math.max(d.least, floor),
            y2: (d: { most: number }) => Math.max(d.most, floor),
            fill: theme.lines[s % theme.lines.length] as string,
            fillOpacity: 0.14 + 0.1 * b,
          }),
        ),
      ),
      ...series.map(({ points }, s) =>
        Plot.lineY(shown(points), {
          x: 'x',
          y: (d: { c: number }) => Math.max(d.c, floor),
          stroke: theme.lines[s % theme.lines.length] as string,
          strokeWidth: 2,
          strokeDasharray: dashes[s % dashes.length] as string,
        }),
      ),
      ...observedMarks(observed, perUnit, end, theme),
      ...labels.flatMap(({ y, label, from, line }) => {
        const stroke = theme.lines[line % theme.lines.length] as string;
        return [
          Plot.link([0], { x1: end / perUnit, y1: from, x2: wide, y2: y, stroke, strokeWidth: 1 }),
          Plot.text([label], { x: wide, y, dx: 5, textAnchor: 'start', fill: stroke }),
        ];
      }),
      ...doseMarks(doses, perUnit, theme, marginBottom),
    ],
  });
  return plot.outerHTML;
}

/** Powers of ten on a logarithmic axis. */
function powers(value: number): string {
  return Number.isInteger(Math.log10(value)) ? String(value) : '';
}

/** Observed values as diamonds with their ranges, side by side where they share a time. */
function observedMarks(
  observed: readonly Point[],
  perUnit: number,
  end: number,
  theme: Theme,
): Plot.Markish[] {
  const taken = new Map<number, number>();
  const data = observed.map((point) => {
    const before = taken.get(point.t) ?? 0;
    taken.set(point.t, before + 1);
    return { ...point, x: (point.t + before * end * 0.022) / perUnit };
  });
  return [
    Plot.link(
      data.filter(({ least }) => least !== undefined),
      { x1: 'x', x2: 'x', y1: 'least', y2: 'most', stroke: theme.observed, strokeWidth: 1.5 },
    ),
    Plot.dot(data, {
      x: 'x',
      y: 'c',
      stroke: theme.observed,
      fill: theme.paper,
      strokeWidth: 1.8,
      symbol: 'diamond',
      r: 5,
    }),
    Plot.text(data, {
      x: 'x',
      y: (d: Point) => d.most ?? d.c,
      dx: 8,
      dy: -7,
      text: 'label',
      textAnchor: 'start',
      fill: theme.observed,
      fontSize: 12,
    }),
  ];
}

/** Doses as small triangles under the axis, with their amounts where there are few. */
function doseMarks(
  doses: NonNullable<CurveInput['doses']>,
  perUnit: number,
  theme: Theme,
  marginBottom: number,
): Plot.Markish[] {
  if (doses.length === 0) return [];
  const few = doses.length <= 8;
  const data = doses.map(({ hours, label = '' }) => ({ x: hours / perUnit, label }));
  const dy = marginBottom - 24;
  return [
    Plot.text(data, {
      x: 'x',
      frameAnchor: 'bottom',
      dy: dy - 2,
      text: () => '▲',
      fill: theme.ink,
      fontSize: 10,
    }),
    ...(few
      ? [
          Plot.text(data, {
            x: 'x',
            frameAnchor: 'bottom',
            dy: dy + 11,
            text: 'label',
            fill: theme.quiet,
            fontSize: 11,
          }),
        ]
      : []),
  ];
}

/** Labels at the ends of the lines, moved apart so that none covers another. */
function endLabels(
  series: readonly Series[],
  highest: number,
  floor: number,
  scale: 'linear' | 'log',
): { y: number; label: string; from: number; line: number }[] {
  // Positions as parts of the height, so that distances mean the same on both scales.
  const top = highest * (scale === 'log' ? 1.4 : 1.06);
  const up = (c: number): number =>
    scale === 'log' ? Math.log(Math.max(c, floor) / floor) / Math.log(top / floor) : c / top;
  const down = (part: number): number =>
    scale === 'log' ? floor * (top / floor) ** part : part * top;
  const gap = 16 / (HEIGHT - 72);
  const placed = series
    .map(({ label, points }, line) => {
      const from = Math.max(points.at(-1)?.c ?? 0, floor);
      return { label, line, from, part: up(from) };
    })
    .toSorted((a, b) => a.part - b.part);
  let before = Number.NEGATIVE_INFINITY;
  return placed.map(({ label, line, from, part }) => {
    const here = Math.max(part, before + gap, gap / 2);
    before = here;
    return { label, line, from, y: down(here) };
  });
}

function notesOf(
  { simulations, population, observations = [] }: CurveInput,
  analytes: readonly AnalyteId[],
  observed: readonly Point[],
): string[] {
  const several = simulations.length > 1;
  const [first] = simulations;
  const of = (id: string, text: string): string => (several ? `${id}: ${text}` : text);
  // What is assumed everywhere is said once.
  const shared = (first?.model.assumptions ?? []).filter((each) =>
    simulations.every(({ model }) => model.assumptions.includes(each)),
  );
  const notes = simulations.flatMap(({ model, warnings }) => {
    const own = model.assumptions.filter((each) => !several || !shared.includes(each));
    return [
      of(model.id, `Population: ${model.population}`),
      ...(own.length === 0 ? [] : [of(model.id, `Assumed: ${own.join('; ')}.`)]),
      ...warnings
        .filter(
          ({ about, analyte }) =>
            about !== 'gap' && (analyte === undefined || analytes.includes(analyte)),
        )
        .map(({ says }) => of(model.id, `Warning: ${says}`)),
    ];
  });
  if (several && shared.length > 0) notes.unshift(`Assumed in all models: ${shared.join('; ')}.`);
  const bands = population?.analytes.parent?.bands ?? [];
  if (population !== undefined && bands.length > 1) {
    const ends = bands.map(({ percentile }) => percentile);
    notes.push(
      `Bands: between the percentiles ${ends.join(', ')} of ${population.size} simulated people (seed ${population.seed}). They show how people differ, not what is uncertain about the model.`,
    );
  }
  if (observed.length > 0) {
    notes.push(`◇ observed: ${[...new Set(observed.map(({ says }) => says))].join('; ')}.`);
    if (observed.some(({ timed }) => !timed)) {
      notes.push('Observed values whose time is not given stand where the first curve peaks.');
    }
  }
  const cites = [
    ...new Set([
      ...simulations.flatMap(({ model }) => model.cites),
      ...observations.flatMap(({ cite }) => (cite === undefined ? [] : [cite])),
    ]),
  ];
  return [
    ...notes,
    `Sources: ${cites.join(', ')}. Not reviewed by a clinician; not a medical device.`,
  ];
}

function framed(parts: {
  title: string;
  text: string;
  theme: Theme;
  width: number;
  inner: string;
  height: number;
  subtitle: readonly string[];
  notes: readonly string[];
}): string {
  const { title, text, theme, width, inner, height, subtitle, notes } = parts;
  const room = width - 2 * EDGE;
  let y = EDGE;
  const out: string[] = [];
  const write = (list: readonly string[], size: number, fill: string, weight = 400): void => {
    for (const line of list) {
      y += Math.round(size * 1.35);
      out.push(
        `<text x="${EDGE}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escaped(line)}</text>`,
      );
    }
  };
  write(lines(title, room, SIZE.title), SIZE.title, theme.ink, 600);
  y += 2;
  for (const line of subtitle) write(lines(line, room, SIZE.subtitle), SIZE.subtitle, theme.quiet);
  y += 10;
  const at = y;
  y += height + 6;
  for (const note of notes) write(lines(note, room, SIZE.note), SIZE.note, theme.quiet);
  const total = y + EDGE;
  const nested = inner
    .replace('<svg ', `<svg x="${EDGE}" y="${at}" `)
    .replace(/ style="[^"]*max-width[^"]*"/u, '');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${total}" width="${width}" height="${total}" role="img" aria-label="${escaped(text)}" font-family="${escaped(fontFamily)}">`,
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped(text)}</desc>`,
    `<rect width="${width}" height="${total}" fill="${theme.paper}"/>`,
    ...out,
    nested,
    '</svg>\n',
  ].join('\n');
}

/** At most this many rows; a reader who wants every minute asks the simulation. */
const ROWS = 60;

function tableOf(
  simulations: readonly Simulation[],
  analytes: readonly AnalyteId[],
): Figure['table'] {
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
