import { aboutPatient } from '@openketamine/care-plan';
import type {
  LawAnswer,
  PatientFactsInput,
  Protocol,
  Rule,
  RuleKind,
  Screening,
} from '@openketamine/model';
import {
  courseOfProtocol,
  screen as screenPatient,
  subjectOfProtocol,
  type ScreenInput,
} from '@openketamine/screening';
import { checkPlace } from '@openketamine/model/places';
import { isGivenAtHome, lawLookup } from '../load/law.js';
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
  /** What is known of the patient; what is left out is not known. */
  readonly patient?: PatientFactsInput;
  /** One place; it has no default, because rules of places differ. */
  readonly jurisdiction: string;
  /** The moment: a date, or a moment with offset. Nothing reads a clock. */
  readonly at: string;

  /** Kinds of rules to ask; absent: all. */
  readonly kinds?: readonly RuleKind[];
};

/**
 * A screening, and for whom it is, so that no printed sheet is anonymous by accident.
 *
 * @category openketamine
 */
export interface ScreenResult extends Screening {
  /** Whom it is about, as the facts give it; absent where they say nothing of it. */
  readonly patient?: NonNullable<ReturnType<typeof aboutPatient>>;
  /**
   * Where the protocol gives anything at home, or nobody named a protocol: which law was read as holding there on that day, and
   * what nobody has read.
   */
  readonly law?: LawAnswer;
}

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
export async function screen(request: ScreenRequest): Promise<ScreenResult> {
  checkPlace(request.jurisdiction, '/jurisdiction');
  const data = await screeningData();
  const facts = await checkedFacts(request.patient);
  const { at, kinds } = request;
  const screening = screenPatient({
    ...data,
    ...(await subjectOf(request, data.rules)),
    facts,
    at,
    ...(kinds === undefined ? {} : { kinds }),
  });
  const patient = aboutPatient(facts);
  const law = await lawOfScreening(request, screening);
  return {
    ...screening,
    ...(patient === undefined ? {} : { patient }),
    ...(law === undefined ? {} : { law }),
  };
}

/** The law of the day for what is given at home; where nobody said what is given where, it may be. */
async function lawOfScreening(
  { protocol, jurisdiction, at }: ScreenRequest,
  { subject }: Screening,
): Promise<LawAnswer | undefined> {
  const named = protocol === undefined ? undefined : (await protocolNamed(protocol)).protocol;
  if (named !== undefined && !isGivenAtHome(named)) return undefined;
  const lookup = await lawLookup();
  const { drug, route } = subject;
  return lookup({ place: jurisdiction, on: at.slice(0, 10), drug, route, setting: 'home' });
}

async function subjectOf(
  request: ScreenRequest,
  rules: readonly Rule[],
): Promise<Pick<ScreenInput, 'subject' | 'course'>> {
  const { jurisdiction } = request;
  if (request.protocol === undefined) {
    const subject = { drug: request.drug, route: request.route, jurisdiction };
    checkTreatment(subject, rules);
    return { subject };
  }
  const { protocol } = await protocolNamed(request.protocol);
  return {
    subject: subjectOfProtocol(protocol, jurisdiction),
    course: courseOfProtocol(protocol, await allProtocols()),
  };
}
