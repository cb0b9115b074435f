import type { Scale } from '@openketamine/outcomes';
import { gad7Wording } from '@openketamine/outcomes/wording/gad7-wording';
import { phq9Wording } from '@openketamine/outcomes/wording/phq9-wording';
import { html, type Html } from '@openketamine/web-ui';

/** Items that are shipped, by scale: only where the terms of the scale allow it. */
export const wordings = new Map(
  [gad7Wording, phq9Wording].map((each) => [each.scale, each] as const),
);

/** A scale as a form, where its terms allow to show its items; nothing else. */
export function scaleForm({ id, abbreviation, rights }: Scale): Html {
  const words = wordings.get(id);
  if (words === undefined || rights.wording !== 'free') return html``;
  return html`<details><summary>Fill in ${abbreviation}</summary><form class="ok-tool ok-scale" data-tool="scale" data-scale="${id}" hidden><p class="ok-quiet">For professionals, together with a patient. A score is no diagnosis; nothing leaves this device and nothing is kept. <a href="/intended-use">Intended use</a>.</p><p>${words.instruction}</p>${words.items.map((item, index) => html`<fieldset><legend>${index + 1}. ${item}</legend>${words.answers.map((answer, value) => html`<label><input type="radio" name="item-${index + 1}" value="${value}" /> ${answer}</label>`)}</fieldset>`)}<div data-result="" role="status"></div><p class="ok-quiet">${words.notice}</p></form></details>`;
}
