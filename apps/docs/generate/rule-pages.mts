import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  citing,
  html,
  known,
  nameOf,
  note,
  sentence,
  table,
  type Citing,
  type Html,
} from '@openketamine/web-ui';
import type { Criterion } from '@openketamine/model';
import {
  countReadings,
  lastCheckedLine,
  readingsLine,
  showEditorial,
  showQuantity,
  showReading,
  standingsLine,
  statusLine,
} from '@openketamine/model/render';
import { rules, type ShippedRule } from '@openketamine/risk';
import { describeCriterion, type Described } from '@openketamine/screening/describe';
import { fullTerminology } from '@openketamine/terminology/full';
import { parse } from 'yaml';
import { cardsFor } from './about-sources.mts';
import { fitsRule } from './fits.mts';
import { pagesOf, type Generator, type Page } from './page.mts';
import { listOf } from './record-sources.mts';
import { sheetStamp } from './sheet-stamp.mts';

const risk = dirname(createRequire(import.meta.url).resolve('@openketamine/risk/package.json'));

const { version } = createRequire(import.meta.url)('@openketamine/risk/package.json') as {
  readonly version: string;
};

interface Case {
  readonly name: string;
  readonly expect: string;
}

function casesOf(id: string): readonly Case[] {
  return parse(readFileSync(join(risk, 'cases', `${id}.cases.yaml`), 'utf8')) as readonly Case[];
}

const unverified = html` <span class="ok-note-unverified">unverified</span>`;

function lines(entry: Described, sources: Citing): Html {
  const open = entry.verification === 'unverified' ? unverified : html``;
  const text = html`${entry.text}${sources.cite(entry.cite, entry as Parameters<Citing['cite']>[1])}${open}`;
  if (entry.parts.length === 0) return html`<li>${text}</li>`;
  return html`<li>
    ${text}
    <ul>
      ${entry.parts.map((part) => lines(part, sources))}
    </ul>
  </li>`;
}

const looksFor = (criterion: Criterion, sources: Citing): string =>
  html`<ul>
    ${lines(describeCriterion(criterion, fullTerminology), sources)}
  </ul>`.markup;

const words = (text: string): string => text.replaceAll('-', ' ');

function whereItHolds(rule: ShippedRule): string {
  const treatments = rule.applies.map(({ drug, route, formulation }) =>
    [
      drug === undefined ? 'any drug' : nameOf('drug', drug),
      route === undefined ? 'any route' : nameOf('route', route),
      formulation,
    ]
      .filter((part) => part !== undefined)
      .join(', '),
  );
  const rows: [string, string][] = [
    ['Treatment', treatments.join('; ')],
    ['Place', rule.places?.join(', ') ?? 'everywhere: the source names no place'],
    ['Who says so', sentence(rule.authority)],
    [
      'Judged',
      {
        course: 'before a course and before each session',
        between: 'between sessions, once a course has begun',
        session: 'while a session runs',
      }[rule.moment],
    ],
  ];
  if (rule.protocols !== undefined) rows.push(['Only in', rule.protocols.join(', ')]);
  if (rule.indications !== undefined) rows.push(['Only for', rule.indications.join(', ')]);
  return table(
    'Where it holds',
    ['Question', 'Answer'],
    rows.map(([name, value]) => [html`${name}`, html`${value}`]),
  ).markup;
}

function doesNotApply(rule: ShippedRule): string {
  const excepts = [rule.except, ...(rule.branches ?? []).map((branch) => branch.except)];
  const named = [
    ...new Set(
      excepts.flatMap((except) => [...(except?.protocols ?? []), ...(except?.indications ?? [])]),
    ),
  ];
  const stronger =
    rule.places === undefined
      ? []
      : [`Outside ${rule.places.join(', ')}: rules of other places stand apart.`];
  const lists = [
    ...(named.length === 0
      ? []
      : [`For ${named.join(', ')}: a rule never excludes what a protocol treats.`]),
    ...stronger,
    'To entries that were refuted or entered in error, which never fire.',
  ];
  return lists.map((line) => `- ${line}`).join('\n');
}

