import type {
  Finding,
  PatientFactsInput,
  Rule,
  RuleKind,
  Screening,
  Terminology,
} from '@openketamine/model';
import { ask, type QuestionSource } from './internal/ask.js';
import { TestTable, compileCriterion, type Node } from './internal/criterion.js';
import { dataFindings } from './internal/data-findings.js';
import { MET, NOT_MET, UNKNOWN, type State } from './internal/logic.js';
import { byUrgency, overallOf, undecidedOf } from './internal/overall.js';
import { plainTerminology } from './internal/plain-terminology.js';
import {
  prepare,
  type Prepared,
  type SessionMoments,
  type SiteParameters,
} from './internal/prepare.js';
import { coverageFindings } from './internal/coverage.js';
import { indicationsOf, isRunning, isSelected, type Subject } from './internal/select.js';
import { questionSources, type QuestionWording } from './internal/question-sources.js';
import { readMoment, type Moment } from './internal/time.js';

/** One outcome of a rule: the rule itself, or one of its branches. */
interface CompiledOutcome {
  readonly rule: Rule;
  readonly except: Rule['except'];
  readonly node: Node;
  /** Everything of the finding that does not depend on the patient. */
  readonly branch: string | undefined;
  readonly severity: Finding['severity'];
  readonly action: Finding['action'];
  readonly message: string;
  readonly cites: string[];
  readonly changes: Finding['changes'];
  /** The finding where every part is absent from a complete list: the same for every such patient, and shared. */
  readonly absent: Finding | undefined;
}

/** What holds for one subject. */
interface Selected {
  readonly outcomes: readonly CompiledOutcome[];
  readonly coverage: readonly Finding[];
}

/** What a screening needs to know. */
export interface ScreenInput {
  readonly subject: Subject;
  readonly facts: PatientFactsInput;
  /** The moment: a date, or a moment with offset. Nothing reads a clock. */
  readonly at: string;
  /** Only rules of these kinds; without it, all that are judged before a course or session. */
  readonly kinds?: readonly RuleKind[];
  /** Whether the course has begun: only then do rules run that stop a course. Without it they run where `kinds` asks for them. */
  readonly started?: boolean;
  /** Parameters the site has set. */
  readonly site?: SiteParameters | undefined;
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
  /** Codes and names. Without it every name stands for itself and no code is known. */
  readonly terminology?: Terminology | undefined;
  /**
   * How to ask: words for single facts, and questions that supply several at once, such as one for a whole blood pressure.
   * Without it facts are asked for one by one, in generic words.
   */
  readonly questions?: readonly QuestionWording[] | undefined;
  /** Take the rules that are judged while a session runs, instead of the others. */
  readonly session?: boolean;
}

const outcomes = ['not-met', 'unknown', 'met'] as const;
const nothing: never[] = [];
Object.freeze(nothing);

function citesOf(rule: Rule): string[] {
  const cites = new Set([rule.source.cite]);
  JSON.stringify(
    [rule.source, rule.when, rule.branches, rule.changes, rule.interaction],
    (key, value: unknown) => {
      if (key === 'cite' && typeof value === 'string') cites.add(value);
      return value;
    },
  );
  return [...cites];
}

function withAbsent(compiled: Omit<CompiledOutcome, 'absent'>): CompiledOutcome {
  const { absent } = compiled.node;
  const shared =
    absent === undefined
      ? undefined
      : Object.freeze(shapeOf(compiled, NOT_MET, absent as Finding['because'], nothing));
  return { ...compiled, absent: shared };
}

function compileRule(rule: Rule, table: TestTable): CompiledOutcome[] {
  const cites = citesOf(rule);
  if (rule.when !== undefined) {
    const { severity, action, message, changes } = rule;
    const node = compileCriterion(rule.when, table);
    const own = { rule, except: undefined, node, branch: undefined, cites };
    return [withAbsent({ ...own, severity, action, message, changes })];
  }
  return (rule.branches ?? []).map((branch) => {
    const { id, except, severity, action, message = rule.message, changes = rule.changes } = branch;
    const node = compileCriterion(branch.when, table);
    return withAbsent({
      rule,
      except,
      node,
      branch: id,
      cites,
      severity,
      action,
      message,
      changes,
    });
  });
}

