import { gradeCell } from '@openketamine/evidence';
import { conditions } from '@openketamine/evidence/conditions';
import { facts } from '@openketamine/evidence/facts';
import { grading } from '@openketamine/evidence/grading';
import { guidance } from '@openketamine/evidence/guidance';
import { mechanism } from '@openketamine/evidence/mechanism';
import { outcomes } from '@openketamine/evidence/outcomes';
import { routes } from '@openketamine/evidence/routes';
import { timeline } from '@openketamine/evidence/timeline';
import { placeName } from '@openketamine/model/places';
import { scales } from '@openketamine/outcomes/scales';
import { models } from '@openketamine/pharmacokinetics/models';
import { protocols } from '@openketamine/protocols';
import { html, nameOf, sentence, table, type Citing, type Html } from '@openketamine/web-ui';
import { pagesOf, type Page } from './page.mts';
import { forestOf, sharesOf } from './protocol/forest.mts';
import { gradeName } from './protocol/verdict.mts';
import { modelsPage } from './models-page.mts';
import { citationsOf } from './record-sources.mts';
import { scalesPage } from './scales-page.mts';
import { citesOf } from './stated.mts';

const [method] = grading;

const said = (
  stated: {
    says: string;
    cite?: string | undefined;
    basis?: string;
    verification?: string | undefined;
    readIn?: string | undefined;
  },
  sources: Citing,
): Html =>
  html`${stated.says}${stated.verification === 'unverified' && html` <span class="ok-note-unverified">unverified</span>`}${sources.cite(stated.cite, stated as Parameters<Citing['cite']>[1])}`;

const graded = conditions.map((condition) => ({
  ...condition,
  cells: condition.cells.map((cell) =>
    method === undefined
      ? { ...cell, grade: 'F', counted: undefined }
      : gradeCell(cell, outcomes, method),
  ),
}));

/** Where the page of a condition is. */
const conditionPath = (id: string): string => `/evidence/conditions/${id}`;

/** Protocols for a condition. */
export const protocolsFor = (indications: readonly string[]) =>
  protocols.filter((protocol) => protocol.indications.some((id) => indications.includes(id)));

function matrix(): Html {
  const routeNames = [
    ...new Set(graded.flatMap(({ cells }) => cells.flatMap((cell) => cell.routes))),
  ].toSorted();
  return table(
    'Conditions by route: the best grade, and the studies for and against',
    ['Condition', ...routeNames.map((route) => sentence(nameOf('route', route)))],
    graded.map(({ id, title, cells }) => [
      html`<a href="${conditionPath(id)}">${title}</a>`,
      ...routeNames.map((route) => {
        const found = cells
          .filter((cell) => cell.routes.includes(route))
          .toSorted((a, b) => a.grade.localeCompare(b.grade));
        const [best] = found;
        if (best === undefined) return html`<span class="ok-quiet">no study found</span>`;
        const forIt = found.reduce((sum, { counted }) => sum + (counted?.trialsFor ?? 0), 0);
        const against = found.reduce((sum, { counted }) => sum + (counted?.trialsAgainst ?? 0), 0);
        return html`<strong>${best.grade}</strong> ${gradeName(best.grade)}<br /><span class="ok-quiet">${forIt} for, ${against} against</span>`;
      }),
    ]),
  );
}

function conditionsPage(): Page {
  return {
    path: 'evidence/conditions/index.md',
    title: 'Conditions, and how good the evidence is',
    description:
      'For which conditions ketamine and esketamine were tried, with a counted grade for each route, and where no study was found.',
    label: 'Conditions',
    position: 1,
    slug: '/conditions',
    wide: true,
    body: [
      matrix().markup,
      '## How a grade comes about',
      method === undefined ? '' : html`<p>${method.says}</p>`.markup,
      table(
        'Grades',
        ['Grade', 'Name', 'What it takes'],
        (method?.grades ?? []).map(({ grade, name, says }) => [
          html`${grade}`,
          html`${name}`,
          html`${says}`,
        ]),
      ).markup,
    ].join('\n\n'),
  };
}

