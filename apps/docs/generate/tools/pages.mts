import { models } from '@openketamine/pharmacokinetics/models';
import { html, nameOf, type Html } from '@openketamine/web-ui';
import type { Generator, Page } from '../page.mts';
import { useLine } from '../uses.mts';
import { linkField, placeField, protocolField, textField, treatmentField } from './fields-html.mts';

const dayNames = [
  ['mon', 'Mon'],
  ['tue', 'Tue'],
  ['wed', 'Wed'],
  ['thu', 'Thu'],
  ['fri', 'Fri'],
  ['sat', 'Sat'],
  ['sun', 'Sun'],
] as const;

const withoutScript = (instead: Html): Html =>
  html`<noscript><p class="ok-refused">This tool runs in the page and needs JavaScript. Without it: ${instead}</p></noscript>`;

interface ToolPage {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly fields: Html;
  readonly submit: string;
  readonly instead: Html;
  readonly after?: Html;
}

function toolPage({
  name,
  title,
  description,
  lead,
  fields,
  submit,
  instead,
  after,
}: ToolPage): Page {
  return {
    path: `pages/tools/${name}.md`,
    title,
    description,
    body: [
      html`<h1>${title}</h1><p class="ok-lead ok-noprint">${lead}</p>${useLine(name)}${withoutScript(instead)}`
        .markup,
      html`<form class="ok-tool ok-tool-form" data-tool="${name}" aria-label="${title}" hidden>${fields}${linkField()}<button type="submit">${submit}</button></form><div class="ok-tool-result" data-result-of="${name}"></div>`
        .markup,
      ...(after === undefined ? [] : [after.markup]),
    ].join('\n\n'),
  };
}

const plan: ToolPage = {
  name: 'plan',
  title: 'Plan a course',
  description:
    'Dates, doses and volumes of a published course for one patient; a missed session at a click; calendar and printout.',
  lead: 'Dates, doses and volumes of a published course. Say what happened, and it is planned anew.',
  fields: html`<div class="ok-fields">${protocolField()}<label>First session <input name="start" type="date" data-path="/start" /></label>${textField('Body weight, kg', 'weight', '/patient/weight', 'decimal')}${textField('Age, years', 'age', '/patient/age /patient/birthDate', 'numeric')}${placeField('/choices/jurisdiction', 'not said')}</div><fieldset class="ok-days" data-path="/choices/days"><legend>Days of the week; none chosen: as the protocol has them</legend>${dayNames.map(([day, label]) => html`<label><input type="checkbox" name="days" value="${day}" data-path="/choices/days" /> ${label}</label>`)}</fieldset><details><summary>More that a protocol may ask for</summary><div class="ok-fields"><label>Begin with <select name="from" data-path="/choices/from"><option value="">as the protocol begins</option></select></label><label>Arm of the trial <select name="arm" data-path="/choices/arm"><option value="">not chosen</option></select></label>${textField('Dose where it is a choice, mg', 'dose', '/choices/dose', 'decimal')}${textField('Strength of the vial, mg/mL', 'strength', '/choices/strength', 'decimal')}${textField('Weeks to plan', 'weeks', '/choices/weeks', 'numeric')}<label>Antidepressant <select name="company" data-path="/choices/antidepressant"><option value="">not said</option><option value="with">with one</option><option value="alone">alone</option></select></label>${textField('Height, cm', 'height', '/patient/height', 'decimal')}<label>Sex, where a weight formula asks <select name="sex" data-path="/patient/sex"><option value="">not said</option><option value="female">female</option><option value="male">male</option></select></label></div></details>`,
  submit: 'Plan it',
  instead: html`each <a href="/protocols">protocol page</a> has a sample course with its calendar and sheet.`,
};

const screenPage: ToolPage = {
  name: 'screen',
  title: 'Screen a patient',
  description:
    'What excludes, defers or needs care, question by question. What is not recorded is unknown, never "no".',
  lead: 'What must happen first, then the one question that decides most, then the next. Every rule is met, not met, or unknown.',
  fields: html`<div class="ok-fields">${protocolField()}${placeField('/jurisdiction /subject/jurisdiction', 'choose the place')}<label>Moment of the screening <input name="at" type="datetime-local" data-path="/at" /></label></div>`,
  submit: 'Screen',
  instead: html`all <a href="/rules">rules</a> can be read, each with what it asks.`,
};

