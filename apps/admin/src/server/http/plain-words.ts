import { fill } from '@openketamine/clinic';
import type * as z from 'zod';
import type { FieldError } from '../../shared/api.js';
import { fieldWords, type FieldCode } from '../../shared/problem-words.js';

type Issue = z.core.$ZodIssue;
type Saying = readonly [code: FieldCode, about?: Readonly<Record<string, string | number>>];

const nouns: Readonly<Record<string, FieldCode>> = {
  string: 'text',
  number: 'number',
  int: 'whole-number',
  boolean: 'yes-or-no',
  array: 'list',
  object: 'record',
  record: 'record',
};

function tooSmall(issue: Extract<Issue, { code: 'too_small' }>): Saying {
  const least = Number(issue.minimum);
  if (issue.origin === 'string') return ['missing'];
  if (issue.origin === 'array') return ['too-few', { least }];
  return issue.inclusive === false ? ['more-than', { least }] : ['at-least', { least }];
}

function tooBig(issue: Extract<Issue, { code: 'too_big' }>): Saying {
  const most = Number(issue.maximum);
  if (issue.origin === 'string') return ['too-long', { most }];
  return issue.origin === 'array' ? ['too-many', { most }] : ['at-most', { most }];
}

/** Whether nothing was sent at all. The value itself is not always in an issue; what was received is. */
function isMissing({ input, message }: Issue): boolean {
  return input === null || (input === undefined && /received (?:undefined|null)$/u.test(message));
}

function sayingOf(issue: Issue): Saying {
  switch (issue.code) {
    case 'invalid_type':
      return isMissing(issue) ? ['missing'] : [nouns[issue.expected] ?? 'something-else'];
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return tooBig(issue);
    case 'unrecognized_keys':
      return ['no-such-field', { names: issue.keys.map((key) => `“${key}”`).join(', ') }];
    case 'invalid_value':
      return ['choice'];
    case 'invalid_union':
      return ['act'];
    case 'custom':
      return ['expected', { expected: issue.message }];
    default:
      return ['unreadable'];
  }
}

/** Where an issue lies, as a path of fields. */
function fieldOf({ path }: Issue): string {
  return path.map(String).join('/');
}

/** What is wrong with a field, for whoever filled it in: no type, no pointer, no code in the words. */
export function fieldError(issue: Issue): FieldError {
  const [code, about] = sayingOf(issue);
  return {
    field: fieldOf(issue),
    message: fill(fieldWords[code], about),
    code,
    ...(about === undefined ? {} : { about }),
  };
}
