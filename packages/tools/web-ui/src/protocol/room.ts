import type { Guard, Limit, Monitor } from '@openketamine/model';
import { showEditorial, showNotOfSource, showQuantity, showSite } from '@openketamine/model/render';
import { citedNumber, citedText, known, list, note, table } from '../cited.js';
import { html, join, type Html } from '../html.js';
import type { Page } from './sections.js';
import { comparatorWord, guarded } from './words.js';

const anchors: Readonly<Record<Monitor['from'], string>> = {
  start: 'the start of the dose',
  end: 'the end of the dose',
  'first-device': 'the first device',
  'last-device': 'the last device',
  arrival: 'arrival',
};

function monitorWhen(monitor: Monitor, page: Page): Html {
  const { sources } = page;
  const { at, every, everyMost, for: length, until, continuous, from } = monitor;
  const parts = [
    ...(at === undefined
      ? []
      : [
          html`at ${known(html`<span class="ok-num">${at.values.join(', ')} min</span>`, at)} from ${anchors[from]}${sources.cite(at.cite, at)}`,
        ]),
    ...(every === undefined
      ? []
      : [
          html`every ${everyMost === undefined ? citedNumber(every, sources) : html`${every.value} to ${citedNumber(everyMost, sources)}`} from ${anchors[from]}`,
        ]),
    ...(continuous === true ? [html`all the time`] : []),
    ...(length === undefined ? [] : [html`for ${citedNumber(length, sources)}`]),
    ...(until === undefined ? [] : [html`until: ${until}`]),
  ];
  return parts.length === 0 ? html`from ${anchors[from]}; no interval is given` : join(parts, '; ');
}

/** What holds for whom, and whether it is of the source this page is about. */
function item(
  {
    when,
    notOfSource,
  }: { readonly when?: Guard | undefined; readonly notOfSource?: true | undefined },
  text: Html,
): Html {
  if (notOfSource !== true) return guarded(when, text);
  const { word, explains } = showNotOfSource();
  return html`${guarded(when, text)} <span class="ok-note-foreign" title="${explains}">${word}</span>`;
}

function limitItem(limit: Limit, page: Page): Html {
  const quantity = showQuantity({ value: limit.value, unit: limit.unit });
  return guarded(
    limit.when,
    html`${limit.observe.replaceAll('-', ' ')} ${comparatorWord(limit.is)} ${known(html`<span class="ok-num">${quantity}</span>`, limit)}${page.sources.cite(limit.cite, limit)}: ${limit.then}${limit.editorial === true && note(showEditorial())}`,
  );
}

function section(title: string, items: readonly Html[]): Html {
  return html`${items.length > 0 && html`<h3>${title}</h3>${list(items)}`}`;
}

/** Before the dose: preparation and checks with their limits. */
function before(page: Page): Html {
  const { procedure, phases } = page.protocol;
  const { sources } = page;
  const technique = phases.flatMap((phase) =>
    phase.dose !== undefined && !('cases' in phase.dose) ? (phase.dose.technique ?? []) : [],
  );
  return html`${section(
    'Preparation',
    procedure.preparation.map((one) =>
      item(
        one,
        html`${citedText(one, sources)}${one.before && html` (${citedNumber(one.before, sources)} before)`}`,
      ),
    ),
  )}${section(
    'Checks before the dose',
    procedure.checks.map((one) =>
      item(
        one,
        html`${citedText(one, sources)}${list(one.limits.map((limit) => limitItem(limit, page)))}`,
      ),
    ),
  )}${section('How it is given', [...procedure.technique.map((one) => item(one, citedText(one, sources))), ...technique.map((one) => citedText(one, sources))])}`;
}

function observation(page: Page): Html[] {
  const { sources } = page;
  return page.protocol.procedure.observation.map((one) =>
    item(
      one,
      html`${one.atLeast === undefined ? html`no least time is given` : html`at least ${citedNumber(one.atLeast, sources)}`} from ${anchors[one.from]}${one.until.length > 0 && html`, and until:${list(one.until.map((text) => citedText(text, sources)))}`}`,
    ),
  );
}

/** What happens in the room, and what to watch. */
export function room(page: Page): Html {
  const { procedure } = page.protocol;
  const { sources } = page;
  const monitoring = procedure.monitoring.map((monitor) => [
    html`${monitor.do.replaceAll('-', ' ')}`,
    item(monitor, monitorWhen(monitor, page)),
    html`${monitor.says === undefined ? html`` : known(html`${monitor.says}`, monitor)}${sources.cite(monitor.cite, monitor)}`,
  ]);
  return html`${before(page)}${monitoring.length === 0 ? html`<p>The source names no monitoring during the session.</p>` : table('What is watched during the session', ['Check', 'When', 'Source says'], monitoring)}${section('Observation', observation(page))}${section(
    'Stop rules',
    procedure.stopRules.map((one) =>
      item(
        one,
        html`${citedText(one, sources)} <strong>${one.action}</strong>${one.editorial === true && note(showEditorial())}${list(one.limits.map((limit) => limitItem(limit, page)))}`,
      ),
    ),
  )}${section(
    'Rescue',
    procedure.rescue.map((one) =>
      item(
        one,
        html`<strong>${one.trigger}</strong> ${citedText(one, sources)}${one.drug === undefined ? '' : ` Drug: ${one.drug}.`}${one.most && html` At most ${citedNumber(one.most, sources)}.`}`,
      ),
    ),
  )}${section(
    'Discharge',
    procedure.discharge.map((one) => item(one, citedText(one, sources))),
  )}${section(
    'Aftercare',
    procedure.aftercare.map((one) =>
      item(
        one,
        html`${citedText(one, sources)}${one.for && html` (for ${citedNumber(one.for, sources)})`}`,
      ),
    ),
  )}${section(
    'Forms and program duties',
    procedure.records.map((one) =>
      item(
        one,
        html`${citedText(one, sources)}${one.due && html` (within ${citedNumber(one.due, sources)})`}`,
      ),
    ),
  )}`;
}

/** What each site must set, with the values that were published. */
export function siteParameters(page: Page): Html {
  const { sources } = page;
  return table(
    'What the site must set',
    ['Parameter', 'What it decides', 'Published values'],
    page.protocol.procedure.site.map((parameter) => [
      html`<span class="ok-site">${showSite(parameter.param.replaceAll('-', ' '))}</span>`,
      item(parameter, html`${parameter.says}`),
      parameter.published.length === 0
        ? html`none found`
        : list(
            parameter.published.map((one) => {
              const unit = one.unit ?? parameter.unit;
              const value =
                typeof one.value === 'number' && unit !== undefined
                  ? showQuantity({ value: one.value, unit: unit })
                  : String(one.value);
              return html`${known(html`<span class="ok-num">${value}</span>`, one)}${one.says === undefined ? '' : `: ${one.says}`}${sources.cite(one.cite, one)}`;
            }),
          ),
    ]),
  );
}
