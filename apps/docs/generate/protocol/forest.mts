import type { OutcomeFigure } from '@openketamine/model';
import { outcomes } from '@openketamine/evidence/outcomes';
import type { ShippedProtocol } from '@openketamine/protocols';
import {
  axisRow,
  dotRow,
  html,
  intervalRow,
  plotTable,
  ticksTo,
  type Html,
  type PlotAxis,
} from '@openketamine/web-ui';

type Result = OutcomeFigure['results'][number];
type Effect = NonNullable<Result['effects']>[number];

interface Row {
  readonly outcome: OutcomeFigure;
  readonly result: Result;
  readonly effect: Effect;
  readonly value: number;
}

const ratios = new Set(['odds-ratio', 'risk-ratio', 'hazard-ratio']);
const drawn = new Set([
  ...ratios,
  'mean-difference',
  'smd',
  'hedges-g',
  'cohen-d',
  'risk-difference',
]);

const titles: Readonly<Record<string, string>> = {
  'mean-difference': 'Difference in points of a scale',
  smd: 'Standardized difference',
  'hedges-g': 'Standardized difference (Hedges’ g)',
  'cohen-d': 'Standardized difference (Cohen’s d)',
  'risk-difference': 'Difference in shares',
  'odds-ratio': 'Odds ratio',
  'risk-ratio': 'Risk ratio',
  'hazard-ratio': 'Hazard ratio',
};

const favorWords: Readonly<Record<string, string>> = {
  treatment: 'for the drug',
  comparator: 'for the comparator',
  neither: 'for neither',
  uncontrolled: 'no control group',
  'not-a-comparison': 'no comparison',
};

/** Numbers for ticks of an axis of ratios. */
const ratioTicks = [0.1, 0.25, 0.5, 1, 2, 4, 8, 16]; // not clinical: marks of an axis

function axisFor(kind: string, rows: readonly Row[]): { axis: PlotAxis; ticks: readonly number[] } {
  const values = rows.flatMap(({ value, effect }) => [
    value,
    effect.interval?.from ?? value,
    effect.interval?.to ?? value,
  ]);
  if (ratios.has(kind)) {
    const least = Math.min(0.5, ...values);
    const most = Math.max(2, ...values);
    const from = ratioTicks.findLast((tick) => tick <= least) ?? 0.1;
    const to = ratioTicks.find((tick) => tick >= most) ?? 16;
    return {
      axis: { least: from, most: to, none: 1, scale: 'log' },
      ticks: ratioTicks.filter((tick) => tick >= from && tick <= to),
    };
  }
  const reach = Math.max(0.001, ...values.map(Math.abs));
  const half = ticksTo(reach < 1 ? reach * 10 : reach).map((tick) =>
    reach < 1 ? tick / 10 : tick,
  );
  const most = half.at(-1) ?? 1;
  return { axis: { least: -most, most, none: 0 }, ticks: [-most, 0, most] };
}

const shown = (value: number): string => String(Math.round(value * 100) / 100).replace('-', '−');

const bound = (value: number | undefined): string =>
  value === undefined ? 'no end' : shown(value);

function effectWords({ value, effect }: Row): Html {
  const { interval, p } = effect as Effect & { readonly p?: unknown };
  return html`<span class="ok-num">${shown(value)}</span>${interval !== undefined && html` <span class="ok-quiet">(${interval.level} % interval ${bound(interval.from)} to ${bound(interval.to)})</span>`}${interval === undefined && p === undefined && html` <span class="ok-quiet">(no interval given)</span>`}`;
}

/** Where an outcome stands on the site. */
const outcomePath = (id: string): string => `/evidence/outcomes#${id}`;

function rowName({ outcome, result }: Pick<Row, 'outcome' | 'result'>): Html {
  const unverified = result.verification === 'unverified';
  return html`<a href="${outcomePath(outcome.id)}">${outcome.title}</a><br /><span class="ok-quiet">${result.endpoint}, ${result.timepoint?.says ?? 'no time given'}</span>${unverified && html` <span class="ok-note-unverified">unverified</span>`}`;
}

