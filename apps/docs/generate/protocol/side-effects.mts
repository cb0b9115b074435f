import type { AdverseEventTable } from '@openketamine/model';
import { adverseEventTables } from '@openketamine/risk';
import { compareArms } from '@openketamine/risk/statistics';
import type { ShippedProtocol } from '@openketamine/protocols';
import {
  axisRow,
  dotRow,
  html,
  plotTable,
  ticksTo,
  type Citing,
  type Html,
} from '@openketamine/web-ui';

type Event = AdverseEventTable['events'][number];
type Arm = NonNullable<Event['active']>;

/** Percent of an arm: counted where counts are known, else as printed. */
export function percentOf(arm: Arm | undefined): number | undefined {
  if (arm === undefined) return undefined;
  if (arm.n !== undefined && arm.N !== undefined && arm.N > 0) return (arm.n / arm.N) * 100;
  return arm.percent;
}

const rounded = (value: number): string =>
  value >= 10 || Number.isInteger(value) ? String(Math.round(value)) : value.toFixed(1);

/** An arm as a reader wants it: percent, and how many of how many. */
export function armWords(arm: Arm | undefined): Html {
  const percent = percentOf(arm);
  if (arm === undefined || percent === undefined) return html`not given`;
  const of = arm.n === undefined || arm.N === undefined ? '' : ` (${arm.n}/${arm.N})`;
  return html`<span class="ok-num">${rounded(percent)} %</span>${of !== '' && html`<span class="ok-quiet">${of}</span>`}`;
}

const people = (value: number): string => {
  const count = Math.round(value);
  return count === 0 && value > 0 ? 'fewer than 1' : String(count);
};

const perHundred = (event: Event): string => {
  const active = percentOf(event.active);
  const control = percentOf(event.control);
  if (active === undefined) return '';
  return control === undefined
    ? `${people(active)} of 100 people`
    : `${people(active)} of 100 with the drug, ${people(control)} with the control`;
};

/** An event of a table with what was counted. */
export interface EventRow {
  readonly table: AdverseEventTable;
  readonly event: Event;
}

const difference = ({ event }: EventRow): number =>
  (percentOf(event.active) ?? 0) - (percentOf(event.control) ?? 0);

/** How somebody who was counted is named: with the stratum, where a table has several. */
const eventName = (event: Event): string =>
  event.stratum === undefined ? event.event : `${event.event}, ${event.stratum}`;

const interval = (range: { lower: number; upper: number } | undefined, value: number) =>
  range === undefined ? { value } : { value, from: range.lower * 100, to: range.upper * 100 };

/** Events as paired dots, largest difference first. */
export function eventFigure(
  caption: string,
  rows: readonly EventRow[],
  options: {
    readonly sources?: Citing;
    readonly name: (row: EventRow) => Html;
    readonly first: string;
    readonly note?: Html;
  },
): Html {
  const shown = rows.filter(({ event }) => percentOf(event.active) !== undefined);
  const compared = shown.map((row) => {
    const { active, control } = row.event;
    return { row, counts: compareArms({ active, control }) };
  });
  const highest = Math.max(
    1,
    ...compared.flatMap(({ row, counts }) => [
      percentOf(row.event.active) ?? 0,
      percentOf(row.event.control) ?? 0,
      (counts?.active.upper ?? 0) * 100,
    ]),
  );
  const ticks = ticksTo(Math.min(100, highest));
  const axis = { least: 0, most: Math.max(ticks.at(-1) ?? 100, 1) };
  const paired = shown.some(({ event }) => event.control !== undefined);
  const sorted = compared.toSorted((a, b) => difference(b.row) - difference(a.row));
  return plotTable({
    caption,
    columns: [
      options.first,
      'Share of people',
      '#With the drug',
      ...(paired ? ['#With the control'] : []),
      'Per 100 people',
    ],
    axis: axisRow(axis, ticks, '%'),
    rows: sorted.map(({ row, counts }) => {
      const active = percentOf(row.event.active) ?? 0;
      const control = percentOf(row.event.control);
      const { cite, ...stated } = row.event.active ?? {};
      const unverified = row.event.active?.verification === 'unverified';
      const mark = unverified ? html` <span class="ok-note-unverified">unverified</span>` : html``;
      return [
        options.name(row),
        dotRow(
          interval(counts?.active, active),
          control === undefined ? undefined : interval(counts?.control, control),
          axis,
        ),
        html`${armWords(row.event.active)}${options.sources?.cite(cite, { cite, ...stated }) ?? ''}${mark}`,
        ...(paired ? [armWords(row.event.control)] : []),
        html`${perHundred(row.event)}`,
      ];
    }),
    note: html`<span class="ok-plot-key">Filled: with the drug.</span>${paired && html`<span class="ok-plot-key">Hollow: with the control.</span>`} Lines are 95 % intervals (Wilson) where people were counted. ${options.note ?? ''}`,
  });
}

