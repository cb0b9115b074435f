import { claims } from '@openketamine/evidence/claims';
import { conditions } from '@openketamine/evidence/conditions';
import { outcomes } from '@openketamine/evidence/outcomes';
import { sources } from '@openketamine/evidence/sources';
import { showDate } from '@openketamine/model/render';
import { protocols } from '@openketamine/protocols';
import { adverseEventTables, rules } from '@openketamine/risk';
import { courseStrip, html, raw, type Html } from '@openketamine/web-ui';
import { correctionForm } from './about-sources.mts';
import { comparePage, pairPages } from './compare-pages.mts';
import { gathered } from './gathered.mts';
import type { Generator, Page } from './page.mts';
import { planFor, sample } from './sample-course.mts';
import { uses } from './uses.mts';

/** The protocol of the live example: the first that needs nothing but a weight. */
const shown =
  protocols.find(({ id }) => id === 'ketamine-iv-trd-six-over-three-weeks') ?? protocols[0];

const box = (x: number, y: number, w: number, title: string, lines: readonly string[]): string =>
  `<rect class="ok-pic-box" x="${x}" y="${y}" width="${w}" height="${34 + lines.length * 20}"/><text class="ok-pic-title" x="${x + 14}" y="${y + 24}">${title}</text>${lines.map((line, index) => `<text class="ok-pic-line" x="${x + 14}" y="${y + 46 + index * 20}">${line}</text>`).join('')}`;
const arrow = (x1: number, y1: number, x2: number, y2: number): string =>
  `<path class="ok-pic-arrow" d="M${x1} ${y1}L${x2} ${y2}"/><path class="ok-pic-head" d="M${x2} ${y2}l-9 -5v10z"/>`;

/** What this is, drawn: a file of data, engines, and what comes out. */
function picture(): Html {
  const inner = [
    box(0, 10, 230, 'What sources say', [
      'labels, trials, guidelines',
      'each number with its source',
      'gaps stay gaps',
    ]),
    box(0, 140, 230, 'What is known of a patient', [
      'what is not recorded',
      'is unknown, never “no”',
    ]),
    box(300, 60, 190, 'Engines', ['planner', 'screening', 'scores, concentrations']),
    box(560, 10, 200, 'A course', ['dates, doses, volumes', 'each with its reason']),
    box(560, 120, 200, 'Findings', ['what excludes or defers', 'what to ask next']),
    arrow(230, 57, 298, 95),
    arrow(230, 177, 298, 125),
    arrow(490, 95, 558, 57),
    arrow(490, 125, 558, 157),
  ];
  return html`<figure class="ok-pic"><div class="ok-room-scroll" tabindex="0" role="region" aria-label="How it fits together">${raw(`<svg viewBox="0 0 762 225" width="762" height="225" role="img" aria-label="Sources become data. With what is known of a patient, engines make a course with reasons, and findings.">${inner.join('')}</svg>`)}</div></figure>`;
}

const dayNames = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;

/** One course that anybody can plan anew: weight, start, days. */
function example(): Html {
  if (shown === undefined) return html``;
  const course = planFor(shown, sample.weight, {});
  return html`<form class="ok-tool ok-fields" data-tool="example" data-protocol="${shown.id}" hidden><label>Body weight, kg <input name="weight" inputmode="decimal" value="${sample.weight}" /></label><label>First session <input name="start" type="date" value="${sample.start}" /></label><fieldset class="ok-days"><legend>Days</legend>${dayNames.map((day) => html`<label><input type="checkbox" name="day" value="${day}" /> ${day}</label>`)}</fieldset><button type="submit">Plan it</button></form><div data-example-course="" role="status">${courseStrip(course, `${shown.title}: ${sample.weight} kg, from ${showDate(sample.start)}`)}</div><p>A sample, for professionals to try what the planner does; it decides nothing. <a href="/protocols/${shown.id}">The whole protocol</a>.</p>`;
}

const ways: readonly (readonly [string, string, readonly (readonly [string, string])[]])[] = [
  [
    'Clinicians',
    'What a protocol says, what it takes, what can go wrong.',
    [
      ['/protocols', 'Find a protocol'],
      ['/side-effects', 'Side effects, how often'],
      ['/compare/infusions-or-spray', 'Infusions or the spray'],
      ['/evidence/approved', 'Is it approved?'],
      ['/tools', 'Plan, screen, look up: the tools'],
    ],
  ],
  [
    'Engineers',
    'Protocols as data, engines as packages.',
    [
      ['/engineers', 'Start with a package'],
      ['/engineers/recipes', 'Recipes: React, Node, browser, Python, R'],
      ['/api', 'The API'],
      ['/guides/screen-a-patient', 'Screen a patient in ten lines'],
      ['/errors', 'Errors'],
    ],
  ],
  [
    'Patients and families',
    'Plain pages: what is known and what is not.',
    [
      ['/families', 'Start here'],
      ['/families/risks', 'Risks, in numbers'],
      ['/evidence/claims', 'Check what an article says'],
      ['/families/questions', 'Questions to ask'],
    ],
  ],
  [
    'Contributors',
    'Most of what matters is one number and its source.',
    [
      ['/correct', 'Correct a number'],
      ['/contribute', 'By what you want to do'],
      ['/protocols/statuses', 'How far each record is trusted'],
      ['/contributing/workspace', 'Work on it'],
    ],
  ],
];

