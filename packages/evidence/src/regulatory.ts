import { dayNumber } from '@openketamine/model/bounds';
import type { Regulatory, RegulatoryStep, Since } from '@openketamine/model';
import { holdsIn } from '@openketamine/model/places';
import { load } from './load.js';
import { unknownId } from './lookup.js';

/** A regulatory question: this drug, in this place, on this day, for this use. */
export interface RegulatoryQuestion {
  /** Ingredient, as its terminology id: `esketamine`. */
  readonly drug: string;
  /** `US`, `EU`, `UK`, `CA`, `AU`, `CH`; members inherit EU, states and provinces their country. */
  readonly place: string;
  /** ISO date. */
  readonly on: string;
  /** Without it, all routes. */
  readonly route?: string;
  /** As in the records: `treatment-resistant-depression`. Without it, every use the records name. */
  readonly indication?: string;
  /** Whether an antidepressant goes with it. Left out: not asked. */
  readonly alone?: boolean;
}

/**
 * What a day's answer can be. `uncertain`: the sources give the beginning only as a span and the day lies in it.
 * `unknown`: no record speaks about this drug in this place.
 */
export type OnLabel = 'approved' | 'off-label' | 'not-approved' | 'uncertain' | 'unknown';

/** One line of regulation as it stood on a day. */
export interface Standing {
  /** The line of regulation. */
  readonly record: Regulatory;
  /** The step in force, or null when nothing had begun. */
  readonly step: RegulatoryStep | null;
  /** A step that may or may not have begun on that day. */
  readonly maybe: RegulatoryStep | null;
  /** The first step that had not begun, if there is one. */
  readonly next: RegulatoryStep | null;
  /** The step whose last day had passed, where nothing read says what holds since. */
  readonly ended: RegulatoryStep | null;
}

/** The answer to a {@link RegulatoryQuestion}. */
export interface RegulatoryAnswer {
  /** The question as it was asked. */
  readonly question: RegulatoryQuestion;
  /**
   * Whether the use is approved, off the label, not approved, uncertain on that day, or unknown.
   */
  readonly answer: OnLabel;
  /** Why, one sentence each. */
  readonly because: readonly string[];
  /** Ids of the sources behind the answer. */
  readonly cites: readonly string[];
  /** Lines of approval that bear on it, as they stood on the day. */
  readonly approvals: readonly Standing[];
  /** Control as a narcotic or psychotropic, as it stood on the day. */
  readonly scheduling: readonly Standing[];
  /** Warnings of regulators, as they stood on the day. */
  readonly warnings: readonly Standing[];
  /** Programs that the use is bound to, as they stood on the day. */
  readonly programs: readonly Standing[];
  /** Who pays for it, as it stood on the day. */
  readonly reimbursement: readonly Standing[];
  /** Applications and decisions on the way, as they stood on the day. */
  readonly process: readonly Standing[];
}

const begins = (since: Since) => (typeof since === 'string' ? since : since.by);

function hasBegun(since: Since, on: string): 'yes' | 'no' | 'maybe' {
  if (typeof since === 'string') return on >= since ? 'yes' : 'no';
  if (on >= since.by) return 'yes';
  return since.after !== null && on <= since.after ? 'no' : 'maybe';
}

const hasEnded = ({ until }: RegulatoryStep, on: string): boolean =>
  until !== 'no-end-stated' && until !== 'next-step' && until < on;

/**
 * How one line of regulation stood on a day. A step holds on the last day it names and not on the next. Does not judge
 * whether that is on label.
 *
 * @param record - a line of regulation
 * @param on - ISO date
 * @returns the step in force, the one that may have begun, the next, and the one that has ended
 * @category regulation
 */
export function standingOn(record: Regulatory, on: string): Standing {
  const steps = record.steps.map((step) => ({ step, begun: hasBegun(step.from, on) }));
  const last = steps.findLast(({ begun }) => begun === 'yes')?.step ?? null;
  const ended = last !== null && hasEnded(last, on);
  return {
    record,
    step: ended ? null : last,
    maybe: steps.find(({ begun }) => begun === 'maybe')?.step ?? null,
    next: steps.find(({ begun }) => begun === 'no')?.step ?? null,
    ended: ended ? last : null,
  };
}

const routeFits = (record: Regulatory, route: string | undefined) =>
  route === undefined || record.routes.includes('any') || record.routes.includes(route);

function companyFits(record: Regulatory, alone: boolean | undefined): boolean {
  if (alone === undefined || record.company === undefined || record.company === 'any') return true;
  return alone === (record.company === 'alone');
}

function useFits(record: Regulatory, indication: string | undefined): boolean {
  return (
    indication === undefined ||
    record.indication === indication ||
    record.indication === 'any-psychiatric'
  );
}

