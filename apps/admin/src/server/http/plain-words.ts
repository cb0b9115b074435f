import type * as z from 'zod';

type Issue = z.core.$ZodIssue;

/** What is wrong with a field, for whoever filled it in: no type, no pointer, no code. */
export function plainWords(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined || issue.input === null
        ? 'Please fill this in.'
        : `This should be ${nouns[issue.expected] ?? 'something else'}.`;
    case 'too_small':
      return issue.origin === 'string'
        ? 'Please fill this in.'
        : `This is too small: ${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}.`;
    case 'too_big':
      return issue.origin === 'string'
        ? `This is too long: at most ${issue.maximum} characters.`
        : `This is too much: at most ${issue.maximum}.`;
    case 'unrecognized_keys':
      return `There is no field ${issue.keys.map((key) => `“${key}”`).join(', ')}.`;
    case 'invalid_value':
      return 'Choose one of the list.';
    case 'invalid_union':
      return 'This is none of the things that can be done.';
    case 'custom':
      return `This cannot be: ${issue.message} is expected.`;
    default:
      return 'This cannot be read.';
  }
}

const nouns: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'yes or no',
  array: 'a list',
  object: 'a record',
};

/** Where an issue lies, as a path of fields. */
export function fieldOf({ path }: Issue): string {
  return path.map(String).join('/');
}
