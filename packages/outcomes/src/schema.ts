import {
  aliasesSchema,
  bounded,
  citeSchema,
  decidedSchema,
  idSchema,
  inBounds,
  lastCheckedSchema,
  measuredIn,
  provenanceShape,
  reviewStateSchema,
  unitSchema,
  chosenIsNotRead,
  readOrChosen,
  publishedShape,
} from '@openketamine/model/schema';
import { units } from '@openketamine/model';
import * as z from 'zod';

const text = z.string().min(1);
const item = bounded('count');
const items = z.array(item).min(1);
const points = bounded('score');
const figure = measuredIn('figure', units);

/** Where a statement about a scale comes from, with the dossier record it was made from. */
const fromShape = { record: text.optional(), ...provenanceShape };

const said = z.strictObject({ says: text.optional(), ...fromShape }).check(readOrChosen);
const cited = z
  .strictObject({ value: figure, unit: unitSchema, says: text.optional(), ...fromShape })
  .check(readOrChosen)
  .check(inBounds({ value: 'figure' }));
const score = measuredIn('score', ['{score}', '1']);
const range = z
  .strictObject({ least: score, most: score, unit: z.enum(['{score}', '1']), ...fromShape })
  .check(readOrChosen)
  .check(inBounds({ least: 'score', most: 'score' }));

/** What one side of a rule asks of a number. Comparators are named, because "above 35" is not "35 or more". */
const limits = (number: typeof points) =>
  z.strictObject({
    atLeast: number.optional(),
    above: number.optional(),
    atMost: number.optional(),
    below: number.optional(),
  });
const bound = limits(points);

/** What has to hold for a definition to be met. All parts that are given have to. */
export const definitionRuleSchema = z.strictObject({
  total: bound.optional().meta({ description: 'The total itself.' }),
  fall: bound.optional().meta({ description: 'Points by which it got better since baseline.' }),
  fallPercent: limits(bounded('score-fall', '%'))
    .optional()
    .meta({ description: 'The same in percent of baseline.' }),
  rise: bound.optional().meta({ description: 'Points by which it got worse since baseline.' }),
  totalInWeeks: z
    .strictObject({ atMost: points, atLeastWeeks: item, ofWeeks: item })
    .optional()
    .meta({ description: 'In so many of the last so many weeks.' }),
  totalTwice: z
    .strictObject({
      atLeast: points,
      gapDays: z.strictObject({ least: bounded('wait', 'd'), most: bounded('wait', 'd') }),
    })
    .optional()
    .meta({ description: 'In two ratings in a row, so far apart.' }),
});

/** What a definition defines. */
export const definitionKinds = [
  'response',
  'remission',
  'stable-remission',
  'relapse',
  'change',
  'group-difference',
  'screen',
  'entry',
  'dissociation',
  'sedation',
] as const;

/** One way to tell response, remission or a change from totals, with its source. */
export const definitionSchema = z
  .strictObject({
    id: idSchema,
    kind: z.enum(definitionKinds),
    says: text,
    rule: definitionRuleSchema,
    usedIn: z.array(text).optional(),
    ...fromShape,
  })
  .check(readOrChosen);

const bandsSchema = z
  .strictObject({
    id: idSchema,
    by: text.meta({ description: 'Whose bands they are.' }),
    bands: z.array(z.strictObject({ id: idSchema, least: points, most: points })).min(2),
    ...fromShape,
  })
  .check(readOrChosen);

const suicidalitySchema = z.union([
  z.strictObject({ item, atLeast: points, says: text, ...fromShape }).check(readOrChosen),
  z.strictObject({ anyYes: items, says: text, ...fromShape }).check(readOrChosen),
  z.strictObject({ totalAtLeast: points, says: text, ...fromShape }).check(readOrChosen),
]);

const subscale = z.strictObject({ id: idSchema, from: item, to: item });

const scoringSchema = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('sum'),
      subscales: z.array(subscale).optional(),
      says: text.optional(),
      record: text.optional(),
      basis: provenanceShape.basis.optional(),
      cite: citeSchema.optional(),
      verification: provenanceShape.verification,
      readIn: text.optional(),
    })
    .check(chosenIsNotRead),
  z.strictObject({ kind: z.literal('single') }),
  z.strictObject({ kind: z.literal('none') }),
  z
    .strictObject({
      kind: z.literal('typed').meta({
        description:
          'Nothing is computed, because nobody read that the rights of the scale allow it: whoever has the form types what it gives.',
      }),
      tiers: z
        .array(
          z
            .strictObject({
              id: idSchema,
              suicidality: z.enum(['flag', 'ask']).meta({
                description:
                  'Whether every answer that leads to the tier is a finding, or only some are.',
              }),
              says: text,
              ...fromShape,
            })
            .check(readOrChosen),
        )
        .min(1)
        .optional(),
      says: text.optional(),
      record: text.optional(),
      basis: provenanceShape.basis.optional(),
      cite: citeSchema.optional(),
      verification: provenanceShape.verification,
      readIn: text.optional(),
    })
    .check(chosenIsNotRead),
  z
    .strictObject({
      kind: z.literal('highest-of-domain'),
      domains: z.array(z.strictObject({ id: idSchema, items })).min(1),
      says: text,
      ...fromShape,
    })
    .check(readOrChosen),
  z
    .strictObject({
      kind: z.literal('tiers'),
      branching: z.array(z.strictObject({ ask: items, onlyIf: item })),
      tiers: z
        .array(
          z
            .strictObject({ id: idSchema, anyYes: items, says: text, ...fromShape })
            .check(readOrChosen),
        )
        .min(1),
      says: text,
      ...fromShape,
    })
    .check(readOrChosen),
]);

