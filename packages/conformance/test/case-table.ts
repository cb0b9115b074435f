import type { Rule, Terminology } from '@openketamine/model';
import type { RuleCase } from '@openketamine/screening/cases';

/**
 * What holds of every condition and every medicine that a rule asks for, said once: a record in each state it may be in, and what
 * the rule must answer. The answers are worked out here from the criterion by the tables below, without the engine.
 */
type Truth = 'yes' | 'no' | 'open';
type Criterion = Exclude<Rule['when'], undefined>;
type Facts = RuleCase['given'];

/** How a condition may stand in a record, and whether it counts as present now, and as ever present. */
const states = [
  { says: 'that is present', item: { clinicalStatus: 'active' }, active: 'yes', ever: 'yes' },
  {
    says: 'that is only suspected',
    item: { clinicalStatus: 'active', verificationStatus: 'provisional' },
    active: 'open',
    ever: 'open',
  },
  {
    says: 'that was refuted',
    item: { clinicalStatus: 'active', verificationStatus: 'refuted' },
    active: 'no',
    ever: 'no',
  },
  {
    says: 'that was entered in error',
    item: { clinicalStatus: 'active', verificationStatus: 'entered-in-error' },
    active: 'no',
    ever: 'no',
  },
  { says: 'of the past', item: { clinicalStatus: 'resolved' }, active: 'no', ever: 'yes' },
  {
    says: 'long past',
    item: { clinicalStatus: 'resolved', onset: '2017-10-19', abated: '2020-07-15' },
    active: 'no',
    ever: 'yes',
  },
  { says: 'without a word on when', item: {}, active: 'open', ever: 'yes' },
] as const;

/** How a medicine may stand in a record, and whether it is taken. */
const uses = [
  { says: 'is taken', item: {}, taken: 'yes' },
  { says: 'was stopped', item: { status: 'stopped' }, taken: 'no' },
  { says: 'was entered in error', item: { status: 'entered-in-error' }, taken: 'no' },
] as const;

/** No rule that asks for something else may answer to these. */
const unrelated = {
  condition: 'migraine',
  medicines: ['lisinopril', 'levothyroxine'],
  details: { dailyDose: { value: 20, unit: 'mg' }, lastTaken: '2026-01-05T09:59:00-05:00' },
  text: 'herbal drops of unknown make',
} as const;

/** A record of one thing, and whether a part of a criterion holds of it. */
interface Row {
  readonly says: string;
  readonly given: Facts;
  readonly holds: (leaf: Leaf) => Truth;
}

interface TableOptions {
  /** How many medicines of a class; all where it is left out. */
  readonly members?: number;
}

interface Leaf {
  readonly condition?: string;
  readonly status?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly medicine?: readonly string[];
}

const keysOf = (leaf: object) => Object.keys(leaf).toSorted().join(' ');
const plainCondition = new Set(['condition status', 'condition status with']);
const isCondition = (leaf: Leaf) => plainCondition.has(keysOf(leaf));
const isMedicine = (leaf: Leaf) => keysOf(leaf) === 'medicine';

/** A part that looks at conditions or medicines in a way of its own: what holds of it is said in the cases of its rule. */
const isParticular = (leaf: object) =>
  ['condition', 'medicine', 'decidedBy', 'several'].some((key) => key in leaf) &&
  !isCondition(leaf) &&
  !isMedicine(leaf);

/** Whether a rule that is asked only of some is asked where one of its conditions or medicines is recorded. */
function isAskedByThem(asked: readonly object[] | undefined, leaves: readonly Leaf[]): boolean {
  const nameOf = ({ condition, medicine }: Leaf) => condition ?? medicine?.join(' ');
  const names = new Set(leaves.map(nameOf));
  return (
    asked?.every((leaf: Leaf) => nameOf(leaf) !== undefined && names.has(nameOf(leaf))) ?? true
  );
}

function parts(criterion: Criterion): readonly Criterion[] | undefined {
  if ('any' in criterion) return criterion.any;
  if ('all' in criterion) return criterion.all;
  return 'not' in criterion ? [criterion.not] : undefined;
}

function leavesOf(criterion: Criterion): readonly Leaf[] {
  return parts(criterion)?.flatMap(leavesOf) ?? [criterion as Leaf];
}

/** Of three values: one "yes" settles an alternative, one "no" a conjunction. */
function settle(truths: readonly Truth[], settles: Truth, otherwise: Truth): Truth {
  if (truths.includes(settles)) return settles;
  return truths.includes('open') ? 'open' : otherwise;
}

function judge(criterion: Criterion, holds: Row['holds']): Truth {
  const truths = parts(criterion)?.map((part) => judge(part, holds));
  if (truths === undefined) return holds(criterion as Leaf);
  if ('any' in criterion) return settle(truths, 'yes', 'no');
  if ('all' in criterion) return settle(truths, 'no', 'yes');
  return truths[0] === 'yes' ? 'no' : truths[0] === 'no' ? 'yes' : 'open';
}

const listOf = (item: object): object => ({ complete: true, items: [item] });