function conditionPage(condition: (typeof graded)[number]): Page {
  const own = outcomes.filter((outcome) => outcome.conditions.some((id) => id === condition.id));
  const treats = protocolsFor(condition.indications);
  const { sources, list } = citationsOf(condition.id, [
    ...citesOf(condition.cells),
    ...citesOf(own),
  ]);
  return {
    path: `evidence/conditions/${condition.id}.md`,
    title: condition.title,
    description: `Which protocols of ketamine and esketamine exist for ${condition.title.toLowerCase()}, how good the evidence is, trials for and against.`,
    slug: `/conditions/${condition.id}`,
    wide: true,
    body: [
      '## Which protocols there are {#protocols}',
      treats.length === 0
        ? 'No protocol of the library treats this condition.'
        : html`<ul>${treats.map(({ id, title, summary }) => html`<li><a href="/protocols/${id}">${title}</a>. ${summary}</li>`)}</ul>`
            .markup,
      '## How good the evidence is',
      table(
        `${condition.title}: what was asked`,
        ['Question', 'Grade', 'Counted', 'In words'],
        condition.cells.map((cell) => [
          html`${cell.question}`,
          html`<strong>${cell.grade}</strong> ${gradeName(cell.grade)}`,
          html`${cell.counted === undefined ? '' : `${cell.counted.trialsFor} randomized for (${cell.counted.peopleFor} people), ${cell.counted.trialsAgainst} against (${cell.counted.peopleAgainst} people), ${cell.counted.uncontrolled} without a control group`}`,
          said(cell as Parameters<typeof said>[0], sources),
        ]),
      ).markup,
      '## What the studies found',
      sharesOf(own).markup,
      forestOf(own).markup,
      list('Sources'),
    ].join('\n\n'),
  };
}

/** An interval in words: with its level where the source prints one, half its width where it prints that. */
export function intervalWords(
  interval:
    | {
        readonly level?: number | undefined;
        readonly from?: number | undefined;
        readonly to?: number | undefined;
        readonly plusMinus?: number | undefined;
      }
    | undefined,
): string {
  if (interval === undefined) return '';
  const { level, from, to, plusMinus } = interval;
  if (plusMinus !== undefined) return ` (± ${plusMinus})`;
  const name = level === undefined ? 'interval, level not printed' : `${level} % interval`;
  return ` (${name}: ${from ?? 'no end'} to ${to ?? 'no end'})`;
}

function outcomesPage(): Page {
  const { sources, list } = citationsOf('evidence/outcomes', citesOf(outcomes));
  return {
    path: 'evidence/outcomes.md',
    title: 'What the studies found',
    description: `${outcomes.length} studies and pooled analyses: designs, arms, endpoints, effects with intervals, for and against.`,
    label: 'Studies',
    position: 2,
    body: [
      `${outcomes.length} studies and pooled analyses. Each result says whom it favors; results against stand as large as results for.`,
      ...outcomes.map((outcome) => {
        const results = outcome.results.map((result) => {
          const arms = (result.arms ?? []).map((arm) => {
            const name = outcome.arms.find(({ id }) => id === arm.arm)?.name ?? arm.arm;
            const value =
              arm.percent === undefined
                ? arm.n === undefined
                  ? arm.value
                  : `${arm.n}${arm.of === undefined ? '' : `/${arm.of}`}`
                : `${arm.percent} %${intervalWords(arm.interval)}`;
            return `${name}: ${value ?? arm.says ?? 'not given'}`;
          });
          const effects = (result.effects ?? []).map((effect) => {
            const { value, interval, p } = effect;
            const amount = value === undefined ? '' : ` ${value}`;
            const chance = p === undefined ? '' : `, p ${/^[<>=]/u.test(p) ? p : `= ${p}`}`;
            return `${effect.kind.replaceAll('-', ' ')}${amount}${intervalWords(interval)}${chance}`;
          });
          return [
            html`${sentence(result.endpoint)}`,
            html`${result.timepoint?.says ?? 'not given'}`,
            html`${[...arms, ...effects, ...(result.says === undefined ? [] : [result.says])].join('; ')}${result.verification === 'unverified' && html` <span class="ok-note-unverified">unverified</span>`}${sources.cite(result.cite, result)}`,
            html`${result.favors.replaceAll('-', ' ')}`,
          ];
        });
        return `## ${outcome.title} {#${outcome.id}}\n\n${html`<p>${outcome.designSays ?? outcome.design.replaceAll('-', ' ')} ${sentence(outcome.population)}${outcome.people == null ? '' : `, ${outcome.people.value} people`}.${sources.cite(outcome.cite, outcome)}${outcome.note === undefined ? '' : ` ${outcome.note}`}</p>${table(outcome.title, ['Endpoint', 'When', 'Found', 'Favors'], results)}`.markup}`;
      }),
      list('Sources'),
    ].join('\n\n'),
  };
}

