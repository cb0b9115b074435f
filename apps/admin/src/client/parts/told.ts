import { sayUnit, writeNumber } from '@openketamine/clinic/forms';
import { isDay } from '@openketamine/model/bounds';
import { sayDay } from '../dates.js';
import { sayName, words } from '../words/index.js';

/** The name of something that a field only points to, such as a question by its id. */
export type NameOf = (field: string, value: unknown) => string | undefined;

/** What the stamp and the envelope of an event say is shown elsewhere. */
const envelope: ReadonlySet<string> = new Set(['id', 'type', 'at', 'zone', 'by', 'plan', 'key']);

/** What a field of an event, a command or an entry is called. */
const sayField = (name: string) =>
  words.fields[name] ?? words.rows.labels[name] ?? words.readings[name] ?? sayName(name);

/** The same of a part of an entry, such as the class of a medicine. */
const sayPart = (name: string) => words.rows.labels[name] ?? sayField(name);

/** Any recorded value in plain words: no code, no brackets. */
export function sayAnything(value: unknown): string {
  if (value === null || value === undefined) return words.app.none;
  if (typeof value === 'number') return writeNumber(value);
  if (typeof value === 'string' && isDay(value)) return sayDay(value);
  if (typeof value === 'boolean' || typeof value === 'string')
    return words.values[String(value)] ?? String(value);
  if (Array.isArray(value)) return value.map(sayAnything).join(', ');
  const { value: number, unit, ...rest } = value as Record<string, unknown>;
  const quantity =
    number !== undefined && typeof unit === 'string'
      ? `${sayAnything(number)} ${sayUnit(unit)}`.trim()
      : undefined;
  const more = Object.entries(
    quantity === undefined ? (value as Record<string, unknown>) : rest,
  ).map(([name, part]) => `${sayPart(name)}: ${sayAnything(part)}`);
  return [...(quantity === undefined ? [] : [quantity]), ...more].join(', ');
}

/** An event or a command as rows of a table for readers. */
export function rowsOf(
  of: { readonly type: string },
  nameOf: NameOf = () => undefined,
): readonly (readonly [name: string, value: string])[] {
  return Object.entries(of).flatMap(([field, value]) =>
    envelope.has(field) || value === undefined
      ? []
      : [[sayField(field), nameOf(field, value) ?? sayAnything(value)]],
  );
}
