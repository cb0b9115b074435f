import { OpenKetamineError, type BodyWeightFormula, type DoseRule } from '@openketamine/model';
import type { PlanPatient } from '../../input.js';
import { bodyMassIndex, inCentimeters } from '../read/facts.js';
import { toMultiple } from '../read/decimal.js';

// not clinical: centimeters in an inch
const centimetersPerInch = 2.54;
/** Computed weights are stated to a tenth of a kilogram, as scales are read. */
// not clinical: scales are read to a tenth of a kilogram
const resolution = 0.1;

/** The weight a mg/kg dose means, in kg, and how it was found. Undefined when no weight is known. */
export interface DosingWeight {
  readonly kg: number;
  /** The published formula, where one was used. */
  readonly formula?: string;
}

/** Works out the weight a dose means. Refuses where sex or height is needed and not known. */
export function dosingWeight(
  rule: DoseRule,
  facts: PlanPatient,
  formulas: readonly BodyWeightFormula[],
): DosingWeight | undefined {
  const means = rule.weight?.means ?? 'actual';
  const actual = facts.weight?.value;
  if (means === 'actual' || means === 'not-stated')
    return actual === undefined ? undefined : { kg: actual };
  const formula =
    formulas.find((bodyWeightFormula) => bodyWeightFormula.means === means) ??
    missing(`${means} body weight`);
  const kg = toMultiple(compute(formula, facts, formulas), resolution, 'nearest');
  return { kg, formula: formula.id };
}

function missing(what: string): never {
  throw new OpenKetamineError(
    'ID_UNKNOWN',
    '/bodyWeights',
    `No formula for ${what} was handed to the planner.`,
    'Pass bodyWeights, from @openketamine/planner/body-weights.',
  );
}

function compute(
  weight: BodyWeightFormula,
  facts: PlanPatient,
  formulas: readonly BodyWeightFormula[],
  depth = 0,
): number {
  const { formula } = weight;
  switch (formula.kind) {
    case 'from-height': {
      const height = need(facts.height, 'height', weight);
      const inches = inCentimeters(height).value / centimetersPerInch;
      return (
        formula.base[sexOf(facts, weight)].value +
        formula.perInch.value * (inches - formula.aboveInches.value)
      );
    }
    case 'part-of-excess': {
      const over =
        formulas.find((bodyWeightFormula) => bodyWeightFormula.id === formula.over) ??
        missing(formula.over);
      if (depth > formulas.length) missing(`${weight.id} without itself`);
      const base = compute(over, facts, formulas, depth + 1);
      const actual = need(facts.weight, 'weight', weight).value;
      return base + formula.part.value * (actual - base);
    }
    case 'from-body-mass-index': {
      const actual = need(facts.weight, 'weight', weight).value;
      need(facts.height, 'height', weight);
      const sex = sexOf(facts, weight);
      const index = bodyMassIndex(facts) as number;
      return (
        (formula.factor.value * actual) /
        (formula.plus[sex].value + formula.timesIndex[sex].value * index)
      );
    }
  }
}

function need<T>(fact: T | undefined, name: string, weight: BodyWeightFormula): T {
  if (fact !== undefined) return fact;
  throw new OpenKetamineError(
    'FACT_MISSING',
    `/patient/${name}`,
    `${weight.title} depends on ${name}, which was not given.`,
    `Give ${name}.`,
  );
}

function sexOf(facts: PlanPatient, weight: BodyWeightFormula): 'male' | 'female' {
  if (facts.sex === 'male' || facts.sex === 'female') return facts.sex;
  throw new OpenKetamineError(
    'FACT_MISSING',
    '/patient/sex',
    `${weight.title} depends on sex, which was not given.`,
    'Give sex, as the formula means it.',
  );
}
