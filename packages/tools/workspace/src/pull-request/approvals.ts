import type { ClinicalDiff } from './clinical-diff.ts';
import type { Review } from './github.ts';

/** What is known of a pull request. */
export interface Asked {
  readonly diff: Pick<ClinicalDiff, 'direction' | 'level'>;
  readonly reviews: readonly Review[];
  /** Names of the clinical team, as GitHub writes them. */
  readonly team: readonly string[];
  readonly author: string;
  /** The commit that would be merged: an approval of an earlier one was given for something else. */
  readonly head: string;
}

/** Whether enough clinicians have approved, and a sentence that says so. */
export interface Judged {
  readonly enough: boolean;
  readonly says: string;
}

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** How many clinicians a change asks for: none without clinical data, two where it is looser, else one. */
export const approvalsFor = ({ level, direction }: Asked['diff']): 0 | 1 | 2 =>
  level === null ? 0 : direction === 'looser' ? 2 : 1;

/** The last word of each reviewer; a remark takes nothing back. */
function lastWords(reviews: readonly Review[]): readonly Review[] {
  const last = new Map<string, Review>();
  for (const review of reviews)
    if (review.state !== 'COMMENTED' && review.state !== 'PENDING')
      last.set(review.by.toLowerCase(), review);
  return [...last.values()];
}

/** Counts approvals by the clinical team for the commit that would be merged. The author does not count, nor who is not of the team. */
export function judgeApprovals({ diff, reviews, team, author, head }: Asked): Judged {
  const needed = approvalsFor(diff);
  if (needed === 0)
    return { enough: true, says: 'No clinical data changed; no clinician has to approve.' };
  const clinicians = lastWords(reviews).filter(
    ({ by }) => team.some((name) => same(name, by)) && !same(by, author),
  );
  const against = clinicians
    .filter(({ state }) => state === 'CHANGES_REQUESTED')
    .map(({ by }) => by);
  const approved = clinicians
    .filter(({ state, commit }) => state === 'APPROVED' && commit === head)
    .map(({ by }) => by);
  const stale = clinicians
    .filter(({ state, commit }) => state === 'APPROVED' && commit !== head)
    .map(({ by }) => by);
  const ground =
    needed === 2
      ? 'The change is looser: two clinicians have to approve'
      : 'The change is clinical: one clinician has to approve';
  const count = `${approved.length} of ${needed} ${approved.length === 0 ? 'have' : `(${approved.join(', ')}) have`}`;
  const earlier =
    stale.length === 0
      ? ''
      : ` ${stale.join(', ')} approved an earlier version, which does not count.`;
  if (against.length > 0)
    return { enough: false, says: `${against.join(', ')} asked for changes.` };
  if (team.length === 0)
    return {
      enough: false,
      says: `${ground}, and the clinical team has no members yet: name them in .github/clinical-team.json.`,
    };
  return { enough: approved.length >= needed, says: `${ground}; ${count}.${earlier}` };
}
