import type { Finding, Rule } from '@openketamine/model';
import { compileCriterion, type Node, type TestTable } from './criterion.js';
import { MET } from './logic.js';
import type { Prepared } from './prepared.js';
import { Sink } from './tests/shared.js';

/** One outcome of a rule: the rule itself, or one of its branches. */
export interface Outcome {
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
}

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

/** The outcomes of a rule, ready to run. */
export function compileOutcomes(rule: Rule, table: TestTable): Outcome[] {
  const cites = citesOf(rule);
  if (rule.when !== undefined) {
    const { severity, action, message, changes } = rule;
    const node = compileCriterion(rule.when, table);
    return [
      {
        rule,
        except: undefined,
        node,
        branch: undefined,
        cites,
        severity,
        action,
        message,
        changes,
      },
    ];
  }
  return (rule.branches ?? []).map((branch) => {
    const { id, except, severity, action, message = rule.message, changes = rule.changes } = branch;
    const node = compileCriterion(branch.when, table);
    return { rule, except, node, branch: id, cites, severity, action, message, changes };
  });
}

/** What an outcome says about a patient. */
export function findingOf(outcome: Outcome, patient: Prepared): Finding {
  const { node } = outcome;
  const state = node.state(patient);
  const sink = new Sink();
  node.explain(patient, state, sink);
  const { rule } = outcome;
  // One shape for all findings: what does not apply is undefined, and leaves no trace in JSON.
  return {
    rule: rule.id,
    branch: outcome.branch,
    record: rule.record,
    kind: rule.kind,
    domain: rule.interaction?.domain,
    authority: rule.authority,
    places: rule.places,
    outcome: words[state],
    severity: outcome.severity,
    action: outcome.action,
    message: outcome.message,
    because: sink.reasons,
    missing: sink.missing,
    cites: outcome.cites,
    verification: rule.source.verification,
    changes: state === MET ? outcome.changes : undefined,
  };
}
