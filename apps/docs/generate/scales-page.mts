import { showQuantity } from '@openketamine/model/render';
import { scales } from '@openketamine/outcomes/scales';
import type { Scale } from '@openketamine/outcomes';
import { html, rangeWords, sentence, table, type Citing, type Html } from '@openketamine/web-ui';
import { fitsScale } from './fits.mts';
import { partsOf, type Page } from './page.mts';
import { citationsOf } from './record-sources.mts';
import { scaleForm } from './scale-form.mts';
import { cited, citesOf } from './stated.mts';

const words = (text: string): string => text.replaceAll('-', ' ');

/** How far back a scale asks; where its versions differ, each of them. */
function recallWords(recall: Scale['recall']): Html {
  if ('list' in recall)
    return html`${recall.list.map(({ name, value, unit }, index) => html`${index === 0 ? '' : '; '}${name ?? ''} ${value === undefined ? '' : `${[value].flat().join(' to ')} ${unit ?? ''}`}`)}`;
  if ('value' in recall) return html`the last <span class="ok-num">${showQuantity(recall)}</span>`;
  return html`${recall.says ?? 'not read'}`;
}

/** What a scale measures with: each number with its source. */
function measures(scale: Scale, sources: Citing): Html {
  const { total, items, recall } = scale;
  const rows: (readonly [string, Html])[] = [
    [
      'Total',
      total === null
        ? html`no total was read`
        : cited(html`<span class="ok-num">${rangeWords(total) ?? ''}</span>`, total, sources),
    ],
    [
      'Items',
      items === null
        ? html`no number of items was read`
        : cited(html`<span class="ok-num">${items.count.value}</span>`, items.count, sources),
    ],
    ...(items?.scores ?? []).map(
      (score) =>
        [
          'An item',
          cited(html`<span class="ok-num">${rangeWords(score) ?? ''}</span>`, score, sources),
        ] as const,
    ),
    ['Asks about', cited(recallWords(recall), 'list' in recall ? {} : recall, sources)],
    ['Direction', cited(html`${words(scale.direction)}`, scale.directionSource, sources)],
  ];
  return html`<dl class="ok-facts">${rows.map(([term, text]) => html`<div><dt>${term}</dt><dd>${text}</dd></div>`)}</dl>`;
}

/** The bands of a total, set by set. */
function bands({ abbreviation, bands: sets }: Scale, sources: Citing): Html {
  return html`${(sets ?? []).map((set) =>
    table(
      `${abbreviation}: bands, ${set.by}`,
      ['Band', '#Total', 'Source'],
      set.bands.map(({ id, least, most }) => [
        html`${sentence(words(id))}`,
        html`<span class="ok-num">${least} to ${most}</span>`,
        cited(html`${words(set.basis ?? '')}`, set, sources),
      ]),
    ),
  )}`;
}

function scaleSection(scale: Scale, sources: Citing): string {
  const { id, name, abbreviation, rater, rights, definitions } = scale;
  return `## ${name} (${abbreviation}) {#${id}}\n\n${
    html`<p>${sentence(words(rater))}-rated. Items: ${rights.wording}. <a href="/evidence/scale-rights">Terms</a>.</p>${measures(scale, sources)}${bands(scale, sources)}${table(
      `${abbreviation}: definitions in use`,
      ['Definition', 'What it takes', 'Used in'],
      definitions.map((definition) => [
        html`${sentence(words(definition.kind))}`,
        cited(html`${definition.says}`, definition, sources),
        html`${(definition.usedIn ?? []).join(', ')}`,
      ]),
    )}${scaleForm(scale)}`.markup
  }`;
}

/** Every rating scale: who rates, its range and direction, bands, definitions, each with its source. */
export function scalesPage(): Page {
  const { sources, list } = citationsOf('evidence/scales', citesOf(scales));
  return {
    path: 'evidence/scales.md',
    title: 'Rating scales',
    description:
      'Each scale: who rates, its range and direction, bands, and the definitions of response and remission that studies use.',
    label: 'Scales',
    position: 8,
    body: [
      ...partsOf('scale', scales, (scale) => scaleSection(scale, sources), fitsScale),
      list('Sources'),
    ].join('\n\n'),
  };
}
