import * as z from 'zod';
import { actions, ruleKinds, severities } from '../judgement.js';
import { urgencies } from '../urgency.js';
import { planChangeSchema } from './rule.js';
import {
  authoritySchema,
  contraindicatedSchema,
  editorialSchema,
  drugSchema,
  idSchema,
  isoDateSchema,
  lastCheckedSchema,
  placeSchema,
  routeSchema,
  retiredSchema,
  reviewStateSchema,
  publishedShape,
} from './shared.js';

/** unknown: what is recorded does not decide it. Never read it as "no". */
export const findingOutcomeSchema = z
  .enum(['met', 'not-met', 'unknown'])
  .meta({ description: 'unknown: what is recorded does not decide it. Never read it as "no".' });

/** One comparison that decided a finding. */
export const becauseSchema = z
  .strictObject({
    fact: z.string().meta({ description: 'Which fact.' }),
    value: z.string().meta({ description: 'What is recorded.' }),
    limit: z.string().meta({ description: 'What it was compared with.' }),
    cite: z.string().optional(),
    note: z
      .string()
      .optional()
      .meta({ description: 'For example an earlier breach that a later reading ended.' }),
  })
  .meta({ id: 'Because' });

/** What a rule says about a patient. */
export const findingSchema = z
  .strictObject({
    rule: z.string(),
    branch: z.string().optional(),
    record: z.string(),
    kind: z.enum([...ruleKinds, 'data']),
    domain: z.enum(['safety', 'efficacy', 'exposure']).optional(),
    authority: authoritySchema.optional(),
    places: z.array(placeSchema).optional(),
    borrowedFrom: z.strictObject({ place: placeSchema, record: z.string() }).optional().meta({
      description:
        'Where no rule of the place covers the hazard: the rule whose severity a review of this project takes over.',
    }),
    ownLabel: z.enum(['silent', 'not-read']).optional().meta({
      description:
        'Of a review that stands in for a missing rule: whether the contraindications of the label of the place were read and do not name the hazard, or were not read.',
    }),
    outcome: findingOutcomeSchema,
    severity: z.enum(severities),
    action: z.enum(actions),
    message: z.string(),
    because: z.array(becauseSchema).meta({
      description: 'Why; for an undecided rule, what keeps it open beside what is missing.',
    }),
    missing: z.array(z.string()),
    cites: z.array(z.string()),
    verification: z.enum(['primary', 'secondary', 'unverified']).optional(),
    editorial: editorialSchema.optional(),
    contraindicated: contraindicatedSchema.optional(),
    retired: retiredSchema.optional().meta({
      description: 'The rule is not to be followed any more: in which way, who decided, when, why.',
    }),
    changes: z.array(planChangeSchema).optional(),
  })
  .meta({ id: 'Finding', description: 'What a rule says about a patient.' });

/** A question whose answer would decide rules that are open. */
export const questionSchema = z
  .strictObject({
    fact: z.string(),
    question: z.string(),
    decides: z.array(z.string()).meta({ description: 'Rules that wait for it.' }),
  })
  .meta({ id: 'Question' });

/** The words in which to ask for one fact. */
export const factQuestionSchema = z
  .strictObject({
    fact: z.string().min(1).meta({
      description:
        'The fact as findings name it when it is missing: heart-failure, heart-failure.onset, logistics.escort. The name of a list, such as conditions, words the question for the whole list.',
    }),
    question: z
      .string()
      .min(1)
      .meta({ description: 'Says what kind of answer is wanted: yes or no, a date, a unit.' }),
  })
  .meta({ id: 'FactQuestion', description: 'The words in which to ask for one fact.' });

/** One question whose full answer supplies several facts. */
export const questionGroupSchema = z
  .strictObject({
    id: idSchema,
    question: z.string().min(1),
    supplies: z.array(z.string()).min(2),
  })
  .meta({
    id: 'QuestionGroup',
    description: 'One question whose full answer supplies several facts.',
  });

/** The words in which to ask for facts: for one fact, or for several at once. */
export const questionListSchema = z
  .strictObject({
    ...publishedShape,
    id: idSchema,
    title: z.string().min(1),
    status: reviewStateSchema,
    compiled: isoDateSchema,
    lastChecked: lastCheckedSchema,
    questions: z.array(z.union([factQuestionSchema, questionGroupSchema])),
  })
  .meta({
    id: 'QuestionList',
    title: 'Questions',
    description: 'The words in which to ask for facts: for one fact, or for several at once.',
  });

/**
 * The result of a screening in one word, most restrictive first; `unknown` stands before `defer`
 * because nobody knows yet.
 */
export const overallSchema = z.enum(['exclude', 'unknown', 'defer', 'review', 'caution', 'clear']);

/** The result of a screening. */
export const screeningSchema = z
  .strictObject({
    subject: z.strictObject({
      protocol: z.string().optional(),
      drug: drugSchema,
      route: routeSchema,
      indication: z.string().optional(),
      at: z.string(),
      jurisdiction: z.string(),
    }),
    overall: overallSchema,
    undecided: z.strictObject({
      exclude: z.int(),
      defer: z.int(),
      other: z.int(),
      bySeverity: z
        .strictObject({
          critical: z.int(),
          major: z.int(),
          moderate: z.int(),
          minor: z.int(),
          information: z.int(),
        })
        .meta({ description: 'The same rules, counted by severity.' }),
    }),
    urgency: z.enum(urgencies).meta({
      description:
        'What must happen now. Never milder than ask while a critical or major rule is undecided.',
    }),
    worstUndecided: z
      .strictObject({
        rule: z.string(),
        severity: z.enum(severities),
        action: z.enum(actions),
      })
      .nullable()
      .meta({ description: 'The most serious rule that is undecided; null where none is.' }),
    findings: z.array(findingSchema),
    ask: z.array(questionSchema),
  })
  .meta({ id: 'Screening', title: 'Screening', description: 'The result of a screening.' });

/**
 * met, not-met or unknown.
 *
 * @category findings
 */
export type FindingOutcome = z.infer<typeof findingOutcomeSchema>;
/**
 * One comparison that decided a finding.
 *
 * @category findings
 */
export type Because = z.infer<typeof becauseSchema>;
/**
 * What a rule says about a patient.
 *
 * @category findings
 */
export type Finding = z.infer<typeof findingSchema>;
/**
 * A question whose answer would decide rules that are open.
 *
 * @category findings
 */
export type Question = z.infer<typeof questionSchema>;
/**
 * The result of a screening.
 *
 * @category findings
 */
export type Screening = z.infer<typeof screeningSchema>;
/**
 * The first of these that holds: exclude, unknown, defer, review, caution, clear.
 *
 * @category findings
 */
export type Overall = z.infer<typeof overallSchema>;
/**
 * The words in which to ask for facts: for one fact, or for several at once.
 *
 * @category findings
 */
export type QuestionList = z.infer<typeof questionListSchema>;
