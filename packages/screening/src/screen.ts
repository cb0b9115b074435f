import type { Rule, Screening } from '@openketamine/model';
import { compileRules, type CompileOptions, type ScreenInput, type Screener } from './screener.js';

interface Compiled extends CompileOptions {
  readonly screener: Screener;
  /** The rules as they were: a list may have grown since. */
  readonly from: readonly Rule[];
}

const compiledBefore = new WeakMap<readonly Rule[], Compiled>();

/**
 * Screens one patient against rules.
 *
 * Three-valued: what is not recorded is `unknown`, never "no". Does not plan, and does not decide.
 * For many patients compile the rules once with {@link compileRules}.
 *
 * @param input - rules, subject, facts, moment, and options
 * @returns overall result, findings with reasons, and the questions that would settle what is open
 * @throws OpenKetamineError `DATE_INVALID`
 * @example
 * import { terminology } from '@openketamine/terminology';
 * screen({ rules: [], terminology, subject: { drug: 'ketamine', route: 'iv', jurisdiction: 'US' }, facts: {}, at: '2025-01-06' }).ask
 * // => []
 * @category screening
 */
export function screen(
  input: ScreenInput & CompileOptions & { readonly rules: readonly Rule[] },
): Screening {
  const { rules, terminology, questions, labels } = input;
  const before = compiledBefore.get(rules);
  if (
    before !== undefined &&
    before.terminology === terminology &&
    before.questions === questions &&
    before.labels === labels &&
    before.from.length === rules.length &&
    before.from.every((rule, at) => rule === rules[at])
  ) {
    return before.screener.screen(input);
  }
  const screener = compileRules(rules, { terminology, questions, labels });
  compiledBefore.set(rules, { terminology, questions, labels, screener, from: [...rules] });
  return screener.screen(input);
}
