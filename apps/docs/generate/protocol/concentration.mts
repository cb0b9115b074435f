import { concentrationCurve } from '@openketamine/figures';
import { OpenKetamineError } from '@openketamine/model';
import { showQuantity } from '@openketamine/model/render';
import { dosesOf, simulate } from '@openketamine/pharmacokinetics';
import { defaultModel } from '@openketamine/pharmacokinetics/models';
import { observationsFor } from '@openketamine/pharmacokinetics/observations';
import type { ShippedProtocol } from '@openketamine/protocols';
import { html, raw, table, type Html } from '@openketamine/web-ui';
import { sample, type Sample } from '../sample-course.mts';

/** How long a curve is drawn. */
const hours = 12; // not clinical: length of an axis

/** Every so many rows of the curve stand in the table beneath it. */
const rowsShown = 13; // not clinical: length of a table

/** Groups of a drawing have no role, so a name on them says nothing to anybody. */
const withoutGroupNames = (svg: string): string =>
  svg.replaceAll(/(?<=<g\b[^>]*)\saria-label="[^"]*"/gu, '');

/** The concentration after the first session in a typical person, with its model named; nothing where no model fits. */
export function concentration(protocol: ShippedProtocol, { course }: Sample): Html {
  const first = course?.sessions[0];
  if (course === undefined || first === undefined || first.dose === null) return html``;
  try {
    const { model, assumptions } = defaultModel(protocol.drug, protocol.route);
    const { doses, person } = dosesOf({ ...course, sessions: [first] }, { form: 'base' });
    const simulation = simulate(
      { model, doses, person },
      { every: { value: 2, unit: 'min' }, until: { value: hours, unit: 'h' } },
    );
    const figure = concentrationCurve({
      simulations: [simulation],
      doses: [{ hours: 0, label: showQuantity(first.dose) }],
      observations: observationsFor(
        protocol.drug,
        protocol.route as Parameters<typeof observationsFor>[1],
      ).filter(
        ({ dose }) =>
          dose !== undefined &&
          (dose.value === first.dose?.value || dose.value === first.perWeight?.value),
      ),
      theme: 'page',
      width: 720,
    });
    const step = Math.max(1, Math.floor(figure.table.rows.length / rowsShown));
    const rows = figure.table.rows.filter((_, index) => index % step === 0);
    return html`<h3 id="concentration">Concentration after the first session</h3><figure class="ok-curve"><div class="ok-room-scroll" tabindex="0" role="region" aria-label="${figure.title}">${raw(withoutGroupNames(figure.svg.trim()))}</div><figcaption class="ok-figure-note">${figure.text} Sample patient of ${showQuantity({ value: sample.weight, unit: 'kg' })}. A typical curve, not a person’s. ${assumptions.join(' ')}</figcaption></figure><details><summary>The curve as a table</summary>${table(
      figure.title,
      figure.table.head.map((column) => `#${column}`),
      rows.map((row) => row.map((cell) => html`${cell}`)),
    )}</details>`;
  } catch (error) {
    if (error instanceof OpenKetamineError) return html``;
    throw error;
  }
}
