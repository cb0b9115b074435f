import type { Amount, ByCase, GateCriterion, Guard, Schedule } from '@openketamine/model';
import { showDate, showGap, showQuantity } from '@openketamine/model/render';
import { citedNumber, citedRange, commas, known, type Citing } from '../cited.js';
import { html, join, type Html } from '../html.js';
import { nameOf } from '../names.js';

/** The cases of a part that depends on the person, the arm or the day. */
export function casesOf<T extends object>(
  part: ByCase<T> | undefined,
): readonly { readonly when?: Guard | undefined; readonly use: T }[] {
  if (part === undefined) return [];
  return 'cases' in part ? part.cases : [{ use: part }];
}

function span(
  words: string,
  range: { from?: number | undefined; below?: number | undefined } | undefined,
  unit: string,
): string[] {
  if (range === undefined) return [];
  const { from, below } = range;
  if (from !== undefined && below !== undefined) {
    return [`${words} ${from} to below ${below}${unit}`];
  }
  if (from !== undefined) return [`${words} ${from}${unit} and above`];
  return below === undefined ? [] : [`${words} below ${below}${unit}`];
}

/** For whom, when and where something holds, in words; empty when it always holds. */
function guardWords(guard: Guard | undefined): string {
  if (guard === undefined) return '';
  const {
    arm,
    phase,
    sex,
    ancestry,
    hepaticImpairment,
    antidepressant,
    setting,
    jurisdiction,
    from,
    until,
  } = guard;
  return [
    ...(arm === undefined ? [] : [`arm ${arm.join(' or ')}`]),
    ...(phase === undefined ? [] : [`phase ${phase.join(' or ')}`]),
    ...span('session', guard.session, ''),
    ...span('age', guard.age, ' years'),
    ...span('weight', guard.weight, ' kg'),
    ...span('body-mass index', guard.bmi, ' kg/m²'),
    ...(sex === undefined ? [] : [sex]),
    ...(ancestry === undefined ? [] : [`${ancestry.join(' or ')} ancestry`]),
    ...(hepaticImpairment === undefined
      ? []
      : [`hepatic impairment ${hepaticImpairment.join(' or ')}`]),
    ...(antidepressant === undefined
      ? []
      : [antidepressant ? 'with an antidepressant' : 'without an antidepressant']),
    ...(setting === undefined ? [] : [setting.join(' or ')]),
    ...(jurisdiction === undefined ? [] : [`in ${jurisdiction.join(', ')}`]),
    ...(from === undefined ? [] : [`from ${showDate(from)}`]),
    ...(until === undefined ? [] : [`before ${showDate(until)}`]),
  ].join(', ');
}

/** The guard before what it guards. */
export function guarded(guard: Guard | undefined, text: Html): Html {
  const words = guardWords(guard);
  return words === '' ? text : html`<em>${words}:</em> ${text}`;
}

/** The text of a gap by its id. */
export type GapText = (id: string) => string;

/** A text that goes on after it loses its full stop. */
function withoutStop(text: string): string {
  return text.replace(/\.$/u, '');
}

/** How much, in words with numbers and sources. */
export function amountWords(amount: Amount, sources: Citing, gap: GapText): Html {
  switch (amount.kind) {
    case 'set':
      return citedNumber(amount, sources);
    case 'choice':
      return join(
        amount.oneOf.map((level) => citedNumber(level, sources)),
        ' or ',
      );
    case 'range':
      return html`${citedNumber(amount.least, sources)} to ${citedNumber(amount.most, sources)}${amount.step && html`, in steps of ${citedNumber(amount.step, sources)}`}`;
    case 'bands':
      return commas(
        amount.bands.map(({ below, use }) => {
          const unit = amount.by === 'weight' ? 'kg' : 'years';
          return html`${below === undefined ? `${amount.by} above that` : `${amount.by} below ${below} ${unit}`}: ${citedNumber(use, sources)}`;
        }),
      );
    case 'carry':
      return html`${known(html`as last given in the phase before`, amount)}${sources.cite(amount.cite, amount)}`;
    case 'from-protocol':
      return html`${known(html`as in ${amount.protocol}`, amount)}${sources.cite(amount.cite, amount)}`;
    case 'gap':
      return html`<span class="ok-gap">${showGap(withoutStop(gap(amount.gap)))}</span>`;
  }
}

