import type { Because, Terminology } from '@openketamine/model';
import type { State } from '../logic.js';
import type { Prepared } from '../prepared.js';

const nothing: never[] = [];
Object.freeze(nothing);

/** Where tests write why they decided as they did, or what they lack. Without either it holds a shared empty list. */
export class Sink {
  reasons: Because[] = nothing;
  missing: string[] = nothing;

  because(entry: Because): void {
    // Most findings have one reason: a list that grows would make room for many.
    if (this.reasons.length === 0) this.reasons = [entry];
    else this.reasons.push(entry);
  }

  need(fact: string): void {
    if (this.missing.length === 0) this.missing = [fact];
    else if (!this.missing.includes(fact)) this.missing.push(fact);
  }
}

/** A fact that a test may lack, and how to ask for it. */
export interface Need {
  readonly fact: string;
  readonly question: string;
  /** The list whose completeness would also answer it. */
  readonly list?: 'conditions' | 'familyHistory' | 'allergies' | 'medicines' | 'treatmentHistory';
}

/**
 * A test that asks whether a list holds certain names. Where the list holds none of them, its answer and its reasons hang on
 * nothing but whether that list proves absence.
 */
export interface Listed {
  readonly list: 'conditions' | 'familyHistory' | 'allergies' | 'medicines';
  readonly names: readonly string[];
}

/** A test of one fact, ready to run. */
export interface CompiledTest {
  readonly needs: readonly Need[];
  /** What the fact is compared with, in words. */
  readonly limit: string;
  readonly listed?: Listed | undefined;
  state(patient: Prepared): State;
  /** Whether the record says something of it that nobody can read, or that something else contradicts. */
  unclear?(patient: Prepared): boolean;
  /** Writes reasons for a decided state, or what is missing for an undecided one. */
  explain(patient: Prepared, state: State, sink: Sink): void;
}

/** What a test is compiled with. */
export interface TestContext {
  readonly terminology: Terminology;
}

interface LimitLike {
  readonly value: number | { readonly site: string };
  readonly unit: string;
}

/** The number of a limit; undefined where it is a site parameter that nobody has set. */
export function limitOf(limit: LimitLike, patient: Prepared): number | undefined {
  if (typeof limit.value === 'number') return limit.value;
  const set = patient.site[limit.value.site];
  return set?.value;
}

/** How to ask for the site parameters among limits. */
export function siteNeeds(...limits: readonly (LimitLike | undefined)[]): Need[] {
  return limits.flatMap((limit) =>
    limit === undefined || typeof limit.value === 'number'
      ? []
      : [
          {
            fact: `site:${limit.value.site}`,
            question: `What has the site set for ${limit.value.site}?`,
          },
        ],
  );
}

/** What to call a site parameter in a list of missing facts, where it is one and nobody has set it. */
export function unsetSite(limit: LimitLike | undefined, patient: Prepared): string | undefined {
  if (limit === undefined || limitOf(limit, patient) !== undefined) return undefined;
  return siteNeeds(limit)[0]?.fact;
}

export function limitText(is: string, limit: LimitLike): string {
  const value =
    typeof limit.value === 'number' ? String(limit.value) : `(site sets ${limit.value.site})`;
  return `${is} ${value} ${limit.unit}`;
}

/** The value of what nobody has to ask: something recorded cannot be true together with it. */
export const byTheRest = 'excluded by the rest of the record';

/** A reason. Made whole in one step, since most of the work for a patient is making reasons. */
export function reason(
  fact: string,
  value: string,
  limit: string,
  cite: string | undefined,
): Because {
  return cite === undefined ? { fact, value, limit } : { fact, value, limit, cite };
}
