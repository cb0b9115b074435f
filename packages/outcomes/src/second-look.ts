import type { Basis, Verification } from '@openketamine/model';
import { checkAnswers, rangeOf, type Answers } from './answers.js';
import type { Scale } from './data-types.js';
import { judgeAll } from './definitions.js';

/** Whether a positive screen is to be looked at again, because of where its points come from. */
export interface SecondLook {
  /** Null when a missing answer decides it. */
  readonly due: boolean | null;
  /** The screens that would be called positive on these points; empty unless it is due. */
  readonly screens: readonly string[];
  /** The items that all points come from. */
  readonly onlyFrom: readonly number[];
  /** Items whose answers would decide it; empty when it is decided. */
  readonly missing: readonly number[];
  /** The dossier record it was made from. */
  readonly record: string | null;
  /** On what ground it stands; a choice of the project is not a reading of a source. */
  readonly basis: Basis;
  /** How its source was read; absent for a choice of the project. */
  readonly verification?: Verification | undefined;
  /** What is seen and what follows. */
  readonly says: string;
}

const met = (scale: Scale, total: number): readonly string[] =>
  judgeAll(scale, 'screen', total).flatMap((entry) =>
    entry.met === true ? [entry.definition] : [],
  );

/**
 * Whether a screen that a total calls positive has to be looked at again, since every point comes from items that do not
 * bear it. Takes nothing back: the screen stays met, and somebody looks. Works on incomplete answers too.
 *
 * @param scale - a scale of this package
 * @param answers - in order of the items, null for an item without answer
 * @returns whether it is due and for which screens; null where the scale says nothing of the kind
 * @throws OpenKetamineError `INPUT_INVALID` for a wrong count, `ANSWER_OUT_OF_RANGE`
 * @example
 * const look = secondLookOf(auditC, [3, 0, 0]);
 * [look?.due, look?.screens]
 * // => [true, ['audit-c-screen-women-3']]
 * @example
 * [secondLookOf(auditC, [2, 1, 0])?.due, secondLookOf(auditC, [3, 0, null])?.due]
 * // => [false, null]
 * @category scoring
 */
export function secondLookOf(scale: Scale, answers: Answers): SecondLook | null {
  const { secondLook: rule } = scale;
  if (rule === undefined) return null;
  const checked = checkAnswers(scale, answers);
  const range = { least: 0, most: 0 };
  const missing: number[] = [];
  // Whether a point comes from another item: null while that may be.
  let elsewhere: boolean | null = false;
  for (const [index, answer] of checked.entries()) {
    const item = index + 1;
    const { least, most } = rangeOf(scale, item);
    if (answer === null) missing.push(item);
    if (rule.onlyFrom.includes(item)) {
      range.least += answer ?? least;
      range.most += answer ?? most;
    } else {
      range.least += least;
      range.most += least;
      if (answer === null && elsewhere !== true) elsewhere = null;
      if (answer !== null && answer > least) elsewhere = true;
    }
  }
  const screens = Array.from({ length: range.most - range.least + 1 }, (_, more) =>
    met(scale, range.least + more),
  );
  const possible = elsewhere !== true && screens.some((ids) => ids.length > 0);
  const certain = possible && elsewhere === false && screens.every((ids) => ids.length > 0);
  const due = certain ? true : possible ? null : false;
  return {
    due,
    screens: certain
      ? (screens[0]?.filter((id) => screens.every((ids) => ids.includes(id))) ?? [])
      : [],
    onlyFrom: rule.onlyFrom,
    missing: due === null ? missing : [],
    record: rule.record ?? null,
    basis: rule.basis,
    ...(rule.verification === undefined ? {} : { verification: rule.verification }),
    says: rule.says,
  };
}
