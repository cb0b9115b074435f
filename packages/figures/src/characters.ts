import type { AnalyteId, Simulation } from '@openketamine/pharmacokinetics';
import { concentration, moment } from './numbers.js';

/**
 * How to draw in a terminal.
 *
 * @category figures
 */
export interface CharacterOptions {
  /** Columns of the terminal. */
  readonly columns?: number;
  /** Rows of the drawing, without axis; one more than a multiple of four reads best. */
  readonly rows?: number;
  /** When doses were given, in hours. */
  readonly doses?: readonly number[];
  /** Only characters of ASCII. */
  readonly ascii?: boolean;
}

const marks: Readonly<Record<AnalyteId, readonly [string, string]>> = {
  parent: ['●', '*'],
  norketamine: ['○', 'o'],
  hydroxynorketamine: ['◇', '+'],
};

const drawn = ['│', '└', '─', '┴', '▲'] as const;
const plain = ['|', '+', '-', '+', '^'] as const;

/**
 * Draws a simulation in characters for a terminal: one mark per column and substance, axis with units,
 * doses below. Under the drawing stand the names of the marks and what the curve is a curve of.
 *
 * Reads the highest value of each column, so that a short peak is never lost between two columns.
 *
 * @param simulation - sampled at least as finely as the terminal is wide
 * @returns lines of text, joined by line ends
 * @example
 * import { simulate } from '@openketamine/pharmacokinetics';
 * import { otto2021SKetamine } from '@openketamine/pharmacokinetics/models';
 *
 * const simulation = simulate(
 *   { model: otto2021SKetamine, doses: [{ drug: 'esketamine', route: 'iv', form: 'base', amount: { value: 35, unit: 'mg' } }] },
 *   { every: { value: 2, unit: 'min' }, until: { value: 6, unit: 'h' } },
 * );
 * curveInCharacters(simulation, { columns: 72 }).split('\n').at(-2)?.trim()
 * // => '● esketamine: peak 263 ng/mL after 0 min'
 * @category figures
 */
export function curveInCharacters(simulation: Simulation, options: CharacterOptions = {}): string {
  const { columns = 80, rows = 13, doses = [], ascii = false } = options;
  const times = simulation.times.values;
  const end = times.at(-1) ?? 0;
  const curves = Object.entries(simulation.analytes) as [
    AnalyteId,
    NonNullable<Simulation['analytes']['parent']>,
  ][];
  const most = Math.max(
    ...curves.flatMap(([, { values }]) => values.reduce((a, b) => Math.max(a, b), 0)),
  );
  const scale = niceCeiling(most);
  const labels = Array.from({ length: rows }, (_, row) =>
    (row * 4) % (rows - 1) === 0 ? concentration((scale * (rows - 1 - row)) / (rows - 1)) : '',
  );
  const left = Math.max(...labels.map(({ length }) => length)) + 1;
  const width = Math.max(16, Math.min(columns, 120) - left - 2);
  const grid = Array.from({ length: rows }, () => Array.from({ length: width }, () => ' '));
  for (const [id, { values }] of curves.toReversed()) {
    const mark = marks[id][ascii ? 1 : 0];
    columnsOf(times, values, end, width).forEach((value, x) => {
      if (value === undefined) return;
      const row = rows - 1 - Math.round((value / scale) * (rows - 1));
      const line = grid[row];
      if (line !== undefined) line[x] = mark;
    });
  }
  const [wall, corner, floor, tick, dose] = ascii ? plain : drawn;
  const body = grid.map((line, row) =>
    `${(labels[row] ?? '').padStart(left)}${wall}${line.join('')}`.trimEnd(),
  );
  const quarters = [0, 0.25, 0.5, 0.75, 1];
  const ticks = quarters.map((part) => Math.round(part * (width - 1)));
  const base = Array.from({ length: width }, (_, x) => (ticks.includes(x) ? tick : floor)).join('');
  const names = quarters.map((part, i) => ({ x: ticks[i] as number, text: moment(part * end) }));
  return [
    'ng/mL'.padStart(left),
    ...body,
    `${' '.repeat(left)}${corner}${base}`,
    `${' '.repeat(left + 1)}${placed(names, width)}`,
    ...(doses.length === 0
      ? []
      : [
          `${' '.repeat(left + 1)}${placed(
            doses
              .filter((hours) => hours <= end)
              .map((hours) => ({
                x: Math.round((hours / end) * (width - 1)),
                text: dose,
              })),
            width,
          )}`,
          `${' '.repeat(left + 1)}${dose} dose`,
        ]),
    ...curves.map(
      ([id, { name, firstPeak }]) =>
        `${' '.repeat(left + 1)}${marks[id][ascii ? 1 : 0]} ${name}: peak ${concentration(firstPeak.value.value)} ng/mL after ${moment(firstPeak.time.value)}`,
    ),
  ].join('\n');
}

/** Highest value of each column; a column without a time is bridged by its neighbors. */
function columnsOf(
  times: Float64Array,
  values: Float64Array,
  end: number,
  width: number,
): (number | undefined)[] {
  const found = Array.from({ length: width }, (): number | undefined => undefined);
  times.forEach((t, i) => {
    const x = end === 0 ? 0 : Math.round((t / end) * (width - 1));
    found[x] = Math.max(found[x] ?? 0, values[i] as number);
  });
  return found;
}

/** Texts at columns, left out where one would run into another. */
function placed(
  list: readonly { readonly x: number; readonly text: string }[],
  width: number,
): string {
  const line = Array.from({ length: width + 8 }, () => ' ');
  let free = 0;
  for (const { x, text } of list) {
    const from = Math.max(0, Math.min(x - Math.floor(text.length / 2), width - text.length));
    if (from < free) continue;
    for (let i = 0; i < text.length; i++) line[from + i] = text.charAt(i);
    free = from + text.length + 1;
  }
  return line.join('').trimEnd();
}

/** The next number that is not below and whose quarters are round. */
function niceCeiling(value: number): number {
  if (!(value > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const steps = [1, 1.2, 1.6, 2, 2.4, 3.2, 4, 6, 8, 10];
  return power * (steps.find((step) => step * power >= value) ?? 10);
}
