import { html, raw, type Html } from './html.js';

/** Something that happens during a session, in minutes from the start of the dose; before it, below 0. */
export interface RoomSpan {
  readonly kind: 'preparation' | 'dose' | 'observation' | 'effect';
  readonly label: string;
  readonly from: number;
  readonly to: number;
  /** Where an effect is strongest. */
  readonly peak?: readonly [number, number] | undefined;
  /** A span whose end no source gives runs to the end of the axis. */
  readonly open?: boolean | undefined;
  readonly unverified?: boolean | undefined;
}

/** A check at a time. */
export interface RoomCheck {
  readonly label: string;
  readonly at: readonly number[];
}

/** A session on one axis of minutes. */
export interface RoomLine {
  readonly title: string;
  readonly spans: readonly RoomSpan[];
  readonly checks: readonly RoomCheck[];
  /** The earliest time of leaving, where a source gives one. */
  readonly leave?: number | undefined;
}

const size = { width: 760, label: 250, row: 26, top: 8 } as const;

const escape = (text: string): string => html`${text}`.markup;

/** The room as a drawing: one row a span or check, minutes from left to right. The words of it stand in the list under it. */
export function roomLine({ title, spans, checks, leave }: RoomLine): Html {
  if (spans.length === 0 && checks.length === 0) return html``;
  const times = [
    ...spans.flatMap(({ from, to }) => [from, to]),
    ...checks.flatMap(({ at }) => at),
    ...(leave === undefined ? [] : [leave]),
    0,
  ];
  const least = Math.min(...times);
  const last = Math.max(...times);
  const most = last === least ? last + 60 : last; // not clinical: an axis needs a length
  const x = (minutes: number): number =>
    Math.round(size.label + ((minutes - least) / (most - least)) * (size.width - size.label - 24));
  const rows = spans.length + checks.length;
  const bottom = size.top + rows * size.row;
  const rowY = (index: number): number => size.top + index * size.row;
  const label = (text: string, index: number): string =>
    `<text class="ok-room-label" x="${size.label - 10}" y="${rowY(index) + 17}" text-anchor="end">${escape(text)}</text>`;
  const drawn = spans.map((span, index) => {
    const y = rowY(index);
    const from = x(span.from);
    const to = x(span.open === true ? most : span.to);
    const width = Math.max(to - from, 3);
    const name = `ok-room-${span.kind}${span.open === true ? ' ok-room-open' : ''}`;
    const bar =
      span.kind === 'effect' && span.peak !== undefined
        ? `<path class="${name}" d="M${from} ${y + 22}L${x(span.peak[0])} ${y + 5}H${x(span.peak[1])}L${to} ${y + 22}z"/>`
        : `<rect class="${name}" x="${from}" y="${y + 5}" width="${width}" height="16"/>`;
    return `${label(span.label, index)}${bar}`;
  });
  const ticks = checks.map(({ label: text, at }, index) => {
    const row = spans.length + index;
    const y = rowY(row) + 13;
    return `${label(text, row)}${at.map((minutes) => `<path class="ok-room-check" d="M${x(minutes)} ${y - 8}v16M${x(minutes) - 4} ${y - 8}h8"/>`).join('')}`;
  });
  const span = most - least;
  const step = [10, 15, 30, 60, 120, 240, 720].find((each) => span / each <= 9) ?? 1440; // not clinical: steps of an axis
  const first = Math.ceil(least / step) * step;
  const grid = Array.from(
    { length: Math.floor((most - first) / step) + 1 },
    (_, i) => first + i * step,
  );
  const axis = grid
    .map(
      (minutes) =>
        `<path class="ok-room-grid${minutes === 0 ? ' ok-room-zero' : ''}" d="M${x(minutes)} ${size.top}V${bottom}"/><text class="ok-room-tick" x="${x(minutes)}" y="${bottom + 16}" text-anchor="middle">${minutes}</text>`,
    )
    .join('');
  const flag =
    leave === undefined
      ? ''
      : `<path class="ok-room-leave" d="M${x(leave)} ${size.top - 4}V${bottom}M${x(leave)} ${size.top - 4}h-14v9h14"/>`;
  const height = bottom + 38;
  return html`<figure class="ok-room"><figcaption>${title}</figcaption><div class="ok-room-scroll" tabindex="0" role="region" aria-label="${title}">${raw(
    `<svg viewBox="0 0 ${size.width} ${height}" width="${size.width}" height="${height}" aria-hidden="true" focusable="false">${axis}${drawn.join('')}${ticks.join('')}${flag}<text class="ok-room-tick" x="${size.width - 24}" y="${bottom + 32}" text-anchor="end">minutes from the start of the dose</text></svg>`,
  )}</div></figure>`;
}
