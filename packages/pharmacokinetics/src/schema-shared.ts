import { units } from '@openketamine/model';
import {
  inBounds,
  measuredIn,
  provenanceShape,
  unitSchema,
  chosenIsNotRead,
} from '@openketamine/model/schema';
import * as z from 'zod';

/** A statement in our own words. @internal */
export const says = z.string().min(1).meta({ description: 'Our own words.' });

/** What is measured or computed in plasma. */
const analyteIds = ['parent', 'norketamine', 'hydroxynorketamine'] as const;
/** One of them. @internal */
export const analyteId = z.enum(analyteIds);

/** A number with its unit; provenance here or around it. @internal */
export const number = z
  .strictObject({
    value: measuredIn('kinetic', units),
    unit: unitSchema,
    says: says.optional(),
    ...z.object(provenanceShape).partial().shape,
  })
  .check(chosenIsNotRead)
  .check(inBounds({ value: 'kinetic' }));
