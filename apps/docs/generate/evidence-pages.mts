import { html, sentence, table, type Html } from '@openketamine/web-ui';
import {
  answerLaw,
  countCitations,
  countSources,
  mapClaims,
  type SourceCounts,
} from '@openketamine/evidence';
import { claims } from '@openketamine/evidence/claims';
import { purposes } from '@openketamine/evidence/purposes';
import { labels } from '@openketamine/evidence/labels';
import { outcomes } from '@openketamine/evidence/outcomes';
import { regulatory } from '@openketamine/evidence/regulatory';
import { sources } from '@openketamine/evidence/sources';
import { unread } from '@openketamine/evidence/unread';
import { placeName } from '@openketamine/model/places';
import { protocols } from '@openketamine/protocols';
import { rules } from '@openketamine/risk';
import { scales } from '@openketamine/outcomes/scales';
import { gad7Wording } from '@openketamine/outcomes/wording/gad7-wording';
import { phq9Wording } from '@openketamine/outcomes/wording/phq9-wording';
import { approvedPage } from './approved-page.mts';
import { evidenceDataPages } from './evidence-data-pages.mts';
import { gathered } from './gathered.mts';
import type { Generator, Page } from './page.mts';
import { citationsOf } from './record-sources.mts';
import { cited, citesOf } from './stated.mts';

const list = (items: readonly Html[]): Html =>
  html`<ul>
    ${items.map((entry) => html`<li>${entry}</li>`)}
  </ul>`;

const code = (text: string): Html => html`<code>${text}</code>`;

/** Leads to a page: `docs/guides/a.md` is mounted at `/guides/a`, and what is made stands under its own path. */
const pageLink = (page: string): Html =>
  html`<a href="/${page.replace(/^docs\//u, '').replace(/\.md$/u, '')}">${page
    .split('/')
    .at(-1)
    ?.replace(/\.md$/u, '')
    .replaceAll('-', ' ')}</a>`;

function claimsPage(): Page {
  const mapped = mapClaims(claims, purposes);
  const { sources: cards, list: sourcesAtEnd } = citationsOf('evidence/claims', citesOf(claims));
  return {
    path: 'evidence/claims.md',
    title: 'Claims, checked, and where each is answered',
    description:
      'Each claim of a popular article: verdict, what to say instead, and which data, engine and page answer it.',
    label: 'Claims',
    position: 3.5,
    wide: true,
    body: [
      `${mapped.length} claims of a popular article were checked one by one. Each entry says which data, engine and page answer it.`,
      html`<form class="ok-tool" data-tool="claims" hidden><label for="claim">Paste a sentence of an article</label><textarea id="claim" name="claim" rows="3"></textarea><p class="ok-quiet">It is compared with the claims on this page, on this device. Nothing is sent.</p><div data-result role="status"></div></form>`
        .markup,
      ...mapped.map(({ claim, anchor, data, engines, pages }) =>
        [
          `## ${claim.claim} {#${anchor}}`,
          html`<p><strong>${sentence(claim.verdict.replaceAll('-', ' '))}.</strong> ${cited(html`${claim.correction}`, { cite: claim.cite }, cards)}</p>`
            .markup,
          html`<p class="ok-quiet ok-claim-where">Data: ${data.map((datum, at) => html`${at === 0 ? '' : ', '}${code(datum)}`)}. Engine: ${engines.map((engine, at) => html`${at === 0 ? '' : ', '}${code(engine)}`)}. Page: ${pages.map((page, at) => html`${at === 0 ? '' : ', '}${pageLink(page)}`)}.</p>`
            .markup,
        ].join('\n\n'),
      ),
      sourcesAtEnd('Sources'),
    ].join('\n\n'),
  };
}

function purposesPage(): Page {
  const rows = purposes.map(({ id, title, says, data, engines, pages, commands }) => [
    html`<strong id="${id}">${title}</strong><br />${says}`,
    list(data.map(code)),
    list(engines.map(code)),
    list([...pages.map(pageLink), ...commands.map((command) => code(`openketamine ${command}`))]),
  ]);
  return {
    path: 'evidence/purposes.md',
    title: 'What it is for, and where it works',
    description:
      'Twenty things the library is for, each with its data, its engine, its page and a command.',
    label: 'What it is for',
    position: 14,
    wide: true,
    body: table(
      `${rows.length} things it is for`,
      ['What', 'Data', 'Engine', 'Page and command'],
      rows,
    ).markup,
  };
}

const opened: Readonly<Record<keyof SourceCounts['opens'], string>> = {
  doi: 'A DOI',
  pubmed: 'A PubMed or PubMed Central id, without a DOI',
  address: 'An address alone',
  nothing: 'Nothing that was recorded',
};

const lacking: Readonly<Record<keyof SourceCounts['lacks'], string>> = {
  author: 'Author or issuing body',
  issued: 'Date',
  issuer: 'Journal or publisher',
  address: 'DOI, PubMed id or address',
};

/** Words and counts, row by row. */
const counted = <K extends string>(
  words: Readonly<Record<K, string>>,
  of: Readonly<Record<K, number>>,
): readonly (readonly Html[])[] =>
  (Object.keys(words) as K[]).map((key) => [html`${words[key]}`, html`${of[key]}`]);

