import { OpenKetamineError, type PatientFactsInput } from '@openketamine/model';
import type { Io } from '../io/io.js';
import { bodyQuantity, years } from '../options.js';
import { readChecked } from './read.js';

/** Options that say something about the person. */
export interface FactOptions {
  readonly patient?: string;
  readonly weight?: string;
  readonly height?: string;
  readonly age?: string;
  readonly birthDate?: string;
  readonly sex?: string;
}

export interface LoadedFacts {
  readonly facts: PatientFactsInput;
  /** The weight came with its unit, so somebody has looked at it. */
  readonly weightConfirmed: boolean;
}

/** Facts from a file and from options; an option wins over the file. */
export async function loadFacts(options: FactOptions, io: Io): Promise<LoadedFacts> {
  const file: PatientFactsInput =
    options.patient === undefined ? {} : await readFacts(options.patient, io);
  const facts: PatientFactsInput = { ...file };
  let weightConfirmed = false;
  if (options.weight !== undefined) {
    const { quantity, stated } = bodyQuantity(options.weight, 'weight', '--weight');
    facts.weight = { value: quantity.value, unit: 'kg' };
    weightConfirmed = stated;
  }
  if (options.height !== undefined) {
    facts.height = {
      value: bodyQuantity(options.height, 'height', '--height').quantity.value,
      unit: 'cm',
    };
  }
  if (options.age !== undefined) facts.age = { value: years(options.age, '--age'), unit: 'a' };
  if (options.birthDate !== undefined) facts.birthDate = options.birthDate;
  if (options.sex !== undefined) {
    if (!['male', 'female', 'unknown'].includes(options.sex)) {
      throw new OpenKetamineError(
        'INPUT_INVALID',
        '--sex',
        `${JSON.stringify(options.sex)} is not accepted.`,
        'Use male, female or unknown.',
      );
    }
    facts.sex = options.sex as 'male';
  }
  return { facts, weightConfirmed };
}

async function readFacts(path: string, io: Io): Promise<PatientFactsInput> {
  const { patientFactsSchema } = await import('@openketamine/model/schema');
  const facts = await readChecked(path, io, {
    option: '--patient',
    schema: patientFactsSchema,
    code: 'INPUT_INVALID',
    hint: 'See `openketamine show patient-schema` for what fits.',
  });
  // A misspelled concept must not pass for a condition that is absent.
  const [{ checkFacts }, { fullTerminology }] = await Promise.all([
    import('@openketamine/screening/facts'),
    import('@openketamine/terminology/full'),
  ]);
  checkFacts(facts, fullTerminology, '--patient');
  return facts;
}
