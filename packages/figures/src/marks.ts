import * as Plot from '@observablehq/plot';
import type { CurveInput } from './curve.js';
import type { Point, Series } from './series.js';
import type { Theme } from './theme.js';

/** Observed values as diamonds with their ranges, side by side where they share a time. */
export function observedMarks(
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
export function doseMarks(
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
export function endLabels(
  series: readonly Series[],
  highest: number,
  floor: number,
  scale: 'linear' | 'log',
  height: number,
): { y: number; label: string; from: number; line: number }[] {
  // Positions as parts of the height, so that distances mean the same on both scales.
  const top = highest * (scale === 'log' ? 1.4 : 1.06);
  const up = (c: number): number =>
    scale === 'log' ? Math.log(Math.max(c, floor) / floor) / Math.log(top / floor) : c / top;
  const down = (part: number): number =>
    scale === 'log' ? floor * (top / floor) ** part : part * top;
  const gap = 16 / (height - 72);
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
