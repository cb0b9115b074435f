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
const fromShape = {
  record: text.optional().meta({ description: 'Id of the dossier record it was made from.' }),
  ...provenanceShape,
};

const said = z
  .strictObject({ says: text.optional().meta({ description: 'Our own words.' }), ...fromShape })
  .check(readOrChosen);
const cited = z
  .strictObject({
    value: figure.meta({ description: 'The number.' }),
    unit: unitSchema,
    says: text.optional().meta({ description: 'Our own words.' }),
    ...fromShape,
  })
  .check(readOrChosen)
  .check(inBounds({ value: 'figure' }));
const score = measuredIn('score', ['{score}', '1']);
const range = z
  .strictObject({
    least: score.meta({ description: 'Lowest points.' }),
    most: score.meta({ description: 'Highest points.' }),
    unit: z.enum(['{score}', '1']).meta({ description: 'Points of a scale, or 1.' }),
    ...fromShape,
  })
  .check(readOrChosen)
  .check(inBounds({ least: 'score', most: 'score' }));

/** What one side of a rule asks of a number. Comparators are named, because "above 35" is not "35 or more". */
const limits = (number: typeof points) =>
  z.strictObject({
    atLeast: number.optional().meta({ description: 'This number or more.' }),
    above: number.optional().meta({ description: 'More than this number.' }),
    atMost: number.optional().meta({ description: 'This number or less.' }),
    below: number.optional().meta({ description: 'Less than this number.' }),
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
    .strictObject({
      atMost: points.meta({ description: 'Points that the total may have.' }),
      atLeastWeeks: item.meta({ description: 'Weeks in which it has to.' }),
      ofWeeks: item.meta({ description: 'Of how many of the last weeks.' }),
    })
    .optional()
    .meta({ description: 'In so many of the last so many weeks.' }),
  totalTwice: z
    .strictObject({
      atLeast: points.meta({ description: 'Points that both totals reach.' }),
      gapDays: z
        .strictObject({
          least: bounded('wait', 'd').meta({ description: 'At the least.' }),
          most: bounded('wait', 'd').meta({ description: 'At the most.' }),
        })
        .meta({ description: 'Days between the two ratings.' }),
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
    kind: z.enum(definitionKinds).meta({ description: 'What it defines.' }),
    says: text.meta({ description: 'The definition in our own words.' }),
    rule: definitionRuleSchema.meta({ description: 'What has to hold.' }),
    usedIn: z.array(text).optional().meta({ description: 'Studies and protocols that use it.' }),
    ...fromShape,
  })
  .check(readOrChosen);

const bandsSchema = z
  .strictObject({
    id: idSchema,
    by: text.meta({ description: 'Whose bands they are.' }),
    bands: z
      .array(
        z.strictObject({
          id: idSchema,
          least: points.meta({ description: 'Lowest points of the band.' }),
          most: points.meta({ description: 'Highest points of the band.' }),
        }),
      )
      .min(2)
      .meta({ description: 'The bands, mildest first.' }),
    ...fromShape,
  })
  .check(readOrChosen);

const suicidalitySchema = z.union([
  z
    .strictObject({
      item: item.meta({ description: 'Number of the item, from 1.' }),
      atLeast: points.meta({ description: 'Points of the item from which on it is a flag.' }),
      says: text.meta({ description: 'Our own words.' }),
      ...fromShape,
    })
    .check(readOrChosen),
  z
    .strictObject({
      anyYes: items.meta({ description: 'Items of which one answered with yes is a flag.' }),
      says: text.meta({ description: 'Our own words.' }),
      ...fromShape,
    })
    .check(readOrChosen),
  z
    .strictObject({
      totalAtLeast: points.meta({ description: 'Total from which on it is a flag.' }),
      says: text.meta({ description: 'Our own words.' }),
      ...fromShape,
    })
    .check(readOrChosen),
]);

const subscale = z.strictObject({
  id: idSchema,
  from: item.meta({ description: 'Number of its first item, from 1.' }),
  to: item.meta({ description: 'Number of its last item.' }),
});

const scoringSchema = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('sum').meta({
        description:
          'How answers become a result: sum, single, none, typed, highest-of-domain, tiers.',
      }),
      subscales: z
        .array(subscale)
        .optional()
        .meta({ description: 'Parts that have a total of their own.' }),
      says: text.optional().meta({ description: 'Our own words.' }),
      record: text.optional().meta({ description: 'Id of the dossier record it was made from.' }),
      basis: provenanceShape.basis.optional(),
      cite: citeSchema.optional(),
      verification: provenanceShape.verification,
      readIn: text.optional().meta({
        description: 'The copy or summary that was read, when verification is secondary.',
      }),
    })
    .check(chosenIsNotRead),
  z.strictObject({
    kind: z.literal('single').meta({
      description:
        'How answers become a result: sum, single, none, typed, highest-of-domain, tiers.',
    }),
  }),
  z.strictObject({
    kind: z.literal('none').meta({
      description:
        'How answers become a result: sum, single, none, typed, highest-of-domain, tiers.',
    }),
  }),
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
              says: text.meta({ description: 'Our own words.' }),
              ...fromShape,
            })
            .check(readOrChosen),
        )
        .min(1)
        .optional()
        .meta({ description: 'Tiers of severity that the form leads to.' }),
      says: text.optional().meta({ description: 'Our own words.' }),
      record: text.optional().meta({ description: 'Id of the dossier record it was made from.' }),
      basis: provenanceShape.basis.optional(),
      cite: citeSchema.optional(),
      verification: provenanceShape.verification,
      readIn: text.optional().meta({
        description: 'The copy or summary that was read, when verification is secondary.',
      }),
    })
    .check(chosenIsNotRead),
  z
    .strictObject({
      kind: z.literal('highest-of-domain').meta({
        description:
          'How answers become a result: sum, single, none, typed, highest-of-domain, tiers.',
      }),
      domains: z
        .array(
          z.strictObject({
            id: idSchema,
            items: items.meta({ description: 'Numbers of its items.' }),
          }),
        )
        .min(1)
        .meta({ description: 'Groups of items of which the highest counts.' }),
      says: text.meta({ description: 'Our own words.' }),
      ...fromShape,
    })
    .check(readOrChosen),
  z
    .strictObject({
      kind: z.literal('tiers').meta({
        description:
          'How answers become a result: sum, single, none, typed, highest-of-domain, tiers.',
      }),
      branching: z
        .array(
          z.strictObject({
            ask: items.meta({ description: 'Numbers of the items that are asked.' }),
            onlyIf: item.meta({
              description: 'Number of the item that has to be answered with yes.',
            }),
          }),
        )
        .meta({ description: 'Which questions are asked only after which.' }),
      tiers: z
        .array(
          z
            .strictObject({
              id: idSchema,
              anyYes: items.meta({
                description: 'Items of which one answered with yes leads to the tier.',
              }),
              says: text.meta({ description: 'Our own words.' }),
              ...fromShape,
            })
            .check(readOrChosen),
        )
        .min(1)
        .meta({ description: 'Tiers of severity that the form leads to.' }),
      says: text.meta({ description: 'Our own words.' }),
      ...fromShape,
    })
    .check(readOrChosen),
]);

