import { adverseEventTables } from '@openketamine/risk';
import { html, nameOf, sentence, type Html } from '@openketamine/web-ui';
import type { Generator, Page } from './page.mts';
import {
  armWords,
  eventFigure,
  companionsOf,
  percentOf,
  rowsWithCompanions,
  tableFigure,
  type EventRow,
} from './protocol/side-effects.mts';
import { citationsOf } from './record-sources.mts';

type Table = (typeof adverseEventTables)[number];

/** A name as part of an address. */
export const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('>=', 'at-least-')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');

const counted = (table: Table): EventRow[] =>
  table.events
    .filter(({ active }) => percentOf(active) !== undefined)
    .map((event) => ({ table, event }));

const treated = (table: Table): string =>
  [
    ...new Set(
      table.applies.map(({ drug, route }) =>
        [
          drug === undefined ? 'any drug' : nameOf('drug', drug),
          route === undefined ? undefined : nameOf('route', route),
        ]
          .filter((part) => part !== undefined)
          .join(', '),
      ),
    ),
  ].join('; ');

/** Events that have a page: counted against a control, or in more than one table. */
export function events(): ReadonlyMap<string, readonly EventRow[]> {
  const found = new Map<string, EventRow[]>();
  for (const table of adverseEventTables)
    for (const row of counted(table))
      found.set(row.event.event, [...(found.get(row.event.event) ?? []), row]);
  return new Map(
    [...found]
      .filter(
        ([, rows]) => rows.length > 1 || rows.some(({ event }) => event.control !== undefined),
      )
      .toSorted(([a], [b]) => a.localeCompare(b)),
  );
}

const hasControl = (table: Table): boolean =>
  table.events.some(({ control }) => control !== undefined);

/** Tables with a control group and events that were counted in it, largest first. */
const compared = (): readonly Table[] =>
  adverseEventTables
    .filter((table) => hasControl(table) && counted(table).length > 2)
    .toSorted((a, b) => counted(b).length - counted(a).length);

function overview(): Page {
  const seen = new Set<string>();
  const tables = compared().filter((table) => {
    const again = seen.has(table.id);
    for (const { id } of companionsOf(table)) seen.add(id);
    return !again;
  });
  const label = tables.find(({ kind }) => kind === 'label');
  const others = tables.filter((table) => table !== label && table.kind !== 'label');
  const { sources, list } = citationsOf(
    'side-effects',
    [label, ...others].flatMap((table) =>
      table === undefined
        ? []
        : companionsOf(table).flatMap((each) => Object.keys((each as Table).references)),
    ),
  );
  const links = [...events().keys()].map(
    (name) => html`<li><a href="/side-effects/${slugOf(name)}">${sentence(name)}</a></li>`,
  );
  return {
    path: 'side-effects/index.md',
    title: 'Side effects, and how often',
    description:
      'How often people feel sick, dizzy, detached or have high pressure: with the drug and with placebo, counted, with intervals.',
    label: 'How often',
    position: 0,
    slug: '/',
    wide: true,
    body: [
      `<p class="ok-lead">How often people feel sick, dizzy or detached, with the drug and with the control. Every row says in how many people it was counted.</p>`,
      label === undefined
        ? ''
        : `## ${label.title}\n\n${tableFigure(label, sources, rowsWithCompanions(label)).markup}`,
      ...others
        .slice(0, 3)
        .map(
          (table) =>
            `## ${table.title}: ${treated(table)}\n\n${tableFigure(table, sources).markup}`,
        ),
      '## One effect across all tables',
      html`<ul class="ok-columns">${links}</ul>`.markup,
      html`<p><a href="/side-effects/tables">All ${adverseEventTables.length} tables</a>, cohorts, case reports and reports of authorities included.</p>`
        .markup,
      list('Sources'),
    ].join('\n\n'),
  };
}

function eventPage(name: string, rows: readonly EventRow[]): Page {
  const ids = [...new Set(rows.flatMap(({ table }) => Object.keys((table as Table).references)))];
  const { sources, list } = citationsOf(`side-effects/${slugOf(name)}`, ids);
  return {
    path: `side-effects/${slugOf(name)}.md`,
    title: sentence(name),
    description: `How often ${name} was counted with ketamine or esketamine, and with the control, in ${rows.length} counts.`,
    wide: true,
    body: [
      eventFigure(
        `${sentence(name)}: ${rows.length} ${rows.length === 1 ? 'count' : 'counts'}`,
        rows,
        {
          sources,
          first: 'Counted in',
          name: ({ table, event }) =>
            html`<a href="/side-effects/tables#${table.id}">${table.title}</a><br /><span class="ok-quiet">${[treated(table as Table), table.regimen, event.stratum, table.edition].filter((part) => part !== undefined).join('; ')}</span>`,
          note: html`Counts of different studies are not added up: people, doses and ways of asking differ.`,
        },
      ).markup,
      list('Sources'),
    ].join('\n\n'),
  };
}

function otherRows(table: Table): Html {
  const rows = table.events.filter(({ active }) => percentOf(active) === undefined);
  if (rows.length === 0) return html``;
  return html`<ul>${rows.map(
    (event) =>
      html`<li>${sentence(event.event)}${event.stratum === undefined ? '' : `, ${event.stratum}`}: ${
        event.active === undefined
          ? (event.values ?? [])
              .map(
                (value) =>
                  `${value.name} ${[value.value].flat().join(' to ')}${value.unit === '{person}' || value.unit === '1' ? '' : ` ${value.unit}`}`,
              )
              .join('; ')
          : armWords(event.active)
      }${event.frequency === undefined ? '' : ` ${event.frequency}`}</li>`,
  )}</ul>`;
}

function tablesPage(): Page {
  const ids = [...new Set(adverseEventTables.flatMap(({ references }) => Object.keys(references)))];
  const { sources, list } = citationsOf('side-effects/tables', ids);
  return {
    path: 'side-effects/tables.md',
    title: 'All tables of side effects',
    description:
      'Every table of side effects that was entered: labels, trials, cohorts, reviews, case reports, reports of authorities.',
    label: 'All tables',
    position: 1,
    body: [
      ...adverseEventTables.map(
        (table) =>
          `## ${table.title}${table.edition === undefined ? '' : ` (${table.edition})`} {#${table.id}}\n\n${html`<p>${table.says} ${sentence(treated(table))}; ${table.kind.replaceAll('-', ' ')}.${sources.cite(table.source.cite, table.source)}</p>${tableFigure(table, sources)}${otherRows(table)}`.markup}`,
      ),
      list('Sources'),
    ].join('\n\n'),
  };
}

/** Side effects: how often, across protocols and tables. */
export const sideEffectPages: Generator = {
  name: 'side effects',
  pages: () => [
    overview(),
    tablesPage(),
    ...[...events()].map(([name, rows]) => eventPage(name, rows)),
  ],
};
