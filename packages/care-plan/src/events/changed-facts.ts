import type { PatientFactsInput } from '@openketamine/model';
import type { PlanPatient } from '@openketamine/planner';

type Changed = Readonly<Record<string, unknown>>;

const words = {
  ancestry: (value: readonly unknown[]) =>
    value.includes('japanese') ? 'japanese' : value.includes('asian') ? 'asian' : 'other',
};

/**
 * Facts of a change in the words of a patient record. The planner has its own words for three of them: an age in full
 * years, a list of ancestries, and an escort outside the logistics.
 */
export function patientFactsOf(facts: PatientFactsInput | PlanPatient): PatientFactsInput {
  const {
    age,
    ancestry,
    escort,
    setting: _setting,
    weightConfirmed: _confirmed,
    ...rest
  } = facts as Changed;
  const logistics = rest['logistics'] as PatientFactsInput['logistics'];
  return {
    ...rest,
    ...(age === undefined
      ? {}
      : { age: typeof age === 'number' ? { value: age, unit: 'a' } : age }),
    ...(ancestry === undefined
      ? {}
      : { ancestry: Array.isArray(ancestry) ? words.ancestry(ancestry) : ancestry }),
    ...(escort === undefined ? {} : { logistics: { ...logistics, escort } }),
  } as PatientFactsInput;
}

interface Named {
  readonly concept?: string | undefined;
  readonly substance?: string | undefined;
  readonly ingredient?: string | undefined;
  readonly brand?: string | undefined;
  readonly text?: string | undefined;
  readonly treatment?: string | undefined;
  readonly class?: string | undefined;
  readonly rxnorm?: string | undefined;
  readonly codes?: readonly { readonly system: string; readonly code: string }[] | undefined;
}

/** What an entry of a list is about: two entries about the same say one thing at two times. */
function aboutOf(entry: Named): string {
  const { concept, substance, ingredient, brand, text, treatment, rxnorm, codes } = entry;
  return JSON.stringify([
    concept,
    substance,
    ingredient,
    brand,
    treatment,
    rxnorm,
    codes?.map(({ system, code }) => `${system} ${code}`).toSorted(),
    // a text beside a name or a code only repeats it
    concept ?? substance ?? ingredient ?? brand ?? treatment ?? rxnorm ?? codes?.[0] ?? text,
    entry.class,
  ]);
}

/** Entries of before, those that are said anew left out, and the new ones. */
function withNew<E extends Named>(before: readonly E[], added: readonly E[]): E[] {
  const anew = new Set(added.map(aboutOf));
  return [...before.filter((entry) => !anew.has(aboutOf(entry))), ...added];
}

interface Stated<E> {
  readonly complete?: boolean | undefined;
  readonly items?: readonly E[] | undefined;
}

/**
 * A list after a change. Entries that are said anew replace the old ones, others stay: a change adds what is new. Only a
 * change that says it is the complete list replaces the whole.
 */
function changedList<E extends Named>(
  before: Stated<E> | undefined,
  change: Stated<E>,
): { complete: boolean; items: E[] } {
  const items = [...(change.items ?? [])];
  if (change.complete === true) return { complete: true, items };
  return {
    complete: change.complete ?? before?.complete ?? false,
    items: withNew(before?.items ?? [], items),
  };
}

const lists = [
  'conditions',
  'familyHistory',
  'allergies',
  'medicines',
  'treatmentHistory',
] as const;
const blocks = ['pregnancy', 'logistics', 'visit'] as const;

/** Readings without a time of their own were taken on the day of the change. */
function dated<E extends { readonly at?: string | undefined }>(
  readings: readonly E[],
  day: string,
): E[] {
  return readings.map((reading) => (reading.at === undefined ? { ...reading, at: day } : reading));
}

/** The facts after a change. Single facts are replaced, blocks field by field, lists entry by entry; readings join those before. */
export function changedFacts(
  before: PatientFactsInput,
  change: PatientFactsInput,
  day: string,
): PatientFactsInput {
  const after: Record<string, unknown> = { ...before, ...change };
  for (const list of lists) {
    const of = change[list];
    if (of !== undefined) after[list] = changedList<Named>(before[list], of);
  }
  for (const block of blocks) {
    if (change[block] !== undefined) after[block] = { ...before[block], ...change[block] };
  }
  if (change.substances !== undefined)
    after['substances'] = withNew(before.substances ?? [], change.substances);
  if (change.observations !== undefined)
    after['observations'] = [...(before.observations ?? []), ...dated(change.observations, day)];
  if (change.scores !== undefined)
    after['scores'] = [...(before.scores ?? []), ...dated(change.scores, day)];
  // an age that is said anew holds against a birth date of before, and the other way round: neither hides the other
  return after;
}