const interactions: ToolPage = {
  name: 'interactions',
  title: 'Look up interactions',
  description:
    'What is on record about medicines beside ketamine or esketamine, by ingredient, class or brand.',
  lead: 'By ingredient, class or brand. A name that is only near to another is asked back, never taken for it.',
  fields: html`<div class="ok-fields">${treatmentField()}${placeField('/subject/jurisdiction', 'not said')}</div><label class="ok-block">Medicines, one on each line <textarea name="medicines" rows="4" data-path="/with" autocomplete="off" spellcheck="false" placeholder="lorazepam&#10;Xanax"></textarea></label>`,
  submit: 'Look up',
  instead: html`the <a href="/rules/interactions">matrix of interactions</a> shows every rule.`,
};

const routes = [
  ...new Set(models.flatMap((model) => model.routes.map(({ route }) => route))),
].toSorted();

const concentrations: ToolPage = {
  name: 'concentrations',
  title: 'Draw concentrations',
  description:
    'Concentrations after one or several sessions, by a published model that is named in the figure.',
  lead: 'What a published model says of a typical person after one or several sessions. It finds no dose.',
  fields: html`<div class="ok-fields"><label>Drug <select name="drug" data-path="/drug /doses/0/drug"><option value="ketamine">Ketamine</option><option value="esketamine">Esketamine</option></select></label><label>Route <select name="route" data-path="/route /doses/0/route">${routes.map((route) => html`<option value="${route}">${nameOf('route', route)}</option>`)}</select></label><label>Model <select name="model" data-path="/model"><option value="">the usual one for drug and route</option></select></label><label>Milligrams of <select name="form" data-path="/doses/0/form"><option value="">choose</option><option value="base">base</option><option value="hydrochloride">hydrochloride</option></select></label>${textField('Dose of a session, mg', 'dose', '/doses', 'decimal')}${textField('Given over, min', 'over', '/doses/0/over', 'decimal')}${textField('Body weight, kg', 'weight', '/person/weight', 'decimal')}${textField('Sessions', 'sessions', '/sessions', 'numeric')}${textField('Days between sessions', 'every', '/every', 'decimal')}${textField('Hours to show after the last', 'hours', '/until', 'decimal')}<label>Scale <select name="scale"><option value="linear">linear</option><option value="log">logarithmic</option></select></label></div>`,
  submit: 'Draw',
  instead: html`each protocol page with a fitting model shows a curve, and <a href="/evidence/models">the models</a> are listed.`,
  after: html`<p>What a curve can and cannot tell is told in <a href="/guides/what-a-concentration-curve-can-tell">a guide</a>.</p>`,
};

const all = [plan, screenPage, interactions, concentrations];

function overview(): Page {
  return {
    path: 'pages/tools/index.md',
    title: 'Tools',
    description:
      'Tools for professionals that run in the page: plan a course, screen a patient, look up interactions, fill in a scale, draw concentrations.',
    body: [
      html`<h1>Tools for professionals</h1><p class="ok-lead">They run in the page. Nothing is sent anywhere, nothing is kept, and each says how to check it.</p><p><strong>Not a medical device.</strong> They show what published records say for given facts; they do not decide. <a href="/intended-use">Intended use</a>. <a href="/rules/hazards">What could go wrong, and the test that guards each</a>.</p>`
        .markup,
      html`<dl class="ok-index">${all.map(({ name, title, lead }) => html`<div><dt><a href="/tools/${name}">${title}</a></dt><dd>${lead}</dd></div>`)}<div><dt><a href="/evidence/scales">Fill in a rating scale</a></dt><dd>PHQ-9 and GAD-7, whose terms allow it; how the others are scored.</dd></div><div><dt><a href="/compare">Compare protocols</a></dt><dd>Two to four side by side.</dd></div></dl>`
        .markup,
      html`<p>Patients and those near them: <a href="/families">plain pages</a>, without tools.</p>`
        .markup,
    ].join('\n\n'),
  };
}

/** The tools in the page. */
export const toolPages: Generator = {
  name: 'tools',
  pages: () => [overview(), ...all.map(toolPage)],
};
