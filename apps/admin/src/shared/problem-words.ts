/**
 * Every word of the server about what is wrong, by code: the answer carries code and values beside the English words, so that a client
 * in another language has its own record of these keys. `{name}` stands for a value. What a person may do next stands behind it.
 */
export const problemWords = {
  NOT_SIGNED_IN: [
    'Patient records are only for people who are signed in.',
    'Sign in, then do it again. What you typed is kept.',
  ],
  NOT_FOUND: ['There is nothing at this address.', 'See GET /api for what there is.'],
  INPUT_INVALID: ['The request could not be read.', 'Send one JSON document of at most 256 kB.'],
  FIELDS_INVALID: ['{all}', 'Correct what is marked and send it again. Nothing was stored.'],
  TOO_LARGE: ['The request is too large.', 'Send one JSON document of at most 256 kB.'],
  ORIGIN_REFUSED: ['This request came from another site.', 'Use the app at its own address.'],
  TYPE_REFUSED: ['This request is no JSON.', 'Send it with content-type: application/json.'],
  HOST_REFUSED: [
    'This server is not known by that name.',
    'Use 127.0.0.1, or set CLINIC_ORIGIN to the address under which it is offered.',
  ],
  TOO_OFTEN: ['Too many wrong passwords for this name.', 'Wait five minutes, then try again.'],
  METHOD_NOT_ALLOWED: ['{method} is not possible here.', 'Use {allowed}.'],
  REFUSED: ['{all}', 'Nothing was stored.'],
  ROLE_LACKING: ['Your role does not allow this.', 'Ask somebody who is signed in as {role}.'],
  CONFLICT: [
    'Somebody else has changed this meanwhile.',
    'Look at both versions, then send yours again if it still holds.',
  ],
  KEY_REUSED: ['This was sent before as something else.', 'Make a new key for each tap.'],
  STORE: [
    'This cannot be stored at the moment. Nothing of it was kept here.',
    'What you typed is kept in this browser. Tell whoever runs the app.',
  ],
  STORE_FULL: [
    'The disk is full. Nothing of this was stored.',
    'What you typed is kept in this browser. Make room, then send it again.',
  ],
  PASSWORD_WRONG: [
    'Name and password do not go together.',
    'Try again, or ask whoever runs the app for a new password.',
  ],
  CODE_WRONG: [
    'This is not the code that the server has printed.',
    'Look at the window in which it was started.',
  ],
  NAME_TAKEN: ['Somebody has this name already.', 'Choose another.'],
  INTERNAL: [
    'Something in openketamine itself went wrong.',
    'Please report it with what you did; leave out what tells who the patient is.',
  ],
} as const satisfies Readonly<Record<string, readonly [message: string, hint: string]>>;

/** A key of {@link problemWords}. */
export type ProblemCode = keyof typeof problemWords;

/** What is wrong with a field of a request, by code. */
export const fieldWords = {
  missing: 'Please fill this in.',
  text: 'This should be text.',
  number: 'This should be a number.',
  'whole-number': 'This should be a whole number.',
  'yes-or-no': 'This should be yes or no.',
  list: 'This should be a list.',
  record: 'This should be a record.',
  'something-else': 'This should be something else.',
  'more-than': 'This is too small: more than {least}.',
  'at-least': 'This is too small: at least {least}.',
  'at-most': 'This is too much: at most {most}.',
  'too-many': 'These are too many: at most {most}.',
  'too-few': 'These are too few: at least {least}.',
  'too-long': 'This is too long: at most {most} characters.',
  'no-such-field': 'There is no field {names}.',
  choice: 'Choose one of the list.',
  act: 'This is none of the things that can be done.',
  expected: 'This cannot be: {expected} is expected.',
  unreadable: 'This cannot be read.',
} as const;

/** A key of {@link fieldWords}. */
export type FieldCode = keyof typeof fieldWords;

/** Why a picture of concentrations cannot be drawn. */
export const curveWords = { 'no-dose': 'No dose was given yet.' } as const;

/** What a clinic and its chairs are called until somebody says otherwise. */
export const firstWords = { clinic: 'Our clinic', chair: 'Chair {number}' } as const;
