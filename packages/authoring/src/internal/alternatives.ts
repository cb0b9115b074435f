import type * as z from 'zod';

type Issue = z.core.$ZodIssue;

/** What tells alternatives apart: a field that each gives one word of its own. */
export interface Tag {
  readonly key: PropertyKey;
  readonly words: readonly string[];
}

/** The one word that an alternative asks for in a field, where that is what it complains of. */
function wordAt(issue: Issue): { key: PropertyKey; word: string } | undefined {
  const [key] = issue.path;
  if (issue.code !== 'invalid_value' || issue.path.length !== 1 || key === undefined)
    return undefined;
  return issue.values.length === 1 ? { key, word: String(issue.values[0]) } : undefined;
}

/** Set when every alternative asks for another word in the same field, and the value has none of them. */
export function tagOf(branches: readonly (readonly Issue[])[]): Tag | undefined {
  const words = branches.map((branch) => branch.map(wordAt).find((word) => word !== undefined));
  const [first] = words;
  if (first === undefined || words.some((word) => word?.key !== first.key)) return undefined;
  return { key: first.key, words: words.flatMap((word) => word?.word ?? []) };
}

const weights = { otherThing: 100, unknownField: 3, otherWord: 3, missing: 2, wrong: 1 } as const;

function weigh(issue: Issue, value: unknown): number {
  const [key] = issue.path;
  if (issue.code === 'unrecognized_keys' && key === undefined) {
    return weights.unknownField * issue.keys.length;
  }
  if (issue.code === 'invalid_union' && key === undefined) {
    return Math.min(...issue.errors.map((branch) => far(branch, value)), weights.otherThing);
  }
  if (key === undefined) return issue.code === 'invalid_type' ? weights.otherThing : weights.wrong;
  if (issue.path.length > 1) return weights.wrong;
  const isTag = 'discriminator' in issue || wordAt(issue) !== undefined;
  if (isTag) return weights.otherWord;
  const field = typeof value === 'object' && value !== null && Reflect.get(value, key);
  return field === undefined ? weights.missing : weights.wrong;
}

/** How far a value is from an alternative: another kind of thing, other fields, missing ones, wrong values. */
const far = (issues: readonly Issue[], value: unknown): number =>
  issues.reduce((sum, issue) => sum + weigh(issue, value), 0);

/** Of several alternatives, the one the author most likely meant: it is nearest, and fails latest. */
export function likeliest(
  branches: readonly (readonly Issue[])[],
  value: unknown,
): readonly Issue[] | undefined {
  const depth = (issues: readonly Issue[]) => Math.min(...issues.map((issue) => issue.path.length));
  return branches
    .filter((branch) => branch.length > 0)
    .toSorted((a, b) => far(a, value) - far(b, value) || depth(b) - depth(a))[0];
}