function front(): Page {
  const numbers: readonly (readonly [number, string, string])[] = [
    [protocols.length, 'protocols', '/protocols'],
    [rules.length, 'rules', '/rules'],
    [outcomes.length, 'studies', '/evidence/outcomes'],
    [adverseEventTables.length, 'tables of side effects', '/side-effects/tables'],
    [claims.length, 'claims checked', '/evidence/claims'],
    [sources.length, 'sources', '/evidence/sources'],
  ];
  const reviewed = protocols.filter(({ status }) => status.state !== 'draft').length;
  return {
    path: 'pages/index.md',
    title: 'openketamine',
    description:
      'Published dosing courses of ketamine and esketamine as cited data that a program can plan, screen and explain.',
    body: [
      html`<h1>Ketamine and esketamine, as published</h1>`.markup,
      html`<p class="ok-lead">Labels, trials and guidelines say how much, how often, watched how long, and to whom not. Here each published course is one file of data. Every number has its unit and its source, and says how well it is known.</p>`
        .markup,
      html`<p><strong>Not a medical device.</strong> ${reviewed === 0 ? 'No protocol has been reviewed by a clinician yet.' : `${reviewed} of ${protocols.length} protocols have been reviewed.`} Decisions belong to clinicians.</p>`
        .markup,
      html`<form class="ok-find-again" role="search" aria-label="A question" action="/search"><label for="ask">Ask for a dose, a side effect, a rule, an approval</label><input id="ask" name="q" type="search" placeholder="first dose esketamine EU age 70" /> <button type="submit">Search</button></form>`
        .markup,
      html`<div class="ok-ways">${ways.map(([name, says, links]) => html`<section><h2>${name}</h2><p>${says}</p><ul>${links.map(([href, label]) => html`<li><a href="${href}">${label}</a></li>`)}</ul></section>`)}</div>`
        .markup,
      html`<h2 id="conditions">By condition</h2><ul class="ok-columns">${conditions.map(({ id, title }) => html`<li><a href="/evidence/conditions/${id}">${title}</a></li>`)}</ul>`
        .markup,
      html`<h2>What it makes</h2>${example()}`.markup,
      html`<h2>How it fits together</h2>${picture()}<p><a href="/how-it-works">More on how it works, and how numbers are marked</a></p>`
        .markup,
      html`<h2>The state of the data</h2><ul class="ok-numbers">${numbers.map(([count, name, href]) => html`<li><a href="${href}"><strong class="ok-num">${count}</strong> ${name}</a></li>`)}</ul><p class="ok-quiet">Gathered until ${showDate(gathered)}.</p>`
        .markup,
    ].join('\n\n'),
  };
}

function search(): Page {
  return {
    path: 'pages/search.md',
    title: 'Search',
    description:
      'Search protocols, rules, side effects, approvals, claims, scales, guides and the API.',
    body: html`<h1>Search</h1><div data-tool="find"><form class="ok-find-again" role="search" aria-label="A question" action="/search"><label for="q">What are you looking for?</label><input id="q" name="q" type="search" /> <button type="submit">Search</button></form><p class="ok-tabs" data-where=""><a href="pathname:///search">The site</a> <a href="pathname:///search?in=api">The API</a></p><div data-results=""><p>Ask for a dose with an age and a place, a side effect, a rule, a condition, an approval. The search runs on this device; without scripts, these lists hold everything: <a href="/protocols">protocols</a>, <a href="/side-effects">side effects</a>, <a href="/rules">rules</a>, <a href="/evidence">evidence</a>, <a href="/guides">guides</a>, <a href="/api">API</a>.</p></div></div>`
      .markup,
  };
}

function correct(): Page {
  return {
    path: 'pages/correct.md',
    title: 'Correct a number',
    description: 'A number is wrong: how to have it corrected, without git, and what happens then.',
    body: [
      '# Correct a number',
      'You need the source open in front of you, and nothing else: no git, no program.',
      html`<ol><li>Open the page of the protocol, rule or study, and the small number in brackets beside the value. The card has “Is this number wrong?”, which opens the form with record, source and value filled in.</li><li>Or <a href="${correctionForm('')}" rel="noreferrer">open the empty form</a>. It asks what the record says, what it should say, and which source says so.</li><li>Say whether somebody could be harmed by it as it stands. Then the record is marked as under review at once.</li></ol>`
        .markup,
      '## What happens then',
      'The form becomes a change, with a table of what it means clinically: each dose, limit and check before and after. One clinician has to approve a clinical change; one that is looser needs two. The record keeps its history.',
      '## With git',
      html`<p>The recipes are on <a href="/contribute">their page</a>; how the workspace is built is in <a href="/contributing/workspace">the workspace</a>.</p>`
        .markup,
    ].join('\n\n'),
  };
}

function intendedUse(): Page {
  return {
    path: 'pages/intended-use.md',
    title: 'Intended use',
    description: 'Who each part of this site is for, what goes in, and how to check what it says.',
    body: [
      '# Intended use',
      'openketamine is not a medical device. It shows what published protocols say, and works out what they say for given facts. It does not decide about treatment. Nothing here is time-critical: no page watches a patient.',
      html`<div class="ok-table" tabindex="0" role="region" aria-label="Tools and their use"><table><caption>Tools and their use</caption><thead><tr><th scope="col">Part</th><th scope="col">For whom</th><th scope="col">What goes in</th><th scope="col">How to check its basis</th></tr></thead><tbody>${uses.map(({ part, page, whom, input, check }) => html`<tr><th scope="row">${page === undefined ? part : html`<a href="${page}">${part}</a>`}</th><td>${whom}</td><td>${input}</td><td>${check}</td></tr>`)}</tbody></table></div>`
        .markup,
      'Tools for professionals stand apart from the pages for families, which have none. What could go wrong, and the test that guards each, is in the [hazard log](pathname:///rules/hazards).',
    ].join('\n\n'),
  };
}

/** Pages of the site that belong to no section. */
export const sitePages: Generator = {
  name: 'pages of their own',
  pages: () => [front(), search(), correct(), intendedUse(), comparePage(), ...pairPages()],
};
