/**
 * How much a change asks of a version: a result that changes is major, a result that is new is minor, the rest is patch.
 *
 * @category diff
 */
export type Level = 'patch' | 'minor' | 'major';

/**
 * Which way a change leads. What cannot be decided counts as looser.
 *
 * @category diff
 */
export type Direction = 'tighter' | 'looser' | 'neutral';

/** Kinds of clinical change, each with its name for people and what a change of it amounts to. */
const table = {
  record: ['record', 'major'],
  dose: ['dose', 'major'],
  'first-dose': ['first dose', 'major'],
  cap: ['cap', 'major'],
  step: ['step', 'major'],
  interval: ['interval', 'major'],
  count: ['count', 'major'],
  length: ['length', 'major'],
  phase: ['phase', 'major'],
  arm: ['arm', 'major'],
  gate: ['gate', 'major'],
  eligibility: ['eligibility', 'major'],
  contraindication: ['contraindication', 'major'],
  precaution: ['precaution', 'major'],
  limit: ['limit', 'major'],
  monitoring: ['monitoring', 'major'],
  observation: ['observation', 'major'],
  discharge: ['discharge', 'major'],
  'stop-rule': ['stop rule', 'major'],
  rescue: ['rescue medicine', 'major'],
  procedure: ['procedure', 'major'],
  'site-parameter': ['site parameter', 'major'],
  interaction: ['interaction', 'major'],
  company: ['accompanying medicine', 'major'],
  task: ['task', 'major'],
  missed: ['missed session', 'major'],
  setting: ['setting', 'major'],
  edition: ['edition', 'major'],
  gap: ['gap', 'major'],
  warning: ['warning', 'major'],
  'adverse-event': ['adverse-event figure', 'major'],
  'scale-band': ['scale band', 'major'],
  scale: ['scoring', 'major'],
  'model-parameter': ['model parameter', 'major'],
  model: ['model', 'major'],
  evidence: ['evidence figure', 'major'],
  law: ['law', 'major'],
  term: ['term', 'major'],
  question: ['question', 'patch'],
  status: ['status', 'minor'],
  source: ['source', 'patch'],
  verification: ['verification', 'patch'],
  wording: ['wording', 'patch'],
} as const satisfies Readonly<Record<string, readonly [name: string, level: Level]>>;

/**
 * What kind of thing changed: a dose, a limit, a source.
 *
 * @category diff
 */
export type ChangeKind = keyof typeof table;

/** Every kind, for those who list them. */
export const changeKinds = Object.keys(table) as readonly ChangeKind[];

/** What people call a kind. */
export const kindName = (kind: ChangeKind): string => table[kind][0];

/** What a change of this kind amounts to, where the table of meanings says nothing else. */
export const kindLevel = (kind: ChangeKind): Level => table[kind][1];

const levels: readonly Level[] = ['patch', 'minor', 'major'];

/** The greater of some levels; undefined of none. */
export function greatest(given: readonly Level[]): Level | undefined {
  return levels.findLast((level) => given.includes(level));
}

/** Whether a level is enough where another is asked for. */
export const covers = (given: Level, asked: Level): boolean =>
  levels.indexOf(given) >= levels.indexOf(asked);

/** The direction of several changes together: one that is looser makes all of them looser. */
export function together(directions: readonly Direction[]): Direction {
  if (directions.includes('looser')) return 'looser';
  return directions.includes('tighter') ? 'tighter' : 'neutral';
}
