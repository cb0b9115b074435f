import type {
  GapDetail,
  LimitDetail,
  ReasonDetail,
  SiteMustSetDetail,
  SiteSetDetail,
  WaitsFor,
} from '../course-details.js';
import { withMarks } from '../render/marks.js';

/*
 * The strings of a planned course are written here and nowhere else. Nothing reads them back: who wants what they say reads the
 * details they are written from.
 */

/**
 * A line of `gaps`.
 *
 * @param gap - one of `gapDetails`
 * @returns its id and what it says
 * @example
 * gapText({ id: 'observation-time', says: 'How long people were watched.', blocks: 'part', cites: [] })
 * // => 'observation-time: How long people were watched.'
 * @category details
 */
export function gapText({ id, says }: GapDetail): string {
  return `${id}: ${says}`;
}

/**
 * A line of `siteMustSet`.
 *
 * @param parameter - one of `siteMustSetDetails`
 * @returns its id and what it says
 * @example
 * siteMustSetText({ id: 'stay-after', says: 'How long to stay.', published: [], cites: [] })
 * // => 'stay-after: How long to stay.'
 * @category details
 */
export function siteMustSetText({ id, says }: SiteMustSetDetail): string {
  return `${id}: ${says}`;
}

/**
 * A line of `siteSet`.
 *
 * @param set - one of `siteSetDetails`
 * @returns what it is about, the value, who decided and when
 * @example
 * siteSetText({ kind: 'set', id: 'stay-after', says: '90 min', by: 'Medical lead', on: '2025-01-02', cites: [] })
 * // => 'stay-after: 90 min (set by Medical lead, 2025-01-02)'
 * @category details
 */
export function siteSetText({ kind, id, says, insteadOf, about, by, on }: SiteSetDetail): string {
  if (kind === 'exception') return `exception ${id}, about ${about}: ${says} (by ${by})`;
  const what = kind === 'fill' ? `gap ${id}` : kind === 'task' ? `task ${id}` : id;
  const before = insteadOf === undefined ? '' : ` instead of ${insteadOf.value} ${insteadOf.unit}`;
  return `${what}: ${says}${before} (set by ${by}, ${on})`;
}

/**
 * One of the `limits` of a line of the timetable.
 *
 * @param limit - one of `limitDetails`
 * @returns what is observed, the limit, what to do, and on what ground it stands
 * @example
 * limitText({ id: 'heart-rate', is: '>', value: 1, unit: '/min', says: 'Wait.', cites: [] })
 * // => 'heart-rate > 1 /min: Wait.'
 * @category details
 */
export function limitText(limit: LimitDetail): string {
  const { id, is, value, unit, says, verification, editorial, projectChoice } = limit;
  const unverified = verification === 'unverified';
  return withMarks(`${id} ${is} ${value} ${unit}: ${says}`, {
    unverified,
    editorial,
    projectChoice,
  });
}

/**
 * One of the `because` of a session.
 *
 * @param reason - one of `becauseDetails`
 * @returns the reason with its sources, and whether one of them was not verified
 * @example
 * reasonText({ id: 'setDose', says: 'Dose: 40 mg.', cites: ['anand2023'], verification: 'unverified' })
 * // => 'Dose: 40 mg. [anand2023; unverified]'
 * @category details
 */
export function reasonText({ says, cites, verification }: ReasonDetail): string {
  if (cites.length === 0) return says;
  return `${says} [${cites.join(', ')}${verification === 'unverified' ? '; unverified' : ''}]`;
}

/**
 * The `gate` of a session: what it waits for, by name.
 *
 * @param waits - `waitsForDetails` of a session
 * @returns the names, joined by commas
 * @example
 * waitsForText([{ kind: 'no-slot', id: 'no-slot' }, { kind: 'rule', id: 'rule:mao-inhibitor', rule: 'mao-inhibitor' }])
 * // => 'no-slot, rule:mao-inhibitor'
 * @category details
 */
export function waitsForText(waits: readonly WaitsFor[]): string {
  return waits.map(({ id }) => id).join(', ');
}
