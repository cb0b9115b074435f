import { ticks } from 'd3-array';
import { group, lettering, segment } from './svg.js';
import type { Theme } from './theme.js';

/** Where values lie in a drawing, and which of them an axis names. */
export interface Axis {
  /** Pixels of a value. */
  readonly place: (value: number) => number;
  readonly ticks: readonly number[];
  /** What stands at a tick; nothing at most of a logarithmic axis. */
  readonly name: (tick: number) => string;
}

/** Room between two ticks, in pixels. */
const apart = { x: 80, y: 35 } as const;

const plain = new Intl.NumberFormat('en-US');

/** An axis on which equal distances are equal differences. */
export function linearAxis(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
  direction: 'x' | 'y',
): Axis {
  return {
    place: (value) => start + ((value - from) / (to - from)) * (end - start),
    ticks: ticks(from, to, Math.abs(end - start) / apart[direction]),
    name: (tick) => plain.format(tick),
  };
}

/** An axis on which equal distances are equal ratios; powers of ten have names. */
export function logAxis(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): Axis {
  const first = Math.floor(Math.log10(from));
  const last = Math.ceil(Math.log10(to));
  const steps = Array.from({ length: last - first + 1 }, (_, power) =>
    Array.from({ length: 9 }, (_each, digit) => Number(`${digit + 1}e${first + power}`)),
  ).flat();
  return {
    place: (value) => start + (Math.log(value / from) / Math.log(to / from)) * (end - start),
    ticks: steps.filter((value) => value >= from && value <= to),
    name: (tick) => (Number.isInteger(Math.log10(tick)) ? plain.format(tick) : ''),
  };
}

/** The rectangle that curves are drawn in. */
export interface Room {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const numbers = { 'font-variant': 'tabular-nums' };

/** Ticks, names and grid of both axes. */
export function axes(
  axis: { readonly x: Axis; readonly y: Axis },
  room: Room,
  words: { readonly x: string; readonly y: string },
  theme: Theme,
): readonly string[] {
  const { left, right, bottom, top } = room;
  const named = ({ ticks: all, name }: Axis) => all.filter((tick) => name(tick) !== '');
  return [
    group(
      'y-axis tick',
      { stroke: 'currentColor', 'aria-hidden': 'true' },
      axis.y.ticks.map((tick) => {
        const y = axis.y.place(tick);
        return segment({ x: left - 6, y }, { x: left, y });
      }),
    ),
    group(
      'y-axis tick label',
      { ...numbers, 'text-anchor': 'end' },
      named(axis.y).map((tick) =>
        lettering(axis.y.name(tick), { x: left - 9, y: axis.y.place(tick) }, 'middle'),
      ),
    ),
    group('y-axis label', { 'text-anchor': 'start' }, [
      lettering(`↑ ${words.y}`, { x: left - 49, y: top - 23 }, 'under'),
    ]),
    group(
      'x-axis tick',
      { stroke: 'currentColor', 'aria-hidden': 'true' },
      axis.x.ticks.map((tick) => {
        const x = axis.x.place(tick);
        return segment({ x, y: bottom }, { x, y: bottom + 6 });
      }),
    ),
    group(
      'x-axis tick label',
      numbers,
      axis.x.ticks.map((tick) =>
        lettering(axis.x.name(tick), { x: axis.x.place(tick), y: bottom + 9 }, 'under'),
      ),
    ),
    group('x-axis label', { 'text-anchor': 'start' }, [
      lettering(`${words.x} →`, { x: left - 49, y: bottom + 34 }, 'on'),
    ]),
    group(
      'y-grid',
      { stroke: theme.rule, 'aria-hidden': 'true' },
      axis.y.ticks.map((tick) => {
        const y = axis.y.place(tick);
        return segment({ x: left, y }, { x: right, y });
      }),
    ),
    group('rule', { stroke: theme.quiet }, [
      segment({ x: left, y: bottom }, { x: right, y: bottom }),
    ]),
  ];
}
