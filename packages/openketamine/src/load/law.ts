import type { LawLookup } from '@openketamine/care-plan';
import type { Protocol } from '@openketamine/model';

/** Whether a protocol gives anything at home, in any of its phases. */
export function isGivenAtHome({ setting, phases }: Protocol): boolean {
  return setting?.place === 'home' || phases.some(({ place }) => place === 'home');
}

/** Looks law up in the records of the library, loaded once. */
export async function lawLookup(): Promise<LawLookup> {
  const { answerLaw, load } = await import('@openketamine/evidence');
  const [records, unread] = await Promise.all([load('regulatory'), load('unread')]);
  return (question) => answerLaw(records, unread, question);
}
