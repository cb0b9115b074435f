import { OpenKetamineError } from '@openketamine/model';
import { base } from '../islands/search-box.mts';

type Child = Node | string;

/** An element with text and attributes. */
export function el(
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** A button that does something on this page. */
export function button(label: string, act: () => void, quiet = true): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  if (quiet) element.className = 'ok-act';
  element.addEventListener('click', act);
  return element;
}

/** A link below the folder of the site. */
export const link = (path: string, label: string): HTMLAnchorElement => {
  const element = document.createElement('a');
  element.href = `${base()}${path.replace(/^\//u, '')}`;
  element.textContent = label;
  return element;
};

/** A table that scrolls by itself. Each row's first cell heads it. */
export function tableOf(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly Child[])[],
): HTMLElement {
  const table = el(
    'table',
    {},
    el('caption', {}, caption),
    el('thead', {}, el('tr', {}, ...head.map((text) => el('th', { scope: 'col' }, text)))),
    el(
      'tbody',
      {},
      ...rows.map((cells) =>
        el(
          'tr',
          {},
          ...cells.map((cell, at) =>
            at === 0 ? el('th', { scope: 'row' }, cell) : el('td', {}, cell),
          ),
        ),
      ),
    ),
  );
  return el(
    'div',
    { class: 'ok-table', tabindex: '0', role: 'region', 'aria-label': caption },
    table,
  );
}

/** A list of sentences; nothing where there are none. */
export function listOf(items: readonly Child[]): readonly HTMLElement[] {
  return items.length === 0 ? [] : [el('ul', {}, ...items.map((item) => el('li', {}, item)))];
}

/** A heading with what follows it; nothing where nothing follows. */
export const part = (title: string, ...children: readonly Child[]): readonly HTMLElement[] =>
  children.length === 0 ? [] : [el('section', {}, el('h3', {}, title), ...children)];

/** A part that is closed until somebody opens it. */
export const folded = (title: string, ...children: readonly Child[]): HTMLElement =>
  el('details', {}, el('summary', {}, title), ...children);

/** Where the page of an error stands. */
export const errorPage = (code: string): string =>
  `errors/${code.toLowerCase().replaceAll('_', '-')}`;

/** What an engine refused, in its own words, with the page that explains it. */
export function refusal({ code, reason, hint }: OpenKetamineError): HTMLElement {
  return el(
    'p',
    { class: 'ok-refused', 'data-code': code },
    el('strong', {}, 'Refused. '),
    `${reason} ${hint} `,
    link(errorPage(code), 'What this means'),
  );
}

/** A sentence and a way back, where an address cannot be shown. */
export function lost(says: string, back: string, label: string): HTMLElement {
  return el('p', { class: 'ok-refused ok-lost' }, `${says} `, link(back, label));
}

/** A file that is made on this page and saved by the reader. */
export function save(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

/** A part of a day or time in two figures. */
export const two = (value: number): string => String(Math.trunc(Math.abs(value))).padStart(2, '0');

/** Today on the wall of the reader. */
export function today(now = new Date()): string {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Reads data that lie beside the page. */
export async function data<T>(name: string): Promise<T> {
  const answer = await fetch(`${base()}data/${name}`);
  if (!answer.ok) throw new Error(`The data of this tool are not there: ${name}.`);
  return (await answer.json()) as T;
}
