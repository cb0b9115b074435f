// The plugins register themselves when they are imported; that is how citation-js is put together.
// oxlint-disable import/no-unassigned-import
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { Source } from '@openketamine/model';

type Name = NonNullable<Source['author']>[number];

/** CSL-JSON as other programs read it: the fields of the standard and no others. */
export type CslItem = Readonly<Record<string, unknown>> & {
  /** Id of the source. */
  readonly id: string;

  /** Type of the work in CSL: `article-journal`. */
  readonly type: string;
};

/** A style of reference that {@link formatted} knows. */
export type CitationStyle = 'vancouver' | 'apa' | 'harvard1';

/** Fields of ours that CSL does not know. */
const ours: ReadonlySet<string> = new Set([
  'format',
  'references',
  'authorsComplete',
  'read',
  'aliases',
  'records',
]);

/** `BT` becomes `B. T.`, which citation processors take for two initials. */
function spelled(name: Name): Name {
  if (!('family' in name) || name.given === undefined || !/^[A-Z]{1,4}$/u.test(name.given))
    return name;
  return {
    ...name,
    given: name.given
      .split('')
      .map((letter) => `${letter}.`)
      .join(' '),
  };
}

/**
 * A source as plain CSL-JSON. Leaves out how it was read and what rests on it.
 *
 * @param source - a source of this package
 * @returns CSL-JSON, initials spelled apart
 * @example
 * toCsl(await source('berman2000'))['container-title']
 * // => 'Biological Psychiatry'
 * @category citation
 */
export function toCsl(source: Source): CslItem {
  const kept = Object.fromEntries(Object.entries(source).filter(([key]) => !ours.has(key)));
  const author = source.author?.map(spelled);
  const editor = source.editor?.map(spelled);
  return {
    ...kept,
    id: source.id,
    type: source.type,
    ...(author === undefined ? {} : { author }),
    ...(editor === undefined ? {} : { editor }),
  };
}

/** With a last name that stands for the authors the source does not print. */
function withOthers(source: Source, others: Name): CslItem {
  const item = toCsl(source);
  if (source.authorsComplete !== false) return item;
  return { ...item, author: [...(source.author?.map(spelled) ?? []), others] };
}

/**
 * References in a printed style, one a line, in plain text. A list of authors that the source cuts short ends with "et al."
 *
 * @param sources - sources in the order wanted
 * @param style - `vancouver`, `apa` or `harvard1`
 * @returns one reference for each source
 * @example
 * formatted([await source('berman2000')], 'apa')[0].slice(0, 40)
 * // => 'Berman, R. M., Cappiello, A., Anand, A.,'
 * @category citation
 */
export function formatted(
  sources: readonly Source[],
  style: CitationStyle = 'vancouver',
): readonly string[] {
  const others: Name = { literal: style === 'apa' ? 'others' : 'et al.' };
  return sources.map((source) =>
    new Cite([withOthers(source, others)])
      .format('bibliography', { template: style, format: 'text' })
      .replace(/^1\.\s+/u, '')
      .replaceAll('et al., et al.', 'et al.')
      .trim(),
  );
}

/**
 * A BibTeX file, each entry under the id of its source. Authors that the source does not print become `and others`.
 *
 * @param sources - sources in the order wanted
 * @returns the text of a `.bib` file
 * @example
 * bibtex([await source('berman2000')]).split('\n')[0]
 * // => '@article{berman2000,'
 * @category citation
 */
export function bibtex(sources: readonly Source[]): string {
  plugins.config.get('@bibtex').format.useIdAsLabel = true;
  const text = new Cite(sources.map((source) => withOthers(source, { family: 'others' }))).format(
    'bibtex',
  );
  // Braces would make a name of the word that BibTeX reads as 'et al.'.
  return text.replaceAll(' and {others}', ' and others');
}

/**
 * A RIS file for reference managers. RIS has no word for further authors: they are left out.
 *
 * @param sources - sources in the order wanted
 * @returns the text of a `.ris` file
 * @example
 * ris([await source('berman2000')]).split('\n')[0]
 * // => 'TY  - JOUR'
 * @category citation
 */
export function ris(sources: readonly Source[]): string {
  const text = new Cite(sources.map(toCsl)).format('ris');
  // citation-js breaks long values in the middle of a word; reference managers read one line a tag.
  return text.replaceAll(/\n(?![A-Z][A-Z\d] {2}-|\n|$)/gu, '');
}
