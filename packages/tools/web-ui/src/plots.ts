import { html, raw, type Html } from './html.js';

/** The axis that the rows of one figure share. */
export interface PlotAxis {
  readonly least: number;
  readonly most: number;
  /** Where nothing is better or worse: 0 of a difference, 1 of a ratio. */
  readonly none?: number | undefined;
  readonly scale?: 'linear' | 'log' | undefined;
}

const box = { width: 240, height: 26, edge: 10 } as const;

function placer({ least, most, scale = 'linear' }: PlotAxis): (value: number) => number {
  const by = (value: number): number => (scale === 'log' ? Math.log(value) : value);
  const span = by(most) - by(least);
  return (value) => {
    const part = span === 0 ? 0 : (by(Math.min(Math.max(value, least), most)) - by(least)) / span;
    return Math.round((box.edge + part * (box.width - 2 * box.edge)) * 10) / 10;
  };
}

function drawing(inner: string, height: number = box.height): Html {
  return raw(
    `<svg class="ok-plot" viewBox="0 0 ${box.width} ${height}" width="${box.width}" height="${height}" aria-hidden="true" focusable="false">${inner}</svg>`,
  );
}

const middle = box.height / 2;

const noneLine = (axis: PlotAxis, place: (value: number) => number): string =>
  axis.none === undefined
    ? ''
    : `<path class="ok-plot-none" d="M${place(axis.none)} 0V${box.height}"/>`;

/** An estimate with the interval that holds it. */
export interface PlotInterval {
  readonly value: number;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/**
 * One row of paired dots: the drug filled, the control hollow, each with its interval. The numbers stand in
 * the row beside it, so the drawing is hidden from screen readers.
 */
export function dotRow(
  active: PlotInterval | undefined,
  control: PlotInterval | undefined,
  axis: PlotAxis,
): Html {
  const place = placer(axis);
  const bar = ({ from, to }: PlotInterval, y: number): string =>
    from === undefined || to === undefined
      ? ''
      : `<path class="ok-plot-bar" d="M${place(from)} ${y}H${place(to)}"/>`;
  const parts = [
    active !== undefined && control !== undefined
      ? `<path class="ok-plot-link" d="M${place(control.value)} ${middle + 5}L${place(active.value)} ${middle - 5}"/>`
      : '',
    control === undefined
      ? ''
      : `${bar(control, middle + 5)}<circle class="ok-plot-hollow" cx="${place(control.value)}" cy="${middle + 5}" r="4"/>`,
    active === undefined
      ? ''
      : `${bar(active, middle - 5)}<circle class="ok-plot-dot" cx="${place(active.value)}" cy="${middle - 5}" r="4.5"/>`,
  ];
  return drawing(parts.join(''));
}

/** One row of a forest plot: the estimate as a square on its interval. An interval that leaves the axis ends in an arrow. */
export function intervalRow(estimate: PlotInterval, axis: PlotAxis): Html {
  const place = placer(axis);
  const { value, from, to } = estimate;
  const arrows = [
    from !== undefined && from < axis.least
      ? `<path class="ok-plot-arrow" d="M${box.edge - 6} ${middle}l6-4v8z"/>`
      : '',
    to !== undefined && to > axis.most
      ? `<path class="ok-plot-arrow" d="M${box.width - box.edge + 6} ${middle}l-6-4v8z"/>`
      : '',
  ];
  const bar =
    from === undefined || to === undefined
      ? ''
      : `<path class="ok-plot-bar" d="M${place(from)} ${middle}H${place(to)}"/>`;
  const x = place(value);
  return drawing(
    `${noneLine(axis, place)}${bar}${arrows.join('')}<path class="ok-plot-dot" d="M${x - 4} ${middle - 4}h8v8h-8z"/>`,
  );
}

/** The axis under the rows of a figure, with its unit. */
export function axisRow(axis: PlotAxis, ticks: readonly number[], unit: string): Html {
  const place = placer(axis);
  const marks = ticks
    .map(
      (tick, index) =>
        `<path class="ok-plot-tick" d="M${place(tick)} 0v5"/><text x="${place(tick)}" y="17" text-anchor="${index === 0 ? 'start' : index === ticks.length - 1 ? 'end' : 'middle'}">${tick}${index === ticks.length - 1 ? ` ${unit}` : ''}</text>`,
    )
    .join('');
  return drawing(
    `<path class="ok-plot-tick" d="M${box.edge} 0H${box.width - box.edge}"/>${marks}`,
    20,
  );
}

/** Round numbers for an axis from 0 to at least the given value. */
export function ticksTo(most: number): readonly number[] {
  const steps = [1, 2, 5, 10, 20, 25, 50, 100]; // not clinical: steps of an axis
  const step = steps.find((each) => most / each <= 4) ?? 100;
  const last = Math.max(1, Math.ceil(most / step));
  return Array.from({ length: last + 1 }, (_, index) => index * step);
}

/** A figure whose rows hold drawings: a table, so that it is its own text equivalent. */
export function plotTable(parts: {
  readonly caption: string;
  readonly columns: readonly string[];
  /** Cells of a row; the drawing stands in the second column. */
  readonly rows: readonly (readonly Html[])[];
  readonly axis: Html;
  readonly note?: Html | undefined;
}): Html {
  const { caption, columns, rows, axis, note } = parts;
  if (rows.length === 0) return html``;
  const head = columns.map(
    (column) =>
      html`<th scope="col"${column.startsWith('#') && html` class="ok-right"`}>${column.replace(/^#/u, '')}</th>`,
  );
  const body = rows.map(
    (row) =>
      html`<tr>${row.map((cell, index) => (index === 0 ? html`<th scope="row">${cell}</th>` : html`<td${columns[index]?.startsWith('#') === true && html` class="ok-right"`}>${cell}</td>`))}</tr>`,
  );
  return html`<figure class="ok-plot-figure"><div class="ok-table" tabindex="0" role="region" aria-label="${caption}"><table><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody><tfoot><tr><td></td><td>${axis}</td>${columns.slice(2).map(() => html`<td></td>`)}</tr></tfoot></table></div>${note !== undefined && html`<figcaption>${note}</figcaption>`}</figure>`;
}
