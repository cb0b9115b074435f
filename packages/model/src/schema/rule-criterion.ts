import * as z from 'zod';
import { conceptName, observationContexts } from './facts-shared.js';
import type { Measured } from '../bounds/index.js';
import { units, type Unit } from '../units.js';
import { bounded, inBounds, inReach, measuredIn } from './bounded.js';
import { idSchema, provenanceShape } from './shared.js';
import { chosenIsNotRead } from './read-or-chosen.js';
import type {
  AgeTest,
  AllergyTest,
  ConditionTest,
  DosedByTest,
  ElapsedTest,
  FactTest,
  FailedTrialsTest,
  FamilyHistoryTest,
  MeasureTest,
  MedicineTest,
  ObservationTest,
  ResultTest,
  ScoreClassTest,
  ScoreTest,
  SessionsPerWeekTest,
  SeveralTest,
  SubstanceTest,
} from '../generated/criterion-types.js';

/** `above 140` is `>`: 140 itself passes. */
export const comparators = ['<', '<=', '>', '>='] as const;
/** How the fact is compared with the limit. "above 140" is ">": 140 itself does not fire. */
export const comparatorSchema = z.enum(comparators).meta({
  description:
    'How the fact is compared with the limit. "above 140" is ">": 140 itself does not fire.',
});

/** A number of a source, or a parameter that a site sets because no source states it. */
const limitValue = (measured: Measured, allowed: readonly Unit[], observation?: string) =>
  z.union([
    measuredIn(measured, allowed, observation),
    z.strictObject({ site: idSchema }).meta({
      description:
        'A site parameter without a default. Until a site has set it, the test is undecided.',
    }),
  ]);

/** The same in any unit. */
export const limitValueSchema = limitValue('setting', units);

/** A site parameter has no source to verify; a number always says how it is known (a data check). */
const sourced = provenanceShape;

const limitShape = <const U extends readonly [Unit, ...Unit[]]>(
  measured: Measured,
  allowed: U,
  observation?: string,
) => ({
  is: comparatorSchema,
  value: limitValue(measured, allowed, observation).meta({
    description: 'The limit: a number in the unit, or a parameter that the site sets.',
  }),
  unit: z.enum(allowed).meta({ description: 'UCUM unit.' }),
  ...sourced,
});

const ruleLimit = <const U extends readonly [Unit, ...Unit[]]>(measured: Measured, ...allowed: U) =>
  z
    .strictObject(limitShape(measured, allowed))
    .check(chosenIsNotRead)
    .check(inBounds({ value: measured }))
    .meta({ description: 'A limit with comparator, unit and provenance.' });

/** The same of anything, in any unit. */
export const ruleLimitSchema = ruleLimit('setting', ...units);

const timeUnits = ['min', 'h', 'd', 'wk', 'mo', 'a'] as const;

/** A span of time with provenance; the end of the span still counts. */
export const ruleSpanSchema = z
  .strictObject({
    value: limitValue('wait', timeUnits).meta({ description: 'How long, in the unit.' }),
    unit: z.enum(timeUnits).meta({ description: 'UCUM unit of time.' }),
    ...sourced,
  })
  .check(chosenIsNotRead)
  .check(inBounds({ value: 'wait' }))
  .meta({ id: 'RuleSpan', description: 'A span of time with provenance; its end still counts.' });

