import type { Test } from '@openketamine/model';
import { compileCondition } from './tests/condition.js';
import { compileCourse } from './tests/course.js';
import { compileAge, compileFact, compileMeasure } from './tests/demographics.js';
import { compileElapsed } from './tests/elapsed.js';
import { compileAllergy, compileFamilyHistory } from './tests/listed.js';
import { compileMedicine } from './tests/medicine.js';
import { compileObservation, compileResult } from './tests/observation.js';
import { compileScore } from './tests/score.js';
import { compileSeveral } from './tests/several.js';
import type { CompiledTest, TestContext } from './tests/shared.js';
import { compileSubstance } from './tests/substance.js';
import { compileTrials } from './tests/trials.js';

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
