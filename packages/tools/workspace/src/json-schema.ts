/** As much of JSON Schema as the protocol schema uses. */
export interface Node {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly multipleOf?: number;
}

/** A JSON Schema with its named parts. */
export interface SchemaDocument extends Node {
  /** Parts that the document refers to, by name. */
  readonly $defs: Readonly<Record<string, Node>>;
}

export const nameOf = (ref: string) => ref.slice(ref.lastIndexOf('/') + 1);

/** Alternatives of a node; the node itself where there are none. */
export const alternatives = (node: Node): readonly Node[] => node.oneOf ?? node.anyOf ?? [node];

/** The value by which an alternative is told apart: `per-week` of a schedule. */
export function variantOf(node: Node): string | undefined {
  for (const key of ['kind', 'by']) {
    const value = node.properties?.[key]?.const;
    if (typeof value === 'string') return value;
  }
  return undefined;
}

/** Whether a value can be of an alternative: it has all that is required, and nothing that is not known. */
export function fits(node: Node, value: unknown): boolean {
  if (node.$ref !== undefined) return true;
  if (node.const !== undefined) return node.const === value;
  if (node.enum !== undefined) return node.enum.includes(value);
  if (node.type === 'array') return Array.isArray(value);
  if (node.type === 'null') return value === null;
  if (node.properties !== undefined) {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
    const known = node.properties;
    return (
      Object.keys(value).every((key) => key in known) &&
      (node.required ?? []).every((key) => key in value || known[key]?.const === undefined) &&
      Object.entries(known).every(
        ([key, one]) =>
          one.const === undefined ||
          !(key in value) ||
          one.const === (value as Record<string, unknown>)[key],
      )
    );
  }
  return (
    node.type === undefined || node.type === (typeof value === 'number' ? 'number' : typeof value)
  );
}

/** Fields that say where a number or a statement comes from. */
export const provenance: readonly string[] = ['basis', 'cite', 'verification', 'readIn', 'note'];

/** What a number may be, in words: its lower end, and the upper one where all its units share it. */
export function within(number: Node | undefined, units = 1): string {
  if (number === undefined) return '';
  const { minimum, exclusiveMinimum, maximum } = number;
  const upper = units > 1 || maximum === undefined ? undefined : maximum;
  const range =
    exclusiveMinimum !== undefined
      ? ` above ${exclusiveMinimum}${upper === undefined ? '' : `, at most ${upper}`}`
      : minimum === undefined
        ? ''
        : upper === undefined
          ? ` from ${minimum}`
          : ` from ${minimum} to ${upper}`;
  return `${number.multipleOf === 1 ? ', whole,' : ''}${range}`;
}

/** What a leaf holds, in words; undefined when it is a block with fields of its own. */
export function leafOf(node: Node): string | undefined {
  const { properties } = node;
  if (properties === undefined) return undefined;
  const own = Object.keys(properties).filter((key) => !provenance.includes(key));
  const is = (...keys: string[]) =>
    own.length === keys.length && keys.every((key) => own.includes(key));
  const units =
    properties['unit']?.enum ??
    (properties['unit']?.const === undefined ? [] : [properties['unit'].const]);
  const shown = `in ${units.join(', ')}`;
  const bounded = (number: Node | undefined) => `${shown}${within(number, units.length)}`;
  if (is('value', 'unit')) return `a number ${bounded(properties['value'])}`;
  if (is('least', 'most', 'unit')) return `least and most ${bounded(properties['most'])}`;
  if (is('values', 'unit')) return `a list of numbers ${bounded(properties['values']?.items)}`;
  if (is('says')) return 'a sentence with its source';
  return undefined;
}
