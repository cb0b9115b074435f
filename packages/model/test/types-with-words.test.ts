import { expect, expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import type {
  AdverseEventTable,
  Claim,
  ClassList,
  ContradictionList,
  Finding,
  HazardList,
  MonitoringPlan,
  OutcomeFigure,
  ProtocolInput,
  QuestionList,
  Regulatory,
  RuleLimit,
  Screening,
  Source,
  DoseRule,
  Interaction,
  PatientFacts,
  PatientFactsInput,
  Phase,
  Procedure,
  Protocol,
  Rule,
  RuleInput,
} from '../src/index.js';
import {
  adverseEventTableSchema,
  claimSchema,
  classListSchema,
  contradictionListSchema,
  findingSchema,
  hazardListSchema,
  monitoringPlanSchema,
  outcomeFigureSchema,
  questionListSchema,
  regulatorySchema,
  ruleLimitSchema,
  screeningSchema,
  sourceSchema,
  conditionFactSchema,
  interactionSchema,
  medicineFactSchema,
  patientFactsSchema,
  doseSchema,
  phaseSchema,
  procedureSchema,
  protocolSchema,
  ruleSchema,
  type ConditionFact,
  type MedicineFact,
} from '../src/schema/index.js';
import { typesModule } from '@openketamine/data-pipeline';
import { criterionTypes } from '../scripts/criterion-types.ts';
import { evidenceTypes } from '../scripts/evidence-types.ts';
import { factTypes } from '../scripts/fact-types.ts';
import { findingTypes } from '../scripts/finding-types.ts';
import { protocolTypes } from '../scripts/protocol-types.ts';
import { riskTypes } from '../scripts/risk-types.ts';
import { ruleTypes } from '../scripts/rule-types.ts';
import { sharedTypes } from '../scripts/shared-types.ts';
import { sourceTypes } from '../scripts/source-types.ts';
import { terminologyTypes } from '../scripts/terminology-types.ts';

test('the types with words are those that the schemas infer', () => {
  expectTypeOf<PatientFacts>().toEqualTypeOf<z.infer<typeof patientFactsSchema>>();
  expectTypeOf<PatientFactsInput>().toEqualTypeOf<z.input<typeof patientFactsSchema>>();
  expectTypeOf<ConditionFact>().toEqualTypeOf<z.infer<typeof conditionFactSchema>>();
  expectTypeOf<MedicineFact>().toEqualTypeOf<z.infer<typeof medicineFactSchema>>();
  expectTypeOf<Rule>().toEqualTypeOf<z.infer<typeof ruleSchema>>();
  expectTypeOf<RuleInput>().toEqualTypeOf<z.input<typeof ruleSchema>>();
  expectTypeOf<Interaction>().toEqualTypeOf<z.infer<typeof interactionSchema>>();
  expectTypeOf<DoseRule>().toEqualTypeOf<z.infer<typeof doseSchema>>();
  expectTypeOf<Phase>().toEqualTypeOf<z.infer<typeof phaseSchema>>();
  expectTypeOf<Procedure>().toEqualTypeOf<z.infer<typeof procedureSchema>>();
  expectTypeOf<Protocol>().toEqualTypeOf<z.infer<typeof protocolSchema>>();
  expectTypeOf<ProtocolInput>().toEqualTypeOf<z.input<typeof protocolSchema>>();
  expectTypeOf<Finding>().toEqualTypeOf<z.infer<typeof findingSchema>>();
  expectTypeOf<Screening>().toEqualTypeOf<z.infer<typeof screeningSchema>>();
  expectTypeOf<QuestionList>().toEqualTypeOf<z.infer<typeof questionListSchema>>();
  expectTypeOf<HazardList>().toEqualTypeOf<z.infer<typeof hazardListSchema>>();
  expectTypeOf<MonitoringPlan>().toEqualTypeOf<z.infer<typeof monitoringPlanSchema>>();
  expectTypeOf<AdverseEventTable>().toEqualTypeOf<z.infer<typeof adverseEventTableSchema>>();
  expectTypeOf<RuleLimit>().toEqualTypeOf<z.infer<typeof ruleLimitSchema>>();
  expectTypeOf<Source>().toEqualTypeOf<z.infer<typeof sourceSchema>>();
  expectTypeOf<ClassList>().toEqualTypeOf<z.infer<typeof classListSchema>>();
  expectTypeOf<ContradictionList>().toEqualTypeOf<z.infer<typeof contradictionListSchema>>();
  expectTypeOf<OutcomeFigure>().toEqualTypeOf<z.infer<typeof outcomeFigureSchema>>();
  expectTypeOf<Regulatory>().toEqualTypeOf<z.infer<typeof regulatorySchema>>();
  expectTypeOf<Claim>().toEqualTypeOf<z.infer<typeof claimSchema>>();
  expect(patientFactsSchema.parse({} satisfies PatientFactsInput)).toEqual({});
});

test.each([
  ['facts', factTypes, 100, ' * Able to consent.'],
  ['rules', ruleTypes, 50, ' * Only these protocols.'],
  ['protocols', protocolTypes, 500, ' * What it is, in two sentences, for a reader.'],
  ['criteria', criterionTypes, 80, ' * Even a complete list without it does not prove absence.'],
  ['evidence', evidenceTypes, 150, ' * Our own words.'],
  ['findings', findingTypes, 40, ' * The question as it is put to a person.'],
  ['hazards, checks and adverse events', riskTypes, 80, ' * What no rule covers.'],
  ['shared parts', sharedTypes, 8, ' * Our own words, one sentence if possible.'],
  ['sources, places and formulas', sourceTypes, 40, ' * Family name.'],
  ['the terminology', terminologyTypes, 100, ' * Its codes of ATC.'],
])(
  'each field of the types of %s has the words of its schema before it',
  (from, types, least, words) => {
    const lines = typesModule(from, types).split('\n');
    const isField = (line: string) => /^\w+\??: /u.test(line);
    const bare = lines.filter((line, index) => isField(line) && lines[index - 1] !== ' */');
    expect(lines.filter(isField).length).toBeGreaterThan(least);
    expect(bare).toEqual([]);
    expect(lines).toContain(words);
  },
);
