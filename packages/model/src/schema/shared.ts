import * as z from 'zod';
import { days, isDay, type Measured } from '../bounds/index.js';
import { bases, verifications } from '../provenance.js';
import { format } from '../format.js';
import { units, type Unit } from '../units.js';
import { bounded, inBounds, measuredIn } from './bounded.js';
import { readOrChosen } from './read-or-chosen.js';

/** Lower-case words joined by hyphens; digits and dots allowed, as in `ketamine-iv-trd-single` or `0.5`. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:[-._+][a-z0-9]+)*$/u, 'expected lower-case words joined by hyphens')
  .meta({
    description: 'Lower-case words joined by hyphens. An id never changes and never vanishes.',
  });

/** A dossier record id, or null where a record was made by the project. */
export const recordSchema = z
  .string()
  .min(1)
  .meta({ description: 'Id of the dossier record this was made from.' });

/**
 * A date as a chart has it: its shape is checked, and whether anybody can be born on it is judged with everything else
 * that is recorded of a patient.
 */
export const recordedDateSchema = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u, {
    error: 'expected a date such as 2025-01-06',
    abort: true,
  })
  .meta({ description: 'ISO 8601 date.' });

/** A day of the calendar, in years that data and calls may name. */
export const isoDateSchema = recordedDateSchema.refine(isDay, {
  error: `expected a day of the calendar from ${days.first} to ${days.last}`,
});

/** UCUM unit. */
export const unitSchema = z.enum(units).meta({ description: 'UCUM unit.' });

/** On what ground this stands. */
export const basisSchema = z.enum(bases).meta({ description: 'On what ground this stands.' });

/**
 * primary: the paper, label or its abstract was read; secondary: a copy or summary was, named in
 * readIn; unverified: from memory.
 */
export const verificationSchema = z.enum(verifications).meta({
  description:
    'primary: the paper, label or its abstract was read; secondary: a copy or summary was, named in readIn; unverified: from memory.',
});

/** Id of a source, with an optional place in it after #. */
export const citeSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9_.-]*(?:#\S+)?$/u, 'expected a source id, with an optional #place')
  .meta({ description: 'Id of a source, with an optional place in it after #.' });

/** Fields that say where a number or statement comes from. The block around them asks {@link readOrChosen} for itself. */
export const provenanceShape = {
  basis: basisSchema,
  cite: citeSchema.optional(),
  verification: verificationSchema.optional(),
  readIn: z
    .string()
    .optional()
    .meta({ description: 'The copy or summary that was read, when verification is secondary.' }),
  note: z.string().optional().meta({ description: 'A short remark for readers.' }),
};

/** Set where the source says when, and this project what to do. */
export const editorialSchema = z.literal(true).meta({
  description:
    'What to do is worded by this project: the source was read for the sign or the number, and does not say so.',
});

/** Set where a label itself says that its medicine must not be given, in its list of contraindications. */
export const contraindicatedSchema = z.literal(true).meta({
  description:
    'The label itself lists it among its contraindications. Left out where a label advises against it in other words, or does not speak: to exclude is then a judgement of this project.',
});

/** How far a record has been reviewed, or that it is no longer to be followed. */
export const reviewStateSchema = z.enum([
  'draft',
  'reviewed',
  'endorsed',
  'under-review',
  'superseded',
  'discontinued',
  'not-endorsed',
]);

const decidedShape = {
  by: z.string().min(1).optional().meta({ description: 'Who decided.' }),
  on: isoDateSchema.optional().meta({ description: 'When.' }),
  why: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'The reason, above all for what is retired.' }),
  supersededBy: idSchema.optional().meta({ description: 'The record that replaces it.' }),
};

/** The fields of a status that is a block of its own: the state, and who decided on it, when and why. */
export const statusShape = {
  state: reviewStateSchema.meta({
    description: 'Draft until a clinician has reviewed it; what is retired stays, and says so.',
  }),
  ...decidedShape,
};

/** States of what stays loadable and is not to be followed. */
export const retiredStates = ['superseded', 'discontinued', 'not-endorsed'] as const;

/** A state of what stays loadable and is not to be followed. */
export type RetiredState = (typeof retiredStates)[number];

/** That a record is not to be followed any more, and what it says of that. */
export const retiredSchema = z.strictObject({
  state: z.enum(retiredStates).meta({ description: 'In which way it is not to be followed.' }),
  ...decidedShape,
});

/** Who decided on the status of a record, when and why, and what replaces it. */
export const decidedSchema = z.strictObject(decidedShape).meta({
  description: 'Who decided on the status, when and why, and what replaces the record.',
});

/** Earlier ids of a record. Whoever asks for one of them gets the record, and is told its id of today. */
export const aliasesSchema = z.array(idSchema).min(1).meta({
  description: 'Earlier ids: whoever asks for one is led here, and told so.',
});

/** How far a record is trusted, for records whose status is a word. */
export const lifecycleShape = {
  status: reviewStateSchema.meta({ description: 'How far the record has been reviewed.' }),
  decided: decidedSchema.optional(),
  aliases: aliasesSchema.optional(),
};

type Units = readonly [Unit, ...Unit[]];

