import type { Rule } from '@openketamine/model';
import { TestTable, compileCriterion } from './internal/criterion.js';
import { givenTerminology } from './internal/no-terminology.js';
import { questionSources } from './internal/question-sources.js';
import type { CompileOptions } from './screener.js';

/** A question that a screening can ask. */
export interface PossibleQuestion {
  /** The fact, the list, or the id of the question for several facts. */
  readonly fact: string;
  /** The question, in words for a person. */
  readonly question: string;
  /** The facts that its full answer supplies. */
  readonly supplies: readonly string[];
  /** Whether the words come from `options.questions`; otherwise they are the generic ones. */
  readonly worded: boolean;
}

/**
 * Every question that a screening with these rules can ask, whatever the patient, in the order of their names.
 *
 * For forms, and to see which facts of one's own rules still lack words. Does not say which to ask: that is `ask` in the
 * result of a screening.
 *
 * @param rules - checked rules, for example those of the package `risk`
 * @param options - terminology and wording, as for `compileRules`
 * @returns the questions
 * @example
 * import { terminology } from '@openketamine/terminology';
 * questionsOf([], { terminology })
 * // => []
 * @category screening
 */
export function questionsOf(rules: readonly Rule[], options: CompileOptions): PossibleQuestion[] {
  const terminology = givenTerminology(options);
  const { questions = [], session = false } = options;
  const table = new TestTable({ terminology });
  for (const { when, branches = [], moment } of rules) {
    if ((moment === 'session') !== session) continue;
    if (when !== undefined) compileCriterion(when, table);
    for (const branch of branches) compileCriterion(branch.when, table);
  }
  const named = new Set(
    questions.map((question) => ('fact' in question ? question.fact : question.id)),
  );
  const all = new Set([...questionSources(table.tests, questions).values()].flat());
  return [...all]
    .map((source) => ({ ...source, worded: named.has(source.fact) }))
    .toSorted((a, b) => (a.fact < b.fact ? -1 : 1));
}
