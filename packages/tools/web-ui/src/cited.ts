import type { Quantity, Reference } from '@openketamine/model';
import {
  showQuantity,
  showReading,
  type Shown,
  type StatedReading,
} from '@openketamine/model/render';
import { html, join, type Html } from './html.js';
import { markSvg } from './marks.js';

/** How a number or statement is known, and where it comes from. */
interface Known extends StatedReading {
  readonly cite?: string | undefined;
  readonly readIn?: string | undefined;
}

/** What a card says of a source beside what the citation says: who wrote it, where, and how it was read. */
export interface CardSource {
  readonly authors?: string | undefined;
  readonly within?: string | undefined;
  readonly read?: string | undefined;
}

/** What the cards of a page need beside its citations. */
export interface Cards {
  /** What is known of a source. */
  readonly source: (id: string) => CardSource | undefined;
  /** Who checked the record, and when. */
  readonly checked: string;
  /** Where a wrong number is reported, for a citation; the number is added by whoever opens the card. */
  readonly report: (cite: string) => string;
}

/** Numbers the sources of one page, and links each citation to its entry. */
export interface Citing {
  /**
   * A small link to the source of this citation, such as `us-label-2019#part-4`; nothing without one. On a
   * page with cards it opens one that says where, how and by whom the number was read.
   */
  cite(cite: string | undefined, stated?: Known): Html;
  /** The cards that citations on the page open; to be written once, after everything that cites. */
  cards(): Html;
  /** Every source in order of number. */
  readonly sources: readonly {
    readonly id: string;
    readonly number: number;
    readonly reference?: Reference;
  }[];
}

const basisWords: Readonly<Record<string, string>> = {
  label: 'a label or its regulator says so',
  guideline: 'a guideline or a body says so',
  trial: 'a study says so',
  derived: 'worked out from what the source says',
  project: 'a choice of this project, in no source',
};

const readWords = {
  primary: 'read in the source itself or its abstract',
  secondary: 'read in a copy or a summary',
  unverified: 'not read: written from memory',
} as const;

/** One card: source, place in it, how read, who checked, where to go on. */
function cardOf(
  id: string,
  cite: string,
  source: Citing['sources'][number],
  stated: Known,
  cards: Cards,
): Html {
  const [name = cite, place] = cite.split('#');
  const about = cards.source(name);
  const { reference, number } = source;
  const href = reference?.doi === undefined ? reference?.url : `https://doi.org/${reference.doi}`;
  const { basis, verification, readIn } = stated;
  const rows = [
    ...(place === undefined
      ? []
      : [html`<div><dt>Place</dt><dd>${place.replaceAll('-', ' ')}</dd></div>`]),
    ...(basis === undefined
      ? []
      : [html`<div><dt>Basis</dt><dd>${basisWords[basis] ?? basis}</dd></div>`]),
    html`<div><dt>Read</dt><dd>${verification === undefined ? (about?.read ?? 'not recorded') : readWords[verification]}${readIn === undefined ? '' : `: ${readIn}`}</dd></div>`,
    html`<div><dt>Checked</dt><dd>${cards.checked}</dd></div>`,
  ];
  const within = [
    about?.authors,
    about?.within,
    reference?.year == null ? 'no date' : String(reference.year),
  ]
    .filter((part) => part !== undefined)
    .join('; ');
  return html`<div class="ok-note-card" id="${id}" popover="auto" role="dialog" aria-label="Source ${number}"><p><strong>${reference?.title ?? name}</strong><br />${within}</p><dl>${rows}</dl><p class="ok-card-links">${href !== undefined && html`<a href="${href}" rel="noreferrer">Open the source</a> `}<a href="#source-${name}">Entry ${number}</a> <a href="${cards.report(cite)}" data-report="" rel="noreferrer">Is this number wrong?</a></p></div>`;
}

/**
 * Starts the numbering of a page's sources, in the order in which the record lists them.
 *
 * @param cards - where citations open cards instead of leading to the list
 */