/** Estimates of effect as forest plots, one for each kind of measure; trials against as large as trials for. */
export function forestOf(list: readonly OutcomeFigure[]): Html {
  const rows = list.flatMap((outcome) =>
    outcome.results.flatMap((result) =>
      (result.effects ?? []).flatMap((effect): Row[] => {
        const { value } = effect as Effect & { readonly value?: number };
        return drawn.has(effect.kind) && value !== undefined
          ? [{ outcome, result, effect, value }]
          : [];
      }),
    ),
  );
  const kinds = [...new Set(rows.map(({ effect }) => effect.kind))];
  return html`${kinds.map((kind) => {
    const ofKind = rows.filter(({ effect }) => effect.kind === kind);
    const { axis, ticks } = axisFor(kind, ofKind);
    const sides = ratios.has(kind)
      ? '1 is not a difference.'
      : '0 is not a difference. Which side is better depends on the endpoint; the last column says whom the result favors.';
    return plotTable({
      caption: `${titles[kind] ?? kind}: ${ofKind.length} ${ofKind.length === 1 ? 'estimate' : 'estimates'}`,
      columns: ['Study and endpoint', 'Estimate', '#In numbers', '#People', 'Favors'],
      axis: axisRow(axis, ticks, ''),
      rows: ofKind.map((row) => [
        rowName(row),
        intervalRow(
          { value: row.value, from: row.effect.interval?.from, to: row.effect.interval?.to },
          axis,
        ),
        effectWords(row),
        html`${row.result.people ?? row.outcome.people?.value ?? 'not given'}`,
        html`${favorWords[row.result.favors] ?? row.result.favors}`,
      ]),
      note: html`${sides} An arrow: the interval goes on.`,
    });
  })}`;
}

const shareWords = (value: number | undefined): Html =>
  value === undefined
    ? html`none`
    : html`<span class="ok-num">${Math.round(value * 10) / 10} %</span>`;

/** Shares of people who responded or remitted, drug and control, as paired dots. */
export function sharesOf(list: readonly OutcomeFigure[]): Html {
  const measures = new Set(['response', 'remission', 'relapse', 'abstinence']);
  const axis = { least: 0, most: 100 };
  const rows = list.flatMap((outcome) =>
    outcome.results
      .filter(({ measure, arms }) => measures.has(measure) && (arms ?? []).length > 0)
      .flatMap((result) => {
        const armOf = (role: string) => {
          const ids = outcome.arms.filter((arm) => arm.role === role).map(({ id }) => id);
          return (result.arms ?? []).find(({ arm }) => ids.includes(arm));
        };
        const share = (arm: ReturnType<typeof armOf>): number | undefined =>
          arm?.percent ??
          (arm?.n !== undefined && arm.of !== undefined ? (arm.n / arm.of) * 100 : undefined);
        const active = share(armOf('active'));
        const control = share(armOf('control'));
        if (active === undefined) return [];
        return [
          [
            rowName({ outcome, result }),
            dotRow({ value: active }, control === undefined ? undefined : { value: control }, axis),
            shareWords(active),
            shareWords(control),
            html`${favorWords[result.favors] ?? result.favors}`,
          ],
        ];
      }),
  );
  return plotTable({
    caption: 'Shares of people who responded, remitted or relapsed',
    columns: [
      'Study and endpoint',
      'Share of people',
      '#With the drug',
      '#With the control',
      'Favors',
    ],
    axis: axisRow(axis, [0, 25, 50, 75, 100], '%'),
    rows,
    note: html`Filled: with the drug. Hollow: with the control. Shares without a control say nothing about what the drug did.`,
  });
}

/** What is known of the effect of a protocol: its own linked studies. */
export function forest(protocol: ShippedProtocol): Html {
  const ids = new Set(
    protocol.evidence.flatMap(({ outcome }) => (outcome === undefined ? [] : [outcome])),
  );
  const own = outcomes.filter(
    (outcome) => ids.has(outcome.id) || outcome.protocols?.includes(protocol.id) === true,
  );
  return html`${sharesOf(own)}${forestOf(own)}`;
}
