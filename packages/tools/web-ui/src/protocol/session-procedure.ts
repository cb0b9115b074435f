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
    procedure.preparation.map((entry) =>
      item(
        entry,
        html`${citedText(entry, sources)}${entry.before && html` (${citedNumber(entry.before, sources)} before)`}`,
      ),
    ),
  )}${section(
    'Checks before the dose',
    procedure.checks.map((check) =>
      item(
        check,
        html`${citedText(check, sources)}${list(check.limits.map((limit) => limitItem(limit, page)))}`,
      ),
    ),
  )}${section('How it is given', [...procedure.technique.map((entry) => item(entry, citedText(entry, sources))), ...technique.map((entry) => citedText(entry, sources))])}`;
}

function observation(page: Page): Html[] {
  const { sources } = page;
  return page.protocol.procedure.observation.map((entry) =>
    item(
      entry,
      html`${entry.atLeast === undefined ? html`no least time is given` : html`at least ${citedNumber(entry.atLeast, sources)}`} from ${anchors[entry.from]}${entry.until.length > 0 && html`, and until:${list(entry.until.map((text) => citedText(text, sources)))}`}`,
    ),
  );
}

/** What happens in the room, and what to watch. */
export function sessionProcedure(page: Page): Html {
  const { procedure } = page.protocol;
  const { sources } = page;
  const monitoring = procedure.monitoring.map((monitor) => [
    html`${monitor.do.replaceAll('-', ' ')}`,
    item(monitor, monitorWhen(monitor, page)),
    html`${monitor.says === undefined ? html`` : known(html`${monitor.says}`, monitor)}${sources.cite(monitor.cite, monitor)}`,
  ]);
  return html`${before(page)}${monitoring.length === 0 ? html`<p>The source names no monitoring during the session.</p>` : table('What is watched during the session', ['Check', 'When', 'Source says'], monitoring)}${section('Observation', observation(page))}${section(
    'Stop rules',
    procedure.stopRules.map((stopRule) =>
      item(
        stopRule,
        html`${citedText(stopRule, sources)} <strong>${stopRule.action}</strong>${stopRule.editorial === true && note(showEditorial())}${list(stopRule.limits.map((limit) => limitItem(limit, page)))}`,
      ),
    ),
  )}${section(
    'Rescue',
    procedure.rescue.map((entry) =>
      item(
        entry,
        html`<strong>${entry.trigger}</strong> ${citedText(entry, sources)}${entry.drug === undefined ? '' : ` Drug: ${entry.drug}.`}${entry.most && html` At most ${citedNumber(entry.most, sources)}.`}`,
      ),
    ),
  )}${section(
    'Discharge',
    procedure.discharge.map((entry) => item(entry, citedText(entry, sources))),
  )}${section(
    'Aftercare',
    procedure.aftercare.map((entry) =>
      item(
        entry,
        html`${citedText(entry, sources)}${entry.for && html` (for ${citedNumber(entry.for, sources)})`}`,
      ),
    ),
  )}${section(
    'Forms and program duties',
    procedure.records.map((record) =>
      item(
        record,
        html`${citedText(record, sources)}${record.due && html` (within ${citedNumber(record.due, sources)})`}`,
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
            parameter.published.map((entry) => {
              const unit = entry.unit ?? parameter.unit;
              const value =
                typeof entry.value === 'number' && unit !== undefined
                  ? showQuantity({ value: entry.value, unit: unit })
                  : String(entry.value);
              return html`${known(html`<span class="ok-num">${value}</span>`, entry)}${entry.says === undefined ? '' : `: ${entry.says}`}${sources.cite(entry.cite, entry)}`;
            }),
          ),
    ]),
  );
}
