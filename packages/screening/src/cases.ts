import type { Finding, PatientFactsInput, Rule, Terminology } from '@openketamine/model';
import { OpenKetamineError } from '@openketamine/model';
import type { SessionTimes } from './monitor.js';
import { momentsOf } from './internal/session-moments.js';
import { sessionFacts } from './internal/session-facts.js';
import { readMoment } from './internal/time.js';
import { compileRules } from './screener.js';
import type { CourseFacts, SiteParameters } from './internal/prepared.js';

/** A worked case of a rule, in clinical words: what is given, and what is expected. */
export interface RuleCase {
  /** What the case shows, in words. */
  readonly name: string;
  /** Patient facts, with `bloodPressure: 140/90` and `taken: 1 d ago` as short forms. */
  readonly given: Readonly<Record<string, unknown>>;
  /** `no finding` where the rule is left out because nothing is recorded. */
  readonly expect: Finding['outcome'] | 'no finding';
  /** Which branch of the rule, where it has branches. */
  readonly branch?: string;
  /** Facts that the finding must name as missing. */
  readonly missing?: readonly string[];
  /** The moment at which the rule is judged; absent: a usual one. */
  readonly at?: string;
  /** When the session began and ended, for rules that are judged while it runs. */
  readonly session?: SessionTimes;
  /** What is known of the course. */
  readonly course?: CourseFacts;
  /** Parameters that a site has set; absent: none. */
  readonly site?: SiteParameters;
}

/** How a case came out. */
export interface CaseResult {
  /** Whether outcome, branch and missing facts were as the case expects. */
  readonly passed: boolean;
  /** What the rule answered; `no finding` where it was left out because nothing is recorded. */
  readonly outcome: Finding['outcome'] | 'no finding';
  /**
   * Facts that the finding named as missing, by path; empty where none was or there is no
   * finding.
   */
  readonly missing: readonly string[];
}

/** The moment of a case that gives none. */
const usualMoment = '2026-01-05T10:00:00-05:00';

const ago = /^(\d+) (min|h|d) ago$/u;
const lengths: Readonly<Record<string, number>> = { min: 60_000, h: 3_600_000, d: 86_400_000 };

function takenAt(taken: unknown, at: string): string {
  if (taken === undefined) return at;
  const parts = ago.exec(typeof taken === 'string' ? taken : '');
  if (parts === null) {
    throw new OpenKetamineError(
      'INPUT_INVALID',
      '/given/taken',
      `${JSON.stringify(taken)} is not a time.`,
      'Write for example 1 d ago.',
    );
  }
  const length = Number(parts[1]) * (lengths[parts[2] ?? ''] ?? 0);
  return new Date(readMoment(at).latest - length).toISOString();
}

/** Spells out the short forms of a case. */
function spelledOut(given: RuleCase['given'], at: string): PatientFactsInput {
  const { bloodPressure, taken, ...facts } = given;
  if (bloodPressure === undefined) return facts;
  const parts = /^(\d+)\/(\d+)$/u.exec(typeof bloodPressure === 'string' ? bloodPressure : '');
  if (parts === null) {
    throw new OpenKetamineError(
      'INPUT_INVALID',
      '/given/bloodPressure',
      `${JSON.stringify(bloodPressure)} is not a pressure.`,
      'Write for example 140/90.',
    );
  }
  const when = takenAt(taken, at);
  const reading = (code: string, value: string | undefined) => ({
    code,
    value: { value: Number(value), unit: 'mm[Hg]' as const },
    at: when,
  });
  const before = (facts as PatientFactsInput).observations ?? [];
  return {
    ...(facts as PatientFactsInput),
    observations: [
      ...before,
      reading('systolic-blood-pressure', parts[1]),
      reading('diastolic-blood-pressure', parts[2]),
    ],
  };
}

/**
 * Runs worked cases of one rule, compiled once, for the first treatment and place that the rule names.
 *
 * @param rule - the rule
 * @param terminology - codes and names
 * @returns a function that runs one case and says whether it came out as expected; it throws `INPUT_INVALID` and `DATE_INVALID`
 * @category cases
 */
export function caseRunner(
  rule: Rule,
  terminology: Terminology,
): (ruleCase: RuleCase) => CaseResult {
  const inSession = rule.moment === 'session';
  const screener = compileRules([rule], { session: inSession, terminology });
  const applies = rule.applies[0] ?? {};
  const subject = {
    drug: applies.drug ?? 'any',
    route: applies.route ?? 'any',
    formulation: applies.formulation,
    jurisdiction: rule.places?.[0],
    protocol: rule.protocols?.[0],
    indication: rule.indications?.[0],
  };
  return (ruleCase) => {
    const at = ruleCase.at ?? usualMoment;
    const facts = spelledOut(ruleCase.given, at);
    const session = inSession ? momentsOf(ruleCase.session ?? {}, readMoment(at)) : undefined;
    const { findings } = screener.evaluate({
      subject,
      facts: session === undefined ? facts : sessionFacts(facts, session.start, readMoment(at)),
      at,
      started: true,
      site: ruleCase.site,
      course: ruleCase.course,
      session,
    });
    const finding = findings.find(
      ({ rule: id, branch }) => id === rule.id && branch === ruleCase.branch,
    );
    const outcome = finding?.outcome ?? 'no finding';
    const missing = finding?.missing ?? [];
    const named = (ruleCase.missing ?? []).every((fact) => missing.includes(fact));
    return { passed: outcome === ruleCase.expect && named, outcome, missing };
  };
}

/**
 * Runs one worked case of a rule, for the first treatment and place that the rule names.
 *
 * @param rule - the rule
 * @param ruleCase - the case
 * @param terminology - codes and names
 * @returns whether the case came out as expected
 * @throws OpenKetamineError `INPUT_INVALID`, `DATE_INVALID`
 * @category cases
 */
export function runCase(rule: Rule, ruleCase: RuleCase, terminology: Terminology): CaseResult {
  return caseRunner(rule, terminology)(ruleCase);
}
