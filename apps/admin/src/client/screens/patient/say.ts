import { sayUnit, writeNumber } from '@openketamine/clinic/forms';
import { sayAnything } from '../../parts/told.js';
import { sayName, words } from '../../words/index.js';

interface Line {
  readonly name?: string;
  readonly dailyDose?: { readonly value: number; readonly unit: string };
}

/** A value of a fact for readers: no code, no unit in code. */
export function sayValue(value: unknown): string {
  if (Array.isArray(value)) {
    return (value as readonly Line[])
      .map(({ name = '', dailyDose, ...more }) =>
        [
          dailyDose === undefined
            ? name
            : words.patient.daily(
                name,
                `${writeNumber(dailyDose.value)} ${sayUnit(dailyDose.unit)}`,
              ),
          ...(Object.keys(more).length === 0 ? [] : [sayAnything(more)]),
        ].join(', '),
      )
      .join('; ');
  }
  if (typeof value !== 'object' || value === null) return sayAnything(value);
  const { of, clinicalStatus, ...more } = value as Readonly<Record<string, unknown>>;
  return [
    ...(of === undefined || of === null ? [] : [sayAnything(of)]),
    ...(clinicalStatus === undefined ? [] : [sayAnything(clinicalStatus)]),
    ...(Object.keys(more).length === 0 ? [] : [sayAnything(more)]),
  ].join(', ');
}

/** The name of a fact from its key. */
export function sayFact(key: string, labels: ReadonlyMap<string, string>): string {
  return labels.get(key) ?? sayName((key.split('/').at(-1) ?? key).replaceAll('.', ' '));
}
