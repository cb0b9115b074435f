import type * as z from 'zod';
import type { AuthoredFile } from './authored-file.js';
import { nearest } from '@openketamine/near-names';
import type { Path, Problem } from './problem.js';
import { likeliest, tagOf } from './internal/alternatives.js';
import { fieldsAt } from './internal/schema-fields.js';

type Issue = z.core.$ZodIssue;

/** A value as a person would name it in a sentence. */
function said(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return 'a block of fields';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}..."` : text;
}

const names: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  null: 'null',
  number: 'a number',
  object: 'a block of fields',
  record: 'a block of fields',
  string: 'text',
};

function valueAt(value: unknown, path: Path): unknown {
  let here: unknown = value;
  for (const key of path) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = (here as Record<string | number, unknown>)[key];
  }
  return here;
}

function pathOf(issue: Issue): (string | number)[] {
  return issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
}

/** What was expected, in words; empty when the schema's own message says it better. */
function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${names[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return issue.values.length === 1
        ? `expected ${JSON.stringify(issue.values[0])}`
        : `expected one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `expected ${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}${counted(issue.origin)}`;
    case 'too_big':
      return `expected ${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}${counted(issue.origin)}`;
    case 'not_multiple_of':
      return `expected a multiple of ${issue.divisor}`;
    case 'invalid_format':
      return issue.message.startsWith('expected') ? issue.message : `expected ${issue.format}`;
    default:
      return issue.message;
  }
}

function counted(origin: string): string {
  if (origin === 'array' || origin === 'set') return ' entries';
  return origin === 'string' ? ' characters' : '';
}

function describe(issue: Issue, value: unknown): string {
  const expected = expectation(issue);
  if (value === undefined) return `is missing; ${expected}`;
  // a rule of the schema speaks for itself, unless it only says what is accepted
  if (issue.code === 'custom' && !expected.startsWith('expected')) return expected;
  const meant =
    issue.code === 'invalid_value' && typeof value === 'string'
      ? nearest(value, issue.values.map(String))[0]
      : undefined;
  const hint = meant === undefined ? '' : `; did you mean ${meant}?`;
  return `${said(value)} does not fit; ${expected}${hint}`;
}

/** A word that says which of several alternatives is meant, and is none of theirs or missing. */
function unknownWord(file: AuthoredFile, path: Path, words: readonly string[]): Problem {
  const value = valueAt(file.value, path);
  const expected = `expected one of ${words.join(', ')}`;
  const meant = typeof value === 'string' ? nearest(value, words)[0] : undefined;
  const hint = meant === undefined ? '' : `; did you mean ${meant}?`;
  const message =
    value === undefined
      ? `is missing; ${expected}`
      : `${said(value)} does not fit; ${expected}${hint}`;
  return { file: file.file, ...file.locate(path), path, message };
}

function problemsOf(issue: Issue, file: AuthoredFile, schema: z.ZodType, base: Path): Problem[] {
  const path = [...base, ...pathOf(issue)];
  if (issue.code === 'invalid_union') {
    const value = valueAt(file.value, path);
    if ('options' in issue)
      return [unknownWord(file, path, (issue.options as unknown[]).map(String))];
    const tag = tagOf(issue.errors);
    if (tag !== undefined) return [unknownWord(file, [...path, String(tag.key)], tag.words)];
    const branch = likeliest(issue.errors, value);
    if (branch !== undefined && branch.some((entry) => entry.path.length > 0 || 'keys' in entry)) {
      return branch.flatMap((entry) => problemsOf(entry, file, schema, path));
    }
    const options = issue.errors.flat().map(expectation);
    const expected = [...new Set(options)].join(', or ') || issue.message;
    const message = `${said(value)} fits none of the alternatives; ${expected}`;
    return [{ file: file.file, ...file.locate(path), path, message }];
  }
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(schema, path);
    return issue.keys.map((key) => {
      const at = [...path, key];
      const [meant] = nearest(key, known);
      const hint =
        meant === undefined ? `expected one of ${known.join(', ')}` : `did you mean ${meant}?`;
      const message = `is not a field known here; ${hint}`;
      return { file: file.file, ...file.locate(at, 'key'), path: at, message };
    });
  }
  const message = describe(issue, valueAt(file.value, path));
  return [{ file: file.file, ...file.locate(path), path, message }];
}

/**
 * What fits its schema (defaults filled in), or everything that is wrong with it.
 *
 * @category files
 */
export type Validated<T = unknown> =
  | {
      /** True: the record fits its schema. */
      readonly ok: true;
      /** The record as its schema reads it, with defaults filled in. */
      readonly record: T;
    }
  | {
      /** False: it does not. */
      readonly ok: false;
      /** What does not fit, each with file, line and a sentence. */
      readonly problems: readonly Problem[];
    };

/**
 * Checks one file against its schema and collects every problem, not only the first: what stands there, what was expected,
 * the nearest word or field. A file that could not be read has the problems it was read with.
 *
 * @param file - from {@link readAuthored}
 * @param schema - a zod schema
 * @example
 * import * as z from 'zod';
 * const brew = z.strictObject({ id: z.string(), leaf: z.enum(['green', 'black']) });
 * const result = validate(readAuthored('sencha.yaml', 'id: sencha\nleaf: grean'), brew);
 * result.ok ? [] : result.problems.map(formatProblem)
 * // => ['sencha.yaml:2:7 leaf: "grean" does not fit; expected one of green, black; did you mean green?']
 * @category files
 */
export function validate<T>(file: AuthoredFile, schema: z.ZodType<T>): Validated<T> {
  if (file.problems.length > 0) return { ok: false, problems: file.problems };
  const result = schema.safeParse(file.value);
  if (result.success) return { ok: true, record: result.data };
  return {
    ok: false,
    problems: result.error.issues.flatMap((issue) => problemsOf(issue, file, schema, [])),
  };
}
