import { patientFactsSchema } from '@openketamine/model/schema';
import type { Terminology } from '@openketamine/model';
import { toJSONSchema } from 'zod';
import {
  alternatives,
  nameOf,
  type Node,
  type SchemaDocument,
} from '@openketamine/workspace-tools/json-schema';

/** A path into patient facts, as people write it: `conditions.items[].onset`. */
export type FactPath = string;

/**
 * Something a record may say: a field, one of its values where they are few, or one of our names.
 * Written `consent = false`, `conditions.items[].concept = stroke`, `weight.value`.
 */
export type AcceptedFact = string;

const few = 10;

/** Fields that hold our own names, each of which is a fact of its own. */
export const named: ReadonlySet<FactPath> = new Set([
  'conditions.items[].concept',
  'medicines.items[].class',
  'observations[].code',
  'scores[].scale',
  'scores[].item',
  'scores[].class',
  'substances[].substance',
]);

const schema = toJSONSchema(patientFactsSchema, { io: 'input' }) as SchemaDocument;

function* leaves(of: Node, path: FactPath): Generator<{ path: FactPath; node: Node }> {
  const node = of.$ref === undefined ? of : (schema.$defs[nameOf(of.$ref)] ?? {});
  const options = alternatives(node);
  if (options.length > 1 || options[0] !== node) {
    for (const option of options) yield* leaves(option, path);
  } else if (node.properties !== undefined) {
    for (const [field, part] of Object.entries(node.properties))
      yield* leaves(part, path === '' ? field : `${path}.${field}`);
  } else if (node.items !== undefined) yield* leaves(node.items, `${path}[]`);
  else yield { path, node };
}

/** What a field holds: values few enough for each to be a fact of its own, and whether it holds others as well. */
interface Held {
  readonly values: ReadonlySet<unknown>;
  readonly others: boolean;
}

function heldBy({ enum: values, type }: Node): readonly unknown[] {
  if (values !== undefined && values.length <= few) return values;
  return type === 'boolean' ? [true, false] : [];
}

/** Fields of a patient record. */
export const acceptedFields: ReadonlyMap<FactPath, Held> = (() => {
  const found = new Map<FactPath, Held>();
  for (const { path, node } of leaves(schema, '')) {
    const before = found.get(path);
    const values = heldBy(node);
    found.set(path, {
      values: new Set([...(before?.values ?? []), ...values]),
      others: before?.others === true || values.length === 0,
    });
  }
  return found;
})();

/** The fact that a value at a path is, by the name we use. */
export function factOf(
  terminology: Terminology,
  path: FactPath,
  value: unknown,
  scale?: unknown,
): AcceptedFact {
  const name = String(value);
  const ofScale = terminology.scaleNamed(String(scale))?.id ?? String(scale);
  switch (path) {
    case 'conditions.items[].concept':
      return `${path} = ${terminology.conceptNamed(name)}`;
    case 'observations[].code':
      return `${path} = ${terminology.observationNamed(name)}`;
    case 'substances[].substance':
      return `${path} = ${terminology.substanceNamed(name)}`;
    case 'scores[].scale':
      return `${path} = ${terminology.scaleNamed(name)?.id ?? name}`;
    case 'scores[].item':
    case 'scores[].class':
      return `${path} = ${ofScale} ${name}`;
    default:
      return named.has(path) || acceptedFields.get(path)?.values.has(value) === true
        ? `${path} = ${name}`
        : path;
  }
}

/** Everything a record may say. */
export function acceptedFacts(terminology: Terminology): readonly AcceptedFact[] {
  const names = terminology.names?.();
  if (names === undefined) return [];
  const of = (path: FactPath, all: Iterable<string>, scale?: string) =>
    [...all].map((name) => factOf(terminology, path, name, scale));
  const fields = [...acceptedFields].filter(([path]) => !named.has(path));
  return [
    ...new Set([
      ...fields.flatMap(([path, { values, others }]) => [
        ...(others ? [path] : []),
        ...[...values].map((value) => factOf(terminology, path, value)),
      ]),
      ...of('conditions.items[].concept', names.concepts),
      ...of('medicines.items[].class', names.classes),
      ...of('observations[].code', names.observations),
      ...of('substances[].substance', names.substances),
      ...[...names.scales].flatMap((name) => {
        const { id, items = [], classes = [] } = terminology.scaleNamed(name) ?? { id: name };
        return [
          ...of('scores[].scale', [id]),
          ...of('scores[].item', items, id),
          ...of('scores[].class', classes, id),
        ];
      }),
    ]),
  ];
}
