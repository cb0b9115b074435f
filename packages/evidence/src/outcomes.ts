import type { OutcomeFigure } from '@openketamine/model';

/** What outcome figures are looked up by. Everything left out is not asked. */
export interface OutcomeQuery {
  /** `ptsd`, `treatment-resistant-depression`. */
  readonly condition?: string;
  /** Protocol id. */
  readonly protocol?: string;
  /** `ketamine` or `esketamine`; figures of either count for both. */
  readonly drug?: string;
  /** Route id: `nasal`; absent: any. */
  readonly route?: string;
  /** `response`, `remission`, `change`: only studies that report it. */
  readonly measure?: string;
}

/**
 * Outcome figures that bear on a question, randomized trials and pooled data before open series. Returns those for
 * and those against alike; never filters by result.
 *
 * @param outcomes - outcome figures, for example `await load('outcomes')`
 * @param query - what is asked
 * @returns the figures, strongest design first
 * @example
 * const found = selectOutcomes(await load('outcomes'), { protocol: 'ketamine-iv-trd-six-over-three-weeks' });
 * found.map((one) => one.id)
 * // => ['eff-ionescu2019', 'eff-elektd', 'eff-oliver2022']
 * @category outcomes
 */
export function selectOutcomes(
  outcomes: readonly OutcomeFigure[],
  query: OutcomeQuery,
): readonly OutcomeFigure[] {
  const designs = [
    'meta-analysis',
    'randomized-blinded',
    'randomized-open',
    'randomized-withdrawal',
    'controlled-cohort',
    'cohort',
    'open-label',
  ];
  const fits = (outcomeFigure: OutcomeFigure) =>
    (query.condition === undefined ||
      outcomeFigure.conditions.some((id) => id === query.condition)) &&
    (query.protocol === undefined || outcomeFigure.protocols?.includes(query.protocol) === true) &&
    (query.drug === undefined ||
      outcomeFigure.drug === query.drug ||
      outcomeFigure.drug === 'either') &&
    (query.route === undefined ||
      outcomeFigure.routes.includes(query.route) ||
      outcomeFigure.routes.includes('any')) &&
    (query.measure === undefined ||
      outcomeFigure.results.some((result) => result.measure === query.measure));
  return outcomes
    .filter(fits)
    .toSorted(
      (a, b) => designs.indexOf(a.design) - designs.indexOf(b.design) || (a.id < b.id ? -1 : 1),
    );
}
