import { rowLists, type RowControl, type RowList } from './rows.js';
import { factsShape, resolved, type Shape } from './shape.js';

/** Fields of entries that are no question, each with why. A field that is added to the schema is asked until it stands here. */
export const notAsked: Readonly<Record<RowList, Readonly<Record<string, string>>>> = {
  conditions: {
    concept: 'the question itself',
    codes: 'come with a record that is read in',
    text: 'what a rule looks for has a word',
  },
  familyHistory: {
    concept: 'the question itself',
    codes: 'come with a record that is read in',
    text: 'what a rule looks for has a word',
  },
  allergies: {
    substance: 'the question itself',
    codes: 'come with a record that is read in',
    text: 'what a rule looks for has a word',
  },
  medicines: {
    text: 'the name, which is typed',
    ingredient: 'read from the name',
    class: 'read from the name',
    brand: 'read from the name',
    rxnorm: 'read from the name',
    dailyDose: 'stands beside the name',
  },
  substances: {
    substance: 'the question itself',
    lastTaken: 'the answer itself',
    status: 'a fact recorded in error is withdrawn',
  },
  observations: {
    code: 'the question itself',
    codes: 'come with a record that is read in',
    value: 'the answer itself',
    at: 'asked of every measurement',
    status: 'a fact recorded in error is withdrawn',
  },
  scores: {
    scale: 'the question itself',
    item: 'the question itself',
    total: 'the answer itself',
    at: 'asked of every measurement',
    status: 'a fact recorded in error is withdrawn',
  },
  treatmentHistory: {
    treatment: 'the name, which is typed',
    status: 'a fact recorded in error is withdrawn',
  },
};

/** Units of numbers that stand without one in the facts. */
const bare: Readonly<Record<string, string>> = { weeks: 'wk', improvement: '%' };

/** What is not the answer to a question but the withdrawal of one. */
const inError = 'entered-in-error';

function kindOf(shape: Shape, key: string): Omit<RowControl, 'key'> | undefined {
  const { type, properties, items, pattern } = shape;
  if (shape.enum !== undefined)
    return { kind: 'choice', options: shape.enum.filter((option) => option !== inError) };
  if (type === 'boolean') return { kind: 'yes-no' };
  if (type === 'array') {
    const options = resolved(items ?? {}).enum;
    return options === undefined ? undefined : { kind: 'many', options };
  }
  if (type === 'number') {
    const { minimum, exclusiveMinimum, maximum } = shape;
    const least = minimum ?? exclusiveMinimum;
    return {
      kind: 'number',
      ...(bare[key] === undefined ? {} : { unit: bare[key] }),
      ...(least === undefined ? {} : { least }),
      ...(maximum === undefined ? {} : { most: maximum }),
    };
  }
  const units = properties?.['unit']?.enum;
  if (properties?.['value'] !== undefined && units !== undefined) return { kind: 'amount', units };
  if (type === 'string')
    return { kind: pattern !== undefined && /\\d\{4\}/u.test(pattern) ? 'when' : 'text' };
  return undefined;
}

function* controlsIn(shape: Shape, out: object, path = ''): Generator<RowControl> {
  for (const [name, part] of Object.entries(shape.properties ?? {})) {
    if (path === '' && Object.hasOwn(out, name)) continue;
    const key = path === '' ? name : `${path}.${name}`;
    const of = resolved(part);
    const kind = kindOf(of, name);
    if (kind !== undefined) yield { key, ...kind };
    else if (of.properties !== undefined) yield* controlsIn(of, out, key);
  }
}

function entryOf(list: RowList): Shape {
  const shape = resolved(factsShape.properties?.[list] ?? {});
  const items = shape.type === 'array' ? shape.items : shape.properties?.['items']?.items;
  return resolved(items ?? {});
}

/** Every question about an entry of each list, made from the fact schema. */
export const rowControls: Readonly<Record<RowList, readonly RowControl[]>> = Object.fromEntries(
  rowLists.map((list) => [list, [...controlsIn(entryOf(list), notAsked[list])]]),
) as unknown as Record<RowList, readonly RowControl[]>;
