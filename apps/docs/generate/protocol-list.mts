import { html, nameOf, sentence, verdictBar, type Html } from '@openketamine/web-ui';
import { countReadings, readingsLine, standingsLine } from '@openketamine/model/render';
import { protocols, type ShippedProtocol } from '@openketamine/protocols';
import { synonyms } from './search/synonyms.mts';
import type { Generator, Page } from './page.mts';
import { verdictOf } from './protocol/verdict.mts';

interface Facet {
  readonly id: string;
  readonly name: string;
  readonly of: (protocol: ShippedProtocol) => readonly (readonly [id: string, name: string])[];
}

const facets: readonly Facet[] = [
  { id: 'drug', name: 'Drug', of: ({ drug }) => [[drug, sentence(nameOf('drug', drug))]] },
  { id: 'route', name: 'Route', of: ({ route }) => [[route, sentence(nameOf('route', route))]] },
  {
    id: 'condition',
    name: 'Condition',
    of: ({ indications }) => indications.map((id) => [id, sentence(nameOf('indication', id))]),
  },
  {
    id: 'place',
    name: 'Place',
    of: ({ jurisdiction, usableIn = [] }) =>
      jurisdiction === undefined
        ? [['none', 'No place']]
        : [jurisdiction, ...usableIn].map((place) => [place, nameOf('place', place)]),
  },
  { id: 'kind', name: 'Kind', of: ({ kind }) => [[kind, sentence(nameOf('kind', kind))]] },
  {
    id: 'setting',
    name: 'Setting',
    of: ({ setting }) => [[setting.place, sentence(nameOf('setting', setting.place))]],
  },
];

function choice({ id, name, of }: Facet): Html {
  const options = new Map(protocols.flatMap((protocol) => [...of(protocol)]));
  const sorted = [...options].toSorted(([, a], [, b]) => a.localeCompare(b));
  return html`<label>${name} <select name="${id}"><option value="">any</option>${sorted.map(([value, label]) => html`<option value="${value}">${label}</option>`)}</select></label>`;
}

/** Words under which a reader looks for a protocol, beside what its row shows. */
function searchWords({ id, summary, drug, route, indications }: ShippedProtocol): string {
  const meant = [id, drug, route, ...indications];
  const others = Object.entries(synonyms).flatMap(([typed, words]) =>
    words.split(' ').some((word) => meant.some((each) => each.split('-').includes(word)))
      ? [typed]
      : [],
  );
  return [summary, ...meant, ...others].join(' ').toLowerCase();
}

function row(protocol: ShippedProtocol): Html {
  const attributes = facets.map(
    ({ id, of }) =>
      html` data-${id}="${of(protocol)
        .map(([value]) => value)
        .join(' ')}"`,
  );
  return html`<tr${attributes} data-id="${protocol.id}" data-words="${searchWords(protocol)}"><th scope="row"><a href="/protocols/${protocol.id}">${protocol.title}</a></th><td>${sentence(nameOf('drug', protocol.drug))}, ${nameOf('route', protocol.route)}</td><td>${sentence(protocol.indications.map((id) => nameOf('indication', id)).join(', '))}</td><td>${protocol.jurisdiction === undefined ? 'no place' : nameOf('place', protocol.jurisdiction)}</td><td>${verdictBar(verdictOf(protocol), { brief: true })}</td></tr>`;
}

function list(): Page {
  const columns = ['Protocol', 'Drug and route', 'Condition', 'Place', 'Verdict'];
  const drafts = protocols.filter(({ status }) => status.state === 'draft').length;
  return {
    path: 'protocols/index.md',
    title: 'Protocols',
    description:
      'Every dosing course that openketamine knows, by drug, route, condition, place, kind and setting.',
    label: 'All protocols',
    position: 0,
    slug: '/',
    wide: true,
    body: [
      'Dosing courses of ketamine and esketamine as published: labels, guidelines, trials and practice. Each page is made from',
      'the same data that the planner uses.\n\n',
      drafts === protocols.length
        ? 'None has been reviewed by a clinician: all are drafts.'
        : `${drafts} of ${protocols.length} are drafts.`,
      `${sentence(standingsLine(protocols.map(({ status, lastChecked }) => ({ status: status.state, lastChecked }))))}.`,
      `${sentence(readingsLine(countReadings(protocols)))}; what several share counts once.\n\n`,
      html`<form class="ok-tool ok-fields" data-tool="explorer" hidden><label>Words <input name="words" type="search" list="explorer-words" autocomplete="off" placeholder="PTSD, Spravato" /></label><datalist id="explorer-words">${Object.keys(
        synonyms,
      )
        .slice(0, 40)
        .map(
          (word) => html`<option value="${word}"></option>`,
        )}</datalist>${facets.map(choice)}<p class="ok-explorer-foot"><span data-count="" role="status"></span> <button type="reset">Show all</button> <a data-csv="" download="protocols.csv" href="pathname:///protocols">CSV of what is shown</a></p></form>`
        .markup,
      '\n\n',
      html`<div class="ok-table" id="protocols-table" tabindex="0" role="region" aria-label="${protocols.length} protocols"><table><caption>${protocols.length} protocols</caption><thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead><tbody>${protocols.map(row)}</tbody></table></div>`
        .markup,
    ].join('\n'),
  };
}

/** The table of all protocols, which a script makes an explorer. */
export const protocolList: Generator = { name: 'table of protocols', pages: () => [list()] };
