import { bounds, readingBound, scoreBound } from '@openketamine/model/bounds';
import { factsShape, resolved, type Shape } from './shape.js';
import { words as catalog } from '../words.js';
import { sections, type Control, type Section } from './controls.js';

interface Asked {
  readonly id: string;
  readonly label: string;
}

/** What the rules of a protocol in a place want to know, by how it is recorded. */
export interface AskedByRules {
  readonly conditions: readonly (Asked & { readonly wantsDate: boolean })[];
  readonly familyHistory: readonly Asked[];
  readonly allergies: readonly Asked[];
  readonly observations: readonly (Asked & { readonly unit: string })[];
  readonly substances: readonly Asked[];
  readonly scores: readonly (Asked & { readonly scale: string; readonly item?: string })[];
  readonly treatments: boolean;
  readonly choices: readonly (Asked & { readonly values: readonly string[] })[];
}

/** Facts that are no question: a label, and lists that have questions of their own. */
const elsewhere: ReadonlySet<string> = new Set([
  'id',
  'birthDates',
  'conditions',
  'familyHistory',
  'allergies',
  'medicines',
  'substances',
  'observations',
  'scores',
  'treatmentHistory',
]);

const sectionOf: Readonly<Record<string, Section>> = {
  pregnancy: 'pregnancy',
  logistics: 'arrangements',
  visit: 'arrangements',
  capacity: 'arrangements',
  consent: 'arrangements',
};

/** Words for keys that would not read well by themselves. */
const labels: Readonly<Record<string, string>> = catalog.label;

/** The key of a fact as words. */
function words(key: string): string {
  const own = labels[key];
  if (own !== undefined) return own;
  const spaced = (key.split('.').at(-1) ?? key).replaceAll(/([A-Z])/gu, ' $1').toLowerCase();
  return `${spaced.slice(0, 1).toUpperCase()}${spaced.slice(1)}`;
}

/** What a number of the body may be, by the key of its fact. */
const measured = { weight: bounds['body-weight'], height: bounds.height, age: bounds.age } as const;

function boundFor(of: unknown, unit: string): Pick<Control, 'bound'> {
  const bound = (of as Readonly<Record<string, unknown>> | undefined)?.[unit] as
    | {
        readonly least?: number;
        readonly above?: number;
        readonly most: number;
        readonly whole?: true;
      }
    | undefined;
  if (bound === undefined) return {};
  const { least, above, most, whole } = bound;
  return {
    bound: { least: least ?? above ?? 0, most, ...(whole === true ? { whole } : {}) },
  };
}

/** The unit a form asks a quantity in: the first that the schema allows. */
function unitOf(shape: Shape): string | undefined {
  const unit = resolved(resolved(shape).properties?.['unit'] ?? {});
  if (typeof unit.const === 'string') return unit.const;
  return unit.enum?.[0];
}

