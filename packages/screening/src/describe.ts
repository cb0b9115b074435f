import type { Criterion, Terminology, Test } from '@openketamine/model';
import { compileTest } from './internal/compile-test.js';

/** A criterion in words: a line, and below it the parts it joins. */
export interface Described {
  /** The test in words. */
  readonly text: string;
  /** The tests that it is made of, in order; empty for a single test. */
  readonly parts: readonly Described[];
  /** Id of the source behind the part; absent where it has none of its own. */
  readonly cite?: string;
  /** How the source behind the part was read; absent where it has none of its own. */
  readonly verification?: string;
}

interface Sourced {
  readonly cite?: string | undefined;
  readonly verification?: string | undefined;
}

function provenanceOf(test: Test): Sourced {
  if ('age' in test) return test.age;
  if ('condition' in test) return test.within ?? {};
  if ('medicine' in test)
    return test.lastTaken ?? test.dailyTotal ?? test.changed ?? test.stopped ?? {};
  if ('substance' in test) return test.last ?? {};
  return 'is' in test ? test : {};
}

const measures = {
  weight: 'weight',
  height: 'height',
  'body-mass-index': 'body-mass index',
} as const;

/** What a test is about, without its limit. */
function aboutOf(test: Test, terminology: Terminology): string {
  const label = (name: string): string => terminology.label(name);
  const names = (list: readonly string[]): string => list.map((name) => label(name)).join(' or ');
  if ('condition' in test) return label(test.condition);
  if ('familyHistory' in test) return `family history of ${label(test.familyHistory)}`;
  if ('allergy' in test) return `allergy to ${names(test.allergy)}`;
  if ('medicine' in test) return `medicine: ${names(test.medicine)}`;
  if ('several' in test) return 'several medicines together';
  if ('substance' in test) return label(test.substance);
  if ('observation' in test) return label(test.observation);
  if ('score' in test) {
    const { score, item }: { readonly score: string; readonly item?: string | undefined } = test;
    return item === undefined ? score : `${score}, item ${item}`;
  }
  if ('age' in test) return 'age';
  if ('measure' in test) return measures[test.measure];
  if ('fact' in test) return test.fact.replaceAll('.', ', ');
  if ('course' in test)
    return test.course === 'dosed-by' ? 'weight the doses go by' : 'sessions a week';
  return 'failedTrials' in test ? 'earlier treatment' : 'time in the session';
}

/** What only some tests have. */
interface Circumstances {
  readonly context?: string | undefined;
  readonly absence?: string | undefined;
  readonly freshness?:
    | {
        readonly value: number | { readonly site: string };
        readonly unit: string;
        readonly verification?: string | undefined;
      }
    | undefined;
}

function circumstances({ context, freshness, absence }: Circumstances): string {
  const parts: string[] = [];
  if (context !== undefined) parts.push(context);
  if (freshness !== undefined) {
    const { value, unit } = freshness;
    parts.push(
      typeof value === 'number'
        ? `not older than ${value} ${unit}`
        : `of the day, or as old as the site allows (${value.site})`,
    );
  }
  if (absence !== undefined) parts.push('a list without it does not prove absence');
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}

function describeTest(test: Test, terminology: Terminology): Described {
  const { cite, verification } = provenanceOf(test);
  const { freshness } = test as Circumstances;
  const doubtful = freshness?.verification === 'unverified' ? 'unverified' : verification;
  const limit = compileTest(test, { terminology }).limit;
  return {
    text: `${aboutOf(test, terminology)}: ${limit}${circumstances(test as Circumstances)}`,
    parts: [],
    ...(cite === undefined ? {} : { cite }),
    ...(doubtful === undefined ? {} : { verification: doubtful }),
  };
}

/**
 * A criterion in words, for pages and reviews. Says the same as the criterion and nothing more.
 *
 * @param criterion - a criterion of a rule
 * @param terminology - for readable names
 * @returns lines that can be nested
 * @example
 * import { terminology } from '@openketamine/terminology';
 * describeCriterion({ not: { fact: 'capacity', equals: [true] } }, terminology).text
 * // => 'not'
 * @category screening
 */
export function describeCriterion(criterion: Criterion, terminology: Terminology): Described {
  const joined = (text: string, parts: readonly Criterion[]): Described => ({
    text,
    parts: parts.map((part) => describeCriterion(part, terminology)),
  });
  if ('all' in criterion) return joined('all of', criterion.all);
  if ('any' in criterion) return joined('any of', criterion.any);
  if ('not' in criterion) return joined('not', [criterion.not]);
  if ('atLeast' in criterion) return joined(`at least ${criterion.atLeast} of`, criterion.of);
  if ('decidedBy' in criterion)
    return joined('whichever of these is known; one that says so is enough', criterion.decidedBy);
  return describeTest(criterion, terminology);
}
