import { html, nameOf, sentence, statusBadge, table } from '@openketamine/web-ui';
import { countReadings, readingsLine, standingsLine } from '@openketamine/model/render';
import { protocols } from '@openketamine/protocols';
import type { Generator, Page } from './page.mts';

function list(): Page {
  const rows = protocols.map((protocol) => [
    html`<a href="/protocols/${protocol.id}">${protocol.title}</a>`,
    html`${sentence(nameOf('drug', protocol.drug))}, ${nameOf('route', protocol.route)}`,
    html`${sentence(protocol.indications.map((id) => nameOf('indication', id)).join(', '))}`,
    html`${protocol.jurisdiction ?? 'no place'}`,
    html`${nameOf('kind', protocol.kind)}`,
    html`${statusBadge(protocol)}`,
  ]);
  return {
    path: 'protocols/index.md',
    title: 'Protocols',
    description: 'Every dosing course that openketamine knows, with its status.',
    label: 'All protocols',
    position: 0,
    slug: '/',
    wide: true,
    body: [
      'Dosing courses of ketamine and esketamine as published: labels, guidelines, trials and practice. Each page is made from',
      'the same data that the planner uses.\n\n',
      `${sentence(standingsLine(protocols.map(({ status, lastChecked }) => ({ status: status.state, lastChecked }))))}.`,
      `${sentence(readingsLine(countReadings(protocols)))}; what several share counts once.\n\n`,
      table(
        `${protocols.length} protocols`,
        ['Protocol', 'Drug and route', 'Indication', 'Place', 'Kind', 'Status'],
        rows,
      ).markup,
    ].join('\n'),
  };
}

/** One page for each folder of protocols in the sidebar, and the table of all. */
export const protocolList: Generator = { name: 'table of protocols', pages: () => [list()] };
