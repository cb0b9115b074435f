import type { DoseRule, Phase, Titration } from '@openketamine/model';
import { showGap } from '@openketamine/model/render';
import { citedNumber, citedRange, citedText, commas, list, table } from '../cited.js';
import { html, join, type Html } from '../html.js';
import { nameOf } from '../names.js';
import type { Page } from './sections.js';
import { amountWords, casesOf, criterionWords, guarded, scheduleWords } from './words.js';

function entersBy(phase: Phase): string {
  return phase.enter
    .map((entry) => {
      switch (entry.kind) {
        case 'start':
          return 'the start';
        case 'after':
          return `the end of ${entry.phase}`;
        case 'gate':
          // not of a plan: the id of a gate of the protocol, as people read it
          return `the gate ${entry.gate.replaceAll('-', ' ')}`;
        case 'event':
          return entry.event.replaceAll('-', ' ');
        case 'state':
          return entry.says;
      }
      return '';
    })
    .join(' or ');
}

/** The phases of the course: when, how often, how long, and how each is reached. */
export function phases(page: Page): Html {
  const { protocol, sources, gap } = page;
  return table(
    'Phases of the course',
    ['Phase', 'Sessions', 'Reached by'],
    protocol.phases.map((phase) => {
      const schedule = join(
        casesOf(phase.schedule).map(({ when, use }) =>
          guarded(when, scheduleWords(use, sources, gap)),
        ),
        '<br>',
      );
      const extra = [
        ...(phase.after === undefined
          ? []
          : [html`after a break of ${citedRange(phase.after, sources)}`]),
        ...(phase.leastGap === undefined
          ? []
          : [html`at least ${citedNumber(phase.leastGap, sources)} between two sessions`]),
        ...(phase.anchor === undefined
          ? []
          : [
              html`first session on the ${phase.anchor.id.replaceAll('-', ' ')}: ${citedText(phase.anchor, sources)}`,
            ]),
        ...(phase.treatment === undefined ? [] : [html`${phase.treatment}`]),
        ...(phase.says === undefined ? [] : [html`${phase.says}`]),
      ];
      return [
        html`${phase.title}${phase.optional && html` <span class="ok-quiet">(optional)</span>`}`,
        html`${schedule}${extra.length > 0 && html`<br><span class="ok-quiet">${join(extra, '; ')}</span>`}`,
        guarded(phase.when, html`${entersBy(phase)}`),
      ];
    }),
  );
}

/** Groups of a trial or variants of a regimen. */
export function arms({ protocol, sources }: Page): Html {
  return table(
    'Arms',
    ['Arm', 'Role', 'What it is'],
    protocol.arms.map((arm) => [
      html`${arm.title}`,
      html`${nameOf('role', arm.role)}${!arm.plannable && html`, described only`}`,
      arm.describes === undefined
        ? html`<code>--arm ${arm.id}</code>`
        : citedText(arm.describes, sources),
    ]),
  );
}

function infusion(dose: DoseRule, page: Page): Html[] {
  const { sources } = page;
  const {
    over,
    overRange,
    parts,
    devices,
    timesPerDay,
    cap,
    weight,
    round,
    strengths,
    finalVolume,
    reduceTo,
  } = dose;
  return [
    ...(over === undefined
      ? []
      : [over === null ? html`given at once` : html`over ${citedNumber(over, sources)}`]),
    ...(overRange === undefined ? [] : [html`over ${citedRange(overRange, sources)}`]),
    ...(parts ?? []).map(
      (part) =>
        html`${part.title}${part.amount && html`: ${citedNumber(part.amount, sources)}`}${part.startsAt && html` from minute ${citedNumber(part.startsAt, sources)}`}${part.over && html` over ${citedNumber(part.over, sources)}`}`,
    ),
    ...(devices === undefined
      ? []
      : [
          html`devices of ${citedNumber(devices.each, sources)}${devices.sprays && html`, each ${citedNumber(devices.sprays, sources)}`}${devices.volume && html` of ${citedNumber(devices.volume, sources)} together`}${devices.apart && html`, ${citedNumber(devices.apart, sources)} apart`}`,
        ]),
    ...(timesPerDay === undefined ? [] : [html`${citedNumber(timesPerDay, sources)}`]),
    ...(cap ?? []).map((level) => html`never more than ${citedNumber(level, sources)}`),
    ...(round === undefined
      ? []
      : [html`rounded to ${citedNumber(round.to, sources)}, ${round.mode}`]),
    ...(weight === undefined
      ? []
      : [
          html`${weight.means === 'not-stated' ? 'which body weight is meant is not stated' : `${weight.means} body weight`}${sources.cite(weight.cite, weight)}${weight.most && html`, counted up to ${citedNumber(weight.most, sources)}`}`,
        ]),
    ...(strengths === undefined
      ? []
      : [html`strengths ${commas(strengths.map((strength) => citedNumber(strength, sources)))}`]),
    ...(finalVolume === undefined ? [] : [html`final volume ${citedNumber(finalVolume, sources)}`]),
    ...(reduceTo === undefined
      ? []
      : [html`may be lowered to ${citedNumber(reduceTo, sources)} (${reduceTo.for})`]),
  ];
}

