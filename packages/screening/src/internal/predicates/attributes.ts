import type { ConditionFact, ConditionTest } from '@openketamine/model';
import { MET, NOT_MET, UNKNOWN, and, type State } from '../logic.js';
import { isStage } from './stage.js';

/** What an entry may say of a condition besides that it is there. */
export const attributes = [
  'severity',
  'stability',
  'stage',
  'controlled',
  'clinicallySignificant',
  'primary',
] as const;

type Attribute = (typeof attributes)[number];

/** An attribute that a test asks for, and what it may be. */
export type Wanted = readonly [name: Attribute, values: readonly unknown[]];

/** What one attribute says of another by the meaning of the words alone. */
interface Implied {
  readonly by: Attribute;
  readonly is: readonly unknown[];
  readonly name: Attribute;
  readonly value: boolean;
}

const implications: readonly Implied[] = [
  { by: 'severity', is: ['severe'], name: 'clinicallySignificant', value: true },
  {
    by: 'stability',
    is: ['unstable', 'decompensated'],
    name: 'clinicallySignificant',
    value: true,
  },
  { by: 'stability', is: ['unstable', 'decompensated'], name: 'controlled', value: false },
];

/** The attributes that a test asks for. */
export function wantedBy(test: ConditionTest): Wanted[] {
  return attributes.flatMap((name): Wanted[] => {
    const wanted = test.with?.[name];
    if (wanted === undefined) return [];
    return [[name, Array.isArray(wanted) ? wanted : [wanted]]];
  });
}

/** Everything an entry says of one attribute: what is written, and what follows from another. */
function sayings(fact: ConditionFact, name: Attribute): readonly unknown[] {
  const said: unknown[] = fact[name] === undefined ? [] : [fact[name]];
  for (const { by, is, name: implied, value } of implications)
    if (implied === name && is.includes(fact[by])) said.push(value);
  return said;
}

/**
 * Two attributes of one entry that cannot both be true, such as controlled and decompensated; undefined where there are none.
 */
export function disagreeing(fact: ConditionFact): readonly [Attribute, Attribute] | undefined {
  const found = implications.find(
    ({ by, is, name, value }) =>
      is.includes(fact[by]) && fact[name] !== undefined && fact[name] !== value,
  );
  return found === undefined ? undefined : [found.name, found.by];
}

function stateOf(fact: ConditionFact, [name, values]: Wanted): State {
  if (name === 'stage') {
    const is = fact.stage === undefined ? undefined : isStage(fact.stage, values.map(String));
    return is === undefined ? UNKNOWN : is ? MET : NOT_MET;
  }
  const said = sayings(fact, name);
  if (said.length === 0) return UNKNOWN;
  return said.some((entry) => values.includes(entry)) ? MET : NOT_MET;
}

/** Whether an entry says something of what a test asks for that nobody can read, such as a stage in words of its own. */
export function isUnreadable(fact: ConditionFact, wanted: readonly Wanted[]): boolean {
  return wanted.some((entry) => fact[entry[0]] !== undefined && stateOf(fact, entry) === UNKNOWN);
}

/** Whether an entry has every attribute that a test asks for. One that is not said, or not readable, is undecided. */
export function attributeState(fact: ConditionFact, wanted: readonly Wanted[]): State {
  let state: State = MET;
  for (const entry of wanted) {
    state = and(state, stateOf(fact, entry));
    if (state === NOT_MET) return NOT_MET;
  }
  return state;
}
