import { escaped } from './text-lines.js';

/** A place in a drawing, in pixels from its upper left corner. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A hundredth of a pixel is enough, and the same on every machine. */
const shown = (value: string | number): string =>
  typeof value === 'number' ? String(Number(value.toFixed(2))) : escaped(value);

function attributesOf(attributes: Attributes): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : ` ${name}="${shown(value)}"`))
    .join('');
}

/** Marks of one kind, named for those who cannot see them or look for them. */
export function group(label: string, attributes: Attributes, marks: readonly string[]): string {
  return `<g aria-label="${escaped(label)}"${attributesOf(attributes)}>${marks.join('')}</g>`;
}

/** A line from place to place; `close` makes it an outline. */
export function path(places: readonly Place[], close = false): string {
  const steps = places.map(({ x, y }) => `${shown(x)},${shown(y)}`).join('L');
  return `<path d="M${steps}${close ? 'Z' : ''}"/>`;
}

/** A straight line between two places. */
export function segment(from: Place, to: Place): string {
  return `<line${attributesOf({ x1: from.x, y1: from.y, x2: to.x, y2: to.y })}/>`;
}

/** How far a text is moved down to stand under, at the middle of or above its place. */
export type Baseline = 'under' | 'middle' | 'on';

const moved = { under: '0.71em', middle: '0.32em', on: undefined } as const;

/** One line of text. */
export function lettering(text: string, { x, y }: Place, baseline: Baseline): string {
  return `<text${attributesOf({ x, y, dy: moved[baseline] })}>${escaped(text)}</text>`;
}
