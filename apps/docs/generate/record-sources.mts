import { citing, html, type Citing } from '@openketamine/web-ui';
import { aboutSource, cardsFor, referencesOf } from './about-sources.mts';

/** The sources of a page, in the order of their numbers: who, what, where, how it was read. */
export function listOf({ sources }: Citing): string {
  const items = sources.map(({ id, reference }) => {
    const href = reference?.doi === undefined ? reference?.url : `https://doi.org/${reference.doi}`;
    const about = aboutSource(id);
    const text = [
      about?.authors,
      reference?.title ?? id,
      about?.within,
      reference?.year == null ? 'no date' : String(reference.year),
    ]
      .filter((part) => part !== undefined)
      .join('. ');
    return html`<li id="source-${id}">${href === undefined ? text : html`<a href="${href}" rel="noreferrer">${text}</a>`}. <span class="ok-quiet">Read: ${about?.read ?? 'not recorded'}. <code>${id}</code></span></li>`;
  });
  return html`<ol class="ok-sources">${items}</ol>`.markup;
}

/** Citations of a page that stands for several records, with the list of their sources. */
export function citationsOf(
  page: string,
  cites: readonly string[],
): { readonly sources: Citing; readonly list: (title: string) => string } {
  const ids = [...new Set(cites.map((cite) => cite.split('#')[0] ?? cite))];
  const references = referencesOf(ids);
  const sources = citing(
    ids,
    references,
    cardsFor({ id: page, state: 'draft', lastChecked: null }),
  );
  return {
    sources,
    list: (title) => `## ${title}\n\n${listOf(sources)}\n\n${sources.cards().markup}`,
  };
}
