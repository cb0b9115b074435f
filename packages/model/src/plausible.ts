/**
 * Ranges outside which a fact about a body is taken for a slip of the pen and refused at the door.
 * Project judgements (`basis: project`) to catch typing errors: they say nothing about who may be treated.
 *
 * @category quantities
 */
export const plausible = {
  weight: { least: 20, most: 400, unit: 'kg' },
  height: { least: 50, most: 260, unit: 'cm' },
  age: { least: 0, most: 130, unit: 'a' },
  bodyMassIndex: { least: 12, most: 60, unit: 'kg/m2' },
} as const;

/**
 * A new body weight more than so many times the one before, or as many times less, is taken for a slip of the pen
 * (pounds, another patient) until somebody confirms it. A project judgement (`basis: project`).
 *
 * @category quantities
 */
export const weightChange = { most: 1.5, unit: '1' } as const;

/**
 * Age from which a person counts as an adult where a protocol does not say otherwise, in years.
 * A legal convention (`basis: project`), not a clinical limit.
 *
 * @category quantities
 */
export const adultFrom = { value: 18, unit: 'a' } as const;

/**
 * A recorded body-mass index that lies farther than this from the one that weight and height give does not belong to them. A project
 * judgement (`basis: project`): more than rounding, less than what would change anything.
 *
 * @category quantities
 */
export const bodyMassIndexApart = { most: 1, unit: 'kg/m2' } as const;

/**
 * A baseline that was taken longer than this before the first session is told, because what falls from it may have fallen before.
 * A project judgement (`basis: project`): no source says how old a baseline may be, and nothing is refused for it.
 *
 * @category quantities
 */
export const baselineBefore = { most: 30, unit: 'd' } as const;