const code = z
  .strictObject({
    code: z
      .string()
      .regex(/^(?:LL)?\d+-\d$/u, 'expected a LOINC code such as 44249-1')
      .meta({ description: 'Code of LOINC: 44249-1.' }),
    says: text.optional().meta({ description: 'Our own words.' }),
    ...fromShape,
  })
  .check(readOrChosen);
const codes = z
  .strictObject({
    codes: z
      .array(z.string().regex(/^(?:LA)?\d+-\d$/u, 'expected LOINC codes such as 44250-9'))
      .min(1)
      .meta({ description: 'Codes of LOINC, in the order of the items.' }),
    ...fromShape,
  })
  .check(readOrChosen);

const factValue = z
  .strictObject({
    name: text
      .optional()
      .meta({ description: 'What the value is of, where the fact has several.' }),
    value: figure.optional().meta({ description: 'The number.' }),
    least: figure.optional().meta({ description: 'The lower end.' }),
    most: figure.optional().meta({ description: 'The upper end.' }),
    oneOf: z.array(figure).optional().meta({ description: 'The numbers that were used.' }),
    unit: unitSchema,
  })
  .check(inBounds({ value: 'figure', least: 'figure', most: 'figure', oneOf: 'figure' }));
const factSchema = z
  .strictObject({
    says: text.meta({ description: 'Our own words.' }),
    values: z.array(factValue).min(1).optional().meta({ description: 'Its numbers.' }),
    ...fromShape,
  })
  .check(readOrChosen);

