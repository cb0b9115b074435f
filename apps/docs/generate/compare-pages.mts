import { html, raw } from '@openketamine/web-ui';
import { compareTable } from '../src/compare/table.mts';
import { summaries } from './compare-summaries.mts';
import type { Page } from './page.mts';

/** Comparisons that many ask for, ready without a script. */
const pairs = [
  {
    path: 'infusions-or-spray',
    title: 'Six infusions or the spray',
    ids: ['ketamine-iv-trd-six-over-three-weeks', 'esketamine-nasal-trd-us'],
  },
  {
    path: 'us-or-eu',
    title: 'The spray in the US and in the EU',
    ids: ['esketamine-nasal-trd-us', 'esketamine-nasal-trd-eu'],
  },
] as const;

const listed = (ids: readonly string[]) =>
  ids.map((id) => {
    const found = summaries().find((summary) => summary.id === id);
    if (found === undefined)
      throw new Error(`A page of comparison names ${id}, which is not a protocol.`);
    return found;
  });

/** The page on which a reader chooses what to compare. */
export function comparePage(): Page {
  return {
    path: 'pages/compare/index.md',
    title: 'Compare protocols',
    description:
      'Two to four protocols side by side: sessions on one axis, dose, hours in the clinic, monitoring, side effects, evidence.',
    body: [
      html`<h1>Compare protocols</h1>`.markup,
      html`<p>Often asked: ${pairs.map(({ path, title }, index) => html`${index === 0 ? '' : ', '}<a href="/compare/${path}">${title}</a>`)}.</p>`
        .markup,
      html`<div data-tool="compare"><form class="ok-tool ok-fields" data-choose="" hidden></form><div data-result="" role="status"><p>Choosing others needs a script. Without one, the two comparisons above and <a href="/protocols">every protocol’s page</a> can be read.</p></div></div>`
        .markup,
    ].join('\n\n'),
  };
}

/** Comparisons that stand on a page of their own. */
export function pairPages(): readonly Page[] {
  return pairs.map(({ path, title, ids }) => ({
    path: `pages/compare/${path}.md`,
    title,
    description: `${title}: visits, hours, drug, side effects and evidence side by side.`,
    body: [
      html`<h1>${title}</h1>`.markup,
      raw(compareTable(listed(ids))).markup,
      html`<p class="ok-quiet">Numbers are those of the sample patient of each page; hours count from the start of the dose. <a href="pathname:///compare?ids=${ids.join(',')}">Add another protocol</a>.</p>`
        .markup,
    ].join('\n\n'),
  }));
}
