import type { PatientFactsInput } from '@openketamine/model';
import { readTime, type Moment, type Span } from './time.js';

const outside: readonly string[] = ['baseline', 'pre-dose'];

/** Whether a reading belongs to the running session: marked so, or taken at or after its start. */
function isOfSession(
  fact: { readonly at?: string | undefined; readonly context?: readonly string[] | undefined },
  start: Span | undefined,
  at: Moment,
): boolean {
  if (fact.context?.some((text) => outside.includes(text)) === true) return false;
  if (fact.context !== undefined && fact.context.length > 0 && fact.at === undefined) return true;
  const when = fact.at === undefined ? undefined : readTime(fact.at, at);
  return when !== undefined && start !== undefined && when.from >= start.from;
}

/**
 * Facts as they count while a session runs: readings of before it serve as baseline only, and readings of the
 * session that say nothing else count as taken after the dose.
 */
export function sessionFacts(
  facts: PatientFactsInput,
  start: Span | undefined,
  at: Moment,
): PatientFactsInput {
  const observations = facts.observations?.map((observation) => {
    if (isOfSession(observation, start, at)) {
      return observation.context === undefined
        ? { ...observation, context: ['post-dose' as const] }
        : observation;
    }
    return { ...observation, context: ['baseline' as const] };
  });
  const scores = facts.scores?.filter((score) => isOfSession(score, start, at));
  return {
    ...facts,
    ...(observations === undefined ? {} : { observations }),
    ...(scores === undefined ? {} : { scores }),
  };
}
