/** How one fact that a screening asks for is entered. Made from the rules, so that a new rule asks its question without an edit. */
export interface Field {
  /** Where the answer goes: `weight`, `conditions/heart-failure`, `observations/alt`, `site/maoi-washout`. */
  readonly key: string;
  /** The part of an entry that it is about: `onset`, `severity`. */
  readonly part?: string;
  readonly kind:
    | 'number'
    | 'choice'
    | 'yes-no'
    | 'moment'
    | 'text'
    | 'condition'
    | 'noted'
    | 'medicines'
    | 'trials'
    /** What is worked out from the protocol or said in another way: shown, and not entered here. */
    | 'elsewhere';
  readonly label: string;
  /** UCUM unit of a number. */
  readonly unit?: string;
  readonly options?: readonly string[];
  readonly bound?: { readonly least: number; readonly most: number; readonly whole?: true };
  /** The answer has a time of its own. */
  readonly timed?: true;
  /** Circumstances in which a measurement counts, of which one is to be said. */
  readonly contexts?: readonly string[];
}

/** Fields by the fact that they supply. */
export type Fields = Readonly<Record<string, Field>>;

/** Lists that prove absence only where somebody says that they are complete. */
export const lists = [
  'conditions',
  'medicines',
  'allergies',
  'familyHistory',
  'treatmentHistory',
] as const;

/** One of {@link lists}. */
export type List = (typeof lists)[number];

/** The list that a field is an entry of. */
export function listOfKey(key: string): List | undefined {
  const head = key.split('/')[0];
  return lists.find((list) => list === head);
}
