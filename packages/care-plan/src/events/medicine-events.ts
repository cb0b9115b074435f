import type { MedicineFact, PatientFactsInput, Terminology } from '@openketamine/model';

/** Ingredients of an entry of the list, sorted; undefined where nobody knows what it is. */
function ingredientsOf(
  { ingredient, brand, text, rxnorm, route }: MedicineFact,
  terminology: Terminology,
): readonly string[] | undefined {
  const byCode = rxnorm === undefined ? undefined : terminology.medicineOf(rxnorm);
  if (byCode !== undefined) return byCode.ingredients;
  for (const name of [ingredient, brand, text]) {
    const found = name === undefined ? undefined : terminology.medicineNamed(name, route);
    if (found !== undefined) return found.ingredients;
  }
  return undefined;
}

const sameText = (one: string | undefined, other: string) =>
  one?.trim().toLowerCase() === other.trim().toLowerCase();

/** Whether an entry of the list is the medicine of an event: the same ingredients, or the same words where nobody knows them. */
function isMedicine(
  fact: MedicineFact,
  name: string,
  wanted: readonly string[] | undefined,
  terminology: Terminology,
): boolean {
  if ([fact.ingredient, fact.brand, fact.text].some((text) => sameText(text, name))) return true;
  const found = ingredientsOf(fact, terminology);
  return (
    wanted !== undefined &&
    wanted.length > 0 &&
    found?.length === wanted.length &&
    found.every((text) => wanted.includes(text))
  );
}

/** The list with a medicine that was started. The name is read as any name in a record: one that nobody knows proves nothing. */
export function medicineStarted(
  facts: PatientFactsInput,
  { medicine, date }: { readonly medicine: string; readonly date: string },
  terminology: Terminology,
): PatientFactsInput {
  const wanted = terminology.medicineNamed(medicine)?.ingredients;
  // what was stopped before and is taken again is no longer stopped
  const kept = (facts.medicines?.items ?? []).filter(
    (fact) => fact.status !== 'stopped' || !isMedicine(fact, medicine, wanted, terminology),
  );
  return {
    ...facts,
    medicines: {
      complete: facts.medicines?.complete ?? false,
      items: [...kept, { text: medicine, status: 'active', started: date }],
    },
  };
}

/** The list with a medicine that was stopped: its entry says so; where there is none, one is added that says so. */
export function medicineStopped(
  facts: PatientFactsInput,
  { medicine, date }: { readonly medicine: string; readonly date: string },
  terminology: Terminology,
): PatientFactsInput {
  const wanted = terminology.medicineNamed(medicine)?.ingredients;
  const items = facts.medicines?.items ?? [];
  const stopped = items.map((fact) =>
    fact.status !== 'entered-in-error' && isMedicine(fact, medicine, wanted, terminology)
      ? { ...fact, status: 'stopped' as const, stopped: date }
      : fact,
  );
  const found = stopped.some((fact, at) => fact !== items[at]);
  return {
    ...facts,
    medicines: {
      complete: facts.medicines?.complete ?? false,
      items: found ? stopped : [...items, { text: medicine, status: 'stopped', stopped: date }],
    },
  };
}