const conditionTest = z
  .strictObject({
    condition: conceptName.meta({ description: 'Concept of the terminology.' }),
    status: z
      .enum(['active', 'ever'])
      .meta({ description: 'active: present now. ever: now or in the past.' }),
    with: z
      .strictObject({
        severity: z
          .array(z.enum(['mild', 'moderate', 'severe']))
          .optional()
          .meta({ description: 'How severe, any of these.' }),
        stability: z
          .array(z.enum(['stable', 'unstable', 'decompensated']))
          .optional()
          .meta({ description: 'How stable, any of these.' }),
        stage: z
          .array(z.string())
          .optional()
          .meta({ description: 'Stage or class, any of these: NYHA III.' }),
        controlled: z.boolean().optional().meta({ description: 'Whether it is under control.' }),
        clinicallySignificant: z
          .boolean()
          .optional()
          .meta({ description: 'Whether it matters clinically.' }),
        primary: z.boolean().optional().meta({ description: 'Whether it is the main diagnosis.' }),
      })
      .optional()
      .meta({ description: 'What the entry must also say. Not said is undecided.' }),
    within: ruleSpanSchema
      .extend({
        since: z.enum(['onset', 'last']).meta({
          description: 'onset: when it began or happened. last: when it was last present.',
        }),
      })
      .optional()
      .meta({ description: 'How long ago at the most.' }),
    absence: z
      .literal('unknown')
      .optional()
      .meta({ description: 'Even a complete list without it does not prove absence.' }),
  })
  .meta({ id: 'ConditionTest' });

const familyHistoryTest = z
  .strictObject({
    familyHistory: conceptName.meta({ description: 'Condition of a relative.' }),
    relation: z.enum(['first-degree', 'any']).meta({ description: 'How near the relative is.' }),
  })
  .meta({ id: 'FamilyHistoryTest' });

const allergyTest = z
  .strictObject({
    allergy: z.array(conceptName).min(1).meta({ description: 'Substances; any of them.' }),
  })
  .meta({ id: 'AllergyTest', description: 'An allergy to any of these substances.' });

const medicineTest = z
  .strictObject({
    medicine: z
      .array(conceptName)
      .min(1)
      .meta({ description: 'Ingredients or drug classes; any of them.' }),
    lastTaken: ruleLimit('wait', ...timeUnits)
      .optional()
      .meta({ description: 'Time since the last dose. Without it: taken now.' }),
    changed: ruleSpanSchema.optional().meta({ description: 'The dose changed within this span.' }),
    stopped: ruleSpanSchema.optional().meta({
      description: 'Stopped, and within this span: instead of taken now. Not with lastTaken.',
    }),
    notWith: z.array(conceptName).min(1).optional().meta({
      description:
        'An entry that also holds one of these does not count: naloxone within an opioid to dissolve under the tongue.',
    }),
    dailyTotal: ruleLimit('dose', 'mg', 'ug', 'g', 'mg/d', 'meq', 'mL')
      .extend({
        as: z
          .string()
          .optional()
          .meta({ description: 'As the dose equivalent of this drug, worked out by a clinician.' }),
      })
      .optional()
      .meta({ description: 'What is taken a day in all.' }),
  })
  .meta({ id: 'MedicineTest' });

const severalTest = z
  .strictObject({
    several: z.array(conceptName).min(1).meta({
      description: 'Ingredients or drug classes that count together; each medicine counts once.',
    }),
    whereListed: z.array(conceptName).min(1).optional().meta({
      description:
        'Classes that no list can prove absent: a member counts where the record names it, and nobody is asked about the rest.',
    }),
  })
  .meta({
    id: 'SeveralTest',
    description:
      'More than one different medicine of these is taken now; the reason counts and names them.',
  });

const substanceTest = z
  .strictObject({
    substance: conceptName.meta({ description: 'The substance: alcohol, food.' }),
    last: ruleLimit('wait', ...timeUnits)
      .optional()
      .meta({ description: 'Time since the last use.' }),
    use: z
      .array(z.enum(['none', 'past', 'current']))
      .optional()
      .meta({ description: 'What is said of its use, any of these.' }),
  })
  .meta({ id: 'SubstanceTest' });

const contextSchema = z.enum(observationContexts);

