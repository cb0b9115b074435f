import { countReadings, readingsLine } from '@openketamine/model/render';
import {
  arms,
  banner,
  changes,
  citedText,
  company,
  courseStrip,
  doseRules,
  entry,
  evidenceSection,
  html,
  nameOf,
  pageOf,
  phases,
  sessionProcedure,
  sentence,
  siteParameters,
  sourceList,
  statusBadge,
  unknown,
  verdictBar,
  type Html,
} from '@openketamine/web-ui';
import { showDate, showQuantity } from '@openketamine/model/render';
import { protocols, type ShippedProtocol } from '@openketamine/protocols';
import { deviceTable, doseTables } from './dose-table.mts';
import { cardsFor, correctionForm, readingOf } from './about-sources.mts';
import { fitsProtocol } from './fits.mts';
import { pagesOf, type Generator, type Page } from './page.mts';
import { assessments } from './protocol/assessments.mts';
import { calculator } from './protocol/calculator.mts';
import { concentration } from './protocol/concentration.mts';
import { ageLimits, firstDoseTable } from './protocol/first-doses.mts';
import { forest } from './protocol/forest.mts';
import { roomFigure } from './protocol/room-figure.mts';
import { sheetPath } from './protocol/room-sheet.mts';
import { sideEffects } from './protocol/side-effects.mts';
import { verdictOf } from './protocol/verdict.mts';
import { historyOfProtocols, whatChanged } from './protocol/what-changed.mts';
import { rulesSection } from './rules.mts';
import { sheetStamp } from './sheet-stamp.mts';
import { sample, sampleAge, sampleCourse, type Sample } from './sample-course.mts';

function sampleWords(protocol: ShippedProtocol, { choices }: Sample): string {
  const age = ageLimits(protocol).length === 0 ? '' : `${sampleAge(protocol)} years, `;
  const who = `${age}${showQuantity({ value: sample.weight, unit: 'kg' })}, first session ${showDate(sample.start)}`;
  const chosen = [
    ...(choices.arm === undefined ? [] : [`arm ${choices.arm}`]),
    ...(choices.from === undefined ? [] : [`from phase ${choices.from}`]),
    ...(choices.weeks === undefined ? [] : [`${choices.weeks} weeks`]),
  ];
  return chosen.length === 0 ? who : `${who}; ${chosen.join(', ')}`;
}

function courseSection(protocol: ShippedProtocol, planned: Sample): Html {
  const { course, refusal } = planned;
  const why =
    refusal === undefined
      ? html``
      : html`<p><strong>Not planned without more:</strong> ${refusal.reason} ${refusal.hint}</p>`;
  if (course === undefined) return why;
  const count = course.sessions.length;
  const caption = `${count === 1 ? 'One session' : `${count} sessions`} for a sample patient (${sampleWords(protocol, planned)}); nothing chosen that the protocol leaves to people`;
  return html`${why}${courseStrip(course, caption)}`;
}

/** Headings inside a section become Markdown, so that they have an anchor and stand in the table of contents. */
function withAnchors(markup: string): string {
  return markup.replaceAll(
    /<h3(?: id="(?<id>[^"]+)")?>(?<title>[^<]+)<\/h3>/gu,
    (_, id: string | undefined, title: string) =>
      `\n\n### ${title}${id === undefined ? '' : ` {#${id}}`}\n\n`,
  );
}

function section(title: string, parts: readonly Html[]): string {
  const body = parts
    .map(({ markup }) => markup)
    .filter((markup) => markup !== '')
    .join('\n\n');
  return body === '' ? '' : `## ${title}\n\n${withAnchors(body)}\n\n`;
}

function files(protocol: ShippedProtocol, planned: boolean): Html {
  const { id, record } = protocol;
  const items = [
    html`<a href="pathname:///data/${id}.json" download="">Data as JSON</a>; ${planned && html`sample course as <a href="pathname:///data/${id}.csv" download="">CSV</a>, <a href="pathname:///data/${id}.ics" download="">iCalendar</a>, <a href="pathname:///data/${id}.pdf" download="">PDF to print</a>. `}Public domain (CC0-1.0). In a package: <code>@openketamine/protocols/data/${id}.json</code>.`,
    html`Something is wrong here? <a href="${correctionForm(id)}" rel="noreferrer">Fill in the form for this protocol</a>, without git; or see <a href="/correct">how a number is corrected</a>. Written in <code>packages/protocols/data/${id}.yaml</code>.`,
    html`In a terminal: <code>openketamine plan ${id} --start ${sample.start}</code>`,
    html`Side by side with another: <a href="pathname:///compare?ids=${id}">compare</a>.`,
    ...(record === undefined ? [] : [html`Record <code>${record}</code>`]),
  ];
  return html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}

