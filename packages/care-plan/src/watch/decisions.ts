import type { WaitsFor } from '@openketamine/model';

/** A decision about what a rule found in a course is recorded as `gate-decided`, with one of these outcomes. */
export const goOn = 'go-on';
export const stop = 'stop';

/** No id of a protocol has a colon, so that no gate of an author can be mistaken for one of these. */
const prefix = 'rule:';

/** The gate at which sessions wait for a decision about what a rule found. */
export function gateOfRule(rule: string): string {
  return `${prefix}${rule}`;
}

/** The rule that a gate is about; undefined for the gates of a protocol. */
export function ruleOfGate(gate: unknown): string | undefined {
  // not of a plan: what somebody decided, in an event
  return typeof gate === 'string' && gate.startsWith(prefix)
    ? gate.slice(prefix.length)
    : undefined;
}

/** A decision about what a rule found, as something that sessions wait for. */
export function waitsForRule(rule: string): WaitsFor {
  return { kind: 'rule', id: gateOfRule(rule), rule };
}
