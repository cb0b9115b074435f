import { answerRegulatory } from '@openketamine/evidence';
import { regulatory } from '@openketamine/evidence/regulatory';
import type { Regulatory } from '@openketamine/model';
import { placeName } from '@openketamine/model/places';
import { showDate } from '@openketamine/model/render';
import { html, nameOf, raw, sentence, type Html } from '@openketamine/web-ui';
import { gathered } from './gathered.mts';
import type { Page } from './page.mts';
import { citationsOf } from './record-sources.mts';

type Approval = Regulatory;

const approvals: readonly Approval[] = regulatory.filter(({ kind }) => kind === 'approval');
type Step = Approval['steps'][number];

/** The first day a step may hold; undefined where no source gives one. */
function startOf({ from }: Step): string | undefined {
  if (typeof from === 'string') return from;
  const { earliest, latest } = from as { earliest?: string; latest?: string };
  return earliest ?? latest;
}

const years = [
  ...new Set(
    approvals.flatMap(({ steps }) => steps.flatMap((step) => startOf(step)?.slice(0, 4) ?? [])),
  ),
].toSorted();
const first = Date.parse(`${Math.max(2018, Number(years[0] ?? '2018'))}-01-01`); // not clinical: where the ribbon begins
const last = Date.parse(gathered);
const width = 560;

const x = (date: string): number =>
  Math.round(((Math.max(Date.parse(date), first) - first) / (last - first)) * (width - 2)) + 1;

const statusClass: Readonly<Record<string, string>> = {
  approved: 'ok-ribbon-yes',
  'off-label': 'ok-ribbon-off',
  'not-approved': 'ok-ribbon-no',
  refused: 'ok-ribbon-no',
  revoked: 'ok-ribbon-no',
};

function ribbon({ steps }: Approval): Html {
  const bars = steps.map((step, index) => {
    const start = startOf(step);
    const next = steps[index + 1];
    const end = next === undefined ? gathered : (startOf(next) ?? gathered);
    const from = start === undefined ? 1 : x(start);
    return `<rect class="${statusClass[step.status] ?? 'ok-ribbon-other'}${start === undefined ? ' ok-ribbon-open' : ''}" x="${from}" y="3" width="${Math.max(2, x(end) - from)}" height="14"/>`;
  });
  return raw(
    `<svg class="ok-ribbon" viewBox="0 0 ${width} 20" width="${width}" height="20" aria-hidden="true" focusable="false">${bars.join('')}</svg>`,
  );
}

function axis(): Html {
  const from = new Date(first).getUTCFullYear();
  const to = new Date(last).getUTCFullYear();
  const marks = Array.from({ length: to - from + 1 }, (_, index) => from + index).map(
    (year) =>
      `<path class="ok-plot-tick" d="M${x(`${year}-01-01`)} 0v5"/><text x="${x(`${year}-01-01`)}" y="17" text-anchor="${year === from ? 'start' : 'middle'}">${year}</text>`,
  );
  return raw(
    `<svg class="ok-ribbon ok-plot" viewBox="0 0 ${width} 20" width="${width}" height="20" aria-hidden="true" focusable="false">${marks.join('')}</svg>`,
  );
}

const sinceWords = (step: Step): string => {
  const start = startOf(step);
  return start === undefined || typeof step.from !== 'string'
    ? `${step.status.replaceAll('-', ' ')}; since when was not read`
    : `${step.status.replaceAll('-', ' ')} since ${showDate(step.from)}`;
};

const ask = (drug: string, place: string, indication: string) =>
  answerRegulatory(regulatory, { drug, place, indication, on: gathered });

/** The answer for depression in each place, in a sentence. */
function answers(): Html {
  const places = [...new Set(approvals.map(({ jurisdiction }) => jurisdiction))].toSorted();
  return html`<ul>${places.map((place) => {
    const spray = ask('esketamine', place, 'treatment-resistant-depression');
    const ketamine = ask('ketamine', place, 'depression');
    return html`<li><strong>${placeName(place)}:</strong> ketamine for depression ${ketamine.answer.replaceAll('-', ' ')}; esketamine for treatment-resistant depression ${spray.answer.replaceAll('-', ' ')}${spray.answer === 'approved' && spray.approvals[0]?.step != null && `, ${sinceWords(spray.approvals.at(-1)?.step ?? spray.approvals[0].step).replace(/^approved;? ?/u, '')}`}.</li>`;
  })}</ul>`;
}

/** The answer in two sentences, counted. */
function lead(): string {
  const places = [...new Set(approvals.map(({ jurisdiction }) => jurisdiction))];
  const approvedIn = (drug: string, indication: string): readonly string[] =>
    places
      .filter(
        (place) =>
          answerRegulatory(regulatory, { drug, place, indication, on: gathered }).answer ===
          'approved',
      )
      .map(placeName);
  const ketamine = approvedIn('ketamine', 'depression');
  const spray = approvedIn('esketamine', 'treatment-resistant-depression');
  return html`<p class="ok-lead">Ketamine is approved for depression in ${ketamine.length === 0 ? 'none' : ketamine.join(', ')} of the ${places.length} places that were read. Esketamine is approved for treatment-resistant depression in ${spray.join(', ')}.</p>`
    .markup;
}

/** Approval by country and date as one ribbon. */
export function approvedPage(): Page {
  const cites = approvals.flatMap(({ steps }) =>
    steps.flatMap(({ cite }) =>
      [cite].flat().filter((each): each is string => typeof each === 'string'),
    ),
  );
  const { sources, list } = citationsOf('evidence/approved', cites);
  const sorted = approvals.toSorted(
    (a, b) => a.jurisdiction.localeCompare(b.jurisdiction) || a.title.localeCompare(b.title),
  );
  const rows = sorted.map(
    (record) =>
      html`<tr><th scope="row" id="${record.id}">${placeName(record.jurisdiction)}</th><td>${record.title}<br /><span class="ok-quiet">${sentence(record.drugs.map((drug) => nameOf('drug', drug)).join(', '))}; ${record.body ?? ''}</span></td><td>${ribbon(record)}<ul class="ok-steps">${record.steps.map((step) => html`<li>${sentence(sinceWords(step))}. ${step.says}${sources.cite([step.cite].flat()[0], step as Parameters<typeof sources.cite>[1])}</li>`)}</ul></td></tr>`,
  );
  return {
    path: 'evidence/approved.md',
    title: 'Is it approved?',
    description:
      'Is ketamine or esketamine approved for depression, where, and since when: by country and date, with sources.',
    label: 'Is it approved?',
    position: 3,
    wide: true,
    body: [
      lead(),
      answers().markup,
      html`<p class="ok-quiet">As read until ${showDate(gathered)}. What a record does not say was not read. For another day: <code>openketamine evidence --kind regulatory --on DATE</code>.</p>`
        .markup,
      html`<div class="ok-table" tabindex="0" role="region" aria-label="Approvals by country and date"><table><caption>Approvals by country and date</caption><thead><tr><th scope="col">Place</th><th scope="col">What</th><th scope="col"><span class="ok-sr">Since when</span>${axis()}</th></tr></thead><tbody>${rows}</tbody></table></div><p class="ok-figure-note">Solid: approved. Hatched outline: off label. Crossed: refused, revoked or not approved. A broken end: the day was not read. The same stands in words under each ribbon.</p>`
        .markup,
      list('Sources'),
    ].join('\n\n'),
  };
}