const observationTest = z
  .strictObject({
    observation: conceptName.meta({ description: 'The observation: systolic-blood-pressure.' }),
    ...limitShape('reading', units, 'observation'),
    context: contextSchema
      .optional()
      .meta({ description: 'Only readings of these circumstances.' }),
    freshness: ruleSpanSchema.optional().meta({ description: 'Older readings do not count.' }),
    confirmed: bounded('repeated')
      .optional()
      .meta({ description: 'So many readings in a row must breach the limit.' }),
    against: z
      .enum([
        'value',
        'baseline-difference',
        'baseline-percent',
        'upper-limit-of-normal',
        'previous-difference',
      ])
      .default('value')
      .meta({
        description:
          'What is compared: the value, its change from the baseline or the reading before, or its multiple of the upper limit of normal.',
      }),
  })
  .check(chosenIsNotRead)
  .check((context) =>
    (context.value.against === 'value' ? inReach('observation') : inBounds({ value: 'reading' }))(
      context,
    ),
  )
  .meta({ id: 'ObservationTest' });

const resultTest = z
  .strictObject({
    observation: conceptName.meta({ description: 'The observation: pregnancy-test.' }),
    equals: z
      .array(z.union([z.string(), z.boolean()]))
      .min(1)
      .meta({ description: 'Qualitative results.' }),
    context: contextSchema.optional().meta({ description: 'Only results of these circumstances.' }),
    freshness: ruleSpanSchema.optional().meta({ description: 'Older results do not count.' }),
  })
  .meta({ id: 'ResultTest' });

const scoreTest = z
  .strictObject({
    score: z.string().meta({ description: 'Id of the scale: madrs.' }),
    item: z.string().optional().meta({ description: 'One item of it; left out: the total.' }),
    ...limitShape('score', ['{score}', '1']),
    context: contextSchema.optional().meta({ description: 'Only results of these circumstances.' }),
    freshness: ruleSpanSchema.optional().meta({ description: 'Older results do not count.' }),
    // what lies beyond is worse, and another rule or branch is met by it
    beyondIsWorse: z
      .literal(true)
      .optional()
      .meta({ description: 'What lies beyond is worse: it denies this test at any age.' }),
  })
  .check(chosenIsNotRead)
  .check(inBounds({ value: 'score' }))
  .meta({ id: 'ScoreTest' });

const scoreClassTest = z
  .strictObject({
    score: z.string().meta({ description: 'Id of the scale: child-pugh.' }),
    equals: z.array(z.string()).min(1).meta({ description: 'Classes; any of them.' }),
    freshness: ruleSpanSchema.optional().meta({ description: 'Older results do not count.' }),
    // another rule or branch is met by these
    worse: z
      .array(z.string())
      .min(1)
      .optional()
      .meta({ description: 'Worse classes: they deny this test at any age.' }),
  })
  .meta({ id: 'ScoreClassTest' });

/** A limit on an age. */
export const ageLimitSchema = ruleLimit('age', 'a', 'mo');

const ageTest = z
  .strictObject({ age: ageLimitSchema.meta({ description: 'The limit on the age.' }) })
  .meta({ id: 'AgeTest' });

const measureTest = z
  .strictObject({
    measure: z
      .enum(['weight', 'height', 'body-mass-index'])
      .meta({ description: 'What is measured.' }),
    ...limitShape('reading', ['kg', 'g', 'cm', 'm', 'kg/m2'], 'measure'),
  })
  .check(chosenIsNotRead)
  .check(inReach('measure'))
  .meta({ id: 'MeasureTest' });

/** Facts with one value that a rule can ask for. */
export const singleFacts = [
  'sex',
  'ancestry',
  'hepaticImpairment',
  'renalImpairment',
  'capacity',
  'consent',
  'pregnancy.status',
  'pregnancy.childbearingPotential',
  'pregnancy.contraception',
  'pregnancy.breastfeeding',
  'logistics.escort',
  'logistics.reachable',
  'logistics.fallsAssistance',
  'logistics.referral',
  'logistics.psychiatristDecision',
  'logistics.enrolled',
  'logistics.recordsReceived',
  'logistics.resuscitation',
  'visit.setting',
  'visit.supervised',
] as const;
/** One of `singleFacts`, as a path in the facts: `pregnancy.status`. */
export type SingleFact = (typeof singleFacts)[number];

