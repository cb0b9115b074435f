/**
 * How a figure is colored: `light` and `dark` stand alone, `page` takes the colors of the page around it.
 *
 * @category figures
 */
export type ThemeName = 'light' | 'dark' | 'page';

/** Colors of a figure. Meaning never rests on them alone: lines differ in dashes, points in shape. */
export interface Theme {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly rule: string;
  /** One per line, in order; lines also differ in their dashes. */
  readonly lines: readonly string[];
  readonly observed: string;
}

const light: Theme = {
  paper: '#fcfbf8',
  ink: '#1c2126',
  quiet: '#545b63',
  rule: '#d8d3c6',
  lines: ['#17567f', '#855400', '#6536a1', '#46535f', '#1c2126', '#a3202a'],
  observed: '#a3202a',
};

const dark: Theme = {
  paper: '#15191d',
  ink: '#e7e4dc',
  quiet: '#a9b0b7',
  rule: '#343c44',
  lines: ['#8dc3ea', '#efbb63', '#c9adf5', '#aebac5', '#e7e4dc', '#ff9b94'],
  observed: '#ff9b94',
};

const names = ['information', 'caution', 'unknown', 'fine', 'ink', 'stop'] as const;

const page: Theme = {
  paper: `var(--ok-paper, ${light.paper})`,
  ink: `var(--ok-ink, ${light.ink})`,
  quiet: `var(--ok-quiet, ${light.quiet})`,
  rule: `var(--ok-rule, ${light.rule})`,
  lines: names.map((name, i) => `var(--ok-${name}, ${light.lines[i]})`),
  observed: `var(--ok-stop, ${light.observed})`,
};

/** @internal */
export const themes: Readonly<Record<ThemeName, Theme>> = { light, dark, page };

/** Dashes of the lines, in the order of their colors. */
export const dashes = ['', '6 3', '2 3', '10 3 2 3', '12 4', '1 4'] as const;

/** A humanist sans, whatever is there of it. */
export const fontFamily =
  "'Source Sans 3 Variable', 'Source Sans 3', 'Segoe UI', system-ui, sans-serif";
