import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { html, raw, table, type Html } from '@openketamine/web-ui';
import type { Page } from './page.mts';

const file = join(import.meta.dirname, '../../../docs/contributing/performance.md');

/** A table of the page about speed, whose figures come from the benchmarks. */
export interface MeasuredTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const cells = (line: string): readonly string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** The table below a heading whose first row names these columns. */
export function measured(text: string, heading: string, columns: readonly string[]): MeasuredTable {
  const from = text.indexOf(`\n## ${heading}\n`);
  const lines = text.slice(from).split('\n');
  const at = lines.findIndex(
    (line) => line.startsWith('|') && columns.every((column) => cells(line).includes(column)),
  );
  if (from < 0 || at < 0)
    throw new Error(
      `The page about speed has no table “${columns.join(', ')}” under “${heading}”.`,
    );
  const rest = lines.slice(at + 2);
  const end = rest.findIndex((line) => !line.startsWith('|'));
  return {
    head: cells(lines[at] ?? ''),
    rows: rest.slice(0, end < 0 ? undefined : end).map(cells),
  };
}

/** The first number of a cell; undefined where it has none. */
export function numberIn(cell: string | undefined): number | undefined {
  const written = /\d[\d,]*(?:\.\d+)?/u.exec(cell ?? '')?.[0];
  return written === undefined ? undefined : Number(written.replaceAll(',', ''));
}

interface Chart {
  readonly heading: string;
  readonly title: string;
  readonly says: string;
  readonly columns: readonly string[];
  /** Far apart values are drawn by their logarithm, and the axis says so. */
  readonly scale: 'linear' | 'log';
}

const charts: readonly Chart[] = [
  {
    heading: 'Concentrations',
    title: 'Concentrations: how many times as long as a program written by hand',
    says: 'Shorter is faster; the axis is logarithmic. This engine beside a solver that steps.',
    columns: ['this engine', 'odex'],
    scale: 'log',
  },
  {
    heading: 'Screening',
    title: 'Screening: beside the engine that knew a third of the rules',
    says: 'Shares of the speed of then, by processor time. Longer is faster.',
    columns: ['ratio'],
    scale: 'linear',
  },
  {
    heading: 'Review',
    title: 'Review: seconds elapsed, beside what was asked for',
    says: 'Shorter is faster.',
    columns: ['elapsed', 'asked for'],
    scale: 'linear',
  },
  {
    heading: 'The documentation site',
    title: 'The site: kilobytes that one page loads, the cache empty',
    says: 'Shorter is lighter. 80 kB of each are two fonts.',
    columns: ['transferred'],
    scale: 'linear',
  },
];

const width = 720; // pixels
const labels = 300;
const bar = 14;
const gap = 10;

function drawn({ columns, scale, title }: Chart, { head, rows }: MeasuredTable): Html {
  const values = rows.flatMap((row) =>
    columns.flatMap((column) => {
      const value = numberIn(row[head.indexOf(column)]);
      return value === undefined
        ? []
        : [{ label: row[0] ?? '', column, value, says: row[head.indexOf(column)] ?? '' }];
    }),
  );
  const most = Math.max(...values.map(({ value }) => value));
  const long = (value: number): number => {
    const share = scale === 'log' ? Math.log10(1 + value) / Math.log10(1 + most) : value / most;
    return Math.max(2, share * (width - labels - 110));
  };
  const each = columns.length * (bar + 2) + gap;
  const byRow = [...new Set(values.map(({ label }) => label))];
  const marks = byRow.flatMap((label, at) => [
    `<text x="0" y="${at * each + bar}">${escapeText(short(label))}</text>`,
    ...values
      .filter((value) => value.label === label)
      .map(({ column, value, says }) => {
        const y = at * each + columns.indexOf(column) * (bar + 2);
        return `<rect class="ok-speed-${columns.indexOf(column)}" x="${labels}" y="${y}" width="${long(value).toFixed(1)}" height="${bar}"/><text x="${(labels + long(value) + 6).toFixed(1)}" y="${y + bar - 2}">${escapeText(says)}${columns.length > 1 ? ` ${escapeText(column)}` : ''}</text>`;
      }),
  ]);
  const height = byRow.length * each;
  const spoken = values.map(({ label, column, says }) => `${label}: ${says} ${column}`).join('; ');
  return html`<figure class="ok-speed"><div class="ok-room-scroll" tabindex="0" role="region" aria-label="${title}">${raw(`<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeText(spoken)}">${marks.join('')}</svg>`)}</div></figure>`;
}

const escapeText = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const longest = 48; // letters that fit beside a bar

const short = (label: string): string =>
  label.length <= longest ? label : `${label.slice(0, longest - 1).trimEnd()}…`;

/** How fast it is, drawn from the page that says how it was measured. */
export function performancePage(): Page {
  const text = readFileSync(file, 'utf8');
  return {
    path: 'pages/engineers/performance.md',
    title: 'How fast, drawn',
    description: 'Figures of the benchmarks, drawn from the page that says how they were measured.',
    body: [
      '# How fast, drawn',
      html`<p>Every number comes from <a href="/contributing/performance">the page that says how it was measured, beside what, and how to measure it again</a>. Another machine gives other numbers; the ratios are what to compare.</p>`
        .markup,
      ...charts.map((chart) => {
        const from = measured(text, chart.heading, chart.columns);
        return [
          `## ${chart.title}`,
          chart.says,
          drawn(chart, from).markup,
          html`<details><summary>The same as a table</summary>${table(
            chart.title,
            from.head,
            from.rows.map((row) => row.map((cell) => html`${cell}`)),
          )}</details>`.markup,
        ].join('\n\n');
      }),
    ].join('\n\n'),
  };
}
