import type {
  ConditionCell,
  ConditionEvidence,
  Grade,
  GradingMethod,
  OutcomeFigure,
} from '@openketamine/model';
import { load } from './load.js';
import { unknownId } from './lookup.js';

/** A cell of the matrix with its grade and what it was counted from. */
export interface GradedCell extends ConditionCell {
  /** The grade that the method gives, `A` to `E`, or `none`. */
  readonly grade: Grade;
  /** What the grade was counted from: trials and people for it, against it, and mixed. */
  readonly counted: {
    /** Randomized trials for it. */
    readonly trialsFor: number;

    /** People in the trials for it. */
    readonly peopleFor: number;
    /** Randomized trials that found nothing or the opposite. */
    readonly trialsAgainst: number;

    /** People in the trials against it. */
    readonly peopleAgainst: number;
    /** Trials with mixed findings, and subgroups. */
    readonly mixed: number;

    /** Studies without a control group. */
    readonly uncontrolled: number;
  };
}

/** A row of the matrix, graded. */
export interface GradedCondition extends Omit<ConditionEvidence, 'cells'> {
  /** Each way of treating it, with its grade. */
  readonly cells: readonly GradedCell[];
}

const randomized: ReadonlySet<OutcomeFigure['design']> = new Set([
  'randomized-blinded',
  'randomized-open',
  'randomized-withdrawal',
]);

function count(cell: ConditionCell, outcomes: readonly OutcomeFigure[]): GradedCell['counted'] {
  const trials = cell.trials
    .filter((trial) => trial.finding !== 'pooled')
    .map((trial) => {
      const outcome = outcomes.find((outcomeFigure) => outcomeFigure.id === trial.outcome);
      if (outcome === undefined) {
        throw unknownId(
          'outcome figure',
          trial.outcome,
          outcomes.map((outcomeFigure) => outcomeFigure.id),
          `/${cell.id}`,
        );
      }
      return {
        finding: trial.finding,
        people: outcome.people?.value ?? 0,
        randomized: randomized.has(outcome.design),
      };
    });
  const tested = (...findings: (typeof trials)[number]['finding'][]) =>
    trials.filter((trial) => trial.randomized && findings.includes(trial.finding));
  const people = (list: typeof trials) => list.reduce((sum, entry) => sum + entry.people, 0);
  const pro = tested('for');
  const contra = tested('against', 'neutral');
  const mixed = tested('mixed', 'subgroup').length;
  return {
    trialsFor: pro.length,
    peopleFor: people(pro),
    trialsAgainst: contra.length,
    peopleAgainst: people(contra),
    mixed,
    uncontrolled: trials.length - pro.length - contra.length - mixed,
  };
}

function gradeOf(counted: GradedCell['counted'], { limits }: GradingMethod): Grade {
  const { trialsFor, peopleFor, trialsAgainst, peopleAgainst, mixed, uncontrolled } = counted;
  if (trialsFor + trialsAgainst + mixed === 0) return uncontrolled > 0 ? 'E' : 'none';
  if (peopleFor <= peopleAgainst && trialsAgainst > 0) return 'D';
  const established =
    trialsFor >= limits.establishedTrials.value &&
    peopleFor >= limits.establishedPeople.value &&
    peopleFor >= limits.establishedRatio.value * peopleAgainst;
  if (established) return 'A';
  const alone = trialsFor === 1 && trialsAgainst === 0 && peopleFor >= limits.supportedPeople.value;
  return trialsFor >= limits.supportedTrials.value || alone ? 'B' : 'C';
}

/**
 * Grades one cell of the matrix by the method given. Counts randomized trials and the people in them; does not read
 * their size of effect, and does not say that a treatment suits a patient.
 *
 * @param cell - the question with the trials that bear on it
 * @param outcomes - the outcome figures the trials name
 * @param method - limits and words of the grades
 * @returns the cell with grade and counts
 * @throws OpenKetamineError `ID_UNKNOWN` when a trial names no outcome figure
 * @example
 * const [method] = await load('grading');
 * const rows = await load('conditions');
 * const cell = rows.find((one) => one.id === 'ptsd')?.cells[1];
 * cell && method && gradeCell(cell, await load('outcomes'), method).grade
 * // => 'D'
 * @category grading
 */
export function gradeCell(
  cell: ConditionCell,
  outcomes: readonly OutcomeFigure[],
  method: GradingMethod,
): GradedCell {
  const counted = count(cell, outcomes);
  return { ...cell, grade: gradeOf(counted, method), counted };
}

/**
 * The conditions x grade matrix. Loads conditions, outcome figures and the method, nothing else.
 *
 * @returns a row for each condition, a graded cell for each way of treating it
 * @example
 * const rows = await conditionMatrix();
 * rows.find((row) => row.id === 'end-of-life')?.cells.map((cell) => cell.grade)
 * // => ['none']
 * @category grading
 */
export async function conditionMatrix(): Promise<readonly GradedCondition[]> {
  const [rows, outcomes, [method]] = await Promise.all([
    load('conditions'),
    load('outcomes'),
    load('grading'),
  ]);
  if (method === undefined) throw unknownId('method', 'grading-method', []);
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => gradeCell(cell, outcomes, method)),
  }));
}
