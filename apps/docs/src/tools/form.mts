import { OpenKetamineError } from '@openketamine/model';
import { errorPage, lost, el, link } from './dom.mts';
import { readLink, writeLink, type Entries, type Entry } from './share.mts';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const fieldsNamed = (form: HTMLFormElement, name: string): readonly Field[] => [
  ...form.querySelectorAll<Field>(`[name="${name}"]`),
];

/** What stands in the fields of a form. Boxes that share a name are joined by commas. */
export function entriesOf(form: HTMLFormElement, all: readonly Entry[]): Entries {
  const data = new FormData(form);
  return Object.fromEntries(
    all.map(({ name }) => [
      name,
      data
        .getAll(name)
        .flatMap((value) => (typeof value === 'string' ? [value.trim()] : []))
        .join(','),
    ]),
  );
}

/** Puts entries into the fields of a form. */
function fill(form: HTMLFormElement, entries: Entries): void {
  for (const [name, value] of Object.entries(entries)) {
    const parts = value.split(',');
    for (const field of fieldsNamed(form, name)) {
      if (field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type))
        field.checked = parts.includes(field.value);
      else field.value = value;
    }
  }
}

/** Takes away what was said at the fields. */
export function clearRefusals(form: HTMLFormElement): void {
  for (const said of form.querySelectorAll('.ok-field-refused')) said.remove();
  for (const field of form.querySelectorAll<Field>('[aria-invalid]')) {
    field.removeAttribute('aria-invalid');
    field.removeAttribute('aria-describedby');
  }
}

/** The field that a place in the input of an engine is about: the longest path that fits. */
function fieldAt(form: HTMLFormElement, path: string): Field | undefined {
  const places = [...form.querySelectorAll<Field>('[data-path]')].flatMap((field) =>
    (field.dataset['path'] ?? '').split(' ').map((known) => [known, field] as const),
  );
  return places
    .filter(([known]) => path === known || path.startsWith(`${known}/`))
    .toSorted(([a], [b]) => b.length - a.length)[0]?.[1];
}

/**
 * Says at its field what an engine refused, in the engine's words.
 *
 * @returns whether there was a field for it; otherwise the caller says it where results stand
 */
export function refuseAt(form: HTMLFormElement, error: OpenKetamineError): boolean {
  const field = fieldAt(form, error.path);
  if (field === undefined) return false;
  const id = `refused-${field.name}`;
  const said = el(
    'span',
    { class: 'ok-field-refused ok-refused', role: 'alert', id, 'data-code': error.code },
    `${error.reason} ${error.hint} `,
    link(errorPage(error.code), 'What this means'),
  );
  // A field deep in a closed part is shown.
  const closed = field.closest('details');
  if (closed !== null) closed.open = true;
  (field.closest('fieldset, label') ?? field).after(said);
  field.setAttribute('aria-invalid', 'true');
  field.setAttribute('aria-describedby', id);
  return true;
}

/** A tool whose fields stand in its address as far as the reader wants. */
export interface Shared {
  /** What the address says at the start; undefined where it says nothing, or cannot be read. */
  readonly entries: Entries | undefined;
  /** Writes what stands in the fields into the address. */
  readonly write: (more?: Entries) => void;
}

/**
 * Joins a form and the address of its page. A link that cannot be read is answered by a sentence and a way back.
 *
 * @param form - of the tool, with a box `with-patient` where it asks for facts of a patient
 * @param all - its entries
 * @param result - where the sentence stands
 */
export function share(form: HTMLFormElement, all: readonly Entry[], result: Element): Shared {
  const { pathname } = location;
  const read = readLink(location.href, all);
  if (read.kind === 'problem') {
    const brand = document.querySelector<HTMLAnchorElement>('.ok-brand')?.pathname ?? '/';
    result.replaceChildren(lost(read.says, pathname.slice(brand.length), 'Start anew'));
  }
  if (read.kind === 'state') {
    fill(form, read.entries);
    const box = form.querySelector<HTMLInputElement>('[name=with-patient]');
    const has = all.some(({ name, patient }) => patient && read.entries[name] !== undefined);
    if (box !== null && has) box.checked = true;
  }
  const write = (more: Entries = {}): void => {
    const box = form.querySelector<HTMLInputElement>('[name=with-patient]');
    const entries = { ...entriesOf(form, all), ...more };
    history.replaceState(null, '', writeLink(location.href, all, entries, box?.checked === true));
  };
  return { entries: read.kind === 'state' ? read.entries : undefined, write };
}
