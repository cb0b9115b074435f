import { readField, type Control } from '@openketamine/clinic/forms';
import { el, button } from './dom.mts';

/** A number of a field: not there, read, or something that has to be said first. */
export type Typed =
  | { readonly kind: 'empty' }
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'stop' };

/**
 * Reads a number as people type it. What can be read in two ways is asked back at the field, what cannot be is refused there.
 *
 * @param form - the form
 * @param name - of the field
 * @param control - unit and bounds
 */
export function numberAt(
  form: HTMLFormElement,
  name: string,
  control: Omit<Control, 'key' | 'section' | 'kind' | 'asked'> & { readonly key?: string },
): Typed {
  const field = form.querySelector<HTMLInputElement>(`[name="${name}"]`);
  if (field === null) return { kind: 'empty' };
  const reading = readField(
    { key: name, section: 'person', kind: 'number', asked: true, ...control },
    field.value,
    { now: '' },
  );
  if (reading.kind === 'empty') return { kind: 'empty' };
  if (reading.kind === 'understood') {
    const value = reading.value as { readonly value: number } | number;
    return { kind: 'value', value: typeof value === 'number' ? value : value.value };
  }
  const id = `refused-${name}`;
  const offers =
    reading.kind === 'ask'
      ? reading.offers.map(({ value, says }) =>
          button(says, () => {
            const { value: number, unit } = value as {
              readonly value: number;
              readonly unit: string;
            };
            field.value = `${number} ${unit === '1' ? '' : unit}`.trim();
            form.requestSubmit();
          }),
        )
      : [];
  (field.closest('label') ?? field).after(
    el(
      'span',
      { class: 'ok-field-refused ok-refused', role: 'alert', id },
      `${reading.says} `,
      ...offers,
    ),
  );
  field.setAttribute('aria-invalid', 'true');
  field.setAttribute('aria-describedby', id);
  return { kind: 'stop' };
}
