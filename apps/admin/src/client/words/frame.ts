/** What stands around every screen, the door, and what is said when something fails. */
export const app = {
  name: 'openketamine',
  about:
    'Not a medical device; decisions belong to clinicians. How far a protocol was reviewed stands beside it.',
  skip: 'To the content',
  nav: 'Parts of the app',
  floor: 'Floor',
  patients: 'Patients',
  protocols: 'Library',
  settings: 'Settings',
  themeToDark: 'Dark theme',
  themeToLight: 'Light theme',
  signOut: 'Sign out',
  loading: 'Loading…',
  demo: 'Demo: everybody here is invented.',
  waiting: (count: number) =>
    `The server does not answer. ${count === 1 ? 'One entry is' : `${count} entries are`} kept here and sent when it does.`,
  title: (page: string) => `${page} · openketamine`,
  print: 'Print',
  back: 'Back',
  undo: 'Undo',
  cancel: 'Cancel',
  save: 'Save',
  none: 'none',
  unverified: 'unverified',
  project: 'project’s own',
  demoMark: 'demo',
} as const;

export const signIn = {
  title: 'Sign in',
  lead: 'Runs in the clinic. No account with anybody else, no fee.',
  demoTitle: 'Look at the demo clinic',
  demoLead: 'Invented patients, sessions under way. One click:',
  enter: (name: string) => `Enter as ${name}`,
  name: 'Name',
  password: 'Password',
  submit: 'Sign in',
  setUpTitle: 'Set up the first account',
  setUpLead: 'The server has printed a code in the window in which it was started.',
  code: 'Code',
  newPassword: 'Password, at least 12 characters',
  setUp: 'Make the account',
} as const;

export const error = {
  refused: 'Not possible',
  wrong: 'This cannot be read',
  server: 'The server does not answer.',
  serverHint: 'What you typed is kept. It is sent as soon as the server answers.',
  own: 'Something in this app went wrong.',
  ownHint: 'Please report it with what you did; leave out what tells who the patient is.',
  next: 'Next step',
  retry: 'Try again',
  notFound: 'There is no such page.',
  notFoundNext: 'Go to the floor.',
} as const;

export const conflict = {
  title: 'Somebody else has changed this meanwhile.',
  theirs: (who: string, what: string, when: string) => `${who}, ${when}: ${what}`,
  onScreen: 'What they did is on the screen now.',
  yours: (what: string) => `You wanted to ${what}`,
  again: 'Do mine as well',
  drop: 'Leave it as it is',
} as const;