function timelinePage(): Page {
  const { sources, list } = citationsOf('evidence/timeline', citesOf(timeline));
  const sorted = timeline.toSorted((a, b) => a.when.localeCompare(b.when));
  return {
    path: 'evidence/timeline.md',
    title: 'Timeline',
    description: 'What happened when: first uses, trials, approvals, warnings.',
    position: 5,
    body: [
      html`<ol class="ok-timeline">${sorted.map((event) => html`<li id="${event.id}"><span class="ok-when">${event.when}</span> <span class="ok-quiet">${event.kind.replaceAll('-', ' ')}</span><br />${said(event as Parameters<typeof said>[0], sources)}</li>`)}</ol>`
        .markup,
      list('Sources'),
    ].join('\n\n'),
  };
}

function mechanismPage(): Page {
  const { sources, list } = citationsOf('evidence/mechanism', citesOf(mechanism));
  return {
    path: 'evidence/mechanism.md',
    title: 'How it may work',
    description:
      'What is known and supposed of the mechanism: how sure, seen in whom, and what speaks against it.',
    label: 'Mechanism',
    position: 7,
    wide: true,
    body: [
      table(
        `${mechanism.length} statements`,
        ['Statement', 'How sure', 'Seen in', 'What speaks against it'],
        mechanism.map((each) => [
          said(each as Parameters<typeof said>[0], sources),
          html`${each.certainty.replaceAll('-', ' ')}`,
          html`${each.seenIn.join(', ')}`,
          html`${each.against ?? ''}`,
        ]),
      ).markup,
      list('Sources'),
    ].join('\n\n'),
  };
}

function routesPage(): Page {
  const { sources, list } = citationsOf('evidence/routes', citesOf(routes));
  return {
    path: 'evidence/routes.md',
    title: 'Infusion, spray, tablet: compared',
    description:
      'Which routes were compared with each other, and whether anybody compared them head to head.',
    label: 'Routes compared',
    position: 4,
    body: [
      ...routes.map(
        (each) =>
          `## ${each.title} {#${each.id}}\n\n${html`<p>${said(each as Parameters<typeof said>[0], sources)}</p><p class="ok-quiet">Head to head: ${each.headToHead.replaceAll('-', ' ')}.${each.outcomes.length > 0 && html` Studies: ${each.outcomes.map((id, index) => html`${index === 0 ? '' : ', '}<a href="/evidence/outcomes#${id}">${outcomes.find((outcome) => outcome.id === id)?.title ?? id}</a>`)}.`}</p>`.markup}`,
      ),
      list('Sources'),
    ].join('\n\n'),
  };
}

