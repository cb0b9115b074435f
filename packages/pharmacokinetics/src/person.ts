import { adultFrom, OpenKetamineError, plausible, type Quantity } from '@openketamine/model';
import { pharmacokineticConstants } from './generated/constants/pharmacokinetic-constants.js';
import type { Covariates } from './internal/model/bound-model.js';
import type { PharmacokineticModel } from './model-data.js';
import type { Person, Warning } from './types.js';

/** A person as the engine takes it, with what had to be assumed and what a reader must know. */
export interface Resolved {
  readonly covariates: Covariates;
  readonly assumptions: readonly string[];
  readonly warnings: readonly Warning[];
}

type Measure = 'weight' | 'age';

const words = {
  weight: { noun: 'weight', a: 'A weight', unit: 'kg' },
  age: { noun: 'age', a: 'An age', unit: 'years' },
} as const;

/**
 * Reads a person for a model: fills in what is missing and says so, warns outside the population
 * studied, refuses far outside it.
 *
 * @throws OpenKetamineError `VALUE_NOT_FINITE`, `VALUE_OUT_OF_RANGE`, `AGE_NOT_COVERED`, `MODEL_UNSUITABLE`
 * @internal
 */
export function resolvePerson(model: PharmacokineticModel, person: Person): Resolved {
  const assumptions: string[] = [];
  const warnings: Warning[] = [];
  const measure = (which: Measure): number | undefined => {
    const given: Quantity | undefined = person[which];
    const { assumed, used } = model.covariates[which];
    if (given === undefined) {
      if (used && assumed !== undefined) {
        const { noun, unit } = words[which];
        assumptions.push(`${noun} not given: ${assumed.value} ${unit}, ${assumed.says}`);
      }
      return assumed?.value;
    }
    const value = checked(which, given);
    warnings.push(...studied(model, which, value));
    return value;
  };
  const weight = measure('weight');
  const age = measure('age');

  const { ancestry } = person;
  if (model.covariates.ancestry.used && ancestry === undefined) {
    assumptions.push('ancestry not given: not Asian');
  }
  const activity = model.covariates.cyp2b6Activity;
  const { cyp2b6Activity } = person;
  if (cyp2b6Activity !== undefined) {
    if (activity?.used !== true) {
      throw new OpenKetamineError(
        'MODEL_UNSUITABLE',
        '/person/cyp2b6Activity',
        `${model.id} does not describe CYP2B6.`,
        'Leave the activity out, or choose a model that uses it.',
      );
    }
    if (!(cyp2b6Activity >= 0 && cyp2b6Activity <= 1)) {
      throw new OpenKetamineError(
        'VALUE_OUT_OF_RANGE',
        '/person/cyp2b6Activity',
        `${cyp2b6Activity} is not a part of an activity.`,
        'Give a number from 0 (fully inhibited) to 1 (not inhibited).',
      );
    }
  } else if (activity?.used === true && activity.assumed !== undefined) {
    assumptions.push(activity.assumed.says);
  }
  return {
    covariates: {
      weight,
      age,
      asian: ancestry === 'asian' || ancestry === 'japanese' ? 1 : 0,
      japanese: ancestry === 'japanese' ? 1 : 0,
      cyp2b6Activity: cyp2b6Activity ?? activity?.assumed?.value,
    },
    assumptions,
    warnings,
  };
}

function checked(which: Measure, { value, unit }: Quantity): number {
  const { least, most, unit: expected } = plausible[which];
  const path = `/person/${which}`;
  if (unit !== expected) {
    throw new OpenKetamineError(
      'UNIT_MISMATCH',
      `${path}/unit`,
      `A ${which} in ${unit} is not understood.`,
      `Give it in ${expected}.`,
    );
  }
  if (!Number.isFinite(value)) {
    throw new OpenKetamineError(
      'VALUE_NOT_FINITE',
      `${path}/value`,
      `${value} is not a finite number.`,
      'Give a plain decimal number.',
    );
  }
  if (value < least || value > most) {
    throw new OpenKetamineError(
      'VALUE_OUT_OF_RANGE',
      `${path}/value`,
      `${value} ${expected} is not a plausible ${which}.`,
      `Give a value from ${least} to ${most} ${expected}.`,
    );
  }
  if (which === 'age' && value < adultFrom.value) {
    throw new OpenKetamineError(
      'AGE_NOT_COVERED',
      `${path}/value`,
      `At ${value} years no model applies: all were made in adults.`,
      `Simulate only from ${adultFrom.value} years.`,
    );
  }
  return value;
}

function studied(model: PharmacokineticModel, which: Measure, value: number): Warning[] {
  const range = model.covariates[which].studied;
  if (range === undefined) return [];
  const { noun, a, unit } = words[which];
  const { least, most, means } = range;
  if (least !== undefined && most !== undefined) {
    const { farOutside } = pharmacokineticConstants;
    if (value < least / farOutside.value || value > most * farOutside.value) {
      throw new OpenKetamineError(
        'MODEL_UNSUITABLE',
        `/person/${which}/value`,
        `${a} of ${value} ${unit} lies far outside the population of ${model.id}, ${least} to ${most} ${unit}.`,
        'Choose a model whose population is nearer.',
      );
    }
    if (value >= least && value <= most) return [];
    return [
      {
        about: which,
        says: `${a} of ${value} ${unit} lies outside the population of ${model.id}, ${least} to ${most} ${unit}: ${model.population.says}`,
      },
    ];
  }
  if (means === undefined) return [];
  const mean = means.map((each) => String(each)).join(' and ');
  return [
    {
      about: which,
      says: `For ${model.id} only the mean ${noun} of the people studied was published, ${mean} ${unit}; how far it holds at ${value} ${unit} is not known.`,
    },
  ];
}