/** A rating scale: what it asks, how it is scored, what its totals mean and by whose word. */
export const scaleSchema = z
  .strictObject({
    ...publishedShape,
    id: idSchema,
    aliases: aliasesSchema.optional(),
    record: text.meta({ description: 'Id of the dossier record it was made from.' }),
    status: reviewStateSchema
      .default('draft')
      .meta({ description: 'How far the scale has been reviewed.' }),
    decided: decidedSchema.optional(),
    lastChecked: lastCheckedSchema.default(null),
    name: text.meta({ description: 'Full name: Montgomery-Asberg Depression Rating Scale.' }),
    abbreviation: text.meta({ description: 'What people call it: MADRS.' }),
    rater: z
      .enum(['self', 'clinician', 'clinician or self', 'interviewer', 'observer'])
      .meta({ description: 'Who rates.' }),
    direction: z
      .enum(['higher-worse', 'higher-better'])
      .meta({ description: 'Whether more points are worse or better.' }),
    directionSource: said.meta({ description: 'Where the direction comes from.' }),
    items: z
      .strictObject({
        count: cited.meta({ description: 'How many there are.' }),
        scores: z
          .array(
            range.extend({
              items: items
                .optional()
                .meta({ description: 'Numbers of the items they are for; left out: all.' }),
            }),
          )
          .min(1)
          .meta({ description: 'Points that an item may have; several where items differ.' }),
        notAssessed: z
          .array(
            z.strictObject({
              item: item.meta({ description: 'Number of the item, from 1.' }),
              value: points.meta({ description: 'The code of the form.' }),
            }),
          )
          .optional()
          .meta({ description: 'What stands for an item that was not rated.' }),
      })
      .nullable()
      .meta({ description: 'The items; null where the scale has none that are counted.' }),
    itemsSource: cited.optional().meta({ description: 'Where the items come from.' }),
    total: range
      .nullable()
      .meta({ description: 'Lowest and highest total; null where there is none.' }),
    totalSource: said.optional().meta({ description: 'Where the total comes from.' }),
    recall: z
      .union([
        cited,
        said,
        z
          .strictObject({
            list: z.array(factValue).meta({ description: 'The times, where items differ.' }),
            ...fromShape,
          })
          .check(readOrChosen),
      ])
      .meta({ description: 'The time that answers are about.' }),
    scoring: scoringSchema.meta({ description: 'How answers become a result.' }),
    missing: z
      .strictObject({
        rule: z.enum(['refuse', 'refuse-what-was-due']).meta({
          description:
            'refuse: no total. refuse-what-was-due: no total where a question that had to be asked is missing.',
        }),
        says: text.meta({ description: 'Our own words.' }),
        ...fromShape,
      })
      .check(readOrChosen)
      .meta({ description: 'What is done with answers that are missing.' }),
    bands: z.array(bandsSchema).meta({ description: 'Bands of severity, by whose word.' }),
    bandsSource: said.optional().meta({ description: 'Where it was looked for bands.' }),
    clusters: z
      .strictObject({
        list: z
          .array(subscale.extend({ id: text.meta({ description: 'Name of the group: B.' }) }))
          .meta({ description: 'The groups.' }),
        ...fromShape,
      })
      .check(readOrChosen)
      .optional()
      .meta({ description: 'Groups of symptoms.' }),
    provisional: z
      .strictObject({
        id: idSchema,
        symptomFrom: points.meta({
          description: 'Points from which on an item counts as a symptom.',
        }),
        needs: z
          .array(
            z.strictObject({
              cluster: text.meta({ description: 'Name of the group.' }),
              symptoms: item.meta({ description: 'How many symptoms of it.' }),
            }),
          )
          .meta({ description: 'What each group needs.' }),
        says: text.meta({ description: 'Our own words.' }),
        ...fromShape,
      })
      .check(readOrChosen)
      .optional()
      .meta({ description: 'A provisional diagnosis by symptoms.' }),
    algorithm: z
      .strictObject({
        symptomFrom: points.meta({
          description: 'Points from which on an item counts as a symptom.',
        }),
        exceptions: z
          .array(
            z.strictObject({
              item: item.meta({ description: 'Number of the item, from 1.' }),
              atLeast: points.meta({ description: 'Points from which on it counts.' }),
            }),
          )
          .meta({ description: 'Items that count from other points on.' }),
        core: z
          .strictObject({
            items: items.meta({ description: 'Numbers of its items.' }),
            symptoms: item.meta({ description: 'How many of them must be symptoms.' }),
          })
          .meta({ description: 'The core.' }),
        syndromes: z
          .array(
            z.strictObject({
              id: idSchema,
              least: item.meta({ description: 'Symptoms at the least.' }),
              most: item.meta({ description: 'Symptoms at the most.' }),
              says: text.meta({ description: 'Our own words.' }),
            }),
          )
          .min(1)
          .meta({ description: 'The patterns.' }),
        ...fromShape,
      })
      .check(readOrChosen)
      .optional()
      .meta({ description: 'Patterns by the number of symptoms, one of them at the core.' }),
    secondLook: z
      .strictObject({
        onlyFrom: items.meta({ description: 'Numbers of the items.' }),
        says: text.meta({ description: 'Our own words.' }),
        ...fromShape,
      })
      .check(readOrChosen)
      .optional()
      .meta({
        description:
          'When every point comes from these items, a positive screen is looked at again.',
      }),
    definitions: z.array(definitionSchema).meta({
      description: 'Definitions of response, remission, relapse and change, with whose they are.',
    }),
    suicidality: suicidalitySchema
      .nullable()
      .meta({ description: 'When an answer raises an alarm; null where the scale does not ask.' }),
    suicidalitySource: said.optional().meta({ description: 'Where the alarm comes from.' }),
    loinc: z
      .strictObject({
        panel: code.optional().meta({ description: 'Of the whole form.' }),
        total: code.optional().meta({ description: 'Of the total.' }),
        items: codes.optional().meta({ description: 'Of the items.' }),
        answers: codes.optional().meta({ description: 'Of the answers.' }),
        answerList: code.optional().meta({ description: 'Of the list of answers.' }),
        other: z.array(code).optional().meta({ description: 'Of other results.' }),
      })
      .nullable()
      .meta({ description: 'Its codes of LOINC; null where none was read.' }),
    loincSource: said.optional().meta({ description: 'Where the codes come from.' }),
    rights: z
      .strictObject({
        wording: z
          .enum(['free', 'public-domain', 'unclear', 'protected'])
          .meta({ description: 'Whether the wording is free.' }),
        says: text.meta({ description: 'Our own words.' }),
        computed: text.optional().meta({
          description:
            'Why its answers are added up although its wording is neither free nor in the public domain.',
        }),
        ...fromShape,
      })
      .check(readOrChosen)
      .meta({ description: 'Who owns the wording, and on which terms.' }),
    timing: z
      .strictObject({
        when: z
          .array(idSchema)
          .min(1)
          .meta({ description: 'Occasions, by name: baseline, 24-h, weekly.' }),
        minutes: z
          .strictObject({
            oneOf: z
              .array(measuredIn('offset', ['min']))
              .meta({ description: 'Minutes that sources give.' }),
            unit: z.enum(['min']).meta({ description: 'Minutes.' }),
          })
          .check(inBounds({ oneOf: 'offset' }))
          .optional()
          .meta({ description: 'How long it takes.' }),
        ...fromShape,
      })
      .check(readOrChosen)
      .meta({ description: 'When it is rated around sessions, and how long it takes.' }),
    facts: z.array(factSchema).optional().meta({ description: 'What else was read about it.' }),
  })
  .meta({ title: 'Scale', description: 'A rating scale and how it is scored.' });

