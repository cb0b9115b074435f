import { expect, expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import type {
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
import { typesModule } from '../scripts/types-of.ts';
import { factTypes } from '../scripts/fact-types.ts';
import { protocolTypes } from '../scripts/protocol-types.ts';
import { ruleTypes } from '../scripts/rule-types.ts';

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
  expect(patientFactsSchema.parse({} satisfies PatientFactsInput)).toEqual({});
});

test.each([
  ['facts', factTypes, 100, ' * Able to consent.'],
  ['rules', ruleTypes, 50, ' * Only these protocols.'],
  ['protocols', protocolTypes, 500, ' * What it is, in two sentences, for a reader.'],
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
