import { checkFormat } from '@openketamine/model';
import type {
  Finding,
  LabelRead,
  PatientFactsInput,
  Rule,
  RuleKind,
  Screening,
  Terminology,
} from '@openketamine/model';
import { ask, type QuestionSource } from './internal/ask.js';
import { withoutRulesOfKind, withoutTerminology } from './internal/coverage.js';
import { dataFindings } from './internal/data-findings.js';
import { oldScoreFindings } from './internal/old-scores.js';
import { byUrgency, summaryOf, weighs } from './internal/overall.js';
import { givenTerminology, noTerminology } from './internal/no-terminology.js';
import { RuleSet, kindsOfSession, withoutSession } from './internal/rule-set.js';
import type { CourseFacts, SessionMoments, SiteParameters } from './internal/prepared.js';
import { indicationText, type Subject } from './internal/select.js';
import { listsOf, questionSources, type QuestionWording } from './internal/question-sources.js';
import { unreadFindings } from './internal/unread.js';
import { readMoment, type Moment } from './internal/time.js';

/** What a screening needs to know. */
export interface ScreenInput {
  /** The treatment that is meant. */
  readonly subject: Subject;
  /** What is known of the patient; what is absent is not known, which is not the same as no. */
  readonly facts: PatientFactsInput;
  /** The moment: a date, or a moment with offset. Nothing reads a clock. */
  readonly at: string;
  /** Only rules of these kinds; without it, all that are judged before a course or session. */
  readonly kinds?: readonly RuleKind[];
  /** Whether the course has begun: only then do rules run that stop a course. Without it they run where `kinds` asks for them. */
  readonly started?: boolean;
  /** Parameters the site has set. */
  readonly site?: SiteParameters | undefined;
  /** The course that is meant, for rules that ask about it: by which weight it doses, how close its sessions stand. */
  readonly course?: CourseFacts | undefined;
  /** Moments of the running session, for rules that are judged while it runs. */
  readonly session?: SessionMoments | undefined;
}

/** Rules compiled once, for any number of patients. */
export interface Screener {
  /** The full result, with the questions to ask. */
  screen(input: ScreenInput): Screening;
  /** The same without the questions: for many patients. */
  evaluate(input: ScreenInput): Omit<Screening, 'ask'>;
}

/** What rules may be compiled with. */
export interface CompileOptions {
  /**
   * Codes and names, such as `fullTerminology` of `@openketamine/terminology/full`. Without one nothing that a record says by name
   * or code could be read; a caller who leaves it out all the same gets no finding that is not met by absence.
   */
  readonly terminology: Terminology;
  /**
   * How to ask: words for single facts, and questions that supply several at once, such as one for a whole blood pressure.
   * Without it facts are asked for one by one, in generic words.
   */
  readonly questions?: readonly QuestionWording[] | undefined;
  /**
   * Labels whose contraindications were read, so that a review that stands in for a missing rule can say whether the label of
   * the place is silent or was not read. Without it nothing is said about that.
   */
  readonly labels?: readonly LabelRead[] | undefined;
  /** Take the rules that are judged while a session runs, instead of the others. */
  readonly session?: boolean;
}

/**
 * Compiles rules once, so that many patients can be screened quickly. Pure: no result depends on an earlier one, and no fact
 * of a patient is kept.
 * Patients of whom a list says nothing share findings: those are frozen, and none is to be changed.
 *
 * Does not decide whether anyone is treated: findings are for clinicians to judge.
 *
 * @param rules - checked rules, for example those of the package `risk`
 * @param options - terminology and questions
 * @returns the screener
 * @throws OpenKetamineError from its functions: `DATE_INVALID` where the moment is none, `ID_UNKNOWN` where the place is not
 *   written as one
 * @example
 * import { terminology } from '@openketamine/terminology';
 * compileRules([], { terminology }).screen({ subject: { drug: 'ketamine', route: 'iv', jurisdiction: 'US' }, facts: {}, at: '2025-01-06' }).overall
 * // => 'unknown'
 * @category screening
 */
export function compileRules(rules: readonly Rule[], options: CompileOptions): Screener {
  const terminology = givenTerminology(options);
  rules.forEach((rule, at) => {
    checkFormat(rule, `/rules/${at}`);
  });
  const { session, questions, labels }: Partial<CompileOptions> = options ?? {};
  const inSession = session ?? false;
  const own = new RuleSet(rules, inSession, terminology, labels);
  // Rules of a running session, which only some screenings ask for: compiled when the first does.
  let running: RuleSet | undefined;
  let sources: ReadonlyMap<string, readonly QuestionSource[]> | undefined;
  let listOf: ReadonlyMap<string, string> | undefined;
  /** Of how many tests the questions were gathered. */
  let asked = 0;
  let lastMoment: Moment | undefined;

  const evaluate = (input: ScreenInput): Omit<Screening, 'ask'> => {
    // Many patients are screened at one moment and for one subject: read those once.
    const at = lastMoment?.text === input.at ? lastMoment : readMoment(input.at);
    lastMoment = at;
    const { patient, findings, weighing, coverage } = own.evaluate(input, input.facts, at);
    const add = (more: readonly Finding[]): void => {
      for (const finding of more) {
        findings.push(finding);
        if (weighs(finding)) weighing.push(finding);
      }
    };
    const kinds = inSession ? [] : (input.kinds ?? []).filter((kind) => kindsOfSession.has(kind));
    if (kinds.length > 0) {
      running ??= new RuleSet(rules, true, terminology, labels);
      add(withoutSession(running, { ...input, kinds }, at));
      if (findings.length === 0) add([withoutRulesOfKind(kinds)]);
    }
    add(coverage);
    if (patient.notEvaluable.length > 0) {
      listOf ??= listsOf(own.table.tests);
      add(unreadFindings(patient.notEvaluable, weighing, listOf));
    }
    add(dataFindings(patient, terminology));
    if (terminology === noTerminology) add([withoutTerminology]);
    add(oldScoreFindings(weighing, patient));
    return { subject: subjectOf(input), ...summaryOf(weighing), findings };
  };

  return {
    evaluate,
    screen(input) {
      const result = evaluate(input);
      result.findings.sort(byUrgency);
      const tests = [...own.table.tests, ...(running?.table.tests ?? [])];
      if (sources === undefined || tests.length !== asked) {
        sources = questionSources(tests, questions ?? []);
        asked = tests.length;
      }
      return { ...result, ask: ask(result.findings, sources) };
    },
  };
}

function subjectOf({ subject, at }: ScreenInput): Screening['subject'] {
  const shown: Screening['subject'] = {
    drug: subject.drug,
    route: subject.route,
    at,
    jurisdiction: subject.jurisdiction ?? '',
  };
  if (subject.protocol !== undefined) shown.protocol = subject.protocol;
  const indication = indicationText(subject);
  if (indication !== '') shown.indication = indication;
  return shown;
}