/** The wording of a scale, only where its rights allow it. */
export const wordingSchema = z
  .strictObject({
    ...publishedShape,
    id: idSchema,
    record: text.meta({ description: 'Id of the dossier record it was made from.' }),
    scale: idSchema.meta({ description: 'Id of the scale.' }),
    language: z.enum(['en']).meta({ description: 'Language of the words.' }),
    instruction: text.meta({ description: 'What stands above the items.' }),
    items: z.array(text).min(1).meta({ description: 'The items, in order.' }),
    answers: z.array(text).min(2).meta({ description: 'The answers, from the lowest points on.' }),
    notice: text.meta({ description: 'The notice that its owner asks for.' }),
    ...provenanceShape,
  })
  .check(readOrChosen)
  .meta({ title: 'Wording', description: 'Instruction, items and answers of a scale.' });

/** When something is rated or measured. */
export const assessmentScheduleSchema = z
  .strictObject({
    ...publishedShape,
    id: idSchema,
    record: text.meta({ description: 'Id of the dossier record it was made from.' }),
    title: text.meta({ description: 'Title, as a page shows it.' }),
    facts: z.array(factSchema).meta({ description: 'When it is rated, with sources.' }),
  })
  .meta({ title: 'AssessmentSchedule', description: 'When something is rated or measured.' });
