import type { Test } from '@openketamine/model';
import { compileCondition } from './predicates/condition.js';
import { compileCourse } from './predicates/course.js';
import { compileAge, compileFact, compileMeasure } from './predicates/demographics.js';
import { compileElapsed } from './predicates/elapsed.js';
import { compileAllergy, compileFamilyHistory } from './predicates/listed.js';
import { compileMedicine } from './predicates/medicine.js';
import { compileObservation, compileResult } from './predicates/observation.js';
import { compileScore } from './predicates/score.js';
import { compileSeveral } from './predicates/several.js';
import type { CompiledTest, TestContext } from './predicates/shared.js';
import { compileSubstance } from './predicates/substance.js';
import { compileTrials } from './predicates/trials.js';

/** Makes a test ready to run. */
export function compileTest(test: Test, context: TestContext): CompiledTest {
  if ('condition' in test) return compileCondition(test, context);
  if ('familyHistory' in test) return compileFamilyHistory(test, context);
  if ('allergy' in test) return compileAllergy(test, context);
  if ('medicine' in test) return compileMedicine(test, context);
  if ('several' in test) return compileSeveral(test, context);
  if ('substance' in test) return compileSubstance(test, context);
  if ('observation' in test)
    return 'equals' in test ? compileResult(test, context) : compileObservation(test, context);
  if ('score' in test) return compileScore(test, context);
  if ('age' in test) return compileAge(test);
  if ('measure' in test) return compileMeasure(test);
  if ('fact' in test) return compileFact(test, context);
  if ('failedTrials' in test) return compileTrials(test);
  if ('course' in test) return compileCourse(test);
  return compileElapsed(test);
}
