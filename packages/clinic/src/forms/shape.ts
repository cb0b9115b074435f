import { patientFactsSchema } from '@openketamine/model/schema';
import * as z from 'zod';

/** A part of the JSON Schema of the facts, as far as a form looks at it. */
export interface Shape {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly $ref?: string;
}

const schema = z.toJSONSchema(patientFactsSchema, {
  io: 'input',
  reused: 'inline',
  unrepresentable: 'any',
}) as Shape & { readonly $defs?: Readonly<Record<string, Shape>> };

/** What a reference stands for; any other part as it is. */
export function resolved(shape: Shape): Shape {
  const name = shape.$ref?.split('/').at(-1);
  return name === undefined ? shape : (schema.$defs?.[name] ?? shape);
}

/** The facts of a patient as JSON Schema. */
export const factsShape: Shape = resolved(schema);