const code = z
  .strictObject({
    code: z.string().regex(/^(?:LL)?\d+-\d$/u, 'expected a LOINC code such as 44249-1'),
    says: text.optional(),
    ...fromShape,
  })
  .check(readOrChosen);
const codes = z
  .strictObject({
    codes: z
      .array(z.string().regex(/^(?:LA)?\d+-\d$/u, 'expected LOINC codes such as 44250-9'))
      .min(1),
    ...fromShape,
  })
  .check(readOrChosen);

const factValue = z
  .strictObject({
    name: text.optional(),
    value: figure.optional(),
    least: figure.optional(),
    most: figure.optional(),
    oneOf: z.array(figure).optional(),
    unit: unitSchema,
  })
  .check(inBounds({ value: 'figure', least: 'figure', most: 'figure', oneOf: 'figure' }));
const factSchema = z
  .strictObject({
    says: text,
    values: z.array(factValue).min(1).optional(),
    ...fromShape,
  })
  .check(readOrChosen);

/** A rating scale: what it asks, how it is scored, what its totals mean and by whose word. */
export const scaleSchema = z
  .strictObject({
    ...publishedShape,
    id: idSchema,
    aliases: aliasesSchema.optional(),
    record: text,
    status: reviewStateSchema.default('draft'),
    decided: decidedSchema.optional(),
    lastChecked: lastCheckedSchema.default(null),
    name: text,
    abbreviation: text,
    rater: z.enum(['self', 'clinician', 'clinician or self', 'interviewer', 'observer']),
    direction: z.enum(['higher-worse', 'higher-better']),
    directionSource: said,
    items: z
      .strictObject({
        count: cited,
        scores: z.array(range.extend({ items: items.optional() })).min(1),
        notAssessed: z.array(z.strictObject({ item, value: points })).optional(),
      })
      .nullable(),
    itemsSource: cited.optional(),
    total: range.nullable(),
    totalSource: said.optional(),
    recall: z.union([
      cited,
      said,
      z.strictObject({ list: z.array(factValue), ...fromShape }).check(readOrChosen),
    ]),
    scoring: scoringSchema,
    missing: z
      .strictObject({
        rule: z.enum(['refuse', 'refuse-what-was-due']),
        says: text,
        ...fromShape,
      })
      .check(readOrChosen),
    bands: z.array(bandsSchema),
    bandsSource: said.optional(),
    clusters: z
      .strictObject({ list: z.array(subscale.extend({ id: text })), ...fromShape })
      .check(readOrChosen)
      .optional(),
    provisional: z
      .strictObject({
        id: idSchema,
        symptomFrom: points,
        needs: z.array(z.strictObject({ cluster: text, symptoms: item })),
        says: text,
        ...fromShape,
      })
      .check(readOrChosen)
      .optional(),
    algorithm: z
      .strictObject({
        symptomFrom: points,
        exceptions: z.array(z.strictObject({ item, atLeast: points })),
        core: z.strictObject({ items, symptoms: item }),
        syndromes: z
          .array(z.strictObject({ id: idSchema, least: item, most: item, says: text }))
          .min(1),
        ...fromShape,
      })
      .check(readOrChosen)
      .optional()
      .meta({ description: 'Patterns by the number of symptoms, one of them at the core.' }),
    secondLook: z
      .strictObject({ onlyFrom: items, says: text, ...fromShape })
      .check(readOrChosen)
      .optional()
      .meta({
        description:
          'When every point comes from these items, a positive screen is looked at again.',
      }),
    definitions: z.array(definitionSchema),
    suicidality: suicidalitySchema.nullable(),
    suicidalitySource: said.optional(),
    loinc: z
      .strictObject({
        panel: code.optional(),
        total: code.optional(),
        items: codes.optional(),
        answers: codes.optional(),
        answerList: code.optional(),
        other: z.array(code).optional(),
      })
      .nullable(),
    loincSource: said.optional(),
    rights: z
      .strictObject({
        wording: z.enum(['free', 'public-domain', 'unclear', 'protected']),
        says: text,
        computed: text.optional().meta({
          description:
            'Why its answers are added up although its wording is neither free nor in the public domain.',
        }),
        ...fromShape,
      })
      .check(readOrChosen),
    timing: z
      .strictObject({
        when: z.array(idSchema).min(1),
        minutes: z
          .strictObject({ oneOf: z.array(measuredIn('offset', ['min'])), unit: z.enum(['min']) })
          .check(inBounds({ oneOf: 'offset' }))
          .optional(),
        ...fromShape,
      })
      .check(readOrChosen),
    facts: z.array(factSchema).optional(),
  })
  .meta({ title: 'Scale', description: 'A rating scale and how it is scored.' });

/** The wording of a scale, only where its rights allow it. */
export const wordingSchema = z
  .strictObject({
    ...publishedShape,
    id: idSchema,
    record: text,
    scale: idSchema,
    language: z.enum(['en']),
    instruction: text,
    items: z.array(text).min(1),
    answers: z.array(text).min(2),
    notice: text,
    ...provenanceShape,
  })
  .check(readOrChosen)
  .meta({ title: 'Wording', description: 'Instruction, items and answers of a scale.' });

/** When something is rated or measured. */
export const assessmentScheduleSchema = z
  .strictObject({
    ...publishedShape,
    id: idSchema,
    record: text,
    title: text,
    facts: z.array(factSchema),
  })
  .meta({ title: 'AssessmentSchedule', description: 'When something is rated or measured.' });
