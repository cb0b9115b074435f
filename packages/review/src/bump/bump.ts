import { inWords, leading, type ClinicalDiff } from '../diff/clinical-diff.js';
import { covers, greatest, type Direction, type Level } from '../diff/kinds.js';
import type { Release } from './changesets.js';

/**
 * What a package needs at least, and why.
 *
 * @category bump
 */
export interface Need {
  /** Name of the package: `@openketamine/protocols`. */
  readonly package: string;
  /** The least release that is needed. */
  readonly level: Level;
  /** What asks for it: data, the public names and types, or code behind them. */
  readonly from: 'data' | 'api' | 'code';
  /** Whether the changes make the package tighter or looser. */
  readonly direction: Direction;
  /** The change that asks for it, in words. */
  readonly because: string;
}

/**
 * What a package needs beside what its changesets say.
 *
 * @category bump
 */
export interface Verdict extends Need {
  /** The release that the changesets ask for; null where none names the package. */
  readonly declared: Level | null;
  /** The line that says so; null without one. */
  readonly at: {
    /** Path of the file. */
    readonly file: string;
    /** Line in it, from 1. */
    readonly line: number;
  } | null;
  /**
   * How what is declared compares with what is needed; `not-asked`: none names the package, and
   * only code behind its public names changed.
   */
  readonly verdict: 'enough' | 'too-small' | 'missing' | 'not-asked';
}

/**
 * A record that others may rely on, and that is gone.
 *
 * @category bump
 */
export interface Vanished {
  /** Name of the collection it belonged to. */
  readonly collection: string;
  /** Id of the record that is gone. */
  readonly id: string;
  /** The file it stood in, by path. */
  readonly file: string;
}

/** The greatest need of each package. */
function gathered(needs: readonly Need[]): readonly Need[] {
  const found = new Map<string, Need>();
  for (const need of needs) {
    const before = found.get(need.package);
    if (before === undefined || !covers(before.level, need.level)) found.set(need.package, need);
  }
  return [...found.values()].toSorted((a, b) => (a.package < b.package ? -1 : 1));
}

/** What the data of each package asks for. */
export function dataNeeds(diff: ClinicalDiff): readonly Need[] {
  return diff.packages.map((packageLevel) => ({ ...packageLevel, from: 'data' as const }));
}

/**
 * Compares what packages need with what changesets say. Data and public names need a changeset, however small; code behind them may do without
 * one, since a user may notice nothing of it.
 *
 * @param needs - of data, of API reports, of code
 * @param releases - what the changesets of this change say
 * @returns one verdict for each package
 * @example
 * const needs = [{ package: 'a', level: 'major', from: 'data', direction: 'looser', because: 'a cap' }] as const;
 * judgeBump(needs, [{ package: 'a', level: 'minor', file: 'a.md', line: 2 }]).map(({ verdict, declared }) => [verdict, declared])
 * // => [['too-small', 'minor']]
 * @category bump
 */
export function judgeBump(
  needs: readonly Need[],
  releases: readonly Release[],
): readonly Verdict[] {
  return gathered(needs).map((need) => {
    const own = releases.filter((release) => release.package === need.package);
    const declared = greatest(own.map(({ level }) => level));
    const line = own.find(({ level }) => level === declared);
    const at = line === undefined ? null : { file: line.file, line: line.line };
    if (declared === undefined)
      return {
        ...need,
        declared: null,
        at,
        verdict: need.from === 'code' ? 'not-asked' : 'missing',
      };
    return {
      ...need,
      declared,
      at,
      verdict: covers(declared, need.level) ? 'enough' : 'too-small',
    };
  });
}

const prefixes: Readonly<Record<string, string>> = {
  protocols: 'protocol',
  procedures: 'procedure',
  siteParameters: 'site parameter',
  rules: 'rule',
  scales: 'scale',
  models: 'model',
  sources: 'source',
  outcomes: 'outcome',
};

/** Records that may never vanish: others name them, and plans that were made stay readable. */
export function vanished(diff: ClinicalDiff, aliases: ReadonlySet<string>): readonly Vanished[] {
  return diff.records
    .filter(
      ({ what, collection, id }) =>
        what === 'removed' && prefixes[collection] !== undefined && !aliases.has(id),
    )
    .map(({ collection, id, file }) => ({
      collection: prefixes[collection] ?? collection,
      id,
      file,
    }));
}

const titles: Readonly<Record<Direction, string>> = {
  looser: 'Clinical change (looser)',
  tighter: 'Clinical change (tighter)',
  neutral: 'Change of the data',
};

/** Records that a changeset names; the rest is counted. */
const mostNamed = 20; // not clinical: what somebody still reads

const sentence = (id: string, diff: ClinicalDiff) => {
  const record = diff.records.find((recordChange) => recordChange.id === id);
  const first = record === undefined ? undefined : leading(record.changes);
  if (record === undefined || first === undefined) return `- \`${id}\``;
  const more = record.changes.length - 1;
  const reach =
    record.reaches === undefined
      ? ''
      : ` It reaches ${record.reaches.length} protocol${record.reaches.length === 1 ? '' : 's'}.`;
  return `- \`${id}\`: ${inWords(first)}${more > 0 ? `, and ${more} further change${more === 1 ? '' : 's'}` : ''}.${reach}`;
};

/**
 * A changeset for what is not covered yet, with sentences that a clinician can read. Who writes it says why.
 *
 * @param verdicts - from {@link judgeBump}; those that are covered are left out
 * @param diff - what changed
 * @returns the text of the file, or undefined where nothing is missing
 * @category bump
 */
export function changesetText(
  verdicts: readonly Verdict[],
  diff: ClinicalDiff,
): string | undefined {
  const open = verdicts.filter(({ verdict }) => verdict === 'missing' || verdict === 'too-small');
  if (open.length === 0) return undefined;
  const names = new Set(open.map((verdict) => verdict.package));
  const records = diff.records.filter((record) => names.has(record.package));
  const direction = records.some((record) => record.direction === 'looser')
    ? 'looser'
    : records.some((record) => record.direction === 'tighter')
      ? 'tighter'
      : 'neutral';
  const code = open
    .filter(({ from }) => from !== 'data')
    .map((verdict) => `- ${verdict.package}: ${verdict.because}`);
  const told = records.slice(0, mostNamed).map(({ id }) => sentence(id, diff));
  const rest =
    records.length > mostNamed ? [`- and ${records.length - mostNamed} further records`] : [];
  const title = records.length === 0 ? 'Change of what packages offer' : titles[direction];
  return [
    '---',
    ...open.map((verdict) => `'${verdict.package}': ${verdict.level}`),
    '---',
    '',
    `${title}:`,
    '',
    ...told,
    ...rest,
    ...code,
    ...(records.length === 0
      ? []
      : [
          '- Who sees a difference: whoever plans, screens or scores with these records.',
          direction === 'neutral'
            ? '- What to do: nothing.'
            : '- What to do: plan and screen again whoever is treated by them.',
        ]),
    '',
  ].join('\n');
}
