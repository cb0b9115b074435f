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
    cite: z.string().optional().meta({ description: 'Source of the limit: us-label-2025#5.3.' }),
    note: z
      .string()
      .optional()
      .meta({ description: 'For example an earlier breach that a later reading ended.' }),
  })
  .meta({ id: 'Because' });

/** What a rule says about a patient. */
export const findingSchema = z
  .strictObject({
    rule: z.string().meta({ description: 'Id of the rule: esketamine-us-aneurysm.' }),
    branch: z
      .string()
      .optional()
      .meta({ description: 'Id of the branch that was met, where the rule has branches.' }),
    record: z.string().meta({ description: 'Id of the dossier record it was made from.' }),
    kind: z.enum([...ruleKinds, 'data']).meta({
      description:
        'What kind of rule it is; data: about the record itself, such as two entries that contradict each other.',
    }),
    domain: z.enum(['safety', 'efficacy', 'exposure']).optional().meta({
      description:
        'Whether it is about harm, about benefit, or about the concentration of the drug.',
    }),
    authority: authoritySchema.optional(),
    places: z
      .array(placeSchema)
      .optional()
      .meta({ description: 'Places where the rule holds; left out: everywhere.' }),
    borrowedFrom: z
      .strictObject({
        place: placeSchema.meta({ description: 'The place whose rule it is.' }),
        record: z.string().meta({ description: 'Id of that rule.' }),
      })
      .optional()
      .meta({
        description:
          'Where no rule of the place covers the hazard: the rule whose severity a review of this project takes over.',
      }),
    ownLabel: z.enum(['silent', 'not-read']).optional().meta({
      description:
        'Of a review that stands in for a missing rule: whether the contraindications of the label of the place were read and do not name the hazard, or were not read.',
    }),
    outcome: findingOutcomeSchema,
    severity: z
      .enum(severities)
      .meta({ description: 'How serious the matter is: a judgement of this project.' }),
    action: z.enum(actions).meta({ description: 'What to do where it is met.' }),
    message: z.string().meta({ description: 'What was found, as a sentence for a clinician.' }),
    because: z.array(becauseSchema).meta({
      description: 'Why; for an undecided rule, what keeps it open beside what is missing.',
    }),
    missing: z
      .array(z.string())
      .meta({ description: 'Facts that would decide it, by name: logistics.escort.' }),
    cites: z.array(z.string()).meta({ description: 'Sources behind the rule: us-label-2025#4.' }),
    verification: z
      .enum(['primary', 'secondary', 'unverified'])
      .optional()
      .meta({ description: 'How the source of the rule was read.' }),
    editorial: editorialSchema.optional(),
    contraindicated: contraindicatedSchema.optional(),
    retired: retiredSchema.optional().meta({
      description: 'The rule is not to be followed any more: in which way, who decided, when, why.',
    }),
    changes: z
      .array(planChangeSchema)
      .optional()
      .meta({ description: 'What it asks to change in the plan.' }),
  })
  .meta({ id: 'Finding', description: 'What a rule says about a patient.' });

/** A question whose answer would decide rules that are open. */
export const questionSchema = z
  .strictObject({
    fact: z.string().meta({ description: 'The fact that is asked for: heart-failure.onset.' }),
    question: z.string().meta({ description: 'The question as it is put to a person.' }),
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
    question: z
      .string()
      .min(1)
      .meta({ description: 'Says what kind of answer is wanted, for all of them at once.' }),
    supplies: z
      .array(z.string())
      .min(2)
      .meta({ description: 'Facts that a full answer supplies.' }),
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
    title: z.string().min(1).meta({ description: 'Title, as a page shows it.' }),
    status: reviewStateSchema.meta({
      description: 'How far the list has been reviewed: nobody has signed a draft.',
    }),
    compiled: isoDateSchema,
    lastChecked: lastCheckedSchema,
    questions: z
      .array(z.union([factQuestionSchema, questionGroupSchema]))
      .meta({ description: 'The questions, each for one fact or for several.' }),
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
    subject: z
      .strictObject({
        protocol: z.string().optional().meta({
          description: 'Id of the protocol; left out where only drug and route were given.',
        }),
        drug: drugSchema,
        route: routeSchema,
        indication: z.string().optional().meta({ description: 'What the treatment is for: trd.' }),
        at: z.string().meta({ description: 'Moment of the screening: 2025-01-06T09:00:00-05:00.' }),
        jurisdiction: z.string().meta({ description: 'Whose rules hold: US, CA-AB.' }),
      })
      .meta({ description: 'What was screened for.' }),
    overall: overallSchema.meta({
      description:
        'The result in one word: the first that holds of exclude, unknown, defer, review, caution, clear.',
    }),
    undecided: z
      .strictObject({
        exclude: z.int().meta({ description: 'Rules that would exclude.' }),
        defer: z.int().meta({ description: 'Rules that would put the session off.' }),
        other: z.int().meta({ description: 'All others.' }),
        bySeverity: z
          .strictObject({
            critical: z.int().meta({ description: 'Of critical severity.' }),
            major: z.int().meta({ description: 'Of major severity.' }),
            moderate: z.int().meta({ description: 'Of moderate severity.' }),
            minor: z.int().meta({ description: 'Of minor severity.' }),
            information: z.int().meta({ description: 'That only inform.' }),
          })
          .meta({ description: 'The same rules, counted by severity.' }),
      })
      .meta({
        description:
          'How many rules are not decided because facts are missing, by what they would ask for.',
      }),
    urgency: z.enum(urgencies).meta({
      description:
        'What must happen now. Never milder than ask while a critical or major rule is undecided.',
    }),
    worstUndecided: z
      .strictObject({
        rule: z.string().meta({ description: 'Id of the rule.' }),
        severity: z.enum(severities).meta({ description: 'How serious it would be.' }),
        action: z.enum(actions).meta({ description: 'What it would ask for.' }),
      })
      .nullable()
      .meta({ description: 'The most serious rule that is undecided; null where none is.' }),
    findings: z
      .array(findingSchema)
      .meta({ description: 'One finding for each rule that applies, most pressing first.' }),
    ask: z
      .array(questionSchema)
      .meta({ description: 'What to ask next: the question that decides most comes first.' }),
  })
  .meta({ id: 'Screening', title: 'Screening', description: 'The result of a screening.' });

/** The types of these schemas, made from them so that each field has the words of the schema. */
export type {
  Because,
  Finding,
  FindingOutcome,
  Overall,
  Question,
  QuestionList,
  Screening,
} from '../generated/finding-types.js';