function ends(schedule: Schedule, sources: Citing): Html {
  const parts: Html[] = [];
  if ('sessions' in schedule && schedule.sessions !== undefined)
    parts.push(citedRange(schedule.sessions, sources));
  if ('length' in schedule && schedule.length !== undefined)
    parts.push(html`for ${citedRange(schedule.length, sources)}`);
  if ('open' in schedule && schedule.open === true) parts.push(html`no end is given`);
  return parts.length === 0 ? html`` : html`; ${commas(parts)}`;
}

/** When the sessions of a phase are, in words with sources. */
export function scheduleWords(schedule: Schedule, sources: Citing, gap: GapText): Html {
  const end = ends(schedule, sources);
  switch (schedule.kind) {
    case 'single':
      return html`one session`;
    case 'per-week':
      return html`${citedNumber(schedule.perWeek, sources)}${schedule.weekdays && html` (${schedule.weekdays.join(', ')})`}${end}`;
    case 'days':
      return html`on day ${schedule.days.values.join(', ')}; day 1 is the first session${sources.cite(schedule.days.cite, schedule.days)}`;
    case 'hours':
      return html`at ${schedule.hours.values.join(' and ')} hours${sources.cite(schedule.hours.cite, schedule.hours)}`;
    case 'within':
      return html`${citedRange(schedule.sessions, sources)} within ${citedRange(schedule.within, sources)}`;
    case 'interval': {
      const { interval, rule } = schedule;
      const every =
        'values' in interval
          ? html`${interval.values.join(' or ')} ${showQuantity({ value: 2, unit: interval.unit }).replace(/^\d+\s*/u, '')}${sources.cite(interval.cite, interval)}`
          : citedRange(interval, sources);
      return html`every ${every}${rule && html`: ${rule.says}${sources.cite(rule.cite, rule)}`}${end}`;
    }
    case 'daily':
      return html`${schedule.everyDays === undefined ? html`every day` : html`every ${citedNumber(schedule.everyDays, sources)}`}${end}`;
    case 'none':
      return html`no drug${end}`;
    case 'gap':
      return html`<span class="ok-gap">${showGap(withoutStop(gap(schedule.gap)))}</span>${end}`;
  }
}

const comparators: Readonly<Record<string, string>> = {
  '<': 'below',
  '<=': 'at most',
  '>': 'above',
  '>=': 'at least',
  '=': 'exactly',
};

/** A comparator as a word: "above" excludes the limit, "at least" includes it. */
export function comparatorWord(is: string): string {
  return comparators[is] ?? is;
}

/** What a gate looks at, in words with sources. */
export function criterionWords(criterion: GateCriterion, sources: Citing): Html {
  if ('all' in criterion)
    return join(
      criterion.all.map((gateCriterion) => criterionWords(gateCriterion, sources)),
      ' and ',
    );
  if ('any' in criterion)
    return join(
      criterion.any.map((gateCriterion) => criterionWords(gateCriterion, sources)),
      ' or ',
    );
  if ('state' in criterion) {
    return html`${known(html`${criterion.is ? '' : 'no '}${criterion.state.replaceAll('-', ' ')}`, criterion)}${sources.cite(criterion.cite, criterion)}`;
  }
  const scale = nameOf('scale', criterion.scale);
  const measure =
    criterion.measure === 'total'
      ? scale
      : `fall of ${scale} from the ${criterion.baseline === 'best' ? 'best total' : `baseline of the ${criterion.baseline}`}`;
  return html`${measure} ${comparatorWord(criterion.is)} ${known(html`<span class="ok-num">${showQuantity(criterion)}</span>`, criterion)}${sources.cite(criterion.cite, criterion)}`;
}