function kindOf(shape: Shape): Pick<Control, 'kind' | 'options' | 'unit'> | undefined {
  const { type, properties, anyOf } = shape;
  const options = shape.enum;
  if (options !== undefined) return { kind: 'choice', options };
  if (type === 'boolean') return { kind: 'yes-no' };
  if (type === 'string') return { kind: /T\(/u.test(shape.pattern ?? '') ? 'moment' : 'day' };
  const quantity = anyOf?.[0] ?? (properties?.['unit'] === undefined ? undefined : shape);
  const unit = quantity === undefined ? undefined : unitOf(quantity);
  return unit === undefined ? undefined : { kind: 'number', unit };
}

/** Every single fact of the schema as a question. A fact that is added to the schema is asked without an edit here. */
function* single(shape: Shape, path = ''): Generator<Omit<Control, 'asked'>> {
  for (const [name, part] of Object.entries(shape.properties ?? {})) {
    if (path === '' && elsewhere.has(name)) continue;
    const key = path === '' ? name : `${path}.${name}`;
    const of = resolved(part);
    const kind = kindOf(of);
    if (kind === undefined) {
      yield* single(of, key);
      continue;
    }
    const section = sectionOf[key.split('.')[0] ?? ''] ?? 'person';
    const bound =
      key in measured && kind.unit !== undefined
        ? boundFor(measured[key as keyof typeof measured], kind.unit)
        : {};
    yield { key, section, label: words(key), ...kind, ...bound };
  }
}

const singles: readonly Omit<Control, 'asked'>[] = [...single(factsShape)];

/** Facts that every plan and every print-out wants. */
const always: ReadonlySet<string> = new Set(['weight', 'height', 'age', 'birthDate', 'sex']);

const scored = (scale: string, item: string | undefined): Pick<Control, 'bound'> => {
  const bound = scoreBound(scale, item === undefined ? 'total' : 'item');
  if (bound === undefined) return {};
  const { least, above, most, whole } = bound;
  return { bound: { least: least ?? above ?? 0, most, ...(whole === true ? { whole } : {}) } };
};

function reading(unit: string, id: string): Pick<Control, 'bound'> {
  const bound = readingBound(id, unit);
  if (bound === undefined) return {};
  return { bound: { least: bound.least ?? bound.above ?? 0, most: bound.most } };
}

const complete = (list: string, section: Section): Control => ({
  key: `${list}.complete`,
  section,
  kind: 'yes-no',
  label: words(`${list}.complete`),
  asked: true,
});

/**
 * Every question that a form about a patient has: the single facts of the fact schema, and what the rules that apply look for in
 * its lists. Each stands once.
 *
 * @param asked - what the rules of a protocol in a place want to know
 * @param protocol - names of facts on which doses and dates of the protocol depend
 */
export function controlsOf(asked: AskedByRules, protocol: ReadonlySet<string>): Control[] {
  const wanted = new Set([...asked.choices.map(({ id }) => id), ...protocol]);
  const all: Control[] = [
    ...singles.map((control) => ({
      ...control,
      asked: always.has(control.key) || wanted.has(control.key),
    })),
    ...asked.conditions.map(({ id, label, wantsDate }): Control => ({
      key: `conditions/${id}`,
      section: 'conditions',
      kind: 'condition',
      label,
      asked: true,
      ...(wantsDate ? { wantsDate: true as const } : {}),
    })),
    complete('conditions', 'conditions'),
    {
      key: 'medicines',
      section: 'medicines',
      kind: 'medicines',
      label: words('medicines'),
      asked: true,
    },
    complete('medicines', 'medicines'),
    ...asked.allergies.map(({ id, label }): Control => ({
      key: `allergies/${id}`,
      section: 'allergies',
      kind: 'noted',
      label,
      asked: true,
    })),
    complete('allergies', 'allergies'),
    ...asked.familyHistory.map(({ id, label }): Control => ({
      key: `familyHistory/${id}`,
      section: 'family',
      kind: 'noted',
      label,
      asked: true,
    })),
    complete('familyHistory', 'family'),
    ...asked.substances.map(({ id, label }): Control => ({
      key: `substances/${id}`,
      section: 'substances',
      kind: 'last-taken',
      label,
      asked: true,
    })),
    ...asked.observations.map(({ id, label, unit }): Control => ({
      key: `observations/${id}`,
      section: 'measurements',
      kind: 'number',
      label,
      unit,
      timed: true,
      asked: true,
      ...reading(unit, id),
    })),
    ...asked.scores.map(({ label, scale, item }): Control => ({
      key: item === undefined ? `scores/${scale}` : `scores/${scale}/${item}`,
      section: 'scores',
      kind: 'number',
      label,
      unit: '{score}',
      timed: true,
      asked: true,
      ...scored(scale, item),
    })),
    {
      key: 'treatmentHistory',
      section: 'treatments',
      kind: 'trials',
      label: words('treatmentHistory'),
      asked: asked.treatments,
    },
    { ...complete('treatmentHistory', 'treatments'), asked: asked.treatments },
  ];
  const once = [...new Map(all.map((control) => [control.key, control])).values()];
  return once.toSorted((a, b) => sections.indexOf(a.section) - sections.indexOf(b.section));
}