const factTest = z
  .strictObject({
    fact: z.enum(singleFacts).meta({ description: 'The fact: pregnancy.status.' }),
    equals: z
      .array(z.union([z.string(), z.boolean()]))
      .min(1)
      .meta({ description: 'Values; any of them.' }),
  })
  .meta({ id: 'FactTest' });

const trialsTest = z
  .strictObject({
    failedTrials: z
      .strictObject({
        scope: z
          .enum(['current-episode', 'lifetime'])
          .meta({ description: 'Of this episode, or of the whole life.' }),
        count: z
          .enum(['treatments', 'classes'])
          .meta({ description: 'Whether treatments count, or classes of them.' }),
        weeks: ruleLimit('wait', 'wk')
          .optional()
          .meta({ description: 'How long a trial lasted to count.' }),
        improvement: ruleLimit('score-fall', '%')
          .optional()
          .meta({ description: 'How much better it got to count as failed.' }),
        adequateDose: z
          .boolean()
          .optional()
          .meta({ description: 'Whether only trials at an adequate dose count.' }),
      })
      .meta({ description: 'Which treatment trials count.' }),
    ...limitShape('count-or-none', ['{trial}', '1']),
  })
  .check(chosenIsNotRead)
  .check(inBounds({ value: 'count-or-none' }))
  .meta({
    id: 'FailedTrialsTest',
    description: 'How many treatment trials failed, counted as the source counts.',
  });

const elapsedTest = z
  .strictObject({
    elapsed: z
      .enum(['start', 'end', 'last-device', 'first-device'])
      .meta({ description: 'The moment that the time counts from.' }),
    ...limitShape('wait', timeUnits),
  })
  .check(chosenIsNotRead)
  .check(inBounds({ value: 'wait' }))
  .meta({ id: 'ElapsedTest', description: 'Time in the session since a moment of it.' });

/** What a screening can be told about the course that is meant, beside the patient. */
export const courseFactNames = ['dosed-by', 'sessions-per-week'] as const;
/** One of `courseFactNames`: a fact about the course, not about the patient. */
export type CourseFactName = (typeof courseFactNames)[number];

/** The weight by which doses are worked out, as protocols name it; `none` where no weight decides. */
export const doseWeights = ['actual', 'ideal', 'adjusted', 'lean', 'not-stated', 'none'] as const;
/** One of `doseWeights`: `ideal`, or `none` where no weight decides. */
export type DoseWeight = (typeof doseWeights)[number];

const dosedByTest = z
  .strictObject({
    course: z.literal('dosed-by'),
    equals: z.array(z.enum(doseWeights)).min(1).meta({ description: 'Weights; any of them.' }),
  })
  .meta({ id: 'DosedByTest', description: 'By which weight the doses of the course go.' });

const sessionsTest = z
  .strictObject({
    course: z.literal('sessions-per-week'),
    moreThan: z.literal('most-studied').meta({
      description:
        'The most sessions a week of any protocol at hand of the same drug and route: worked out from data, never typed.',
    }),
  })
  .meta({
    id: 'SessionsPerWeekTest',
    description: 'Most sessions of the course within seven days, by their dates.',
  });

/** A test of one fact, or tests combined. */
export const criterionSchema: z.ZodType<Criterion, Criterion> = z
  .lazy(() =>
    z.union([
      conditionTest,
      familyHistoryTest,
      allergyTest,
      medicineTest,
      severalTest,
      substanceTest,
      observationTest,
      resultTest,
      scoreTest,
      scoreClassTest,
      ageTest,
      measureTest,
      factTest,
      trialsTest,
      elapsedTest,
      dosedByTest,
      sessionsTest,
      z.strictObject({
        all: z.array(criterionSchema).min(1).meta({ description: 'All of them must hold.' }),
      }),
      z.strictObject({
        any: z.array(criterionSchema).min(1).meta({ description: 'One of them must hold.' }),
      }),
      z.strictObject({ not: criterionSchema }),
      z.strictObject({
        atLeast: bounded('count').meta({ description: 'How many must hold at the least.' }),
        of: z.array(criterionSchema).min(1).meta({ description: 'Of these.' }),
      }),
      z.strictObject({
        decidedBy: z.array(criterionSchema).min(1).meta({
          description:
            'Several ways to know one thing: met if one says so, not met if one denies it and none says so.',
        }),
      }),
    ]),
  )
  .meta({
    id: 'Criterion',
    description:
      'A test of one fact, or tests combined: all, any, not, atLeast n of; decidedBy takes several ways to know one thing: met if one says so, not met if one denies it and none says so.',
  }) as never;

