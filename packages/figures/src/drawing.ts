import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { CurveInput } from './curve.js';
import { doseMarks, endLabels, observedMarks } from './marks.js';
import type { Point, Series } from './series.js';
import { dashes, fontFamily, type Theme } from './theme.js';

const HEIGHT = 360;

/** Height of a drawing, in pixels. @internal */
export function heightOf(input: CurveInput): number {
  return HEIGHT + doseRoom(input);
}

function doseRoom({ doses = [] }: CurveInput): number {
  return doses.length > 0 ? 26 : 0;
}

/**
 * Axes, bands, lines, points and doses as one nested SVG.
 *
 * @internal
 */
export function drawing(
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
  const labels = endLabels(series, highest, floor, scale, HEIGHT);
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
  // A hundredth of a pixel is enough, and the same on every machine.
  return plot.outerHTML.replaceAll(/\d+\.\d{3,}/gu, (number) =>
    String(Number(Number(number).toFixed(2))),
  );
}

/** Powers of ten on a logarithmic axis. */
function powers(value: number): string {
  return Number.isInteger(Math.log10(value)) ? String(value) : '';
}