/** What each phase gives: the amount, the first dose where it differs, and how it is given. */
export function doseRules(page: Page): Html {
  const { protocol, sources, gap } = page;
  const rows = protocol.phases.flatMap((phase) =>
    casesOf(phase.dose).map(({ when, use }) => {
      const amounts = [
        ...(use.first === undefined
          ? []
          : [html`first session ${amountWords(use.first, sources, gap)}`]),
        ...(use.asNeeded ?? []).map((entry) =>
          guarded(entry.when, amountWords(entry.amount, sources, gap)),
        ),
        use.first === undefined && use.asNeeded === undefined
          ? amountWords(use.amount, sources, gap)
          : html`otherwise ${amountWords(use.amount, sources, gap)}`,
      ];
      return [
        html`${phase.title}`,
        guarded(when, join(amounts, '; ')),
        join(infusion(use, page), '; '),
      ];
    }),
  );
  return table('Doses by phase', ['Phase', 'Dose', 'How it is given'], rows);
}

function triggerWords(titration: Titration, page: Page): Html {
  const { sources } = page;
  const { trigger } = titration;
  switch (trigger.by) {
    case 'session':
      return html`after ${trigger.everySessions === 1 ? 'each session' : `every ${trigger.everySessions} sessions`}${sources.cite(trigger.cite, trigger)}`;
    case 'measure':
      return html`when ${criterionWords(trigger.up, sources)}${trigger.taken === 'not-stated' ? '; when the measure is taken is not stated' : `; measured ${trigger.taken.replaceAll('-', ' the ')}`}`;
    case 'tolerability':
      return html`when the session before was tolerated${sources.cite(trigger.cite, trigger)}`;
    case 'clinician':
      return html`${trigger.says}${sources.cite(trigger.cite, trigger)}`;
  }
}

function titrationWords(titration: Titration, page: Page): Html {
  const { sources, gap } = page;
  const { ladder } = titration;
  const levels =
    ladder.kind === 'steps'
      ? join(
          ladder.steps.map((step) => citedNumber(step, sources)),
          ' → ',
        )
      : html`from ${citedNumber(ladder.start, sources)} in steps of ${citedNumber(ladder.step, sources)}, ${
          ladder.ceiling === null
            ? html`<span class="ok-gap">${showGap(ladder.gap === undefined ? 'highest dose' : gap(ladder.gap))}</span>`
            : html`at most ${citedNumber(ladder.ceiling, sources)}`
        }`;
  return html`${levels}; one step up ${triggerWords(titration, page)}${titration.down && html`. Down: ${citedText(titration.down, sources)}`}`;
}

const actionWords: Readonly<Record<string, string>> = {
  continue: 'the course goes on',
  hold: 'the dose stays',
  'step-up': 'one step up',
  'step-down': 'one step down',
  extend: 'sessions are added',
  repeat: 'the phase is repeated',
  'go-to': 'on to',
  'change-interval': 'the interval changes',
  stop: 'the course ends',
};

function gateWhen(gate: Phase['gates'][number], page: Page): Html {
  const { at } = gate;
  const { sources } = page;
  switch (at.kind) {
    case 'phase-end':
      return html`at the end of the phase`;
    case 'session':
      return html`after session ${at.session.value}${sources.cite(at.session.cite, at.session)}`;
    case 'day':
      return html`on day ${at.day.value}${sources.cite(at.day.cite, at.day)}`;
    case 'week':
      return html`in week ${at.week.value}${sources.cite(at.week.cite, at.week)}`;
    case 'hours':
      return html`${citedNumber(at.after, sources)} after the session`;
    case 'every-session':
      return html`at every session`;
    case 'event':
      return html`on ${at.event}`;
  }
}

/** Gates, titration and missed sessions: what changes the plan. */
export function changes(page: Page): Html {
  const { protocol, sources } = page;
  const gates = protocol.phases.flatMap((phase) =>
    phase.gates.map((gate) => [
      html`${gate.title}`,
      html`${phase.title}, ${gateWhen(gate, page)}`,
      list(
        gate.outcomes.map(
          ({ title, when, then }) =>
            html`<strong>${title}</strong>${when === undefined ? ' (a clinician decides)' : html`: ${criterionWords(when, sources)}`} → ${actionWords[then.do] ?? then.do}${then.phase === undefined ? '' : ` ${then.phase}`}${then.sessions && html` (${citedNumber(then.sessions, sources)})`}${then.interval && html` (${citedNumber(then.interval, sources)})`}`,
        ),
      ),
    ]),
  );
  const rises = protocol.phases.flatMap((phase) =>
    casesOf(phase.dose).flatMap(({ when, use }) => [
      ...(use.titration === undefined
        ? []
        : [
            guarded(
              when,
              html`<strong>${phase.title}:</strong> ${titrationWords(use.titration, page)}`,
            ),
          ]),
      ...(use.change === undefined
        ? []
        : [
            guarded(when, html`<strong>${phase.title}:</strong> ${citedText(use.change, sources)}`),
          ]),
    ]),
  );
  const missed = protocol.missed.map(
    (rule) =>
      html`${rule.phase && html`<em>${rule.phase.join(', ')}${rule.worsened === undefined ? '' : rule.worsened ? ', worse' : ', not worse'}:</em> `}${citedText(rule, sources)}`,
  );
  const nothing = gates.length === 0 && rises.length === 0 && missed.length === 0;
  return html`${nothing && html`<p>The source names nothing that changes the plan.</p>`}${table('Gates', ['Question', 'When', 'Outcomes'], gates)}${rises.length > 0 && html`<h3>How the dose changes</h3>${list(rises)}`}${missed.length > 0 && html`<h3>Missed and interrupted sessions</h3>${list(missed)}`}`;
}
