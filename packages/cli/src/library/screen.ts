import type { PatientFactsInput, Protocol, RuleKind, Screening } from '@openketamine/model';
import { courseOfProtocol, screen as screenPatient, subjectOfProtocol } from '@openketamine/screening';
import { checkPlace } from '@openketamine/model/places';
import { allProtocols } from '../load/protocols.js';
import { checkTreatment, screeningData } from '../load/risk.js';
import { checkedFacts } from './facts.js';
import { protocolNamed } from './protocol.js';

/** What a screening is about: a protocol, or a drug by a route. */
type Subject =
  | { readonly protocol: string | Protocol; readonly drug?: never; readonly route?: never }
  | { readonly protocol?: never; readonly drug: string; readonly route: string };

/**
 * What a screening needs to know.
 *
 * @category openketamine
 */
export type ScreenRequest = Subject & {
  readonly patient?: PatientFactsInput;
  /** One place; it has no default, because rules of places differ. */
  readonly jurisdiction: string;
  /** The moment: a date, or a moment with offset. Nothing reads a clock. */
  readonly at: string;
  readonly kinds?: readonly RuleKind[];
};

/**
 * Screens one patient against every shipped rule of a place: what excludes, defers or needs care, what is not known, what to
 * ask. What `openketamine screen` prints as JSON.
 *
 * Three-valued: what is not recorded is `unknown`, never "no". Decides nothing.
 *
 * @param request - protocol or drug and route, patient, place, moment
 * @returns urgency first, then findings with reasons, and the shortest list of questions
 * @throws OpenKetamineError `ID_UNKNOWN`, `INPUT_INVALID`, `DATE_INVALID`
 * @example
 * const screening = await screen({ protocol: 'esketamine-nasal-trd-us', jurisdiction: 'US', at: '2025-01-06' });
 * [screening.overall, screening.urgency]
 * // => ['unknown', 'ask']
 * @category openketamine
 */
export async function screen(request: ScreenRequest): Promise<Screening> {
  checkPlace(request.jurisdiction, '/jurisdiction');
  const data = await screeningData();
  const { jurisdiction, at, kinds } = request;
  const facts = await checkedFacts(request.patient);
  if (request.protocol === undefined) {
    const subject = { drug: request.drug, route: request.route, jurisdiction };
    checkTreatment(subject, data.rules);
    return screenPatient({ ...data, subject, facts, at, ...(kinds === undefined ? {} : { kinds }) });
  }
  const { protocol } = await protocolNamed(request.protocol);
  return screenPatient({
    ...data,
    subject: subjectOfProtocol(protocol, jurisdiction),
    course: courseOfProtocol(protocol, await allProtocols()),
    facts,
    at,
    ...(kinds === undefined ? {} : { kinds }),
  });
}
