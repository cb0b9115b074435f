import type { QuestionSource } from './ask.js';
import type { CompiledTest, Need } from './predicates/shared.js';

/** A question whose full answer supplies several facts at once. */
export interface QuestionGroup {
  /** Id of the question. */
  readonly id: string;
  /** The question, in words for a person. */
  readonly question: string;
  /** The facts that its full answer supplies, by path. */
  readonly supplies: readonly string[];
}

/** The words in which to ask for one fact, or for a whole list such as `conditions`. */
export interface FactQuestion {
  /** The fact that the answer supplies, by path: `pregnancy.status`. */
  readonly fact: string;
  /** The question, in words for a person. */
  readonly question: string;
}

/** Wording of questions. Facts that none of it names are asked for in generic words. */
export type QuestionWording = FactQuestion | QuestionGroup;

/** Generic words for whole lists. */
const listQuestions: Readonly<Record<NonNullable<Need['list']>, string>> = {
  conditions: 'Which conditions are there now or were there in the past? Is that list complete?',
  familyHistory: 'Which illnesses are in the family? Is that list complete?',
  allergies: 'Which allergies are there? Is that list complete?',
  medicines: 'Which medicines are taken, how much, and when last? Is that list complete?',
  treatmentHistory:
    'Which treatments were tried, for how long, with what result? Is that list complete?',
};

/** Several tests may ask for one fact: that of a list first, then the first by its words, whatever the order of rules. */
function precedes(one: Need, other: Need): boolean {
  if ((one.list === undefined) !== (other.list === undefined)) return one.list !== undefined;
  return one.question < other.question;
}

/** The list whose completeness would answer a fact, by the fact. */
export function listsOf(tests: readonly CompiledTest[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { needs } of tests) {
    for (const { fact, list } of needs) if (list !== undefined) found.set(fact, list);
  }
  return found;
}

/** For each fact the questions that supply it: its own, its list's, and those of groups. */
export function questionSources(
  tests: readonly CompiledTest[],
  wording: readonly QuestionWording[],
): ReadonlyMap<string, readonly QuestionSource[]> {
  const groups: QuestionGroup[] = [];
  // Of two wordings of one fact the later counts, so that a site can put its own behind those of the data.
  const words = new Map<string, string>();
  for (const questionWording of wording) {
    if ('fact' in questionWording) words.set(questionWording.fact, questionWording.question);
    else groups.push(questionWording);
  }
  const asked = (fact: string, generic: string, supplies: readonly string[]): QuestionSource => ({
    fact,
    question: words.get(fact) ?? generic,
    supplies,
  });
  const own = new Map<string, Need>();
  for (const test of tests) {
    for (const need of test.needs) {
      const before = own.get(need.fact);
      if (before === undefined || precedes(need, before)) own.set(need.fact, need);
    }
  }
  const byFact = new Map<string, QuestionSource[]>();
  const add = (source: QuestionSource): void => {
    for (const fact of source.supplies) {
      const list = byFact.get(fact);
      if (list === undefined) byFact.set(fact, [source]);
      else list.push(source);
    }
  };
  const lists = new Map<NonNullable<Need['list']>, string[]>();
  for (const { fact, question, list } of own.values()) {
    add(asked(fact, question, [fact]));
    if (list === undefined) continue;
    const members = lists.get(list);
    if (members === undefined) lists.set(list, [fact]);
    else members.push(fact);
  }
  for (const [list, supplies] of lists) {
    if (supplies.length > 1) add(asked(list, listQuestions[list], supplies));
  }
  for (const { id, question, supplies } of groups) {
    const known = supplies.filter((fact) => own.has(fact));
    if (known.length > 1) add({ fact: id, question, supplies: known });
  }
  return byFact;
}
