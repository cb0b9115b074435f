import type { Protocol, Reference } from '@openketamine/model';
import { lastCheckedLine, showDate, showGap, showStatus } from '@openketamine/model/render';
import {
  citedNumber,
  citedRange,
  citedText,
  citing,
  list,
  table,
  type Cards,
  type Citing,
} from '../cited.js';
import { html, join, type Html } from '../html.js';
import { markSvg } from '../marks.js';
import { nameOf, sentence } from '../names.js';
import { guarded, type GapText } from './words.js';

/** A protocol as the data package ships it. */
export type PagedProtocol = Protocol & { readonly references: Readonly<Record<string, Reference>> };

/** What the sections of one protocol page share. */
export interface Page {
  readonly protocol: PagedProtocol;
  readonly sources: Citing;
  readonly gap: GapText;
}

/** Starts a page: its sources are numbered once, for all sections. With cards, each citation opens one. */
export function pageOf(protocol: PagedProtocol, cards?: Cards): Page {
  return {
    protocol,
    sources: citing(
      protocol.sources.map(({ id }) => id),
      protocol.references,
      cards,
    ),
    gap: (id) => protocol.gaps.find((gap) => gap.id === id)?.says ?? id.replaceAll('-', ' '),
  };
}

/** The status in shape, word and hue, with what it means. It stands beside every dose. */
export function statusBadge(protocol: Pick<Protocol, 'status'>): Html {
  const shown = showStatus(protocol.status);
  return html`<span class="ok-word ok-${shown.meaning}">${markSvg(shown.meaning)} ${sentence(shown.word)}</span> <span class="ok-status-why">${shown.explains}${decisionOf(protocol.status)}</span>`;
}

/** Who decided on a status, when and why, and what replaces the record; nothing where it does not say. */
function decisionOf({ by, on, why, supersededBy }: Protocol['status']): string {
  const who = [by, on].filter((part) => part !== undefined).join(', ');
  const said = [...(who === '' ? [] : [who]), ...(why === undefined ? [] : [why])].join(': ');
  const next = supersededBy === undefined ? [] : [`Replaced by ${supersededBy}.`];
  return [...(said === '' ? [] : [said]), ...next].map((part) => ` ${part}`).join('');
}

/** Where a protocol holds, in words. */
export function placeWords({ jurisdiction, usableIn, kind }: Protocol): string {
  if (jurisdiction === undefined) {
    return kind === 'trial' || kind === 'practice'
      ? 'No place: no label covers it; the law of the place decides whether it may be given'
      : 'No place named';
  }
  return [jurisdiction, ...(usableIn ?? [])].map((place) => nameOf('place', place)).join(', ');
}

function row(term: string, text: Html): Html {
  return html`<div><dt>${term}</dt><dd>${text}</dd></div>`;
}

/** What this is, for whom, where it holds, how sure we are, who reviewed it. */
export function banner({ protocol, sources }: Page): Html {
  const {
    population,
    setting,
    drug,
    route,
    form,
    kind,
    indications,
    warnings,
    compiled,
    lastChecked,
    evidence,
  } = protocol;
  const formWords =
    form === 'not-stated'
      ? 'the source does not say whether milligrams mean base or salt'
      : `milligrams of the ${form}`;
  const age =
    population.age === undefined
      ? html`age not given`
      : html`age ${citedRange(population.age, sources)}`;
  const weight = population.weight && html`; weight ${citedRange(population.weight, sources)}`;
  const counts = (['for', 'against', 'neutral'] as const).flatMap((direction) => {
    const count = evidence.filter((one) => one.direction === direction).length;
    return count === 0 ? [] : [`${count} ${direction}`];
  });
  return html`<div class="ok-banner"><p class="ok-banner-status">${statusBadge(protocol)}</p><dl class="ok-facts">${[
    row('Kind', html`${sentence(nameOf('kind', kind))}`),
    row('Where', html`${placeWords(protocol)}`),
    row('Drug', html`${sentence(nameOf('drug', drug))}, ${nameOf('route', route)}; ${formWords}`),
    row(
      'For whom',
      html`${sentence(indications.map((indication) => nameOf('indication', indication)).join(', '))}; ${age}${weight}`,
    ),
    row(
      'Setting',
      html`${setting.says}${setting.unsupervised && html` <strong>Nobody watches the session.</strong>`}`,
    ),
    row(
      'Evidence',
      html`${counts.length === 0 ? 'none linked yet' : `linked findings: ${counts.join(', ')}`}`,
    ),
    row(
      'Checked',
      html`compiled ${showDate(compiled)}; ${lastCheckedLine({ status: protocol.status.state, lastChecked })}`,
    ),
  ]}</dl>${warnings.length > 0 && html`<div class="ok-warnings"><p class="ok-word ok-caution">${markSvg('caution')} Warnings</p>${list(warnings.map((warning) => citedText(warning, sources)))}</div>`}</div>`;
}

/** Who may enter, besides age: what the source asks for. */
export function entry({ protocol, sources }: Page): Html {
  const { population, setting } = protocol;
  const items = [
    ...population.entry.map((one) => citedText(one, sources)),
    ...setting.staff.map((one) => html`Staff: ${citedText(one, sources)}`),
    ...setting.equipment.map((one) => html`Equipment: ${citedText(one, sources)}`),
    ...(setting.prescriber === undefined
      ? []
      : [html`Prescriber: ${citedText(setting.prescriber, sources)}`]),
  ];
  return list(items);
}