function findingOf(compiled: CompiledOutcome, state: State, patient: Prepared): Finding {
  const { node } = compiled;
  if (state === NOT_MET && compiled.absent !== undefined && node.allAbsent(patient)) {
    return compiled.absent;
  }
  let because: Finding['because'] = nothing;
  let missing: string[] = nothing;
  if (state === UNKNOWN) missing = [];
  else because = [];
  node.explain(patient, state, { because, missing });
  return shapeOf(compiled, state, because, missing);
}

function shapeOf(
  compiled: Omit<CompiledOutcome, 'absent'>,
  state: State,
  because: Finding['because'],
  missing: string[],
): Finding {
  const { rule } = compiled;
  // One shape for all findings: what does not apply is undefined, and leaves no trace in JSON.
  return {
    rule: rule.id,
    branch: compiled.branch,
    record: rule.record,
    kind: rule.kind,
    domain: rule.interaction?.domain,
    authority: rule.authority,
    places: rule.places,
    outcome: outcomes[state],
    severity: compiled.severity,
    action: compiled.action,
    message: compiled.message,
    because,
    missing,
    cites: compiled.cites,
    verification: rule.source.verification,
    changes: state === MET ? compiled.changes : undefined,
  };
}

/**
 * Compiles rules once, so that many patients can be screened quickly. Pure: the screener keeps nothing of a patient.
 *
 * Does not decide whether anyone is treated: findings are for clinicians to judge.
 *
 * @param rules - checked rules, for example those of the package `risk`
 * @param options - terminology and questions
 * @returns the screener
 * @throws OpenKetamineError `DATE_INVALID` from its functions, where the moment is none
 * @example
 * compileRules([]).screen({ subject: { drug: 'ketamine', route: 'iv', jurisdiction: 'US' }, facts: {}, at: '2025-01-06' }).overall
 * // => 'unknown'
 * @category screening
 */
export function compileRules(rules: readonly Rule[], options: CompileOptions = {}): Screener {
  const terminology = options.terminology ?? plainTerminology;
  const table = new TestTable({ terminology });
  const own = rules.filter(({ moment }) => (moment === 'session') === (options.session ?? false));
  const compiled = own.flatMap((rule) => compileRule(rule, table));
  const bySubject = new Map<string, Selected>();
  let sources: ReadonlyMap<string, readonly QuestionSource[]> | undefined;

  /** The rules that hold for a subject; worked out once for each. */
  const select = (input: ScreenInput): Selected => {
    const { subject, kinds } = input;
    const running = isRunning(input);
    const key = `${subject.drug}|${subject.route}|${subject.formulation ?? ''}|${subject.protocol ?? ''}|${subject.jurisdiction ?? ''}|${indicationsOf(subject).join(',')}|${kinds?.join(',') ?? ''}|${running}`;
    let found = bySubject.get(key);
    if (found === undefined) {
      found = {
        outcomes: compiled.filter(({ rule, except }) => isSelected(rule, except, input)),
        coverage: coverageFindings(own, subject),
      };
      // Callers may bring any number of protocols: keep the memory bounded.
      if (bySubject.size >= 1000) bySubject.clear();
      bySubject.set(key, found);
    }
    return found;
  };

  let lastMoment: Moment | undefined;

  const evaluate = (input: ScreenInput): Omit<Screening, 'ask'> => {
    // Many patients are screened at one moment and for one subject: read those once.
    const at = lastMoment?.text === input.at ? lastMoment : readMoment(input.at);
    lastMoment = at;
    const patient = prepare(
      input.facts,
      at,
      terminology,
      table.tests.length,
      input.site ?? {},
      input.session,
    );
    const selected = select(input);
    const findings = selected.outcomes.map((one) =>
      findingOf(one, one.node.state(patient), patient),
    );
    findings.push(...selected.coverage);
    for (const finding of dataFindings(patient)) findings.push(finding);
    const undecided = undecidedOf(findings);
    return {
      subject: subjectOf(input),
      overall: overallOf(findings, undecided),
      undecided,
      findings,
    };
  };

  return {
    evaluate,
    screen(input) {
      const result = evaluate(input);
      result.findings.sort(byUrgency);
      sources ??= questionSources(table.tests, options.questions ?? []);
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
  const indications = indicationsOf(subject);
  if (indications.length > 0) shown.indication = indications.join(',');
  return shown;
}
