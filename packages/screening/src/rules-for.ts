import type { Protocol, Rule } from '@openketamine/model';
import type { CompileOptions } from './screener.js';
import { coveredHazards, coveringOf } from './internal/fallback.js';
import { checkForm, isSelected, type Selection, type Subject } from './internal/select.js';

/**
 * What a screening for a protocol is about.
 *
 * Does not look up the protocol's own place: without a place only rules without one are asked.
 *
 * @param protocol - the protocol
 * @param jurisdiction - one place, such as US or CA-BC
 * @returns the subject
 * @example
 * subjectOfProtocol({ id: 'p', drug: 'ketamine', route: 'iv', indications: ['trd'] }, 'US').jurisdiction
 * // => 'US'
 * @category screening
 */
export function subjectOfProtocol(
  protocol: Pick<Protocol, 'id' | 'drug' | 'route' | 'formulation' | 'indications'>,
  jurisdiction: string | undefined,
): Subject {
  const { id, drug, route, formulation, indications } = protocol;
  return { protocol: id, drug, route, formulation, indication: indications, jurisdiction };
}

/**
 * The rules that a screening of this subject asks, whatever is known of the patient: by place, drug, route, formulation,
 * protocol and indication, exceptions counted; and the reviews that stand in for rules this place lacks. No patient is needed.
 *
 * Does not evaluate anything: a rule that holds may be met, not met or undecided.
 *
 * @param rules - checked rules, for example those of the package `risk`
 * @param selection - the subject, and as in a screening: which kinds, whether the course has begun, whether a session runs
 * @returns those of the rules that hold, in their order
 * @throws OpenKetamineError `ID_UNKNOWN` for a place that is not written as one
 * @example
 * rulesFor([], { subject: { drug: 'ketamine', route: 'iv', jurisdiction: 'US' } })
 * // => []
 * @category screening
 */
export function rulesFor<R extends Rule>(
  rules: readonly R[],
  selection: Selection & Pick<CompileOptions, 'session'>,
): R[] {
  checkForm(selection.subject);
  const covered = coveredHazards(coveringOf(rules), selection.subject);
  return rules.filter(
    (rule) =>
      (rule.fallbackFor === undefined || !covered.has(rule.fallbackFor)) &&
      (rule.moment === 'session') === (selection.session ?? false) &&
      (rule.when === undefined
        ? (rule.branches ?? []).some(({ except }) => isSelected(rule, except, selection))
        : isSelected(rule, undefined, selection)),
  );
}