function conditionRows(leaf: Leaf, terminology: Terminology): Row[] {
  const concept = leaf.condition ?? '';
  // of several values that a rule takes, the first
  const details = Object.fromEntries(
    Object.entries(leaf.with ?? {}).map(([name, value]) => [
      name,
      Array.isArray(value) ? (value as unknown[])[0] : value,
    ]),
  );
  const given = (item: object): Facts => ({
    conditions: listOf({ concept, ...details, ...item }),
  });
  const counts = (other: Leaf, state: (typeof states)[number]): Truth => {
    if (!isCondition(other)) return 'open';
    const same = other.condition === concept;
    if (!same && !terminology.broader(concept).includes(other.condition ?? '')) return 'no';
    const truth = other.status === 'ever' ? state.ever : state.active;
    const detail = JSON.stringify(other.with ?? {}) === JSON.stringify(leaf.with ?? {});
    return truth === 'no' || detail ? truth : 'open';
  };
  return states.map((state) => ({
    says: `${concept} ${state.says}`,
    given: given(state.item),
    holds: (other) => counts(other, state),
  }));
}

/** The ingredients that a rule names, itself or by their class. */
const membersOf = (names: readonly string[], terminology: Terminology): readonly string[] =>
  names.flatMap((name) => terminology.classMembers(name) ?? [name]);

function medicineRows(
  { medicine = [] }: Leaf,
  terminology: Terminology,
  { members }: TableOptions,
): Row[] {
  const taken = (ingredient: string, leaf: Leaf, use: Truth): Truth => {
    if (!isMedicine(leaf)) return 'open';
    if (membersOf(leaf.medicine ?? [], terminology).includes(ingredient)) return use;
    // a name that no register has never proves that a medicine is not in a class
    const known = terminology.medicineNamed(ingredient)?.confirmed === true;
    return known || use === 'no' ? 'no' : 'open';
  };
  const shown = medicine.flatMap((name) => membersOf([name], terminology).slice(0, members));
  return shown.flatMap((ingredient) =>
    uses.map((use) => ({
      says: `${ingredient} ${use.says}`,
      given: { medicines: listOf({ ingredient, ...use.item }) },
      holds: (leaf: Leaf) => taken(ingredient, leaf, use.taken),
    })),
  );
}

/** Records of something else, and none at all. */
function otherRows(leaves: readonly Leaf[], terminology: Terminology): Row[] {
  const asked = leaves.flatMap(({ medicine = [] }) => membersOf(medicine, terminology));
  const medicine = unrelated.medicines.find((text) => !asked.includes(text));
  return [
    { says: 'a record that says nothing', given: {}, holds: () => 'open' },
    ...(leaves.some(isCondition)
      ? [
          {
            says: `${unrelated.condition} alone`,
            given: {
              conditions: listOf({ concept: unrelated.condition, clinicalStatus: 'active' }),
            },
            holds: (leaf: Leaf): Truth => (isCondition(leaf) ? 'no' : 'open'),
          },
        ]
      : []),
    ...(leaves.some(isMedicine)
      ? [
          {
            says: `${medicine} alone`,
            given: { medicines: listOf({ ingredient: medicine, ...unrelated.details }) },
            holds: (leaf: Leaf): Truth => (isMedicine(leaf) ? 'no' : 'open'),
          },
          {
            says: 'a medicine nobody knows',
            given: { medicines: listOf({ text: unrelated.text }) },
            holds: (): Truth => 'open',
          },
        ]
      : []),
  ];
}

const outcomes = { yes: 'met', no: 'not-met', open: 'unknown' } as const;

/** The table for one rule: a case for each state of each condition and medicine that it asks for without more. */
export function tableOf(
  rule: Rule,
  terminology: Terminology,
  options: TableOptions = {},
): RuleCase[] {
  const branches = [
    { id: undefined, when: rule.when, onlyIfRecorded: rule.onlyIfRecorded },
    ...(rule.branches ?? []),
  ];
  return branches.flatMap(({ id, when, onlyIfRecorded }) => {
    if (when === undefined || rule.moment === 'session') return [];
    const leaves = leavesOf(when);
    if (leaves.some(isParticular) || !isAskedByThem(onlyIfRecorded, leaves)) return [];
    const rows = [
      ...leaves.filter(isCondition).flatMap((leaf) => conditionRows(leaf, terminology)),
      ...leaves.filter(isMedicine).flatMap((leaf) => medicineRows(leaf, terminology, options)),
    ];
    if (rows.length === 0) return [];
    // where a rule is asked only of who takes something, the others are told apart by its own cases
    const ofOthers = onlyIfRecorded?.some((recorded) => 'medicine' in recorded) ?? false;
    return [...rows, ...(ofOthers ? [] : otherRows(leaves, terminology))].map(
      ({ says, given, holds }) => {
        const truth = judge(when, holds);
        const unasked = onlyIfRecorded !== undefined && Object.keys(given).length === 0;
        return {
          name: says,
          given,
          expect: unasked ? 'no finding' : outcomes[truth],
          ...(id === undefined ? {} : { branch: id }),
        };
      },
    );
  });
}
