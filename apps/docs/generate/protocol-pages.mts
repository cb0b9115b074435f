import { sources } from '@openketamine/evidence/sources';
import { countReadings, readingsLine } from '@openketamine/model/render';
import {
  arms,
  banner,
  changes,
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
  type Html,
  type SourceReading,
} from '@openketamine/web-ui';
import { showDate, showQuantity } from '@openketamine/model/render';
import { protocols, type ShippedProtocol } from '@openketamine/protocols';
import { deviceTable, doseTables } from './dose-table.mts';
import type { Generator, Page } from './page.mts';
import { rulesSection } from './rules.mts';
import { sample, sampleCourse, type Sample } from './sample-course.mts';

const readings = new Map<string, SourceReading>();
for (const source of sources) {
  for (const id of [source.id, ...(source.aliases ?? [])]) readings.set(id, source.read);
}

function sampleWords({ choices }: Sample): string {
  const who = `${showQuantity({ value: sample.weight, unit: 'kg' })}, first session ${showDate(sample.start)}`;
  const chosen = [
    ...(choices.arm === undefined ? [] : [`arm ${choices.arm}`]),
    ...(choices.from === undefined ? [] : [`from phase ${choices.from}`]),
    ...(choices.weeks === undefined ? [] : [`${choices.weeks} weeks`]),
  ];
  return chosen.length === 0 ? who : `${who}; ${chosen.join(', ')}`;
}

function courseSection(planned: Sample): Html {
  const { course, refusal } = planned;
  const why =
    refusal === undefined
      ? html``
      : html`<p><strong>Not planned without more:</strong> ${refusal.reason} ${refusal.hint}</p>`;
  if (course === undefined) return why;
  const count = course.sessions.length;
  const caption = `${count === 1 ? 'One session' : `${count} sessions`} for a sample patient (${sampleWords(planned)}); nothing chosen that the protocol leaves to people`;
  return html`${why}${courseStrip(course, caption)}`;
}

function section(title: string, parts: readonly Html[]): string {
  const body = parts
    .map(({ markup }) => markup)
    .filter((markup) => markup !== '')
    .join('\n\n');
  return body === '' ? '' : `## ${title}\n\n${body}\n\n`;
}

function files(protocol: ShippedProtocol): Html {
  const { id, record } = protocol;
  const items = [
    html`Data: <code>packages/protocols/data/${id}.yaml</code>; to correct it, see <a href="/contributing/workspace">how to contribute</a>.`,
    html`As JSON: <code>@openketamine/protocols/data/${id}.json</code>. Public domain (CC0-1.0).`,
    html`In a terminal: <code>openketamine plan ${id} --start ${sample.start}</code>`,
    ...(record === undefined ? [] : [html`Record <code>${record}</code>`]),
  ];
  return html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}

function folderOf({ drug, route }: ShippedProtocol): string {
  return `protocols/${drug}-${route}`;
}

/** One page for a protocol, in the order of questions that a reader has. */
export function pageFor(protocol: ShippedProtocol): Page {
  const page = pageOf(protocol);
  const planned = sampleCourse(protocol);
  const draft = html`<p class="ok-beside-dose">${statusBadge(protocol)}</p>`;
  const body = [
    `<p class="ok-lead">${html`${protocol.summary}`.markup}</p>\n\n${banner(page).markup}\n\n`,
    section('Who may enter, and what it takes', [entry(page)]),
    section('What happens when', [courseSection(planned), phases(page), arms(page)]),
    section('How much', [
      draft,
      doseRules(page),
      deviceTable(protocol, planned.course),
      ...doseTables(protocol, planned.choices),
    ]),
    section('What happens in the room', [sessionProcedure(page)]),
    section('What the site must set', [siteParameters(page)]),
    section('What goes beside it', [company(page)]),
    section('What can go wrong', [rulesSection(protocol)]),
    section('Does it work', [evidenceSection(page)]),
    section('What changes the plan', [changes(page)]),
    section('What is not known', [unknown(page)]),
    section('Sources', [
      html`<p>How this page is known: ${readingsLine(countReadings([protocol]))}.</p>`,
      sourceList(page, (id) => readings.get(id)),
    ]),
    section('Files', [files(protocol)]),
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
  pages: () => protocols.map(pageFor),
  folders: () => {
    const found = protocols.map((protocol) => {
      const { drug, route } = protocol;
      const label = `${sentence(nameOf('drug', drug))}, ${nameOf('route', route)}`;
      return [folderOf(protocol), { path: folderOf(protocol), label }] as const;
    });
    return [...new Map(found).values()];
  },
};
