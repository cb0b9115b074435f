import { isBlock, type Block } from '../walk.js';
import type { SignOff } from './schema.js';

/** The state of a record, and who decided on it, when and why. */
interface Standing {
  readonly state: string;
  readonly by?: string | undefined;
  readonly on?: string | undefined;
  readonly why?: string | undefined;
  readonly supersededBy?: string | undefined;
}

/**
 * What a record may say of itself once its sign-offs are counted.
 *
 * @category sign-off
 */
export interface Counted {
  /** The state that the sign-offs carry, with who decided, on which day and why. */
  readonly standing: Standing;
  /** Names of those whose sign-off no longer fits the content. */
  readonly stale: readonly string[];
  /** Why the state that the file gives cannot stand; undefined where it can. */
  readonly problem?: string;
}

/** States in which somebody has judged the record to be good. */
const trusted: ReadonlySet<string> = new Set(['reviewed', 'endorsed']);
const asSaid: ReadonlySet<string> = new Set([
  'superseded',
  'discontinued',
  'not-endorsed',
  'under-review',
]);

const names = (signOffs: readonly SignOff[]) => [...new Set(signOffs.map(({ by }) => by.name))];

function says({ by, on, conflicts }: SignOff): string {
  const interests =
    conflicts === 'none' ? 'no conflict of interest' : `interests: ${conflicts.join('; ')}`;
  return `signed by ${by.name}, ${by.role}, on ${on}, ${interests}`;
}

/**
 * The state of a record by its sign-offs. Nothing is trusted without one that fits the content as it is: a change after signing takes
 * the state back to `under-review`. One reviewer makes it `reviewed`; `endorsed` asks for two, one of them without a conflict of
 * interest. What is retired, or said to be under review, stays so.
 *
 * @param said - the state the file gives
 * @param signOffs - of this record, with any content
 * @param sha256 - of `signedText` of the record
 * @returns the state to publish, whose signature no longer fits, and what cannot stand
 * @category sign-off
 */
export function countSignOffs(
  said: Standing,
  signOffs: readonly SignOff[],
  sha256: string,
): Counted {
  const valid = signOffs
    .filter(({ covers }) => covers.sha256 === sha256)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
  const current = names(valid);
  const stale = names(signOffs).filter((name) => !current.includes(name));
  if (asSaid.has(said.state)) return { standing: said, stale };
  const last = valid.at(-1);
  if (last === undefined) {
    if (stale.length > 0)
      return {
        standing: {
          state: 'under-review',
          why: `It has changed since ${stale.join(' and ')} signed it.`,
        },
        stale,
      };
    return trusted.has(said.state)
      ? {
          standing: { state: 'draft' },
          stale,
          problem: `${said.state} without a sign-off; nothing leaves draft without one`,
        }
      : { standing: said, stale };
  }
  const by = current.join(', ');
  const why = valid.map(says).join('; ');
  const free = valid.some(({ conflicts }) => conflicts === 'none');
  if (said.state === 'endorsed' && current.length > 1 && free)
    return { standing: { state: 'endorsed', by, on: last.on, why }, stale };
  const reviewed = { state: 'reviewed', by, on: last.on, why };
  if (said.state !== 'endorsed' || stale.length > 0) return { standing: reviewed, stale };
  return {
    standing: reviewed,
    stale,
    problem:
      current.length < 2
        ? 'endorsed with one sign-off; it asks for two, by different people'
        : 'endorsed by reviewers who all declare a conflict of interest; one without is asked for',
  };
}

/**
 * The state that a record gives itself, whether its status is a block or a word; undefined where it has none.
 *
 * @example
 * statedBy({ status: 'draft' })
 * // => { state: 'draft' }
 * @category sign-off
 */
export function statedBy({ status, decided }: Block): Standing | undefined {
  if (typeof status === 'string') return { state: status, ...(isBlock(decided) ? decided : {}) };
  return isBlock(status) && typeof status['state'] === 'string'
    ? { ...status, state: status['state'] }
    : undefined;
}

/**
 * A record with another standing, in the form in which it has one.
 *
 * @example
 * withStanding({ id: 'sencha', status: 'draft' }, { state: 'reviewed', by: 'A. Name' })
 * // => { id: 'sencha', status: 'reviewed', decided: { by: 'A. Name' } }
 * @category sign-off
 */
export function withStanding(record: Block, standing: Standing): Block {
  if (isBlock(record['status'])) return { ...record, status: standing };
  const { state, ...decided } = standing;
  const { decided: _before, ...rest } = record;
  return Object.keys(decided).length === 0
    ? { ...rest, status: state }
    : { ...rest, status: state, decided };
}
