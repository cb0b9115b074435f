import {
  criterionSchema,
  onlyIfRecordedSchema,
  ruleLimitSchema,
  ruleSpanSchema,
} from '../src/schema/index.js';
import type * as z from 'zod';
import { idOf, optionsOf, type Named } from '@openketamine/data-pipeline';

/** One of the tests that a criterion may be, by the name that its schema has. */
function testOf(name: string): z.core.$ZodType {
  const found = optionsOf(criterionSchema).find((option) => idOf(option) === name);
  if (found === undefined) throw new Error(`no test is called ${name}`);
  return found;
}

/** The types of what a rule looks for. */
export const criterionTypes: Readonly<Record<string, Named>> = {
  RuleLimit: { schema: ruleLimitSchema, says: 'The same of anything, in any unit.' },
  RuleSpan: {
    schema: ruleSpanSchema,
    says: 'A span of time with provenance; the end of the span still counts.',
  },
  ConditionTest: {
    schema: testOf('ConditionTest'),
    says: 'Whether the patient has a condition now, or ever had it, as severe or as recent as the rule asks.',
  },
  FamilyHistoryTest: {
    schema: testOf('FamilyHistoryTest'),
    says: 'Whether a relative, of the first degree or any, had a condition.',
  },
  AllergyTest: { schema: testOf('AllergyTest'), says: 'An allergy to any of these substances.' },
  MedicineTest: {
    schema: testOf('MedicineTest'),
    says: 'Whether the patient takes a medicine or a member of a drug class now, or took it as lately or as much as the rule asks.',
  },
  SeveralTest: {
    schema: testOf('SeveralTest'),
    says: 'More than one different medicine of these is taken now; the reason counts and names them.',
  },
  SubstanceTest: {
    schema: testOf('SubstanceTest'),
    says: 'Whether a substance such as alcohol or food is used, or how long ago it last was.',
  },
  ObservationTest: {
    schema: testOf('ObservationTest'),
    says: 'Whether a measured value, or its change from baseline, is beyond a limit.',
  },
  ResultTest: {
    schema: testOf('ResultTest'),
    says: 'Whether a qualitative result, such as a pregnancy test, equals one of the given results.',
  },
  ScoreTest: {
    schema: testOf('ScoreTest'),
    says: 'Whether the total, or one item, of a rating scale is beyond a limit.',
  },
  ScoreClassTest: {
    schema: testOf('ScoreClassTest'),
    says: 'Whether a scale that ends in a class, such as `child-pugh`, gave one of the given classes.',
  },
  AgeTest: {
    schema: testOf('AgeTest'),
    says: 'Whether the age of the patient, in years or months, is beyond a limit.',
  },
  MeasureTest: {
    schema: testOf('MeasureTest'),
    says: 'Whether weight, height or body-mass index is beyond a limit.',
  },
  FactTest: {
    schema: testOf('FactTest'),
    says: 'Whether a fact with one value, such as `consent` or `pregnancy.status`, equals one of the given values.',
  },
  FailedTrialsTest: {
    schema: testOf('FailedTrialsTest'),
    says: 'How many treatment trials failed, counted as the source counts.',
  },
  ElapsedTest: { schema: testOf('ElapsedTest'), says: 'Time in the session since a moment of it.' },
  OnlyIfRecorded: {
    schema: onlyIfRecordedSchema,
    says: 'What a record must say something about before a rule is asked at all.',
  },
  DosedByTest: { schema: testOf('DosedByTest') },
  SessionsPerWeekTest: { schema: testOf('SessionsPerWeekTest') },
};
