import * as z from 'zod';
import { actions, excludingAuthorities, ruleKinds, severities, weights } from '../judgement.js';
import { bounded, inBounds, measuredIn } from './bounded.js';
import { units } from '../units.js';
import { conceptName } from './facts-shared.js';
import {
  criterionSchema,
  limitValueSchema,
  onlyIfRecordedSchema,
  ruleSpanSchema,
} from './rule-criterion.js';
import {
  authoritySchema,
  basisSchema,
  citeSchema,
  contraindicatedSchema,
  editorialSchema,
  drugSchema,
  idSchema,
  isoDateSchema,
  lastCheckedSchema,
  placeSchema,
  provenanceShape,
  readingSchema,
  recordSchema,
  routeSchema,
  unitSchema,
  lifecycleShape,
  publishedShape,
} from './shared.js';
import { readOrChosen } from './read-or-chosen.js';
import type { Branch } from '../generated/rule-types.js';

const why = z.string().optional().meta({ description: 'Why we judged so, where it is not plain.' });

const outcomeShape = {
  severity: z
    .enum(severities)
    .meta({ description: 'How serious the matter is: a judgement of this project.' }),
  action: z
    .enum(actions)
    .meta({ description: 'What to do: a judgement of this project from the source.' }),
};

const hazards = z.array(idSchema).min(1).optional().meta({
  description:
    'Hazards of the list of hazards that it covers: for each, somebody of whom only that is known is met.',
});

/** To which treatments a rule applies. A part left out means any. */
export const appliesSchema = z
  .strictObject({
    drug: drugSchema.optional(),
    route: routeSchema.optional(),
    formulation: z.string().optional().meta({ description: 'Product form: nasal spray, tablets.' }),
  })
  .meta({ id: 'Applies', description: 'Treatments a rule applies to. A part left out means any.' });

const exceptSchema = z
  .strictObject({
    protocols: z.array(idSchema).optional().meta({ description: 'Not for these protocols.' }),
    indications: z
      .array(idSchema)
      .optional()
      .meta({ description: 'Not where one of these is treated.' }),
  })
  .meta({ description: 'A rule never excludes what a protocol treats.' });

/** A change that a met rule asks of the plan; the end that joins rule and plan applies it. */
export const planChangeSchema = z
  .strictObject({
    change: z
      .enum([
        'start-dose',
        'lower-dose',
        'longer-observation',
        'hold-medicine',
        'setting',
        'stop-course',
        'add-check',
      ])
      .meta({ description: 'What changes: a dose, the time of observation, the place.' }),
    says: z.string().min(1).meta({ description: 'The change in a sentence.' }),
    value: limitValueSchema.optional().meta({
      description: 'By how much, or to what, in the unit; left out where no number belongs to it.',
    }),
    unit: unitSchema.optional(),
    medicine: z.array(conceptName).optional().meta({ description: 'The medicines to hold.' }),
    ...provenanceShape,
  })
  .check(readOrChosen)
  .check(inBounds({ value: 'setting' }))
  .meta({ id: 'PlanChange', description: 'A change that a met rule asks of the plan.' });

const figure = measuredIn('figure', units);

/** A published size of an interaction. */
export const magnitudeSchema = z
  .strictObject({
    measure: z.string().min(1).meta({ description: 'What was measured: AUC, Cmax, half-life, n.' }),
    fold: bounded('fold').optional(),
    percent: bounded('change', '%').optional(),
    value: z
      .union([figure, z.string(), z.array(figure)])
      .optional()
      .meta({
        description: 'The size, in the unit that is given; several where the source gives several.',
      }),
    range: z
      .tuple([figure, figure])
      .optional()
      .meta({ description: 'Its lowest and highest value.' }),
    unit: unitSchema.optional(),
    says: z.string().optional().meta({ description: 'A remark on it, in our own words.' }),
    ...provenanceShape,
  })
  .check(readOrChosen)
  .check(inBounds({ value: 'figure', range: 'figure' }))
  .meta({ id: 'Magnitude', description: 'A published size of an interaction.' });