function guidancePage(): Page {
  const { sources, list } = citationsOf('evidence/guidance', citesOf(guidance));
  return {
    path: 'evidence/guidance.md',
    title: 'What bodies and guidelines say',
    description: 'Positions of societies, agencies and guidelines, with year and place.',
    label: 'Guidance',
    position: 6,
    body: [
      ...guidance.map(
        (each) =>
          `## ${each.title} {#${each.id}}\n\n${html`<p class="ok-quiet">${each.body}; ${each.year ?? 'no year'}${each.place == null ? '' : `; ${placeName(each.place)}`}; ${each.kind}.${each.note === undefined ? '' : ` ${each.note}`}</p><ul>${each.statements.map((statement) => html`<li>${sentence(statement.topic.replaceAll('-', ' '))}: ${said(statement as Parameters<typeof said>[0], sources)}</li>`)}</ul>`.markup}`,
      ),
      list('Sources'),
    ].join('\n\n'),
  };
}

function factsPage(): Page {
  const { sources, list } = citationsOf('evidence/facts', citesOf(facts));
  const areas = [...new Set(facts.map(({ area }) => area))].toSorted();
  return {
    path: 'evidence/facts.md',
    title: 'Other things that are known',
    description:
      'Driving, the bladder, home treatment, maintenance, psychotherapy: facts with their sources.',
    label: 'Facts',
    position: 9,
    body: [
      ...areas.map(
        (area) =>
          `## ${sentence(area.replaceAll('-', ' '))}\n\n${html`<ul>${facts.filter((fact) => fact.area === area).map((fact) => html`<li id="${fact.id}"><strong>${fact.title}.</strong> ${said(fact as Parameters<typeof said>[0], sources)}</li>`)}</ul>`.markup}`,
      ),
      list('Sources'),
    ].join('\n\n'),
  };
}

function indexPage(): Page {
  const items: readonly (readonly [string, string, string])[] = [
    [
      '/evidence/conditions',
      'Conditions',
      `${conditions.length} conditions, each route graded by counted trials`,
    ],
    [
      '/evidence/outcomes',
      'Studies',
      `${outcomes.length} studies and pooled analyses, for and against`,
    ],
    ['/evidence/approved', 'Is it approved?', 'By country and date, on one ribbon'],
    ['/evidence/claims', 'Claims', 'Sentences of articles, checked one by one; paste yours'],
    ['/evidence/routes', 'Routes compared', 'Infusion, spray, tablet: what was compared with what'],
    ['/evidence/timeline', 'Timeline', `${timeline.length} events with their sources`],
    ['/evidence/guidance', 'Guidance', `${guidance.length} positions of societies and agencies`],
    ['/evidence/mechanism', 'Mechanism', 'What is known and what is supposed'],
    [
      '/evidence/scales',
      'Scales',
      `${scales.length} rating scales with their definitions of response`,
    ],
    [
      '/evidence/models',
      'Models',
      `${models.length} models of concentration, with observed values`,
    ],
    ['/evidence/facts', 'Other facts', 'Driving, bladder, home treatment, maintenance'],
    ['/evidence/law', 'Law', 'What was read, by place'],
    ['/evidence/sources', 'Sources', 'What opens them, and how they were read'],
    ['/evidence/purposes', 'What it is for', 'Twenty things, each with data, engine and page'],
  ];
  return {
    path: 'evidence/index.md',
    title: 'Evidence',
    description:
      'What is known of ketamine and esketamine in psychiatry: studies, grades, approvals, claims, law, each with its source.',
    label: 'Overview',
    position: 0,
    slug: '/',
    body: html`<dl class="ok-index">${items.map(([href, name, says]) => html`<div><dt><a href="${href}">${name}</a></dt><dd>${says}</dd></div>`)}</dl>`
      .markup,
  };
}

/** Pages of evidence that are made from records. */
export const evidenceDataPages = (): readonly Page[] => [
  indexPage(),
  conditionsPage(),
  ...pagesOf('condition', graded, conditionPage),
  outcomesPage(),
  timelinePage(),
  mechanismPage(),
  routesPage(),
  guidancePage(),
  factsPage(),
  scalesPage(),
  modelsPage(),
];
