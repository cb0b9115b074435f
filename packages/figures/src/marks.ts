import type { CurveInput } from './curve.js';
import type { Point, Series } from './series.js';
import { group, lettering, path, type Place } from './svg.js';
import type { Theme } from './theme.js';

/** Half the height and half the width of the diamond of an observed value, in pixels. */
const diamond = { up: 8.25, aside: 4.76 };

/** Observed values as diamonds with their ranges, side by side where they share a time. */
export function observedMarks(
  observed: readonly Point[],
  place: (hours: number, value: number) => Place,
  end: number,
  theme: Theme,
): readonly string[] {
  const taken = new Map<number, number>();
  const data = observed.map((point) => {
    const before = taken.get(point.t) ?? 0;
    taken.set(point.t, before + 1);
    return { ...point, t: point.t + before * end * 0.022 };
  });
  if (data.length === 0) return [];
  const ranges = data.flatMap(({ t, least, most, c }) =>
    least === undefined ? [] : [path([place(t, least), place(t, most ?? c)])],
  );
  return [
    group('link', { fill: 'none', stroke: theme.observed, 'stroke-width': 1.5 }, ranges),
    group(
      'dot',
      { fill: theme.paper, stroke: theme.observed, 'stroke-width': 1.8 },
      data.map(({ t, c }) => {
        const { x, y } = place(t, c);
        return path(
          [
            { x, y: y - diamond.up },
            { x: x + diamond.aside, y },
            { x, y: y + diamond.up },
            { x: x - diamond.aside, y },
          ],
          true,
        );
      }),
    ),
    group(
      'text',
      { fill: theme.observed, 'font-size': 12, 'text-anchor': 'start' },
      data.map(({ t, c, most, label: text }) => {
        const { x, y } = place(t, most ?? c);
        return lettering(text, { x: x + 8, y: y - 7 }, 'middle');
      }),
    ),
  ];
}

/** Doses as small triangles under the axis, with their amounts where there are few. */
export function doseMarks(
  doses: NonNullable<CurveInput['doses']>,
  place: (hours: number) => number,
  bottom: number,
  theme: Theme,
): readonly string[] {
  if (doses.length === 0) return [];
  const few = doses.length <= 8;
  return [
    group(
      'text',
      { fill: theme.ink, 'font-size': 10 },
      doses.map(({ hours }) => lettering('▲', { x: place(hours), y: bottom + 46 }, 'on')),
    ),
    ...(few
      ? [
          group(
            'text',
            { fill: theme.quiet, 'font-size': 11 },
            doses.map(({ hours, label: text = '' }) =>
              lettering(text, { x: place(hours), y: bottom + 59 }, 'on'),
            ),
          ),
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
