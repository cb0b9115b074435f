import type { Meaning } from '@openketamine/model/render';
import { html, type Html } from './html.js';
import { markSvg } from './marks.js';

/** One answer of a verdict: a short word, what it means, how it is marked. */
export interface VerdictPart {
  readonly name: string;
  readonly word: string;
  readonly explains?: string | undefined;
  readonly meaning: Meaning;
}

/** What a reader asks first of a protocol, always in the same order. */
export interface Verdict {
  readonly kind: VerdictPart;
  readonly evidence: VerdictPart;
  readonly review: VerdictPart;
  readonly law: VerdictPart;
}

const partsOf = ({ kind, evidence, review, law }: Verdict): readonly VerdictPart[] => [
  kind,
  evidence,
  review,
  law,
];

/** The verdict in a row: kind, grade of evidence, review, law. Looks the same on a page, in a list and in a result. */
export function verdictBar(verdict: Verdict): Html {
  return html`<dl class="ok-verdict">${partsOf(verdict).map(
    ({ name, word, explains, meaning }) =>
      html`<div class="ok-verdict-part"><dt>${name}</dt><dd><span class="ok-word ok-${meaning}">${markSvg(meaning)} ${word}</span>${explains !== undefined && html`<span class="ok-verdict-why">${explains}</span>`}</dd></div>`,
  )}</dl>`;
}

/** The same in the cell of a table, without its explanations. */
export function verdictCell({ evidence, law }: Pick<Verdict, 'evidence' | 'law'>): Html {
  return html`${[evidence, law].map(({ word, meaning }) => html`<span class="ok-word ok-${meaning}">${markSvg(meaning)} ${word}</span><br />`)}`;
}