/** The fields of {@link citedQuantity}, for a block that has more; it asks {@link inBounds} and {@link readOrChosen} for itself. */
export function citedQuantityShape<const U extends Units>(measured: Measured, ...allowed: U) {
  return {
    value: measuredIn(measured, allowed),
    unit: z.enum(allowed).meta({ description: 'UCUM unit.' }),
    ...provenanceShape,
  };
}

/** A number with unit and provenance, within the bounds of what it measures, in one of the units given. */
export function citedQuantity<const U extends Units>(measured: Measured, ...allowed: U) {
  return z
    .strictObject(citedQuantityShape(measured, ...allowed))
    .check(inBounds({ value: measured }))
    .check(readOrChosen);
}

/** Two bounds with one unit and provenance; either bound may be open. */
export function citedRange<const U extends Units>(
  measured: Measured | { readonly least: Measured; readonly most: Measured },
  ...allowed: U
) {
  const ends = typeof measured === 'string' ? { least: measured, most: measured } : measured;
  return z
    .strictObject({
      least: measuredIn(ends.least, allowed).optional(),
      most: measuredIn(ends.most, allowed).optional(),
      unit: z.enum(allowed).meta({ description: 'UCUM unit.' }),
      ...provenanceShape,
    })
    .check(inBounds(ends))
    .check(readOrChosen);
}

/** A plain quantity, as people and programs hand it in, in one of the units given. */
export function quantityOf<const U extends Units>(measured: Measured, ...allowed: U) {
  return z
    .strictObject({
      value: measuredIn(measured, allowed),
      unit: z.enum(allowed).meta({ description: 'UCUM unit.' }),
    })
    .check(inBounds({ value: measured }));
}

/** A plain quantity in any unit. */
export const quantitySchema = z
  .strictObject({ value: measuredIn('reading', units), unit: unitSchema })
  .check(inBounds({ value: 'reading' }));

/** A statement in our own words with its provenance. */
export const citedTextSchema = z
  .strictObject({
    says: z.string().min(1).meta({ description: 'Our own words, one sentence if possible.' }),
    ...provenanceShape,
  })
  .check(readOrChosen);

/** Where a source left room, and what we chose. */
export const readingSchema = z.strictObject({
  at: z
    .string()
    .optional()
    .meta({ description: 'JSON pointer to the part it concerns: /phases/0/schedule.' }),
  chose: z.string().min(1).meta({ description: 'What the source leaves open, and what we chose.' }),
  basis: basisSchema.default('project'),
  cite: citeSchema.optional(),
  record: z.string().optional().meta({ description: 'The dossier record that left the room.' }),
});

/** Who checked a file against its sources, and when. Null until a named person has re-read them. */
export const lastCheckedSchema = z
  .strictObject({
    on: isoDateSchema.meta({ description: 'Day on which all sources were re-read.' }),
    by: z.string().min(1).meta({ description: 'Who re-read them.' }),
  })
  .nullable()
  .meta({ description: 'Null until a named person has re-read every source.' });

/** A place whose rules differ. Provinces as CA-AB. */
export const placeSchema = z
  .string()
  .regex(/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/u, 'expected a place such as US, EU, UK, CA, CA-AB, AU, CH')
  .meta({ description: 'A place whose rules differ: US, EU, UK, CA, CA-AB, AU, CH, JP.' });

/** Who can stand behind a rule; `project` where no source speaks and this project judges. */
export const authorities = [
  'label',
  'regulator',
  'guideline',
  'trial',
  'institution',
  'practice',
  'project',
] as const;
/**
 * Who says so. project: no source speaks, and this project judges so; such a rule asks for a
 * review at most and has no number of its own.
 */
export const authoritySchema = z.enum(authorities).meta({
  description:
    'Who says so. project: no source speaks, and this project judges so; such a rule asks for a review at most and has no number of its own.',
});

/** A drug or a route is an id, not a closed list: a new one is a new file. */
export const drugSchema = idSchema.meta({ description: 'Ingredient, as its terminology id.' });
/** Route of administration. */
export const routeSchema = idSchema.meta({ description: 'Route of administration.' });
/**
 * What a milligram counts: ketamine `base`, its `hydrochloride`, or `not-stated` where the source
 * does not say.
 */
export const forms = ['base', 'hydrochloride', 'not-stated'] as const;

/** A short reference that travels with the data; the package `evidence` holds the full record under the same id. */
const referenceSchema = z.strictObject({
  title: z.string().meta({ description: 'Title of the source.' }),
  year: bounded('year')
    .nullable()
    .meta({ description: 'Year of publication, or null where none is known.' }),
  doi: z.string().optional().meta({ description: 'Digital object identifier.' }),
  url: z.string().optional().meta({ description: 'Address.' }),
});

/** What the build adds to a record that is published; nobody writes it. */
export const publishedShape = {
  format: z.literal(format).optional().meta({
    description:
      'Format of the record, written by the build. Engines refuse one that they do not know.',
  }),
  references: z.record(z.string(), referenceSchema).optional().meta({
    description:
      'Short references of the sources that the record cites, by id; written by the build.',
  }),
};

/** The types of these schemas, made from them so that each field has the words of the schema. */
export type { CitedText, Reading } from '../generated/shared-types.js';
