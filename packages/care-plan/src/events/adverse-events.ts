import type { PatientFactsInput, Terminology } from '@openketamine/model';

/** Words of an event as names are written: "Urinary symptoms" is `urinary-symptoms`. */
function nameOf(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
}

type Condition = NonNullable<NonNullable<PatientFactsInput['conditions']>['items']>[number];

/** The facts with a condition that is present from a day on. */
function withCondition(
  facts: PatientFactsInput,
  condition: Condition,
  day: string,
): PatientFactsInput {
  const entry = { ...condition, clinicalStatus: 'active' as const, onset: day };
  return {
    ...facts,
    conditions: {
      complete: facts.conditions?.complete ?? false,
      items: [...(facts.conditions?.items ?? []), entry],
    },
  };
}

/** The facts with something that was noticed by a name: a condition that is present, a result that is "yes", or both. */
export function noticed(
  facts: PatientFactsInput,
  name: string,
  day: string,
  terminology: Terminology,
): PatientFactsInput | undefined {
  const known = terminology.hasConcept(name);
  const after = known
    ? withCondition(facts, { concept: terminology.conceptNamed(name) }, day)
    : facts;
  if (!terminology.hasObservation(name)) return known ? after : undefined;
  const code = terminology.observationNamed(name);
  return {
    ...after,
    observations: [...(after.observations ?? []), { code, value: true, at: day }],
  };
}

/**
 * The facts with an adverse event. What a rule knows by this name counts as present; words that nobody knows stand in the
 * record as they are, are reported as not evaluable, and prove nothing about any condition.
 */
export function adverseEvent(
  facts: PatientFactsInput,
  { event, date }: { readonly event: string; readonly date: string },
  terminology: Terminology,
): PatientFactsInput {
  return (
    noticed(facts, nameOf(event), date, terminology) ?? withCondition(facts, { text: event }, date)
  );
}
