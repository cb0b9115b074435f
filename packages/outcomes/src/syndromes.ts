import type { Basis, Verification } from '@openketamine/model';
import { checkAnswers, type Answers } from './answers.js';
import { clustersOf } from './clusters.js';
import type { Scale } from './data-types.js';
import { allMet, countSymptoms, countWithin, itemsFrom } from './symptoms.js';

/** A pattern of symptoms that a source names, and whether the answers show it. */
export interface Syndrome {
  /** Id of the pattern within the scale. */
  readonly id: string;
  /** Null when a missing answer decides it. */
  readonly met: boolean | null;
  /** What does not hold: ids of clusters, `symptoms` or `core`. */
  readonly because: readonly string[];
  /** What a missing answer leaves open, named the same way. */
  readonly needs: readonly string[];
  /** Items whose answers would decide it; empty when it is decided. */
  readonly missing: readonly number[];
  /** The dossier record it was made from. */
  readonly record: string | null;
  /** On what ground it stands; a choice of the project is not a reading of a source. */
  readonly basis: Basis;
  /** How its source was read; absent for a choice of the project. */
  readonly verification?: Verification | undefined;
  /** The pattern in words. */
  readonly says: string;
}

interface Part {
  readonly id: string;
  readonly met: boolean | null;
  readonly missing: readonly number[];
}

interface Told {
  readonly record?: string | undefined;
  readonly basis: Basis;
  readonly verification?: Verification | undefined;
  readonly says: string;
}

function syndrome(id: string, parts: readonly Part[], told: Told): Syndrome {
  const met = allMet(parts.map((part) => part.met));
  const open = met === null ? parts.filter((part) => part.met === null) : [];
  return {
    id,
    met,
    because: parts.filter((part) => part.met === false).map((part) => part.id),
    needs: open.map((part) => part.id),
    missing: [...new Set(open.flatMap((part) => part.missing))].toSorted((a, b) => a - b),
    record: told.record ?? null,
    basis: told.basis,
    ...(told.verification === undefined ? {} : { verification: told.verification }),
    says: told.says,
  };
}

function byClusters(scale: Scale, answers: Answers): readonly Syndrome[] {
  const { provisional } = scale;
  if (provisional === undefined) return [];
  const clusters = clustersOf(scale, answers);
  const parts = provisional.needs.map(
    ({ cluster }) =>
      clusters.find(({ id }) => id === cluster) ?? { id: cluster, met: null, missing: [] },
  );
  return [syndrome(provisional.id, parts, provisional)];
}

function bySymptoms(scale: Scale, answers: Answers): readonly Syndrome[] {
  const { algorithm } = scale;
  if (algorithm === undefined) return [];
  const levelOf = (item: number) =>
    algorithm.exceptions.find((exception) => exception.item === item)?.atLeast ??
    algorithm.symptomFrom;
  const count = countSymptoms(answers, itemsFrom(1, answers.length), levelOf);
  const core = countSymptoms(answers, algorithm.core.items, levelOf);
  return algorithm.syndromes.map(({ id, least, most, says }) =>
    syndrome(
      id,
      [
        { id: 'symptoms', met: countWithin(count, least, most), missing: count.missing },
        { id: 'core', met: countWithin(core, algorithm.core.symptoms), missing: core.missing },
      ],
      { ...algorithm, says },
    ),
  );
}

/**
 * The patterns of symptoms that the sources of a scale name: the provisional one of the PCL-5 by clusters, those of the
 * PHQ-9 by the number of symptoms. Works on incomplete answers too, and a pattern that a missing answer decides is
 * undecided, never "not met". Does not diagnose: a clinician does, with more than a questionnaire.
 *
 * @param scale - a scale of this package
 * @param answers - in order of the items, null for an item without answer
 * @returns the patterns in the order of the scale; empty where it has none
 * @throws OpenKetamineError `INPUT_INVALID` for a wrong count, `ANSWER_OUT_OF_RANGE`
 * @example
 * syndromesOf(phq9, [2, 2, 2, 2, 0, 0, 0, 0, 1]).map(({ id, met }) => `${id} ${met}`)
 * // => ['phq9-major true', 'phq9-other false']
 * @example
 * syndromesOf(phq9, [2, 2, 2, 2, 0, 0, 0, 0, null]).map(({ id, met, missing }) => `${id} ${met} ${missing}`)
 * // => ['phq9-major null 9', 'phq9-other null 9']
 * @category scoring
 */
export function syndromesOf(scale: Scale, answers: Answers): readonly Syndrome[] {
  if (scale.provisional === undefined && scale.algorithm === undefined) return [];
  const checked = checkAnswers(scale, answers);
  return [...byClusters(scale, checked), ...bySymptoms(scale, checked)];
}
