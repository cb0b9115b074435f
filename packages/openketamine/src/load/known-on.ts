import type { OutcomeFigure, Source } from '@openketamine/model';
import type { Found } from './evidence.js';

const two = (part: number) => String(part).padStart(2, '0');

/** The last day of what a source is dated to: a year counts from its end. */
function issuedBy({ issued }: Source): string | undefined {
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  if (year === undefined) return undefined;
  const last = month === undefined ? 31 : new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${String(year).padStart(4, '0')}-${two(month ?? 12)}-${two(day ?? last)}`;
}

/** Ids of the sources a record rests on, without the places in them. */
function citesOf(record: unknown): Set<string> {
  const cites = new Set<string>();
  JSON.stringify(record, (key, value: unknown) => {
    if (key !== 'cite' && key !== 'sources') return value;
    for (const entry of [value].flat())
      if (typeof entry === 'string') cites.add(entry.split('#')[0] ?? entry);
    return value;
  });
  return cites;
}

/** What was left out because nothing says since when it was known, by kind. */
export type Undated = Readonly<Partial<Record<'outcome' | 'claim' | 'guidance' | 'fact', number>>>;

/** The kinds of evidence that go by the dates of their sources. */
type Dated = Pick<Found, 'outcome' | 'claim' | 'guidance' | 'fact'>;

/** Says of records whether they were known on a day, by the sources they rest on. */
export class KnownOn {
  readonly #day: string;
  readonly #issued: ReadonlyMap<string, string | undefined>;

  constructor(day: string, sources: readonly Source[]) {
    this.#day = day;
    this.#issued = new Map(sources.map((source) => [source.id, issuedBy(source)]));
  }

  /** Days on which the sources of a record came out; empty where none is dated. */
  #daysOf(record: unknown): string[] {
    return [...citesOf(record)].flatMap((id) => this.#issued.get(id) ?? []);
  }

  /** A figure was known once its first source was out. */
  outcome(record: OutcomeFigure): boolean | undefined {
    const days = this.#daysOf(record);
    return days.length === 0 ? undefined : days.some((day) => day <= this.#day);
  }

  /** A claim could be checked once all that it was checked with was out. */
  claim(record: object): boolean | undefined {
    const all = [...citesOf(record)];
    const days = this.#daysOf(record);
    if (days.length < all.length) return days.some((day) => day > this.#day) ? false : undefined;
    return days.every((day) => day <= this.#day);
  }

  /** Guidance is dated to the year, which counts from its end. */
  guidance({ year }: { readonly year: number | null }): boolean | undefined {
    return year === null ? undefined : `${year}-12-31` <= this.#day;
  }
}

/** What was known on a day, and how many records nothing dates. */
export function knownOn<F extends Dated>(found: F, known: KnownOn): F & { undated?: Undated } {
  const undated: Partial<Record<keyof Undated, number>> = {};
  const sifted = <T>(
    kind: keyof Undated,
    list: readonly T[] | undefined,
    of: (record: T) => boolean | undefined,
  ): T[] | undefined =>
    list?.filter((record) => {
      const answer = of(record);
      if (answer === undefined) undated[kind] = (undated[kind] ?? 0) + 1;
      return answer === true;
    });
  const outcome = sifted('outcome', found.outcome, (outcomeFigure) => known.outcome(outcomeFigure));
  const claim = sifted('claim', found.claim, (entry) => known.claim(entry));
  const guidance = sifted('guidance', found.guidance, (entry) => known.guidance(entry));
  const fact = sifted('fact', found.fact, (evidenceFact) => known.claim(evidenceFact));
  return {
    ...found,
    ...(outcome === undefined ? {} : { outcome }),
    ...(claim === undefined ? {} : { claim }),
    ...(guidance === undefined ? {} : { guidance }),
    ...(fact === undefined ? {} : { fact }),
    ...(Object.keys(undated).length === 0 ? {} : { undated }),
  };
}
