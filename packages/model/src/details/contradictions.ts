import type { Course, PendingGate, Session, TimetableEntry } from '../course.js';
import {
  gapText,
  limitText,
  reasonText,
  siteMustSetText,
  siteSetText,
  waitsForText,
} from './text.js';

/**
 * A field of a plan whose text says something else than its details.
 *
 * @category details
 */
export interface Contradiction {
  /** JSON pointer to the text: `/sessions/0/gate`. */
  readonly path: string;
  /** The text as it stands there. */
  readonly text: unknown;
  /** The text that the details give. */
  readonly details: unknown;
}

type Partly<T> = { readonly [K in keyof T]?: T[K] | undefined };

/**
 * A session as somebody hands it over: with details, without them, or with some.
 *
 * @category details
 */
export interface SessionTexts extends Partly<
  Pick<Session, 'gate' | 'waitsForDetails' | 'because' | 'becauseDetails'>
> {
  /** Its timetable: the limits of each entry, as text and as details. */
  readonly timetable?:
    | readonly Partly<Pick<TimetableEntry, 'limits' | 'limitDetails'>>[]
    | undefined;
}

/**
 * A plan as somebody hands it over, of any age: with details, without them, or with some.
 *
 * @category details
 */
export interface PlanTexts extends Partly<
  Pick<
    Course,
    'gaps' | 'gapDetails' | 'siteMustSet' | 'siteMustSetDetails' | 'siteSet' | 'siteSetDetails'
  >
> {
  /** Its sessions; absent where only the rest of the plan is handed over. */
  readonly sessions?: readonly SessionTexts[] | undefined;
  /** Its open gates: each name and what it asks, as text and as details. */
  readonly pending?: readonly Partly<Pick<PendingGate, 'gate' | 'gateDetails'>>[] | undefined;
}

/**
 * Where a plan says something twice, as text and as details, and the two differ. Somebody changed one of them: the details count,
 * because nobody reads data out of text. A field that has only one of the two contradicts nothing.
 *
 * Reads what stands there and judges no plan.
 *
 * @param plan - a planned course, of any age
 * @returns each place that differs, in the order of the plan
 * @example
 * contradictions({ gaps: ['a: Longer.'], gapDetails: [{ id: 'a', says: 'Shorter.', blocks: 'part', cites: [] }] })
 * // => [{ path: '/gaps', text: ['a: Longer.'], details: ['a: Shorter.'] }]
 * @category details
 */
export function contradictions(plan: PlanTexts): readonly Contradiction[] {
  const found: Contradiction[] = [];
  const compare = (path: string, text: unknown, details: unknown): void => {
    if (text === undefined || details === undefined) return;
    if (JSON.stringify(text) !== JSON.stringify(details)) found.push({ path, text, details });
  };
  compare('/gaps', plan.gaps, plan.gapDetails?.map(gapText));
  compare('/siteMustSet', plan.siteMustSet, plan.siteMustSetDetails?.map(siteMustSetText));
  compare('/siteSet', plan.siteSet, plan.siteSetDetails?.map(siteSetText));
  for (const [index, session] of (plan.sessions ?? []).entries()) {
    const path = `/sessions/${index}`;
    const { gate, waitsForDetails, because, becauseDetails, timetable = [] } = session;
    compare(`${path}/gate`, gate, waitsForDetails && waitsForText(waitsForDetails));
    compare(`${path}/because`, because, becauseDetails?.map(reasonText));
    for (const [line, { limits, limitDetails }] of timetable.entries())
      compare(`${path}/timetable/${line}/limits`, limits, limitDetails?.map(limitText));
  }
  for (const [index, { gate, gateDetails }] of (plan.pending ?? []).entries())
    compare(`/pending/${index}/gate`, gate, gateDetails?.id);
  return found;
}