export function citing(
  ids: readonly string[],
  references: Readonly<Record<string, Reference>>,
  cards?: Cards,
): Citing {
  const sources = [...new Set(ids.map((id) => id.split('#')[0] ?? id))].map((id, index) => {
    const reference = references[id];
    return { id, number: index + 1, ...(reference === undefined ? {} : { reference }) };
  });
  const byId = new Map(sources.map((source) => [source.id, source]));
  const opened = new Map<string, { readonly id: string; readonly card: Html }>();
  const cardFor = (cite: string, source: Citing['sources'][number], stated: Known): string => {
    const { basis, verification, readIn } = stated;
    const key = JSON.stringify([cite, basis, verification, readIn]);
    const before = opened.get(key);
    if (before !== undefined) return before.id;
    const id = `c-${opened.size + 1}`;
    opened.set(key, {
      id,
      card: cards === undefined ? html`` : cardOf(id, cite, source, stated, cards),
    });
    return id;
  };
  return {
    sources,
    cite(cite, stated = {}) {
      if (cite === undefined) return html``;
      const [id = cite, place] = cite.split('#');
      const source = byId.get(id);
      const title = `${source?.reference?.title ?? id}${place === undefined ? '' : `, ${place}`}`;
      if (source === undefined) return html` <span class="ok-cite">[${id}]</span>`;
      if (cards !== undefined)
        return html` <button type="button" class="ok-cite" popovertarget="${cardFor(cite, source, stated)}" aria-label="source ${source.number}: ${title}">[${source.number}]</button>`;
      return html` <a class="ok-cite" href="#source-${id}" title="${title}" aria-label="source ${source.number}">[${source.number}]</a>`;
    },
    cards: () => html`${[...opened.values()].map(({ card }) => card)}`,
  };
}

/** A small word behind something, with what it means for whoever points at it. */
export function note(shown: Shown): Html {
  return html` <span class="ok-note" title="${shown.explains}">${shown.word}</span>`;
}

/** Marks text whose number or statement was not confirmed in any source, or that is a choice and no reading of one. */
export function known(text: Html, stated: StatedReading): Html {
  const { basis, verification } = stated;
  if (verification === 'unverified') {
    const shown = showReading(stated);
    return html`<span class="ok-unverified" title="${shown.explains}">${text}</span> <span class="ok-note-unverified">${markSvg(shown.meaning)} ${shown.word}</span>`;
  }
  return basis === 'project' ? html`${text}${note(showReading(stated))}` : text;
}

/** A number with unit, how it is known and where it comes from. */
export function citedNumber(quantity: Quantity & Known, sources: Citing): Html {
  const number = html`<span class="ok-num">${showQuantity(quantity)}</span>`;
  return html`${known(number, quantity)}${sources.cite(quantity.cite, quantity)}`;
}

interface CitedRange extends Known {
  readonly least?: number | undefined;
  readonly most?: number | undefined;
  readonly unit: Quantity['unit'];
}

/** A range as words: "2 to 4 weeks", "at least 18 years", "at most 56 days". Undefined where it has no bound. */
export function rangeWords({ least, most, unit }: CitedRange): string | undefined {
  if (least !== undefined && most !== undefined) {
    if (least === most) return showQuantity({ value: least, unit });
    return `${least} to ${showQuantity({ value: most, unit })}`;
  }
  if (least !== undefined) return `at least ${showQuantity({ value: least, unit })}`;
  return most === undefined ? undefined : `at most ${showQuantity({ value: most, unit })}`;
}

/** A range with how it is known and where it comes from. */
export function citedRange(range: CitedRange, sources: Citing): Html {
  const words = rangeWords(range);
  if (words === undefined) return html`not given`;
  return html`${known(html`<span class="ok-num">${words}</span>`, range)}${sources.cite(range.cite, range)}`;
}

interface CitedText extends Known {
  readonly says: string;
}

/** A statement with how it is known and where it comes from. */
export function citedText(text: CitedText, sources: Citing): Html {
  return html`${known(html`${text.says}`, text)}${sources.cite(text.cite, text)}`;
}

/** A list of items, or nothing where there are none. */
export function list(items: readonly Html[]): Html {
  if (items.length === 0) return html``;
  return html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}

/** A table; its first column heads the rows. Columns that begin with `#` hold numbers. */
export function table(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly Html[])[],
): Html {
  if (rows.length === 0) return html``;
  const numeric = columns.map((column) => column.startsWith('#'));
  const side = (index: number) => (numeric[index] === true ? html` class="ok-right"` : html``);
  const head = columns.map(
    (column, index) => html`<th scope="col"${side(index)}>${column.replace(/^#/u, '')}</th>`,
  );
  const body = rows.map((row) => {
    const cells = row.map((cell, index) =>
      index === 0
        ? html`<th scope="row"${side(index)}>${cell}</th>`
        : html`<td${side(index)}>${cell}</td>`,
    );
    return html`<tr>${cells}</tr>`;
  });
  const narrow = numeric.every(Boolean) ? html` class="ok-narrow"` : html``;
  return html`<div class="ok-table" tabindex="0" role="region" aria-label="${caption}"><table${narrow}><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

/** Pieces with a comma between them. */
export function commas(parts: readonly Html[]): Html {
  return join(parts, ', ');
}