/**
 * A test of the course that is meant: by which weight it is dosed, or how many sessions a week it
 * has.
 */
export type CourseTest = DosedByTest | SessionsPerWeekTest;

const recordedPart = z.union([
  z.strictObject({ condition: conceptName.meta({ description: 'About this condition.' }) }),
  z.strictObject({
    medicine: z
      .array(conceptName)
      .min(1)
      .meta({ description: 'That are not said to have been stopped.' }),
    notWith: z
      .array(conceptName)
      .min(1)
      .optional()
      .meta({ description: 'An entry that also holds one of these does not count.' }),
  }),
  z.strictObject({ substance: conceptName.meta({ description: 'About this substance.' }) }),
  z.strictObject({ observation: conceptName.meta({ description: 'About this observation.' }) }),
  z.strictObject({
    score: z.string().min(1).meta({ description: 'About a result of this scale.' }),
    item: z.string().optional().meta({ description: 'Of this item; left out: of the whole.' }),
  }),
  z.strictObject({ fact: z.enum(singleFacts).meta({ description: 'About this fact.' }) }),
  z.strictObject({
    course: z.enum(courseFactNames).meta({ description: 'About this fact of the course.' }),
  }),
]);

const recordedSchema = z.union([
  ...recordedPart.options,
  z.strictObject({
    all: z.array(recordedPart).min(2).meta({ description: 'About each of these.' }),
  }),
]);

/** What a record must say something about before a rule is asked at all. */
export const onlyIfRecordedSchema = z.array(recordedSchema).min(1).meta({
  id: 'OnlyIfRecorded',
  description:
    'Where the record says nothing about any of these, the rule is left out instead of standing undecided. Not for what must be asked of everybody.',
});

/** A test of one fact. */
export type Test =
  | ConditionTest
  | FamilyHistoryTest
  | AllergyTest
  | MedicineTest
  | SeveralTest
  | SubstanceTest
  | ObservationTest
  | ResultTest
  | ScoreTest
  | ScoreClassTest
  | AgeTest
  | MeasureTest
  | FactTest
  | FailedTrialsTest
  | ElapsedTest
  | CourseTest;

/** A test of one fact, or tests combined. */
export type Criterion =
  | Test
  | {
      /** All of them must hold. */
      all: Criterion[];
    }
  | {
      /** One of them must hold. */
      any: Criterion[];
    }
  | {
      /** It must not hold. */
      not: Criterion;
    }
  | {
      /** How many must hold at the least. */
      atLeast: number;
      /** Of these. */
      of: Criterion[];
    }
  | {
      /** Several ways to know one thing: met if one says so, not met if one denies it and none says so. */
      decidedBy: Criterion[];
    };

/** The types of these schemas, made from them so that each field has the words of the schema. */
export type {
  AgeTest,
  AllergyTest,
  ConditionTest,
  DosedByTest,
  ElapsedTest,
  FactTest,
  FailedTrialsTest,
  FamilyHistoryTest,
  MeasureTest,
  MedicineTest,
  ObservationTest,
  OnlyIfRecorded,
  ResultTest,
  RuleLimit,
  RuleSpan,
  ScoreClassTest,
  ScoreTest,
  SessionsPerWeekTest,
  SeveralTest,
  SubstanceTest,
} from '../generated/criterion-types.js';
