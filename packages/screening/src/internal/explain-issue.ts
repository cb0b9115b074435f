import { OpenKetamineError, units } from '@openketamine/model';
import { nearest } from '@openketamine/near-names';
import { patientFactsSchema } from '@openketamine/model/schema';
import type * as z from 'zod';

interface Definition {
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType[] {
  const def = schema._zod.def as unknown as Definition;
  if (def.innerType !== undefined) return unwrap(def.innerType);
  if (def.options !== undefined) return def.options.flatMap(unwrap);
  return [schema];
}

/** The field names that the schema knows at a place. */
function fieldsAt(path: readonly PropertyKey[]): string[] {
  let reached = unwrap(patientFactsSchema);
  for (const key of path) {
    reached = reached.flatMap((schema) => {
      const def = schema._zod.def as unknown as Definition;
      const inside = def.shape?.[String(key)] ?? def.element;
      return inside === undefined ? [] : unwrap(inside);
    });
  }
  return reached.flatMap((schema) =>
    Object.keys((schema._zod.def as unknown as Definition).shape ?? {}),
  );
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) value = (value as Record<PropertyKey, unknown> | undefined)?.[key];
  return value;
}

/** The innermost complaint: of alternatives, the one that came furthest. */
function deepest(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== 'invalid_union') return issue;
  const inside = issue.errors
    .flat()
    .map((entry) => ({ ...entry, path: [...issue.path, ...entry.path] }));
  const best = inside.toSorted((a, b) => b.path.length - a.path.length)[0];
  return best === undefined || best.path.length === issue.path.length ? issue : deepest(best);
}

/** Turns the first complaint of the schema into an error that says what to change. */
export function explainIssue(
  issue: z.core.$ZodIssue | undefined,
  input: unknown,
  path: string,
): OpenKetamineError {
  if (issue === undefined) {
    return new OpenKetamineError(
      'INPUT_INVALID',
      path,
      'These are not patient facts.',
      'See the patient schema.',
    );
  }
  const found = deepest(issue);
  const at = `${path}${found.path.map((key) => `/${String(key)}`).join('')}`;
  const value = valueAt(input, found.path);
  if (found.code === 'unrecognized_keys') {
    const key = found.keys[0] ?? '';
    const near = nearest(key, fieldsAt(found.path));
    return new OpenKetamineError(
      'INPUT_INVALID',
      `${at}/${key}`,
      `There is no field ${JSON.stringify(key)}.`,
      near.length > 0
        ? `Did you mean ${near.join(', ')}?`
        : `Known fields here: ${fieldsAt(found.path).join(', ')}.`,
    );
  }
  const last = found.path.at(-1);
  if (last === 'unit') {
    const allowed = found.code === 'invalid_value' ? found.values.map(String) : [...units];
    const near = typeof value === 'string' ? nearest(value, allowed) : [];
    return new OpenKetamineError(
      'UNIT_UNKNOWN',
      at,
      value === undefined
        ? 'The unit is missing.'
        : `${JSON.stringify(value)} is not a unit we know here.`,
      near.length > 0 ? `Did you mean ${near.join(', ')}?` : `Use one of ${allowed.join(', ')}.`,
    );
  }
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return new OpenKetamineError(
      'VALUE_NOT_FINITE',
      at,
      `${value} is not a finite number.`,
      'Give a plain decimal number.',
    );
  }
  if (found.code === 'invalid_value') {
    const allowed = found.values.map(String);
    return new OpenKetamineError(
      'INPUT_INVALID',
      at,
      `${JSON.stringify(value)} is not allowed here.`,
      `Use one of ${allowed.join(', ')}.`,
    );
  }
  const said = found.message.charAt(0).toLowerCase() + found.message.slice(1);
  return new OpenKetamineError(
    'INPUT_INVALID',
    at,
    value === undefined
      ? `Something is missing: ${said}.`
      : `${JSON.stringify(value)} does not fit: ${said}.`,
    'Correct the value; the patient schema says what is expected.',
  );
}
