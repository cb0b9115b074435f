/** What an entry of the search leads to. */
export const kinds = [
  'answer',
  'protocol',
  'condition',
  'side effect',
  'approval',
  'claim',
  'rule',
  'scale',
  'guide',
  'error',
  'API',
] as const;

export type Kind = (typeof kinds)[number];

/** One thing that can be found. Short names: many of them travel. */
export interface Entry {
  /** Its kind, as its place in the list of kinds. */
  readonly k: number;
  readonly title: string;
  readonly to: string;
  /** Further words under which it is found. */
  readonly words?: string;
  /** Words of which a question has to hold one for this to answer it. */
  readonly asks?: string;
  /** What it says; for an answer, its source. */
  readonly says?: string;
  /** For which numbers it holds: years of age. */
  readonly range?: readonly [number | null, number | null];
}

/** Everything that is searched, with words that mean the same. */
export interface SearchIndex {
  readonly entries: readonly Entry[];
  /** What a reader types, and what the data call it. */
  readonly synonyms: Readonly<Record<string, string>>;
}

/** The protocol that an entry leads to. */
export const protocolOf = ({ to }: Entry): string | undefined =>
  /^\/protocols\/(?<id>[^#?/]+)/u.exec(to)?.groups?.['id'];