function sourcesPage(): Page {
  const counts = countSources(sources);
  const citations = countCitations(
    [protocols, rules, scales, labels, regulatory, outcomes].flat(),
    sources,
  );
  return {
    path: 'evidence/sources.md',
    title: 'Sources, and what opens them',
    description:
      'How many sources have a DOI, a PubMed id or an address, what was not recorded, and how they were read.',
    label: 'Sources',
    position: 12,
    body: [
      `Everything rests on ${counts.sources} sources. A check refuses one that leaves out its author, date, journal or address without saying so, one whose address is a shared copy, a server for testing or a list of search results, and one that a program wrote.\n`,
      table('What opens a source', ['What opens it', '#Sources'], counted(opened, counts.opens))
        .markup,
      table(
        'What was not recorded of a source',
        ['What', '#Sources'],
        counted(lacking, counts.lacks),
      ).markup,
      table(
        'How sources were read',
        ['How', '#Sources'],
        counted(
          {
            primary: 'The paper, the label, the page or an abstract of it',
            secondary: 'A copy or a summary, named beside it',
            unverified: 'Not read; shown as unverified',
          },
          counts.read,
        ),
      ).markup,
      `${counts.uncited} sources are cited by no statement; each says why it stays.`,
      `Of ${citations.citations} citations in protocols, rules, scales, label records, law and outcome figures, ${citations.withPlace} name a place in their source: a table, a section, a page. Places were recorded in ${counts.placed} sources; a check refuses a citation of one of them without a place, but for the ${counts.withoutPlace} records that these sources list, of which nobody recorded one (${citations.exceptions} citations). In the other sources nobody recorded any.`,
    ].join('\n\n'),
  };
}

/** How a total of a scale comes about. */
const totalOf = (kind: string) =>
  kind === 'none'
    ? 'none; its forms are stored'
    : kind === 'typed'
      ? 'typed'
      : `computed (${kind.replaceAll('-', ' ')})`;

/** The terms of each scale, and what ships of it. */
function scaleRightsPage(): Page {
  const worded = new Set([gad7Wording, phq9Wording].map(({ scale }) => scale));
  const rows = scales.map(({ id, name, rights, scoring }) => [
    html`<span id="${id}">${name}</span>`,
    html`${rights.wording}`,
    html`${rights.says}${rights.verification === 'unverified' ? html` <span class="ok-note-unverified">unverified</span>` : html``}`,
    html`${worded.has(id) ? 'shipped' : 'not shipped'}`,
    html`${totalOf(scoring.kind)}`,
    html`${rights.computed ?? ''}`,
  ]);
  return {
    path: 'evidence/scale-rights.md',
    title: 'Rights of rating scales',
    description:
      'Whose each scale is, on what terms, whether its items are shipped, and how a total comes about.',
    label: 'Rights of scales',
    position: 13,
    wide: true,
    body: [
      "Items of a scale are shipped, and its answers scored, only where its terms were read and allow it; of all others a total is typed. Whoever uses a scale needs its owner's terms.\n",
      table(
        `${rows.length} scales`,
        ['Scale', 'Wording', 'Terms', 'Items', 'Total', 'Why it is computed'],
        rows,
      ).markup,
    ].join('\n\n'),
  };
}

function lawPage(): Page {
  const places = [...new Set(regulatory.map(({ jurisdiction }) => jurisdiction))].toSorted();
  const rows = places.flatMap((place) =>
    answerLaw(regulatory, unread, { place, on: gathered })
      .laws.filter(({ jurisdiction }) => jurisdiction === place)
      .map(({ title, state, says, until, body, cites }) => [
        html`${placeName(place)}`,
        html`<strong>${title}</strong><br />${says}`,
        html`${state.replaceAll('-', ' ')}`,
        html`${until.replaceAll('-', /^\d/u.test(until) ? '-' : ' ')}`,
        html`${body} (${cites.join(', ')})`,
      ]),
  );
  const states = unread.flatMap(({ title, kind, parts = [] }) => {
    const read = new Set(
      regulatory.filter((entry) => entry.kind === kind).map((entry) => entry.jurisdiction),
    );
    const missing = parts.filter((place) => !read.has(place));
    return missing.length === 0 ? [] : [`${title}: ${missing.map(placeName).join(', ')}.`];
  });
  return {
    path: 'evidence/law.md',
    title: 'Law that was read, by place',
    description:
      'Schedules, programs, telemedicine and rules of states as they were read, until when, and of which states nothing was read.',
    label: 'Law',
    position: 11,
    wide: true,
    body: [
      `What was read, not what is lawful, as it stood on ${gathered}. \`openketamine evidence --kind regulatory --on DATE --jurisdiction US-TX\` answers for any day.\n`,
      table(`${rows.length} laws`, ['Place', 'What it says', 'State', 'Until', 'Issued by'], rows)
        .markup,
      '## Nothing was read',
      ...states,
    ].join('\n\n'),
  };
}

/** Pages of the evidence: what it is for, claims, sources, law. */
export const evidencePages: Generator = {
  name: 'evidence',
  pages: () => [
    ...evidenceDataPages(),
    approvedPage(),
    purposesPage(),
    claimsPage(),
    sourcesPage(),
    lawPage(),
    scaleRightsPage(),
  ],
  folders: () => [{ path: 'evidence/conditions', label: 'Conditions' }],
};