/** Antidepressant, other medicines and psychotherapy beside the course. */
export function company({ protocol, sources }: Page): Html {
  const { antidepressant, medicines, psychotherapy } = protocol.company;
  const antidepressants = antidepressant.map(
    ({ rule, when, stableFor, washedOutFor, options = [], ...text }) =>
      guarded(
        when,
        html`<strong>antidepressant ${rule.replaceAll('-', ' ')}.</strong> ${citedText(text, sources)}${stableFor && html` Unchanged for ${citedNumber(stableFor, sources)}.`}${washedOutFor && html` Stopped for ${citedNumber(washedOutFor, sources)}.`}${list(
          options.map(
            ({ medicine, start, target }) =>
              html`${medicine}${start && html`: begins with ${citedNumber(start, sources)}`}${target && html`${start === undefined ? ':' : ','} raised to ${citedNumber(target, sources)}`}`,
          ),
        )}`,
      ),
  );
  const others = medicines.map(({ medicine, rule, when, most, before, after, ...text }) =>
    guarded(
      when,
      html`<strong>${medicine.replaceAll('-', ' ')}: ${rule}.</strong> ${citedText(text, sources)}${most && html` At most ${citedNumber(most, sources)}.`}${before && html` Not in the ${citedNumber(before, sources)} before.`}${after && html` Not in the ${citedNumber(after, sources)} after.`}`,
    ),
  );
  return list([
    ...antidepressants,
    ...others,
    ...(psychotherapy === undefined
      ? []
      : [html`<strong>psychotherapy.</strong> ${citedText(psychotherapy, sources)}`]),
  ]);
}

const directionWords = {
  for: 'for',
  against: 'against',
  neutral: 'neither for nor against',
} as const;

/** What was found, for and against, as far as the record links it. */
export function evidenceSection({ protocol, sources }: Page): Html {
  if (protocol.evidence.length === 0) {
    return html`<p>No outcome is linked to this protocol yet. That says nothing about whether it works.</p>`;
  }
  return table(
    'What was found',
    ['Direction', 'Finding'],
    protocol.evidence.map(({ direction, ...text }) => [
      html`${directionWords[direction]}`,
      citedText(text, sources),
    ]),
  );
}

/** Numbers that the source omits, and where it left room and what we chose. */
export function unknown({ protocol, sources }: Page): Html {
  const { gaps, readings } = protocol;
  const blocks = {
    dates: 'dates cannot be planned',
    dose: 'the dose cannot be planned',
    part: 'a part of the session stays open',
  } as const;
  return html`${
    gaps.length === 0
      ? html`<p>No gap is recorded. That means only that nobody has found one.</p>`
      : list(
          gaps.map(
            (gap) =>
              html`<span class="ok-gap">${showGap(gap.says)}</span> <span class="ok-quiet">Without it ${blocks[gap.blocks]}.${gap.siteMayFill && ' A site may fill it; the plan then shows the number as the site’s.'}</span>`,
          ),
        )
  }${readings.length > 0 && html`<h3>Where the source left room, and what we chose</h3>${list(readings.map(({ chose, cite }) => html`${chose}${sources.cite(cite)}`))}`}`;
}

/** How a source was read. */
export interface SourceReading {
  readonly verification: 'primary' | 'secondary' | 'unverified';
  readonly readIn?: string | undefined;
  readonly where?: readonly string[] | undefined;
  readonly note?: string | undefined;
}

const readingWords = {
  primary: 'read in the source itself or its abstract',
  secondary: 'read in a copy',
  unverified: 'not read: written from memory',
} as const;

function readingOf(read: SourceReading | undefined, own: string | undefined): Html {
  if (read === undefined)
    return own === undefined ? html`how it was read is not recorded here` : html`${own}`;
  const { verification, readIn, note } = read;
  const words = `${readingWords[verification]}${readIn === undefined ? '' : `: ${readIn}`}`;
  const shown =
    verification === 'unverified'
      ? html`<span class="ok-word ok-unknown">${markSvg('unknown')} ${words}</span>`
      : html`${words}`;
  return html`${shown}${note === undefined ? '' : `. ${note}`}`;
}

function address({ doi, url }: Reference): Html {
  const href = doi === undefined ? url : `https://doi.org/${doi}`;
  if (href === undefined) return html``;
  return html` <a href="${href}" rel="noreferrer">${doi === undefined ? href.replace(/^https?:\/\/(?:www\.)?/u, '') : `doi:${doi}`}</a>`;
}

/** Every source of the record with its number, and how it was read. */
export function sourceList(
  { protocol, sources }: Page,
  read: (id: string) => SourceReading | undefined = () => undefined,
): Html {
  const own = new Map(protocol.sources.map((source) => [source.id, source.read]));
  return html`<ol class="ok-sources">${join(
    sources.sources.map(
      ({ id, reference }) =>
        html`<li id="source-${id}">${reference?.title ?? id}${reference?.year == null ? ' (no date)' : ` (${reference.year})`}.${reference && address(reference)} <span class="ok-quiet">${readingOf(read(id), own.get(id))}. <code>${id}</code></span></li>`,
    ),
  )}</ol>`;
}
