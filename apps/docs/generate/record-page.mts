import { html, table, type Html } from '@openketamine/web-ui';
import {
  adverseEventTables,
  dossierRecords,
  facts,
  monitoringPlans,
  rules,
  tasks,
} from '@openketamine/risk';
import type { Generator, Page } from './page.mts';

interface Made {
  readonly record: string;
  readonly alsoRecords?: readonly string[] | undefined;
}

/** What each dossier record became, by kind of data. */
function became(): ReadonlyMap<string, ReadonlyMap<string, readonly Html[]>> {
  const found = new Map<string, Map<string, Html[]>>();
  const note = (kind: string, made: Made, shown: Html): void => {
    for (const id of [made.record, ...(made.alsoRecords ?? [])]) {
      const kinds = found.get(id) ?? new Map<string, Html[]>();
      kinds.set(kind, [...(kinds.get(kind) ?? []), shown]);
      found.set(id, kinds);
    }
  };
  for (const rule of rules)
    note(
      JSON.stringify(rule).includes('"site":') ? 'rule with site parameter' : 'rule',
      rule,
      html`<a href="/rules/${rule.id}">${rule.id}</a>`,
    );
  for (const plan of monitoringPlans) note('monitoring plan', plan, html`${plan.title}`);
  for (const task of tasks) note('course task', task, html`${task.title}`);
  for (const fact of facts) note('fact', fact, html`${fact.title}`);
  for (const adverseEventTable of adverseEventTables)
    note('table of events', adverseEventTable, html`${adverseEventTable.title}`);
  return found;
}

function page(): Page {
  const made = became();
  const counts = new Map<string, number>();
  const rows = dossierRecords.map(({ id, section, leftOut }) => {
    const kinds = made.get(id);
    const names = kinds === undefined ? ['left out'] : [...kinds.keys()];
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
    const shown =
      kinds === undefined
        ? html`${leftOut ?? ''}`
        : html`${[...kinds.values()].flat().map((entry, index) => html`${index === 0 ? '' : ', '}${entry}`)}`;
    return [
      html`<code>${id}</code>`,
      html`${section.replaceAll('-', ' ')}`,
      html`${names.join(', ')}`,
      shown,
    ];
  });
  const total = [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, count]) => [html`${name}`, html`${count}`]);
  return {
    path: 'rules/records.md',
    title: 'What became of each dossier record',
    description:
      'Every record of the risk dossier: rule, fact, course task, site parameter, or left out with the reason.',
    label: 'Dossier records',
    position: 1,
    wide: true,
    body: [
      `The risk data were entered from ${dossierRecords.length} records of a research dossier. Nothing is silently left out.\n\n`,
      table('How many became what (a record may become several)', ['What', '#Records'], total)
        .markup,
      table(`${rows.length} records`, ['Record', 'Section', 'Became', 'Where'], rows).markup,
    ].join('\n\n'),
  };
}

export const recordPage: Generator = { name: 'dossier records', pages: () => [page()] };