function toDo(rule: ShippedRule, sources: Citing): string {
  const outcomes = rule.branches ?? [
    {
      id: undefined,
      severity: rule.severity,
      action: rule.action,
      message: rule.message,
      changes: rule.changes,
      says: rule.says,
    },
  ];
  const rows = outcomes.map((outcome) => [
    html`${outcome.id === undefined ? 'When it is met' : words(outcome.id)}`,
    html`${outcome.message ?? rule.message}${rule.editorial === true && note(showEditorial())}`,
    html`${words(outcome.action)}`,
    html`${outcome.severity}`,
  ]);
  const changes = [
    ...(rule.changes ?? []),
    ...(rule.branches ?? []).flatMap((branch) => branch.changes ?? []),
  ];
  const plan = changes.map(
    (change) =>
      html`<li>
        ${known(html`${change.says}`, change)}${sources.cite(change.cite, change)}
      </li>`,
  );
  return [
    table('What to do', ['When', 'Message for clinicians', 'Action', 'Severity'], rows).markup,
    ...(rule.contraindicated === true
      ? ['The label itself lists this among its contraindications.\n']
      : []),
    'Severity and action are judgements of this project' +
      (rule.judgement.why === undefined ? '.' : `: ${rule.judgement.why}`),
    ...(plan.length === 0
      ? []
      : [
          html`<p>In the plan:</p>
            <ul>
              ${plan}
            </ul>`.markup,
        ]),
  ].join('\n\n');
}

function interactionSection(rule: ShippedRule, sources: Citing): string[] {
  const { interaction } = rule;
  if (interaction === undefined) return [];
  const rows = interaction.magnitude.map((magnitude) => [
    html`${magnitude.measure}`,
    html`${magnitude.fold === undefined ? '' : `${magnitude.fold}-fold`}${magnitude.percent === undefined ? '' : `${magnitude.percent} %`}${magnitude.value === undefined ? '' : typeof magnitude.value === 'number' && magnitude.unit !== undefined ? showQuantity({ value: magnitude.value, unit: magnitude.unit }) : String(magnitude.value)}${magnitude.range === undefined ? '' : ` (${magnitude.range.join(' to ')})`}${magnitude.says === undefined ? '' : `. ${magnitude.says}`}`,
    html`${known(html`${magnitude.cite === undefined ? 'no source' : placeOf(magnitude.cite)}`, magnitude)}${sources.cite(magnitude.cite, magnitude)}`,
  ]);
  return [
    '## What happens together',
    `${sentence(interaction.domain)}. ${interaction.mechanism} ${interaction.effect}`,
    table('Published sizes', ['Measure', 'Size', 'Source'], rows).markup,
    ...interaction.timing.map(
      (entry) => html`<p>When: ${entry.says}${sources.cite(entry.cite, entry)}</p>`.markup,
    ),
  ];
}

/** Where in a source something stands; the source itself where no place was recorded. */
const placeOf = (cite: string): string => {
  const [id = cite, place] = cite.split('#');
  return (place ?? id).replaceAll('-', ' ');
};

function sourceSection(rule: ShippedRule, sources: Citing): string {
  const shown = showReading(rule.source);
  const copy = rule.source.readIn === undefined ? '' : `: ${rule.source.readIn}`;
  const read = `${sentence(shown.word)}${copy}. ${shown.explains}`;
  return [html`<p>${read}</p>`.markup, listOf(sources), sources.cards().markup].join('\n\n');
}

