import type { Verification } from '@openketamine/model';

/** Something that says where it comes from. */
export interface Cited {
  readonly cite?: string | undefined;
  /** Judgements of a project or a site rest on no source, and have none. */
  readonly verification?: string | undefined;
}

/** Each source once, in the order in which it is met. */
export function citesOf(from: readonly Cited[]): string[] {
  const cites: string[] = [];
  for (const { cite } of from) if (cite !== undefined && !cites.includes(cite)) cites.push(cite);
  return cites;
}

export const isUnverified = (from: readonly Cited[]): boolean =>
  from.some((entry) => entry.verification === 'unverified');

/** How well the worst known of several sources is known; undefined where there are none. */
export function worst(from: readonly Cited[]): Verification | undefined {
  let found: string | undefined;
  for (const { verification } of from) {
    if (verification === 'unverified') return verification;
    if (found === undefined || verification === 'secondary') found = verification;
  }
  return found as Verification | undefined;
}

export function worstOf(from: readonly Cited[]): { readonly verification?: Verification } {
  const verification = worst(from);
  return verification === undefined ? {} : { verification };
}
