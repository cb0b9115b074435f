import { axes, linearAxis, logAxis } from './axes.js';
import type { CurveInput } from './curve.js';
import { doseMarks, endLabels, observedMarks } from './marks.js';
import type { Point, Series } from './series.js';
import { group, lettering, path } from './svg.js';
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
  const longest = Math.max(...labels.map(({ label: text }) => text.length));
  const height = heightOf(input);
  const room = {
    left: 52,
    right: width - 14 - Math.ceil(longest * 7.2),
    top: 26,
    bottom: height - 46 - doseRoom(input),
  };
  const wide = end * 1.045;
  const top = highest * (scale === 'log' ? 1.4 : 1.06);
  const axis = {
    x: linearAxis([0, wide / perUnit], [room.left, room.right], 'x'),
    y:
      scale === 'log'
        ? logAxis([floor, top], [room.bottom, room.top])
        : linearAxis([floor, top], [room.bottom, room.top], 'y'),
  };
  const place = (hours: number, value: number) => ({
    x: axis.x.place(hours / perUnit),
    y: axis.y.place(Math.max(value, floor)),
  });
  const colorOf = (line: number) => theme.lines[line % theme.lines.length] as string;
  const marks = [
    ...axes(axis, room, { x: `${unit} from the first dose`, y: 'ng/mL' }, theme),
    ...series.flatMap(({ bands }, line) =>
      bands.map((band, b) =>
        group('area', { fill: colorOf(line), 'fill-opacity': 0.14 + 0.1 * b }, [
          path(
            [
              ...band.points.map(({ t, most }) => place(t, most)),
              ...band.points.map(({ t, least }) => place(t, least)).toReversed(),
            ],
            true,
          ),
        ]),
      ),
    ),
    ...series.map(({ points }, line) =>
      group(
        'line',
        {
          fill: 'none',
          stroke: colorOf(line),
          'stroke-width': 2,
          'stroke-dasharray': dashes[line % dashes.length],
          'stroke-linecap': 'round',
          'stroke-linejoin': 'round',
        },
        [path(points.map(({ t, c }) => place(t, c)))],
      ),
    ),
    ...observedMarks(observed, place, end, theme),
    ...labels.flatMap(({ y, label: text, from, line }) => {
      const there = place(wide, y);
      return [
        group('link', { fill: 'none', stroke: colorOf(line) }, [path([place(end, from), there])]),
        group('text', { 'text-anchor': 'start', fill: colorOf(line) }, [
          lettering(text, { x: there.x + 5, y: there.y }, 'middle'),
        ]),
      ];
    }),
    ...doseMarks(doses, (hours) => axis.x.place(hours / perUnit), room.bottom, theme),
  ];
  return `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" color="${theme.ink}" fill="currentColor" font-family="${fontFamily}" font-size="13" text-anchor="middle" overflow="visible">${marks.join('')}</svg>`;
}
