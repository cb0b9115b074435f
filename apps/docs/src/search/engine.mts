import { kinds, type Entry, type Kind, type SearchIndex } from './index-format.mts';
import { slipsBetween } from '@openketamine/near-names';
import { asked, wordsOf } from './words.mts';

/** How much a word counts by where it stands. */
const weights = { title: 3, words: 2, says: 1 } as const;

/** How much a match counts by how it matches. */
const matches = { exact: 1, synonym: 0.9, prefix: 0.75, typo: 0.6 } as const;

/** How near a number is to where a range begins: a row for 65 and over says more about 70 than one for all adults. */
function closeness([from]: NonNullable<Entry['range']>, numbers: readonly number[]): number {
  const far = Math.min(...numbers.map((number) => Math.abs(number - (from ?? 0))));
  return 1 + 1 / (1 + far / 20);
}

/** How much an answer counts to a question that it does not answer. */
const unasked = 0.35;

/** What comes first where the words say nothing else. */
const first: Readonly<Partial<Record<Kind, number>>> = {
  answer: 1.35,
  protocol: 1.15,
  condition: 1.6,
  'side effect': 1.15,
  claim: 0.8,
  error: 0.7,
  API: 0.6,
};

interface Found {
  readonly entry: Entry;
  readonly score: number;
}

export interface Searcher {
  /** The entries that fit a question best. */
  find(question: string, limit?: number): readonly Found[];
}

/** Which stored words a typed word means, and how surely. */
function meanings(
  word: string,
  known: ReadonlyMap<string, unknown>,
  synonyms: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const note = (term: string, value: number): void => {
    if (known.has(term)) found.set(term, Math.max(found.get(term) ?? 0, value));
  };
  note(word, matches.exact);
  for (const other of synonyms.get(word) ?? []) note(other, matches.synonym);
  if (/\d/u.test(word)) return found;
  for (const term of known.keys())
    if (word.length >= 3 && term.startsWith(word)) note(term, matches.prefix);
  if (found.size > 0) return found;
  const limit = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
  if (limit === 0) return found;
  for (const term of [...known.keys(), ...synonyms.keys()]) {
    const far = slipsBetween(word, term, limit);
    if (far > limit) continue;
    note(term, matches.typo / far);
    for (const other of synonyms.get(term) ?? []) note(other, (matches.typo * 0.9) / far);
  }
  return found;
}

const within = (range: NonNullable<Entry['range']>, number: number): boolean =>
  (range[0] === null || number >= range[0]) && (range[1] === null || number < range[1]);

/** Prepares an index once; each question is then answered in a few milliseconds. */
export function searcher({ entries, synonyms }: SearchIndex): Searcher {
  const postings = new Map<string, Map<number, number>>();
  for (const [at, entry] of entries.entries()) {
    for (const part of ['says', 'words', 'title'] as const) {
      for (const word of wordsOf(entry[part] ?? '')) {
        const list = postings.get(word) ?? new Map<number, number>();
        list.set(at, Math.max(list.get(at) ?? 0, weights[part]));
        postings.set(word, list);
      }
    }
  }
  const alike = new Map<string, string[]>();
  for (const [typed, meant] of Object.entries(synonyms)) {
    const [key = typed] = wordsOf(typed);
    alike.set(key, [...(alike.get(key) ?? []), ...wordsOf(meant)]);
  }
  const asks = entries.map((entry) =>
    entry.asks === undefined ? undefined : new Set(wordsOf(entry.asks)),
  );
  const rare = (word: string): number =>
    Math.log(1 + entries.length / (1 + (postings.get(word)?.size ?? 0)));

  return {
    find(question, limit = 10) {
      const words = [...new Set(asked(question))];
      const numbers = words.filter((word) => /^\d+(?:\.\d+)?$/u.test(word)).map(Number);
      const scores = new Map<number, number>();
      const hits = new Map<number, number>();
      for (const word of words) {
        const best = new Map<number, number>();
        for (const [term, surely] of meanings(word, postings, alike)) {
          for (const [at, weight] of postings.get(term) ?? []) {
            const value = surely * weight * rare(term);
            if (value > (best.get(at) ?? 0)) best.set(at, value);
          }
        }
        for (const [at, value] of best) {
          scores.set(at, (scores.get(at) ?? 0) + value);
          hits.set(at, (hits.get(at) ?? 0) + 1);
        }
      }
      const found: Found[] = [];
      for (const [at, score] of scores) {
        const entry = entries[at];
        if (entry === undefined) continue;
        let covered = hits.get(at) ?? 0;
        let sum = score;
        if (entry.range !== undefined && numbers.length > 0) {
          const fits = numbers.some((number) => within(entry.range ?? [null, null], number));
          covered += fits ? 1 : 0;
          sum *= fits ? closeness(entry.range, numbers) : 0.3;
        }
        const share = Math.min(1, covered / words.length);
        const wanted = asks[at];
        const meant = (word: string): boolean =>
          [word, ...(alike.get(word) ?? [])].some((each) => wanted?.has(each) === true);
        // What answers another question than the one that was asked comes late.
        if (wanted !== undefined && !words.some(meant)) sum *= unasked;
        const kind = kinds[entry.k] ?? 'guide';
        // A short title that is hit is meant more than a long one that holds the word among others.
        const length = 1 + 1 / (2 + wordsOf(entry.title).length);
        found.push({ entry, score: sum * share ** 2 * (first[kind] ?? 1) * length });
      }
      return found.toSorted((a, b) => b.score - a.score).slice(0, limit);
    },
  };
}
