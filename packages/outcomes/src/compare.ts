/** When something was measured, as a number of days, weeks or months. */
export interface Timepoint {
  /** How long after the start, counted in `unit`. */
  readonly value: number;
  /** UCUM code of the unit: `h`, `d`, `wk`. */
  readonly unit: string;
}

/** A share of people with its definition, its day and its denominator. */
export interface CohortFigure {
  /** Id of the definition: `phq9-response-50`. */
  readonly definition: string | undefined;
  /** When it was measured; undefined where nobody says. */
  readonly timepoint: Timepoint | undefined;
  /** Who was counted: `treated`, `completers`, `with-data`. */
  readonly denominator: string | undefined;
  /** Share of those counted, in percent. */
  readonly percent: number;
}

/** Whether two figures may stand side by side, and why not. */
export interface Comparison {
  /** Whether both figures mean the same thing: definition, time and who was counted. */
  readonly comparable: boolean;
  /** Own minus published, in percentage points; null when they may not be compared. */
  readonly difference: number | null;
  /** Empty when they may be compared. */
  readonly because: readonly string[];
}

const shown = (timepoint: Timepoint | undefined) =>
  timepoint === undefined ? 'not stated' : `${timepoint.value} ${timepoint.unit}`;

function differs(
  what: string,
  own: string | undefined,
  published: string | undefined,
): readonly string[] {
  if (own === undefined || published === undefined) {
    const which = own === undefined ? 'Your figure' : 'The published figure';
    return [`${which} does not state its ${what}.`];
  }
  return own === published ? [] : [`The ${what} differs: ${own} here, ${published} there.`];
}

/**
 * Sets a clinic's figure beside a published one, only when definition, timepoint and denominator are the same. Otherwise
 * says which of them differs or is not stated. Even when it compares, it does not say why two cohorts differ.
 *
 * @param own - the figure of the clinic
 * @param published - the published figure
 * @returns whether they may be compared, the difference, and why not
 * @example
 * const figure = { definition: 'phq9-response-50', timepoint: { value: 6, unit: 'wk' }, denominator: 'treated', percent: 44 };
 * compareFigures(figure, { ...figure, definition: 'phq9-remission-4', percent: 20 }).because
 * // => ['The definition differs: phq9-response-50 here, phq9-remission-4 there.']
 * @category comparing
 */
export function compareFigures(own: CohortFigure, published: CohortFigure): Comparison {
  const because = [
    ...differs('definition', own.definition, published.definition),
    ...differs(
      'timepoint',
      own.timepoint === undefined ? undefined : shown(own.timepoint),
      published.timepoint === undefined ? undefined : shown(published.timepoint),
    ),
    ...differs('denominator', own.denominator, published.denominator),
  ];
  const comparable = because.length === 0;
  return { comparable, difference: comparable ? own.percent - published.percent : null, because };
}