/** What an interaction rule also says. */
export const interactionSchema = z
  .strictObject({
    with: z
      .array(conceptName)
      .min(1)
      .meta({ description: 'Ingredients, classes or foods; any of them.' }),
    domain: z
      .enum(['safety', 'efficacy', 'exposure'])
      .meta({ description: 'What changes: safety, effect, or drug level.' }),
    kind: z.enum(['pharmacodynamic', 'pharmacokinetic', 'both', 'physical']).meta({
      description: 'How the two meet: in effect, in drug level, in both, or before they are taken.',
    }),
    mechanism: z.string().min(1).meta({ description: 'Why it happens, in a sentence.' }),
    effect: z
      .string()
      .min(1)
      .meta({ description: 'What happens when both are taken, in a sentence.' }),
    magnitude: z
      .array(magnitudeSchema)
      .default([])
      .meta({ description: 'Published sizes of it; empty where none was found.' }),
    timing: z
      .array(
        z.strictObject({
          says: z
            .string()
            .min(1)
            .meta({ description: 'What the source says of the time between the two.' }),
          hold: ruleSpanSchema
            .optional()
            .meta({ description: 'Last dose at least so long before the session.' }),
          cite: citeSchema,
        }),
      )
      .default([])
      .meta({ description: 'What sources say of the time between the two.' }),
  })
  .meta({ id: 'Interaction', description: 'What an interaction rule also says.' });

const branchSchema = z.strictObject({
  id: idSchema,
  says: z.string().min(1).meta({ description: 'The outcome, in our own words.' }),
  message: z.string().min(1).optional().meta({
    description: 'For clinicians, when this outcome is met; left out: the message of the rule.',
  }),
  hazards,
  when: criterionSchema,
  onlyIfRecorded: onlyIfRecordedSchema.optional(),
  except: exceptSchema.optional(),
  ...outcomeShape,
  changes: z
    .array(planChangeSchema)
    .optional()
    .meta({ description: 'What it changes about the plan when it is met.' }),
});

const projectWeights: ReadonlySet<string> = new Set(['review', 'caution', 'none']);

/** Whether a number stands anywhere that no source gave. */
function hasOwnNumber(said: unknown): boolean {
  if (typeof said !== 'object' || said === null) return false;
  if ('value' in said && 'basis' in said) {
    if (typeof said.value === 'number' && said.basis === 'project') return true;
  }
  return Object.values(said).some(hasOwnNumber);
}

/** What a rule of this project may not say, because no source said it. */
function* tooMuchForProject(rule: {
  readonly action: (typeof actions)[number];
  readonly when?: unknown;
  readonly changes?: unknown;
  readonly source: { readonly basis: string };
  readonly branches?: readonly Pick<Branch, 'action' | 'when' | 'changes'>[] | undefined;
}): Generator<string> {
  if (rule.source.basis !== 'project') yield 'a rule of the project stands on basis project';
  const outcomes = [rule, ...(rule.branches ?? [])];
  for (const { action } of outcomes) {
    if (!projectWeights.has(weights[action]))
      yield `the project asks for a review at most, not for ${action}`;
  }
  for (const { when, changes } of outcomes) {
    if (hasOwnNumber([when, changes]))
      yield 'the project has no numbers: name the source, or let a site set it';
  }
}

