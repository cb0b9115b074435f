/** A part of the OpenAPI document, as far as requests are made from it. */
export interface Shape {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Shape;
  readonly oneOf?: readonly Shape[];
  readonly anyOf?: readonly Shape[];
}

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: Shape;
}

export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: Shape | undefined;
  /** Statuses that the document names. */
  readonly statuses: readonly number[];
}

interface Written {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {
    readonly content: { readonly 'application/json': { readonly schema: Shape } };
  };
  readonly responses: Readonly<Record<string, unknown>>;
}

/** Every operation of an OpenAPI document. */
export function operationsOf(document: {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Written>>>>;
}): readonly Operation[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, written]) => ({
      method: method.toUpperCase(),
      path,
      parameters: written.parameters ?? [],
      body: written.requestBody?.content['application/json'].schema,
      statuses: Object.keys(written.responses).map(Number),
    })),
  );
}

const texts = ['2026-01-05', 'x1', '09:00', 'tap-00001', 'America/New_York'];

/** A text that a shape takes: the names of fields tell what the document cannot, such as a zone. */
function text({ pattern, minLength = 0 }: Shape, name: string): string {
  if (name === 'zone') return 'America/New_York';
  if (name === 'place') return 'US';
  const fits = texts.find(
    (one) =>
      one.length >= minLength && (pattern === undefined || new RegExp(pattern, 'u').test(one)),
  );
  return fits ?? 'a'.repeat(minLength);
}

/** Something that a shape takes, with every field where `whole`, with the fewest otherwise. */
export function sample(shape: Shape, whole = true, name = ''): unknown {
  if (shape.const !== undefined) return shape.const;
  if (shape.enum !== undefined) return shape.enum[0];
  const either = shape.oneOf ?? shape.anyOf;
  if (either?.[0] !== undefined) return sample(either[0], whole, name);
  switch (Array.isArray(shape.type) ? shape.type[0] : shape.type) {
    case 'string':
      return text(shape, name);
    case 'integer':
    case 'number':
      return shape.minimum ?? (shape.exclusiveMinimum ?? 0) + 1;
    case 'boolean':
      return true;
    case 'array':
      return whole || (shape.minItems ?? 0) > 0 ? [sample(shape.items ?? {}, whole, name)] : [];
    case 'object': {
      const fields = Object.entries(shape.properties ?? {});
      return Object.fromEntries(
        fields
          // a part of which the document says nothing may be anything, and is not left out
          .filter(
            ([field, part]) =>
              whole || shape.required?.includes(field) === true || Object.keys(part).length === 0,
          )
          .map(([field, part]) => [field, sample(part, whole, field)]),
      );
    }
    default:
      return null;
  }
}

/** One way in which a request is wrong. */
export interface Bad {
  readonly name: string;
  /** Where, as a path of fields. */
  readonly field: string;
  readonly body: unknown;
}

/** A value with something else in one place. */
function withPart(value: unknown, path: readonly string[], part: unknown): unknown {
  const [head, ...rest] = path;
  if (head === undefined) return part;
  if (Array.isArray(value)) {
    return value.map((entry, index) => (`${index}` === head ? withPart(entry, rest, part) : entry));
  }
  const entries = Object.entries(value as object);
  const known = entries.some(([name]) => name === head);
  const all = known ? entries : [...entries, [head, undefined] as const];
  return Object.fromEntries(
    all.flatMap(([name, of]): [string, unknown][] => {
      if (name !== head) return [[name, of]];
      const next = withPart(of, rest, part);
      return next === undefined ? [] : [[name, next]];
    }),
  );
}

/** What is none of the values that a shape takes, with why. */
function* wrongValues(shape: Shape): Generator<readonly [name: string, value: unknown]> {
  const kinds = new Set([shape.type ?? []].flat());
  if (shape.enum !== undefined || shape.const !== undefined) {
    yield ['none of the list', 'none-of-the-list'];
  } else if (kinds.has('string')) {
    yield ['a number for text', 7];
    yield ['a list for text', ['x']];
    if ((shape.minLength ?? 0) > 0) yield ['empty', ''];
    if (shape.maxLength !== undefined) yield ['too long', 'x'.repeat(shape.maxLength + 1)];
    if (shape.pattern !== undefined) yield ['no such form', '\u0000 ?'];
  } else if (kinds.has('number') || kinds.has('integer')) {
    yield ['text for a number', '7'];
    if (kinds.has('integer')) yield ['a part of one', 1.5];
    if (shape.minimum !== undefined) yield ['too small', shape.minimum - 1];
    if (shape.exclusiveMinimum !== undefined) yield ['too small', shape.exclusiveMinimum];
    if (shape.maximum !== undefined) yield ['too large', shape.maximum + 1];
  } else if (kinds.has('boolean')) {
    yield ['text for yes or no', 'yes'];
  } else if (kinds.has('array')) {
    yield ['text for a list', 'x'];
    if (shape.maxItems !== undefined) {
      const entry = sample(shape.items ?? {});
      yield ['too many', Array.from({ length: shape.maxItems + 1 }, () => entry)];
    }
    if ((shape.minItems ?? 0) > 0) yield ['too few', []];
  } else if (kinds.has('object')) {
    yield ['text for a record', 'x'];
    yield ['a list for a record', []];
  }
}

function* wrongParts(
  shape: Shape,
  body: unknown,
  whole: unknown,
  path: readonly string[],
): Generator<Bad> {
  const field = path.join('/');
  for (const [name, value] of wrongValues(shape)) {
    yield { name: `${field}: ${name}`, field, body: withPart(whole, path, value) };
  }
  const either = shape.oneOf ?? shape.anyOf;
  if (either?.[0] !== undefined) {
    yield* wrongParts(either[0], body, whole, path);
    return;
  }
  for (const [name, part] of Object.entries(shape.properties ?? {})) {
    const inner = [...path, name];
    const value = (body as Readonly<Record<string, unknown>> | undefined)?.[name];
    if (value === undefined) continue;
    if (shape.required?.includes(name) === true && part.enum === undefined) {
      const without = withPart(whole, inner, undefined);
      yield { name: `${inner.join('/')}: missing`, field: inner.join('/'), body: without };
    }
    yield* wrongParts(part, value, whole, inner);
  }
  if (shape.properties !== undefined && shape.additionalProperties === false) {
    const extra = withPart(whole, [...path, 'surprise'], 1);
    yield { name: `${field}: a field that nobody knows`, field, body: extra };
  }
  if (shape.items !== undefined && Array.isArray(body) && body.length > 0) {
    yield* wrongParts(shape.items, body[0], whole, [...path, '0']);
  }
}

/** The kinds of bodies that a shape has: one for each thing that can be done. */
export function variants(
  shape: Shape,
): readonly { readonly name: string; readonly shape: Shape }[] {
  const command = shape.properties?.['command'];
  if (command?.oneOf === undefined) return [{ name: '', shape }];
  return command.oneOf.map((variant) => ({
    name: String(variant.properties?.['type']?.enum?.[0] ?? variant.properties?.['type']?.const),
    shape: { ...shape, properties: { ...shape.properties, command: variant } },
  }));
}

/** Every way of going wrong that the document of a body names: missing, of another type, beyond a bound, unknown. */
export function badBodies(shape: Shape): readonly Bad[] {
  const whole = sample(shape);
  return [...wrongParts(shape, whole, whole, [])];
}
