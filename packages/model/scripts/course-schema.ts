import { join } from 'node:path';
import tjs from 'typescript-json-schema';

type Json = Readonly<Record<string, unknown>>;

/** `Quantity<"mg">` and `Quantity.U_2` become names that stand in an address as they are. */
const plainName = (name: string): string =>
  name.replaceAll(/[^A-Za-z0-9]+/gu, '-').replaceAll(/^-|-$/gu, '');

const references = '#/definitions/';

/** Draft 7 as the generator writes it, in the words of draft 2020-12, with alternatives where a strict validator wants them. */
function modern(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(modern);
  if (typeof value !== 'object' || value === null) return value;
  const { definitions, $schema: _draft, $ref, type, ...rest } = value as Json;
  const several = Array.isArray(type) ? type.map((entry: unknown) => ({ type: entry })) : undefined;
  return {
    ...(typeof $ref === 'string'
      ? { $ref: `#/$defs/${plainName(decodeURIComponent($ref.slice(references.length)))}` }
      : {}),
    ...(several === undefined ? (type === undefined ? {} : { type }) : { anyOf: several }),
    ...Object.fromEntries(Object.entries(rest).map(([key, one]) => [key, modern(one)])),
    ...(definitions === undefined
      ? {}
      : {
          $defs: Object.fromEntries(
            Object.entries(definitions as Json).map(([name, one]) => [
              plainName(name),
              // the generator says of a record of any keys that it has none
              name.startsWith('Record<') ? { type: 'object' } : modern(one),
            ]),
          ),
        }),
  };
}

/** The JSON Schema of a planned course, made from its types, so that it follows them. */
export function courseSchema(): Json & { readonly $schema: string } {
  const program = tjs.getProgramFromFiles([join(import.meta.dirname, '../src/course.ts')], {
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    types: [],
    // the numbers that the compiler has for nodenext and esnext
    module: 199,
    moduleResolution: 99,
    target: 99,
  });
  const made = tjs.generateSchema(program, 'Course', {
    required: true,
    noExtraProps: true,
    strictNullChecks: true,
    ignoreErrors: true,
    aliasRef: true,
    topRef: false,
  });
  if (made === null) throw new Error('no schema of Course');
  const $schema = 'https://json-schema.org/draft/2020-12/schema';
  return { $schema, title: 'Course', ...(modern(made) as Json) };
}
