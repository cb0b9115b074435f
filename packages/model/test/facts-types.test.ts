import { expect, expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import type { PatientFacts, PatientFactsInput } from '../src/index.js';
import {
  conditionFactSchema,
  medicineFactSchema,
  patientFactsSchema,
  type ConditionFact,
  type MedicineFact,
} from '../src/schema/index.js';
import { typesModule } from '../scripts/types-of.ts';
import { factTypes } from '../scripts/fact-types.ts';

test('the types with words are those that the schemas infer', () => {
  expectTypeOf<PatientFacts>().toEqualTypeOf<z.infer<typeof patientFactsSchema>>();
  expectTypeOf<PatientFactsInput>().toEqualTypeOf<z.input<typeof patientFactsSchema>>();
  expectTypeOf<ConditionFact>().toEqualTypeOf<z.infer<typeof conditionFactSchema>>();
  expectTypeOf<MedicineFact>().toEqualTypeOf<z.infer<typeof medicineFactSchema>>();
  expect(patientFactsSchema.parse({} satisfies PatientFactsInput)).toEqual({});
});

test('each field of the types has the words of its schema before it', () => {
  const lines = typesModule('schemas', factTypes).split('\n');
  const fields = lines.filter((line) => /^\w+\??: /u.test(line));
  const bare = lines.filter((line, index) => /^\w+\??: /u.test(line) && lines[index - 1] !== ' */');
  expect(fields.length).toBeGreaterThan(100);
  expect(bare).toEqual([]);
  expect(lines).toContain(' * Able to consent.');
});
