import type { Finding, Rule } from '@openketamine/model';
import { compileCriterion, type Node, type TestTable } from './criterion.js';
import type { Prepared } from './prepared.js';
import { compileRecorded, type IsRecorded } from './recorded.js';
import { Sink } from './predicates/shared.js';
import { retiredOf } from './retired.js';

/** One outcome of a rule: the rule itself, or one of its branches. */
export interface Outcome {
  readonly rule: Rule;
  readonly except: Rule['except'];
  readonly node: Node;
  /** Whether the record says anything that the rule is asked about; left out where it is asked of everybody. */
  readonly isAsked: IsRecorded | undefined;
  /** By state, the finding but for its reasons and what is missing. */
  readonly said: readonly Finding[];
  /** The outcome that decides as this one does but says it otherwise, where there is one. */
  readonly like?: Outcome;
}

/** What a branch may say otherwise than its rule. */
type Said = Pick<Finding, 'branch' | 'severity' | 'action' | 'message' | 'changes'>;

const words = ['not-met', 'unknown', 'met'] as const;

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

/** One shape for all findings: what does not apply is undefined, and leaves no trace in JSON. */
function saidOf(rule: Rule, own: Said, cites: string[]): Finding[] {
  return words.map((outcome) => ({
    rule: rule.id,
    branch: own.branch,
    record: rule.record,
    kind: rule.kind,
    domain: rule.interaction?.domain,
    authority: rule.authority,
    places: rule.places,
    borrowedFrom: undefined,
    ownLabel: undefined,
    outcome,
    severity: own.severity,
    action: own.action,
    message: own.message,
    because: [],
    missing: [],
    cites,
    verification: rule.source.verification,
    editorial: rule.editorial,
    contraindicated: rule.contraindicated,
    retired: retiredOf(rule),
    changes: outcome === 'met' ? own.changes : undefined,
  }));
}

/** The outcomes of a rule, ready to run. */
export function compileOutcomes(rule: Rule, table: TestTable): Outcome[] {
  const cites = citesOf(rule);
  if (rule.when !== undefined) {
    const { severity, action, message, changes } = rule;
    const said = saidOf(rule, { branch: undefined, severity, action, message, changes }, cites);
    const node = compileCriterion(rule.when, table);
    const isAsked = compileRecorded(rule.onlyIfRecorded, table.terminology);
    return [{ rule, except: undefined, node, isAsked, said }];
  }
  return (rule.branches ?? []).map((branch) => {
    const { id, except, severity, action, message = rule.message, changes = rule.changes } = branch;
    const said = saidOf(rule, { branch: id, severity, action, message, changes }, cites);
    const node = compileCriterion(branch.when, table);
    const isAsked = compileRecorded(branch.onlyIfRecorded, table.terminology);
    return { rule, except, node, isAsked, said };
  });
}

/** What an outcome says where another one, which decides alike, has been worked out already. */
export function restated({ said }: Outcome, found: Finding): Finding {
  const { because, missing } = found;
  return { ...(said[words.indexOf(found.outcome)] as Finding), because, missing };
}

/** What an outcome says about a patient. */
export function findingOf({ node, said }: Outcome, patient: Prepared): Finding {
  const state = node.state(patient);
  const sink = new Sink();
  node.explain(patient, state, sink);
  const finding = { ...(said[state] as Finding) };
  finding.because = sink.reasons;
  finding.missing = sink.missing;
  return finding;
}