const isApproved = (entry: Standing) => entry.step?.status === 'approved';
const mayBeApproved = (entry: Standing) => !isApproved(entry) && entry.maybe?.status === 'approved';

function judge(asked: readonly Standing[], product: readonly Standing[]): OnLabel {
  if (product.length === 0) return 'unknown';
  const explicit = asked.map((entry) => entry.step?.status);
  if (asked.some(isApproved)) return 'approved';
  if (asked.some(mayBeApproved)) return 'uncertain';
  if (explicit.includes('off-label') || product.some(isApproved)) return 'off-label';
  if (product.some((entry) => mayBeApproved(entry) || entry.maybe?.status === 'off-label'))
    return 'uncertain';
  return 'not-approved';
}

function sentence(entry: Standing): string {
  const { record, step, maybe, next, ended } = entry;
  if (step !== null)
    return `${record.title}: ${step.says} (${step.status} since ${begins(step.from)})`;
  if (maybe !== null && typeof maybe.from !== 'string') {
    return `${record.title}: may have begun. ${maybe.from.says}`;
  }
  if (ended !== null) return `${record.title}: ended on ${ended.until}.`;
  return `${record.title}: not yet${next === null ? '' : `, begins ${begins(next.from)}`}.`;
}

/**
 * Answers a regulatory question from records that are given. Does not look anything up and does not say what a clinician
 * may do: off-label use is legal in many places.
 *
 * A use counts as off label when the product is approved in that place for something else. Before the first approval of
 * the product it is `not-approved`, which is an answer and no error.
 *
 * @param records - regulatory records, for example `await load('regulatory')`
 * @param question - drug, place and day, and the use that is asked about
 * @returns the answer with its reasons and everything that stood on that day
 * @throws OpenKetamineError `DATE_INVALID`, `ID_UNKNOWN`
 * @example
 * answerRegulatory(await load('regulatory'), {
 *   drug: 'esketamine', place: 'US', on: '2019-03-04', indication: 'treatment-resistant-depression',
 * }).answer
 * // => 'not-approved'
 * @category regulation
 */
export function answerRegulatory(
  records: readonly Regulatory[],
  question: RegulatoryQuestion,
): RegulatoryAnswer {
  const { on } = question;
  dayNumber(on, '/on');
  const drugs = [...new Set(records.flatMap((record) => record.drugs))].toSorted();
  if (!drugs.includes(question.drug)) throw unknownId('drug', question.drug, drugs, '/drug');
  const uses = [...new Set(records.flatMap((record) => record.indication ?? []))].toSorted();
  if (
    question.indication !== undefined &&
    !uses.includes(question.indication as (typeof uses)[number])
  ) {
    throw unknownId('indication', question.indication, uses, '/indication');
  }
  const here = records
    .filter(
      (record) =>
        record.drugs.includes(question.drug) && holdsIn(record.jurisdiction, question.place),
    )
    .map((record) => standingOn(record, on));
  const approvalsHere = here.filter((entry) => entry.record.kind === 'approval');
  const routed = here.filter((entry) => routeFits(entry.record, question.route));
  const of = (kind: Regulatory['kind']) => routed.filter((entry) => entry.record.kind === kind);
  const approvals = of('approval').filter(
    (entry) =>
      useFits(entry.record, question.indication) && companyFits(entry.record, question.alone),
  );
  const answer = judge(approvals, approvalsHere);
  const speaking = approvals.length > 0 ? approvals : approvalsHere;
  return {
    question,
    answer,
    because:
      answer === 'unknown'
        ? [`No record speaks about ${question.drug} in ${question.place}.`]
        : speaking.map(sentence),
    cites: [
      ...new Set(
        speaking.flatMap((entry) => (entry.step ?? entry.maybe ?? entry.next)?.cite ?? []),
      ),
    ],
    approvals,
    scheduling: of('scheduling'),
    warnings: of('warning'),
    programs: of('program'),
    reimbursement: of('reimbursement'),
    process: of('process'),
  };
}

/**
 * On this day, in this country, was this on label? Loads the regulatory records and nothing else.
 *
 * @param question - drug, place and day, and the use that is asked about
 * @returns the answer with its reasons and sources
 * @throws OpenKetamineError `DATE_INVALID`, `ID_UNKNOWN`
 * @example
 * (await onLabel({
 *   drug: 'esketamine', place: 'US', on: '2025-01-17', indication: 'treatment-resistant-depression', alone: true,
 * })).answer
 * // => 'approved'
 * @category regulation
 */
export async function onLabel(question: RegulatoryQuestion): Promise<RegulatoryAnswer> {
  return answerRegulatory(await load('regulatory'), question);
}