/** The page of a rule. */
export function pageOfRule(rule: ShippedRule): Page {
  const { id, references, status, lastChecked } = rule;
  const sources = citing(
    Object.keys(references),
    references,
    cardsFor({ id, state: status, lastChecked }),
  );
  const cases = casesOf(rule.id).map((entry) => [
    html`${entry.name}`,
    html`${entry.expect.replace('-', ' ')}`,
  ]);
  const criteria =
    rule.when === undefined
      ? (rule.branches ?? []).flatMap((branch) => [
          `### ${sentence(words(branch.id))}`,
          branch.says,
          looksFor(branch.when, sources),
        ])
      : [looksFor(rule.when, sources)];
  const body = [
    html`<p class="ok-banner">
      <strong>${sentence(statusLine({ status: rule.status, decided: rule.decided, lastChecked: rule.lastChecked }))}</strong>; ${lastCheckedLine({ status: rule.status, decided: rule.decided, lastChecked: rule.lastChecked })}.
    </p>`.markup,
    html`<p>${known(html`${rule.says}`, rule.source)}${sources.cite(rule.source.cite, rule.source)}</p>`
      .markup,
    whereItHolds(rule),
    '## What it looks for',
    ...criteria,
    '## What to do',
    toDo(rule, sources),
    ...interactionSection(rule, sources),
    '## When it does not apply',
    doesNotApply(rule),
    ...(rule.readings.length === 0
      ? []
      : [
          '## Where the source left room',
          html`<ul>
            ${rule.readings.map(({ chose }) => html`<li>${chose}</li>`)}
          </ul>`.markup,
        ]),
    '## Cases',
    table(`${cases.length} worked cases`, ['Case', 'Expected'], cases).markup,
    '## Sources',
    sourceSection(rule, sources),
    html`<p class="ok-quiet">
      Made from dossier record ${[rule.record, ...(rule.alsoRecords ?? [])].join(', ')}. Compiled
      ${rule.compiled}; ${lastCheckedLine({ status: rule.status, decided: rule.decided, lastChecked: rule.lastChecked })}.
    </p>`.markup,
    sheetStamp({
      title: rule.title,
      standing: html`${sentence(statusLine({ status: rule.status, decided: rule.decided, lastChecked: rule.lastChecked }))}.`,
      version,
      compiled: rule.compiled,
    }).markup,
  ].join('\n\n');
  return {
    path: `rules/${rule.kind}/${rule.id}.md`,
    title: rule.title,
    description: rule.message,
    slug: `/${rule.id}`,
    body,
  };
}

const labels = {
  contraindication: 'Contraindications',
  precaution: 'Precautions',
  interaction: 'Interactions',
  eligibility: 'Who may be treated',
  'monitoring-limit': 'Limits while watching',
  'stop-rule': 'Stop rules',
  discharge: 'Discharge',
  'course-task': 'During the course',
} as const;

export const rulePages: Generator = {
  name: 'rules',
  pages: () => pagesOf('rule', rules, pageOfRule, fitsRule),
  folders: () =>
    Object.entries(labels)
      .filter(([kind]) => rules.some((rule) => rule.kind === kind))
      .map(([kind, label]) => ({ path: `rules/${kind}`, label })),
};

function list(): Page {
  const rows = rules.map((rule) => [
    html`<a href="/rules/${rule.id}">${rule.title}</a>`,
    html`${words(rule.kind)}`,
    html`${rule.places?.join(', ') ?? 'everywhere'}`,
    html`${rule.authority}`,
    html`${words(rule.branches === undefined ? rule.action : [...new Set(rule.branches.map((branch) => branch.action))].join(', '))}`,
    html`${showReading(rule.source).word}`,
  ]);
  return {
    path: 'rules/index.md',
    title: 'Rules',
    description: 'Every rule that a screening or a running session is judged by.',
    label: 'All rules',
    position: 0,
    slug: '/',
    wide: true,
    body: [
      'What excludes, defers or needs care, who may be treated, when to stop, and when somebody may leave. Each page is made from',
      'the data that the engine runs.\n\n',
      'By medicine and route: [interactions](pathname:///rules/interactions). What is covered in each place, and what nobody has read:',
      '[hazards by place](pathname:///clinical/hazards-by-place), [what no rule covers](pathname:///clinical/what-no-rule-covers).',
      'What could go wrong with the software: [hazard log](pathname:///rules/hazards).\n\n',
      `${sentence(standingsLine(rules))}.`,
      `${sentence(readingsLine(countReadings(rules)))}; what several share counts once.\n\n`,
      table(
        `${rules.length} rules`,
        ['Rule', 'Kind', 'Place', 'Who says so', 'Action', 'How it is known'],
        rows,
      ).markup,
    ].join('\n'),
  };
}

export const ruleList: Generator = { name: 'table of rules', pages: () => [list()] };