/** A rule about patients: what it looks for, where it holds, what to do, on what ground. */
export const ruleSchema = z
  .strictObject({
    ...publishedShape,
    id: idSchema,
    record: recordSchema,
    alsoRecords: z
      .array(recordSchema)
      .optional()
      .meta({ description: 'Other dossier records this rule carries.' }),
    title: z.string().min(1).meta({ description: 'What a list shows.' }),
    says: z.string().min(1).meta({ description: 'The source in our own words.' }),
    message: z.string().min(1).meta({ description: 'For clinicians, when the rule is met.' }),
    kind: z.enum(ruleKinds).meta({ description: 'What kind of rule it is.' }),
    authority: authoritySchema.meta({
      description: 'Who says so. Only label and regulator exclude by themselves.',
    }),
    places: z.array(placeSchema).min(1).optional().meta({
      description: 'Where it holds; a province inherits from its country. Left out: everywhere.',
    }),
    applies: z.array(appliesSchema).min(1).meta({ description: 'Any of these treatments.' }),
    protocols: z.array(idSchema).optional().meta({ description: 'Only these protocols.' }),
    indications: z
      .array(idSchema)
      .optional()
      .meta({ description: 'Only where one of these is treated.' }),
    except: exceptSchema.optional(),
    moment: z.enum(['course', 'between', 'session']).default('course').meta({
      description:
        'course: judged before a course and before each session. between: judged once a course has begun. session: judged while a session runs.',
    }),
    source: z
      .strictObject({
        basis: basisSchema,
        cite: citeSchema,
        also: z
          .array(z.strictObject({ cite: citeSchema }))
          .optional()
          .meta({ description: 'Further sources that say the same.' }),
        verification: provenanceShape.verification,
        readIn: provenanceShape.readIn,
        note: provenanceShape.note,
      })
      .check(readOrChosen)
      .meta({ description: 'Who is cited, and how it was read.' }),
    editorial: editorialSchema.optional(),
    contraindicated: contraindicatedSchema.optional(),
    hazards,
    fallbackFor: idSchema.optional().meta({
      description:
        'A rule of this project that runs only where no other rule of the place covers this hazard; it borrows the severity of the nearest label that does, and never excludes.',
    }),
    generalClauses: z.array(idSchema).min(1).optional().meta({
      description:
        'Of a rule that stands in for others: general clauses of labels under which the hazard may fall.',
    }),
    ...outcomeShape,
    judgement: z
      .strictObject({
        basis: z.literal('project').meta({ description: 'Always a judgement of this project.' }),
        why,
      })
      .default({ basis: 'project' })
      .meta({ description: 'Severity and action are judgements of this project.' }),
    interaction: interactionSchema
      .optional()
      .meta({ description: 'Of a rule of kind interaction: what it also says.' }),
    when: criterionSchema.optional(),
    onlyIfRecorded: onlyIfRecordedSchema.optional(),
    branches: z
      .array(branchSchema)
      .min(1)
      .optional()
      .meta({ description: 'Where the source has several outcomes.' }),
    changes: z
      .array(planChangeSchema)
      .optional()
      .meta({ description: 'What it changes about the plan when it is met.' }),
    readings: z
      .array(readingSchema)
      .default([])
      .meta({ description: 'Where the source leaves something open, and what was chosen.' }),
    ...lifecycleShape,
    compiled: isoDateSchema,
    lastChecked: lastCheckedSchema,
  })
  .check((ctx) => {
    const rule = ctx.value;
    const outcomes = [rule, ...(rule.branches ?? [])];
    for (const [index, outcome] of outcomes.entries()) {
      if (
        weights[outcome.action] === 'exclude' &&
        rule.moment !== 'session' &&
        !excludingAuthorities.has(rule.authority)
      ) {
        ctx.issues.push({
          code: 'custom',
          input: outcome.action,
          path: index === 0 ? ['action'] : ['branches', index - 1, 'action'],
          message: `only a label or a regulator excludes by itself; for authority ${rule.authority} write review`,
        });
      }
    }
    if (
      rule.contraindicated === true &&
      (rule.kind !== 'contraindication' ||
        rule.authority !== 'label' ||
        outcomes.some(({ action }) => weights[action] !== 'exclude'))
    ) {
      ctx.issues.push({
        code: 'custom',
        input: rule.contraindicated,
        path: ['contraindicated'],
        message:
          'only a rule of kind contraindication that excludes on the authority of a label is contraindicated by it',
      });
    }
    if (rule.authority === 'project') {
      for (const message of tooMuchForProject(rule)) {
        ctx.issues.push({ code: 'custom', input: rule.id, path: ['authority'], message });
      }
    }
    if (rule.fallbackFor !== undefined) {
      const wants = { action: 'review', authority: 'project', moment: 'course' } as const;
      for (const [field, value] of Object.entries(wants)) {
        if (rule[field as keyof typeof wants] === value) continue;
        ctx.issues.push({
          code: 'custom',
          input: rule[field as keyof typeof wants],
          path: [field],
          message: `a rule that stands in for others has ${field} ${value}`,
        });
      }
      for (const field of ['places', 'branches', 'hazards'] as const) {
        if (rule[field] === undefined) continue;
        ctx.issues.push({
          code: 'custom',
          input: rule[field],
          path: [field],
          message: `a rule that stands in for others wherever they are missing has no ${field}`,
        });
      }
    }
    if ((rule.when === undefined) === (rule.branches === undefined)) {
      ctx.issues.push({
        code: 'custom',
        input: rule.when,
        path: ['when'],
        message: 'a rule has either when or branches',
      });
    }
    if (rule.onlyIfRecorded !== undefined && rule.branches !== undefined) {
      ctx.issues.push({
        code: 'custom',
        input: rule.onlyIfRecorded,
        path: ['onlyIfRecorded'],
        message: 'a rule with branches says of each branch what must be recorded',
      });
    }
    if ((rule.kind === 'interaction') !== (rule.interaction !== undefined)) {
      ctx.issues.push({
        code: 'custom',
        input: rule.interaction,
        path: ['interaction'],
        message: 'rules of kind interaction, and only those, have the part interaction',
      });
    }
  })
  .meta({
    id: 'Rule',
    title: 'Rule',
    description:
      'A rule about patients: what it looks for, where it holds, what to do, on what ground.',
  });

/** The types of these schemas, made from them so that each field has the words of the schema. */
export type {
  Applies,
  Branch,
  Interaction,
  Magnitude,
  PlanChange,
  Rule,
  RuleInput,
} from '../generated/rule-types.js';
