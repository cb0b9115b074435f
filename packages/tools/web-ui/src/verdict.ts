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

/** How much of a verdict is shown: all of it, or its four words without what explains them. */
interface Shown {
  readonly brief?: boolean;
}

/** The verdict in a row: kind, grade of evidence, review, law. Looks the same on a page, in a list and in a result of the search. */
export function verdictBar(verdict: Verdict, { brief = false }: Shown = {}): Html {
  const parts = partsOf(verdict).map(
    ({ name, word, explains, meaning }) =>
      html`<div class="ok-verdict-part"><dt>${name}<span class="ok-sr">: </span></dt><dd><span class="ok-word ok-${meaning}">${markSvg(meaning)} ${word}</span>${!brief && explains !== undefined && html`<span class="ok-verdict-why">${explains}</span>`}<span class="ok-sr">; </span></dd></div>`,
  );
  return html`<dl class="ok-verdict${brief && ' ok-verdict-brief'}">${parts}</dl>`;
}
