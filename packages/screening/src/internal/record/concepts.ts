import type { Coding, Terminology } from '@openketamine/model';

/** Code systems whose families are listed whole: a code outside them is known to be something else. */
const closedSystems: ReadonlySet<string> = new Set([
  'icd10cm',
  'http://hl7.org/fhir/sid/icd-10-cm',
]);

/** The concepts that an entry stands for, the wider ones too, and whether anybody understands it. */
export function conceptsOf(
  fact: {
    readonly concept?: string | undefined;
    readonly codes?: readonly Coding[] | undefined;
  },
  terminology: Terminology,
): { readonly names: readonly string[]; readonly evaluable: boolean } {
  const names: string[] = [];
  const add = (name: string): void => {
    if (!names.includes(name)) names.push(name);
  };
  let evaluable = false;
  if (fact.concept !== undefined) {
    names.push(terminology.conceptNamed(fact.concept));
    // A name nobody knows may be a slip for any other: it fires its own rules, and proves nothing else.
    evaluable = terminology.hasConcept(fact.concept);
  }
  if (fact.codes !== undefined) {
    for (const { system, code } of fact.codes) {
      const found = terminology.conceptsOf(system, code);
      if (found !== undefined) for (const name of found) add(name);
      if (found !== undefined || closedSystems.has(system)) evaluable = true;
    }
  }
  // Wider concepts are listed whole for each, so they need not be widened again.
  for (let index = names.length - 1; index >= 0; index--) {
    for (const wider of terminology.broader(names[index] ?? '')) add(wider);
  }
  return { names, evaluable };
}
