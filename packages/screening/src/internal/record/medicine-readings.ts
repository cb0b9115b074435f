import type {
  MedicineContext,
  MedicineFact,
  MedicineIdentity,
  MedicineReading,
  Terminology,
} from '@openketamine/model';

/** What one entry of a medicine list turned out to be. */
export interface ReadMedicine {
  /** What it is for sure. */
  readonly sure: MedicineIdentity;
  /** What it may be besides: other meanings of its name, or what another of its names says. */
  readonly perhaps: readonly MedicineIdentity[];
  /** It may be, or hold, what nobody has read: its name is from memory, or a part of it was not read. */
  readonly open: boolean;
  readonly trouble: MedicineTrouble | undefined;
}

/** What is wrong with an entry that could be read. */
export type MedicineTrouble =
  | { readonly kind: 'ambiguous'; readonly text: string; readonly meanings: readonly string[] }
  | {
      readonly kind: 'partly';
      readonly text: string;
      readonly unread: readonly string[];
      readonly nearest: readonly string[];
    }
  | { readonly kind: 'unconfirmed'; readonly text: string; readonly readAs: string }
  | { readonly kind: 'disagree'; readonly text: string; readonly names: readonly string[] }
  | { readonly kind: 'code-unknown'; readonly text: string; readonly readAs: string }
  | { readonly kind: 'none-and-some' };

/** What a whole entry says. */
export type EntryReading =
  | { readonly outcome: 'read'; readonly medicine: ReadMedicine }
  | { readonly outcome: 'none' }
  | { readonly outcome: 'unread'; readonly nearest: readonly string[]; readonly vague: boolean };

/** One of the names of an entry, read. */
interface Named {
  readonly text: string;
  readonly reading: MedicineReading;
}

const nothing: MedicineIdentity = { ingredients: [], classes: [], confirmed: true };

/** An entry as the record writes it. */
export function shownMedicine(fact: MedicineFact): string {
  return fact.ingredient ?? fact.brand ?? fact.text ?? fact.class ?? `RxNorm ${fact.rxnorm ?? '?'}`;
}

function isWithin(names: readonly string[], others: readonly string[]): boolean {
  return names.every((name) => others.includes(name));
}

/** Whether two names can mean one medicine: one says part of what the other says, or its class. */
function agree(one: MedicineIdentity, other: MedicineIdentity): boolean {
  if (one.ingredients.length === 0 || other.ingredients.length === 0) {
    const [classes, possible] =
      one.ingredients.length === 0
        ? [one.classes, [...other.classes, ...(other.possible ?? [])]]
        : [other.classes, [...one.classes, ...(one.possible ?? [])]];
    return classes.some((name) => possible.includes(name));
  }
  return (
    isWithin(one.ingredients, other.ingredients) || isWithin(other.ingredients, one.ingredients)
  );
}

function union(one: MedicineIdentity, other: MedicineIdentity): MedicineIdentity {
  if (isWithin(other.ingredients, one.ingredients) && isWithin(other.classes, one.classes))
    return one;
  return {
    ingredients: [...new Set([...one.ingredients, ...other.ingredients])],
    classes: [...new Set([...one.classes, ...other.classes])],
    possible: [...new Set([...(one.possible ?? []), ...(other.possible ?? [])])],
    confirmed: one.confirmed && other.confirmed,
  };
}

/** An identity in words. */
function inWords({ ingredients, classes }: MedicineIdentity): string {
  return ingredients.length > 0 ? ingredients.join(' and ') : classes.join(' or ');
}

/** A medicine of one meaning; where no register has its name, it may be another all the same. */
function certain(text: string, medicine: MedicineIdentity): ReadMedicine {
  if (medicine.confirmed) return { sure: medicine, perhaps: [], open: false, trouble: undefined };
  const trouble = { kind: 'unconfirmed', text, readAs: inWords(medicine) } as const;
  return { sure: medicine, perhaps: [], open: true, trouble };
}

/** What all meanings have in common is sure; the rest may be. */
function ofMeanings(text: string, meanings: readonly MedicineIdentity[]): ReadMedicine {
  const [first = nothing, ...others] = meanings;
  const inAll = (pick: (medicineIdentity: MedicineIdentity) => readonly string[]): string[] =>
    pick(first).filter((name) =>
      others.every((medicineIdentity) => pick(medicineIdentity).includes(name)),
    );
  return {
    sure: {
      ingredients: inAll(({ ingredients }) => ingredients),
      classes: inAll(({ classes }) => classes),
      confirmed: true,
    },
    perhaps: meanings,
    open: meanings.some(({ confirmed }) => !confirmed),
    trouble: { kind: 'ambiguous', text, meanings: meanings.map(inWords) },
  };
}