/** Who was counted in a table: the same people, treated alike, are one group. */
const groupOf = (table: AdverseEventTable): string | undefined => {
  const counted = table.events.find(
    ({ active, control }) => active?.N !== undefined && control?.N !== undefined,
  );
  return counted === undefined || table.events.some(({ stratum }) => stratum !== undefined)
    ? undefined
    : JSON.stringify([
        table.applies,
        table.kind,
        table.control,
        counted.active?.N,
        counted.control?.N,
      ]);
};

/** Tables that count other events in the same people: parts of one table that were read in different places. */
export function companionsOf(table: AdverseEventTable): readonly AdverseEventTable[] {
  const group = groupOf(table);
  return group === undefined
    ? [table]
    : [
        table,
        ...adverseEventTables.filter((other) => other.id !== table.id && groupOf(other) === group),
      ];
}

/** Events of a table and of its companions, each once. */
export function rowsWithCompanions(table: AdverseEventTable): EventRow[] {
  const found = new Map<string, EventRow>();
  for (const each of companionsOf(table))
    for (const row of comparable(each)) {
      const name = eventName(row.event);
      if (!found.has(name)) found.set(name, row);
    }
  return [...found.values()];
}

const comparable = (table: AdverseEventTable): EventRow[] =>
  table.events
    .filter(({ active }) => percentOf(active) !== undefined)
    .map((event) => ({ table, event }));

/** Tables about the drug and route of a protocol; those of its place before the others. */
export function tablesFor(protocol: ShippedProtocol): readonly AdverseEventTable[] {
  const { drug, route, jurisdiction } = protocol;
  const about = adverseEventTables.filter(
    (table) =>
      table.applies.some(
        (each) =>
          (each.drug === undefined || each.drug === drug) &&
          (each.route === undefined || each.route === route),
      ) && comparable(table).length > 0,
  );
  const rank = (table: AdverseEventTable): number =>
    (table.edition?.startsWith(jurisdiction ?? '-') === true ? 0 : 2) +
    (table.events.some(({ control }) => control !== undefined) ? 0 : 1);
  const sorted = about.toSorted(
    (a, b) => rank(a) - rank(b) || comparable(b).length - comparable(a).length,
  );
  // Of companions the largest stands for all.
  const seen = new Set<string>();
  return sorted.filter((table) => {
    const [first] = companionsOf(table)
      .map(({ id }) => id)
      .toSorted();
    if (seen.has(first ?? table.id)) return false;
    seen.add(first ?? table.id);
    return true;
  });
}

/** The side effects of a protocol: the nearest table drawn, the others one click away. */
export function sideEffects(protocol: ShippedProtocol): Html {
  const tables = tablesFor(protocol);
  const [first, ...others] = tables;
  if (first === undefined)
    return html`<p>No table of side effects was found for this drug and route. That does not mean that there are none.</p>`;
  return html`<h3 id="how-often">How often</h3>${tableFigure(first, undefined, rowsWithCompanions(first))}${
    others.length > 0 &&
    html`<p>Other tables for this drug and route: ${others.map(
      (table, index) =>
        html`${index === 0 ? '' : '; '}<a href="/side-effects/tables#${table.id}">${table.title}${table.edition === undefined ? '' : ` (${table.edition})`}</a>`,
    )}.</p>`
  }`;
}

/** One table as a figure, with what was treated, against what, and in whom. */
export function tableFigure(
  table: AdverseEventTable,
  sources?: Citing,
  rows: readonly EventRow[] = comparable(table),
): Html {
  const [top] = rows.toSorted((a, b) => difference(b) - difference(a));
  const finding =
    top === undefined
      ? table.title
      : `${table.title}: most often ${top.event.event}, ${perHundred(top.event)}`;
  return eventFigure(finding, rows, {
    ...(sources === undefined ? {} : { sources }),
    first: 'Effect',
    name: ({ event }) => html`${eventName(event)}`,
    note: html`${[
      table.edition === undefined ? undefined : `Edition: ${table.edition}.`,
      table.regimen === undefined ? undefined : `Treated: ${table.regimen}.`,
      table.control === undefined ? undefined : `Control: ${table.control}.`,
      table.population === undefined ? undefined : table.population,
      table.caveat === undefined ? undefined : table.caveat,
    ]
      .filter((part) => part !== undefined)
      .join(' ')}`,
  });
}