function folderOf({ drug, route }: ShippedProtocol): string {
  return `protocols/${drug}-${route}`;
}

/** What changed in the text of the source, edition by edition. */
function editions({ editions: list }: ShippedProtocol, page: ReturnType<typeof pageOf>): Html {
  if (list.length === 0) return html``;
  return html`<h3 id="editions">Editions of the source</h3><ul>${list.map((each) => html`<li><strong>${each.title}.</strong> ${citedText({ ...each, says: each.says ?? '' }, page.sources)}</li>`)}</ul>`;
}

function missedNote({ missed }: ShippedProtocol): Html {
  const known = missed !== undefined && Object.keys(missed).length > 0;
  return known
    ? html``
    : html`<p id="missed">The source says nothing about a missed session. The planner then keeps the distance between sessions and says that no source speaks; <a href="/guides/when-a-session-is-missed">what happens when a session is missed</a>.</p>`;
}

/** One page for a protocol, in the order of questions that a reader has. */
export function pageFor(protocol: ShippedProtocol): Page {
  const { id, status, lastChecked } = protocol;
  const page = pageOf(protocol, cardsFor({ id, state: status.state, lastChecked }));
  const planned = sampleCourse(protocol);
  const draft = html`<p class="ok-beside-dose">${statusBadge(protocol)}</p>`;
  const counts = readingsLine(countReadings([protocol]));
  const body = [
    `<p class="ok-lead">${html`${protocol.summary}`.markup}</p>\n\n${verdictBar(verdictOf(protocol)).markup}\n\n${banner(page).markup}\n\n`,
    html`<p class="ok-quiet">${sentence(counts)}; ${protocol.gaps.length} ${protocol.gaps.length === 1 ? 'gap' : 'gaps'}.</p>`
      .markup,
    '\n\n',
    section('What happens when', [courseSection(protocol, planned), phases(page), arms(page)]),
    section('How much', [
      draft,
      doseRules(page),
      firstDoseTable(protocol, planned.choices),
      deviceTable(protocol),
      ...doseTables(protocol, planned.choices),
      calculator(protocol),
    ]),
    section('What happens in the room', [
      roomFigure(protocol, planned.course),
      html`<p><a href="${sheetPath(id)}">The room alone, to print</a></p>`,
      sessionProcedure(page),
    ]),
    section('What can go wrong', [sideEffects(protocol), rulesSection(protocol)]),
    section('Does it work', [
      forest(protocol),
      evidenceSection(page),
      concentration(protocol, planned),
    ]),
    section('What changes the plan', [
      changes(page),
      missedNote(protocol),
      editions(protocol, page),
    ]),
    section('Who may enter, and what it takes', [entry(page)]),
    section('Assessments and visits', [assessments(protocol, page.sources)]),
    section('What the site must set', [siteParameters(page)]),
    section('What goes beside it', [company(page)]),
    section('What is not known', [unknown(page)]),
    section('What changed for clinicians', [whatChanged(protocol, historyOfProtocols())]),
    section('Sources', [
      html`<p>How this page is known: ${counts}.</p>`,
      sourceList(page, readingOf),
    ]),
    section('Files', [files(protocol, planned.course !== undefined)]),
    `${page.sources.cards().markup}\n\n`,
    sheetStamp({
      title: protocol.title,
      standing: statusBadge(protocol),
      version: protocol.version,
      compiled: protocol.compiled,
    }).markup,
  ].join('');
  return {
    path: `${folderOf(protocol)}/${protocol.id}.md`,
    title: protocol.title,
    description: protocol.summary,
    slug: `/${protocol.id}`,
    body,
  };
}

/** One page for each protocol. */
export const protocolPages: Generator = {
  name: 'protocol pages',
  pages: () => pagesOf('protocol', protocols, pageFor, fitsProtocol),
  folders: () => {
    const found = protocols.map((protocol) => {
      const { drug, route } = protocol;
      const label = `${sentence(nameOf('drug', drug))}, ${nameOf('route', route)}`;
      return [folderOf(protocol), { path: folderOf(protocol), label }] as const;
    });
    return [...new Map(found).values()];
  },
};