/** One name alone, which is how most entries are written. */
function ofReading(text: string, reading: MedicineReading): EntryReading {
  switch (reading.outcome) {
    case 'known':
      return { outcome: 'read', medicine: certain(text, reading.medicine) };
    case 'ambiguous': {
      const meanings = reading.meanings.map(({ medicine }) => medicine);
      return { outcome: 'read', medicine: ofMeanings(text, meanings) };
    }
    case 'partly': {
      const { medicine: sure, unread, nearest } = reading;
      const trouble = { kind: 'partly', text, unread, nearest } as const;
      return { outcome: 'read', medicine: { sure, perhaps: [], open: true, trouble } };
    }
    case 'none':
      return reading;
    case 'unknown':
      return { outcome: 'unread', nearest: reading.nearest, vague: reading.vague };
  }
}

/** Several names of one entry. The first that was read decides; what another says besides it may be. */
function ofSeveral(
  fact: MedicineFact,
  byCode: MedicineIdentity | undefined,
  named: readonly Named[],
): EntryReading {
  const text = shownMedicine(fact);
  const known = named.flatMap(({ text: one, reading }) =>
    reading.outcome === 'known' || reading.outcome === 'partly'
      ? [{ text: one, medicine: reading.medicine }]
      : [],
  );
  const first = byCode ?? known[0]?.medicine;
  if (first === undefined) {
    const best =
      named.find(({ reading }) => reading.outcome === 'ambiguous') ??
      named.find(({ reading }) => reading.outcome === 'none') ??
      named[0];
    return best === undefined
      ? { outcome: 'unread', nearest: [], vague: false }
      : ofReading(best.text, best.reading);
  }
  let sure = first;
  const perhaps: MedicineIdentity[] = [];
  const against: string[] = [];
  for (const { text: one, reading } of named) {
    const meanings =
      reading.outcome === 'ambiguous'
        ? reading.meanings.map(({ medicine }) => medicine)
        : reading.outcome === 'known' || reading.outcome === 'partly'
          ? [reading.medicine]
          : [];
    if (meanings.length === 0) continue;
    const fitting = meanings.filter((meaning) => agree(first, meaning));
    if (fitting.length === 0) {
      perhaps.push(...meanings);
      against.push(one);
    } else if (fitting.length === 1 && fitting[0] !== undefined) sure = union(sure, fitting[0]);
  }
  const partly = named.find(({ reading }) => reading.outcome === 'partly')?.reading;
  const trouble: MedicineTrouble | undefined =
    against.length > 0
      ? { kind: 'disagree', text: inWords(first), names: against }
      : partly?.outcome === 'partly'
        ? { kind: 'partly', text, unread: partly.unread, nearest: partly.nearest }
        : sure.confirmed
          ? undefined
          : { kind: 'unconfirmed', text, readAs: inWords(sure) };
  const open = partly !== undefined || !sure.confirmed;
  return { outcome: 'read', medicine: { sure, perhaps, open, trouble } };
}

/** With the class that the record states: it counts beside those that the terminology knows. */
function withStated(
  { sure, ...rest }: ReadMedicine,
  stated: string,
  terminology: Terminology,
): ReadMedicine {
  if (sure.classes.includes(stated)) return { sure, ...rest };
  const contradicts =
    sure.ingredients.length > 0 &&
    sure.confirmed &&
    sure.possible?.includes(stated) !== true &&
    terminology.classIsComplete(stated) &&
    (terminology.classMembers(stated)?.length ?? 0) > 0;
  return {
    ...rest,
    sure: { ...sure, classes: [...sure.classes, stated] },
    trouble:
      rest.trouble ??
      (contradicts
        ? { kind: 'disagree', text: inWords(sure), names: [terminology.label(stated)] }
        : undefined),
  };
}

/** What an entry stands for: by its code, else by the first of its names that is known, with the class it states. */
export function readEntry(
  fact: MedicineFact,
  terminology: Terminology,
  country: string | undefined,
): EntryReading {
  const context: MedicineContext = { route: fact.route, country };
  const byCode = fact.rxnorm === undefined ? undefined : terminology.medicineOf(fact.rxnorm);
  const texts = [fact.ingredient, fact.brand, fact.text].filter((text) => text !== undefined);
  const [only] = texts;
  let reading: EntryReading;
  if (byCode !== undefined && only === undefined)
    reading = { outcome: 'read', medicine: certain(shownMedicine(fact), byCode) };
  else if (byCode === undefined && only !== undefined && texts.length === 1)
    reading = ofReading(only, terminology.readMedicine(only, context));
  else {
    const named = texts.map((text) => ({ text, reading: terminology.readMedicine(text, context) }));
    reading = ofSeveral(fact, byCode, named);
  }
  const stated =
    fact.class !== undefined && terminology.classMembers(fact.class) !== undefined
      ? fact.class
      : undefined;
  if (stated !== undefined) {
    const medicine =
      reading.outcome === 'read'
        ? withStated(reading.medicine, stated, terminology)
        : certain(stated, { ingredients: [], classes: [stated], confirmed: true });
    return { outcome: 'read', medicine };
  }
  if (reading.outcome !== 'read' || byCode !== undefined || fact.rxnorm === undefined)
    return reading;
  const trouble =
    reading.medicine.trouble ??
    ({ kind: 'code-unknown', text: fact.rxnorm, readAs: inWords(reading.medicine.sure) } as const);
  return { outcome: 'read', medicine: { ...reading.medicine, trouble } };
}
